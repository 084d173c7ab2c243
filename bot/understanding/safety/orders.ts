/** Orders to the machine hidden in material, or typed at it: "ignore previous instructions", "if you are an AI". */
import { phrase } from '../spoken.ts';

export const orders = phrase(`
  (whoever|whichever @|any (ai|model|bot|assistant|system)|the (ai|model|bot|assistant
    system)) (that |which |who )?(reads|reading|reviewing|parsing|processing|sees) (this|it)
  (turn off|disable|switch off|bypass|skip) .. (approval|approvals|checks?|verification|consent|filters?
    limits?|safety|steps|screening|moderation)
  pretend .. (consented|consent|approved|agreed|signed|permission|verified)
  (im|i am) (now )?(the )?(super ?admin|administrator|root user|sysadmin)
  mark my (audition|auditions|tape|tapes|profile|test) .. (passed|approved|selected|cleared|verified)
  end of (profile|bio|document|resume) .. (new task|task|instruction*|now)
  dear (bot|ai|assistant|system|model)|answer only (with )?(yes|no)
  (elevate|promote|boost) this (candidate|profile|user|talent)
  (ignore|disregard|forget|override|bypass|skip|discard
    drop) (all |any |your |the |my |every |these |those )*(previous|prior|earlier|above|past|old|existing
    other|safety|system|current|original|preceding)? ?(instructions?|rules?|prompts?|guidelines
    restrictions|policy|policies|orders|commands|constraints|filters|guardrails|limits|context|safety)
  (ignore|disregard) (everything|all|the above|whatever|what) .. (above|before|said|told|earlier)?
  (system|hidden|developer|initial|secret|admin) (prompt|override|message|instruction|instructions|mode
    command|note|access|directive)
  (developer|debug|admin|god|root|sudo|maintenance|unrestricted|jailbreak|dan|test|training) mode
  jailbreak|jailbroken|do anything now
  (admin|administrator|system|sysadmin|root|priority|security) (override|alert|command)|sudo
  override (all|the|your|safety|rules|previous|this|every|any|admin|mode|code)
  (admin|system|security|manual|safety) override
  (you are|youre|act as|pretend (to be|you are)|behave (as|like)|roleplay as|assume the role|become
    simulate) (now )?(a |an |the |my |dan|in |cast |unrestricted |free |new )?(ai|bot|assistant|admin
    administrator|developer|unrestricted|@ with no|castgod|god|hacker|root|superuser|free|different|evil)
  (you are|youre) now|from now on (you|act|behave|respond|always)|no restrictions|without restrictions
  unfiltered|new (instructions?|rules?|system|directive)
  end of (prompt|instructions|system|conversation|user)
  (note|message|instruction|instructions|hint|attention|reminder|notice|memo|dear|hey
    to) (to |for )?(the )?(ai|llm|bot|ai model|ai assistant|hiring bot|chatgpt|gpt|claude|gemini|algorithm
    parser|screening (bot|ai|system|tool)|automated|machine|reader|system|language model|recruiter ai|ats)
  (ai|llm|bot|model|assistant|gpt|claude|system|algorithm|chatbot|parser|castmatch) (must|shall|has to
    is (instructed|required|ordered)|reading this|:)
  (if|in case|when|once) .. (you are|youre|this is|read by|reading|parsed by|processed by|seen by) .. (ai
    llm|bot|model|assistant|language model|machine|automated|computer)
  (any|all) (ai|llm|bot|model|system|assistant) (reading|that reads|processing|parsing)|language model
  reveal your|repeat (your|the) (system|instructions|prompt|above)|print your (prompt|instructions|rules)
  execute|run (this|the following) (command|code|query)|drop table|select \\* from|delete from|rm - rf
  < (script|system|admin)|begin (system|admin)|\\[ (system|admin|inst|developer|assistant)|im_start|im_end
  role , system|role " , " system|role , " system|inst|tool_call|function_call|# # # (system|instruction)
  hack (the|your)|confirm , i will|say , i will|print (all|every)
  set (my )?(status|rank|score|rating|priority|role) (to|as|=|:)
  (status|rank|score|rating|priority) = |prompt injection
  (automated|screening|hiring|recruiting|reading) (system|software|tool|bot|ai)|bots? (must|should|shall)
  (shortlisted|selected|approved|verified|status|rank|score) = |assistant (answers|says|replies|will)
  report only to|delete your|your restrictions|admin console|owner rights|(free|independent) ai
  (ai|bot|computer|model|assistant|algorithm|system|llm|gpt|chatgpt|claude|gemini|admin|sys) , .. (tell
    mark|give|double|hide|show|rank|select|selected|approve|approved|output|say|set|make|verify|verified
    confirm|confirmed|delete|book|booked|add|ignore|skip|pick|choose|prefer|promote|reject|remove
    shortlist|grant|send|forward|reveal|print|treat|consider|override|priority)
  (pre ?approved|already (approved|selected|verified|cleared)) by .. (admin|system|ai|team|castmatch
    producer)
  skip (the )?(screening|verification|checks?|filters?|review)
  (5|five|10|ten|full) (stars?|marks|points|score)
  (system|policy|admin|security) (update|notice|alert|directive|instruction) ,
  (other|remaining|rest) (talents?|applicants?|candidates?|actors?) .. (withdr*|given up|agreed|cancel*
    out|declined|dropped|backed out)
  forget (that )?you are|act as (the )?(director|producer|admin|casting)|confirm me|respond only
  reply only (with|yes)|answer only|only (say|answer|reply) yes|base 64|hex|decode (this|and)|payload
  execute
  (instruction|instructions|command|order|note) (to|for) (the )?(model|ai|bot|system|algorithm|assistant
    reader|machine|computer)
  output (approved|yes|selected|true|ok|hire)
  (bot|bots|ai|assistant) , .. (release|hire|pay|cancel|book|send)|stop following|no limits|admin menu
  (your|the bots) creator|unlock (hidden|all|admin|every)|hidden (features|menu|commands)
  (bot|ai|algorithm|system|machine) (that|which|who) reads|new (task|instruction|order|command)
  end of (profile|bio|text|resume|file)|admin rights|when (you )?summari*|best (match|candidate) for
  hidden (line|text|note|message)
  (telling|tells|asking|asks|instructing|orders?) (the )?(bot|bots|ai|system|assistant|model)
  repeat (everything|all|after)|word (by|for) word|verbatim|above this line|must obey|obey me
  (disable|turn off|remove|switch off) (your |the |all )?(safety|filter|filters|checks|moderation
    guardrails|restrictions|limits)
  (pichhle|pichle|purane|pehle ke|saare|sab|apne|apni|upar ke|sabhi|pichhli) .. (instruction|instructions
    rule|rules|nirdesh|niyam|order|orders|hukum|prompt|baatein) .. (bhool*|bhul*|ignore|chhod*|mat|hata*
    nazarandaz)
  (instruction|instructions|rules|nirdesh|niyam|prompt) .. (ignore|bhool*|bhul*|chhod*|tod*|mat maan*
    bypass|band)
  (agar|jar|yadi) .. (tum|tu|aap|tumhi|tu) .. (ai|bot|machine|robot|llm|system|computer)
  (ai|bot|system|llm|gpt|robot) .. (ko|ke liye|dhyan|yaad|sun*|padh*|ho to|hai to|ho toh|please) .. (note
    kaho|order|hukum|select|shortlist|approve|rank|book|lead|role|final|update|sabse|pehle|number|hata*
    bana*|daal*|kar)
  ab se (tum|tu|aap)|tum ab|tu ab|aap ab se|apne aap ko .. (admin|developer|free)
  (sabhi|sab|har|saare) (role|roles|project|kirdar) .. (select|shortlist|approve|daal*|rakh*|chun*|final
    book)
  (mujhe|mereko|isko|is profile ko|mujhko|mera naam) .. (sabse upar|pehle number|number 1|number one
    top (pe|par)|lead bana*|top rank|no 1|pehla rank|100 %|auto|seedha (select|final|role)|har role
    sab role|sabhi role)
  (baaki|baki|dusre|dusro|doosre|baakiyo|dusron) .. (reject|hata*|chhup*|delete|hide|nikaal*|nikal*|mita*
    block|pass|neeche)
  record .. (mita*|delete|hata*|saaf)|(admin|developer|god|root|master) (mode|access|hu|override)
  main (admin|developer|malik|owner|producer) hu .. (access|dikha*|khol*|de|sab|kar)
  tumhara (system )?prompt|apna (system )?prompt|niyam tod
  (sagle|sarv|adhiche|aadhiche|maghche) .. (niyam|suchana|nirdesh|instructions) .. (visar*|durlaksh|ignore
    sod*)
  (जो|जो भी|अगर) .. (एआई|बॉट|सिस्टम|मशीन) .. (पढ़*|देख*|चुन*)
  (पिछले|पिछली|पुराने|पहले के|सारे|सभी|ऊपर के|अपने) .. (निर्देश*|नियम*|आदेश*|इंस्ट्रक्शन|सूचना*) .. (भूल*|अनदेखा|नज़रअंदाज़|नजरअंदाज|छोड़*|मत
    हटा*|रद्द|तोड़*)
  (निर्देश*|नियम*|आदेश*) .. (भूल*|अनदेख*|नज़रअंदाज़|नजरअंदाज|छोड़ दो|तोड़*|मत मान*|रद्द)
  (अगर|यदि) .. (तुम|आप|तू|यह) .. (एआई|बॉट|मशीन|रोबोट|कंप्यूटर|सिस्टम|प्रणाली|ए आई)
  (एआई|बॉट|सिस्टम|असिस्टेंट|प्रणाली|मशीन|ए आई|सहायक) .. (को|के लिए|कृपया|ध्यान|आदेश|निर्देश|नोट|पढ़*|सुनो|इस|मुझे|सबसे|यह)
  अब से (तुम|आप|तू)|तुम अब|(सभी|सब|हर|सारे) (भूमिका*|रोल|रोल्स|किरदार*|प्रोजेक्ट) .. (चुन*|शॉर्टलिस्ट|अप्रूव|डाल*|रख*|चयन|सिलेक्ट|ले लो)
  (मुझे|इस प्रोफ़ाइल को|इसे|मेरा नाम) .. (सबसे ऊपर|पहले नंबर|नंबर एक|नंबर #|टॉप|सर्वोच्च|शीर्ष|पहले स्थान|सीधे चुन*|मुख्य भूमिका दो|लीड बना*)
  (बाक़ी|बाकी|दूसरों|अन्य|दूसरे) .. (हटा*|रिजेक्ट|अस्वीकार|छुपा*|छिपा*|मिटा*|नीचे|डिलीट|निकाल*)|रिकॉर्ड .. (मिटा*|हटा*)|(आज़ाद|स्वतंत्र) (एआई|बॉट)
  बिना ऑडिशन .. रोल|डेवलपर मोड|एडमिन मोड|एडमिन ओवरराइड|सिस्टम प्रॉम्प्ट|प्रॉम्प्ट बता*
  मैं (एडमिन|मालिक|डेवलपर|निर्माता) हूँ .. (पहुँच|एक्सेस|दिखा*|खोल*|सब)
  (जो|जी|जे|जर) .. (एआय|बॉट|सिस्टीम|प्रणाली|मशीन) .. (वाच*|बघ*|निवड*)
  (आधीच्या|मागील|मागच्या|सर्व|सगळ्या|सगळे|आधीचे|वरच्या|वरील) .. (सूचना*|नियम*|आदेश*|निर्देश*) .. (विसर*|दुर्लक्ष*|सोड*|रद्द|बाजूला|मोड*)
  (सूचना*|नियम*|आदेश*|निर्देश*) .. (विसर*|दुर्लक्ष*|मोड*|रद्द|पाळू नको|पाळू नका)
  (जर|तू|तुम्ही) .. (एआय|एआई|बॉट|मशीन|रोबोट|यंत्र|सिस्टीम|सिस्टम) .. (असशील|असाल|असेल|आहेस|आहात)
  (एआय|एआई|बॉट|प्रणाली*|सिस्टीम*|सिस्टम*|असिस्टंट|यंत्रणे*|यंत्रा*) .. (ने|साठी|कृपया|मला|हे|लक्ष|वाचणार*|सूचना|याला|हिला)
  वाचणाऱ्या .. (प्रणाली*|बॉट*|सिस्टीम*|एआय*|यंत्र*)|(आतापासून|यापुढे|आता) तू .. (आहेस|बॉट|मुक्त)
  (सर्व|सगळ्या|प्रत्येक) (भूमिके*|रोल*|भूमिकां*) .. (निवड*|घे|घ्या|शॉर्टलिस्ट|ठेव*|टाक*)
  (मला|माझं नाव|माझे नाव|ही प्रोफाइल|या प्रोफाइलला) .. (पहिल्या क्रमांक*|सर्वात वर|सगळ्यात वर|पहिला क्रमांक|टॉप*|नंबर एक|अव्वल|वरच्या स्थान*
    थेट निवड*|प्रमुख भूमिका द्या)
  (इतर|बाकीच्या|बाकीचे|दुसऱ्या*) .. (नाकार*|काढ*|लपव*|हटव*|पुस*|रिजेक्ट|वगळ*|खाली)|नोंद .. (पुस*|मिटव*)|माझा गुलाम|नियम बाजूला|डेव्हलपर मोड
  अॅडमिन मोड|ॲडमिन मोड|सिस्टीम प्रॉम्प्ट
`);
/** Bids for one's own good: orders from a talent or inside material, the desk's plain work when the team types them. */
export const bids = phrase(`
  (mark|set|update|change) (me|my status|my profile|this profile|status|this candidate
    this talent) .. (booked|selected|approved|top|first|rank|verified|final|lead|shortlisted|confirmed)
  rank (me|our|this|him|her|my|us) .. (first|top|higher|above|no|number|#|highest|best)
  (shortlist|select|approve|book|choose|recommend|pick|cast|hire) (me|this (profile|candidate|talent
    person|artist)|us|him|her|our (artists?|talents?)) (for )?(all|every|each|any|immediately|directly
    first|always|automatically|without)
  give (me|this (profile|candidate|talent)) .. (highest|top|full|max|maximum|10|100|best) (score|rating
    marks|rank|priority|match)
  (move|mark|set|put) (them|others|all others|the others|everyone else|rest|other (candidates|applicants
    profiles)) .. (to|as|in) .. (rejected|reject|pass|declined|unavailable|hold)
  (hide|delete|remove|reject|downrank|lower) .. (other|others|all other|everyone else|competing|remaining
    baaki) .. (profiles?|candidates?|applicants?|talents?|artists?|names)?
  grant (me |him |her |full |admin |this user )?(access|admin|permission|rights)
  (user|sender|i) (is|am) (the |an |your )?(producer|admin|administrator|owner|developer|superuser|ceo
    root)
  approve @ at .. (send|contract)|update status|status booked|mark booked|auto ?(approve|select|shortlist)
`);
/** The order came inside something else. */
export const wrapped = phrase(`
  credits ,|credits|reel title|title|signature|footer|deck|mail|resume text|cover letter|bio|about me
  caption|file ?name|filename|display name|profile name|name , |naam ,|नाव ,|नाम ,|quoted?|quote|forwarded?
  fwd|fw|transcript|voice note|voice message|audio|subtitle|subtitles|alt text|metadata|exif|comment|row #
  cell|sheet|spreadsheet|csv|excel|pdf|resume|cv|attached|attachment|document|image text|ocr|screenshot
  note says|note says|wrote|written|says , "|his bio|her bio
  in (the|his|her|their) (bio|caption|profile|tape|resume|notes?)|headline|skills? ,|skills|experience ,
  trained|hobbies|hobby|description|hashtags?|pinned|signature|footer|p s|ps|title ,|link preview|status ,
  profile ,|profile|introduction ,|intro ,|height ,|age ,|jpg|png|mp 4|mp4|docx?|\\[ \\[|{|kaushalya ,
  kaushal|parichay|tip ,|teep|bayo|kaam ,|anubhav ,|talent ne (likha|bheja)|usne likha|likha (hai|tha|hua)
  agency (sheet|list|mail)|fan page|website|bracket|white text|hidden text|watermark|email|subject ,
  from ,|profile me|caption me|bio me
  फोटो ओळ|फोटोओळ|मथळा|शीर्षक|बायो|परिचय|कैप्शन|कॅप्शन|फ़ाइल*|फाइल*|नाम|नाव|कौशल*|कौशल्य*|अनुभव|टीप|नोट ,|लिखा (है|था)|लिहिलं|लिहिले|फ़ॉरवर्ड
  फॉरवर्ड|प्रोफ़ाइल|प्रोफाइल|संलग्न|ट्रांसक्रिप्ट|वॉइस नोट|व्हॉइस नोट|शौक|छंद|प्रशिक्षण|शिक्षण|विवरण|वर्णन|उंची ,|क़द ,|जोडलेल*|ओळख|माहिती ,
`);
/** Speech marks, brackets and braces hold material too. */
export const bracketed =
  /["“”«»][^"“”«»]{4,400}["“”«»]|\[\[|\]\]|\(\s*[A-Z]{2,}[^)]{0,200}\)|^[^\S\n]*[[{]|<\/?[a-z!][^>]{0,80}>|^[^\S\n]*>/m;
