/** Turns of phrase of whoever speaks of themselves: pay, preferences, what is kept of them, safety, auditions, a human. */
import { phrase, type Phrase } from '../spoken.ts';
import type { Intent } from '../intent.ts';

const role = '(the )?@( @)? (role|part|character|brief|job|spec|breakdown)';

export const turnsOfOneself: readonly (readonly [Intent, number, Phrase])[] = [
  [
    'payment_query',
    2,
    phrase(`
      (invoice|payment|payments|cheque|fees?|dues|remuneration|reimbursement|tds|form 16|conveyance
        balance|advance|overtime|ot) .. (when|status|pending|not|received?|cleared?|credited|due|late
        by when|release*|process*|where|still|yet|overdue|missing|short|stuck|days|kab|nahi|baki|baaki
        rukk*|ruka|aaya|mila|hua|kitne)
      (when|where|why|how long) .. (payment|paid|pay|money|invoice|cheque|fees|dues|conveyance|balance|tds
        reimburse*|credited)
      (paisa|paise|payment|mehnatana|mandhan) .. (kab|nahi|baki|baaki|atka|ruka|mila|aaya|kitna|kaat*|kam
        kadhi|ala|zala|jama)
      (kab|kadhi) .. (paisa|paise|payment|mandhan|cheque)
      (पैसा|पैसे|पेमेंट|भुगतान|मेहनताना|चेक|मानधन|बिल|इनवॉइस) .. (कब|नहीं|बाक़ी|बाकी|अटका|रुका|मिला|मिले|आया|आए|कम|कधी|नाही|आल*|मिळ*|जमा|थकल*
        कितने|किती|कट*)
      (कब|कधी) .. (पैसे|पैसा|पेमेंट|भुगतान|मानधन|मिलेंगे|मिलेगा|मिळतील|मिळेल)
    `),
  ],
  [
    'remember_preference',
    2.4,
    phrase(`
      (remember|note|keep in mind|make a note|please note|fyi|for the record|for future|for next time
        next time|from now|going forward|hereafter|in future|as a rule|just so you know) .. (i|we|that|to
        dont|never|always|only|our|my|director|client|send|no|show|call)
      (always|never|dont ever|only ever|please dont|dont) (send|show|suggest|call|share|give|propose
        forward|include|contact|ping
        message) (me |us )?(any |only |the |more |actors |people |profiles |someone |anyone |after |before |during )
      (i|we|director|client|sir|our director|the director|my director) (prefer|prefers|like|likes|hate
        hates|dont like|doesnt like|only|never|always|usually|love|loves|want only|avoid|avoids|dislike
        dislikes) .. |(yaad|dhyan|dhyaan|note|lakshat|laksat) .. (rakh*|kar*|lo|le lo|thev*|dena|do|ghya)
      (aage se|agli baar|hamesha|kabhi|next time se|yapudhe|nehmi|kadhich) .. (mat|sirf|hi|pehle|bhej*
        dikha*|nahi|rakh*|call|nako|naka|pathv*)
      (mujhe|hume|humko|sir ko|director ko|mala|amhala) .. (pasand|nahi pasand|avad*|chalta nahi
        nahi chalta)
      (याद|ध्यान|नोट|लक्षात|नोंद) .. (रख*|कर*|लीजिए|ठेव*|घ्या|दीजिए|लो)
      (आगे से|अगली बार|हमेशा|कभी|यापुढे|नेहमी|कधीच|पुढच्या वेळी) .. (मत|सिर्फ़|सिर्फ|ही|पहले|भेज*|दिखा*|नहीं|नको|नका|पाठव*|फक्त|दाखव*)
    `),
  ],
  [
    'human_handoff',
    2.6,
    phrase(`
      (talk|speak|connect|chat|transfer|put|get|pass|hand|forward|escalate|call) .. (human|person|someone
        somebody|agent|team|manager|real|actual|staff|office|senior|casting director|representative
        operator|your boss|support|a person)
      (human|real person|live agent|representative|operator|manager|someone) (please|pls|chahiye|se baat
        needed|here|available)
      (is there|can) (a|any|some) ?(human|person|one) .. (here|talk|call|speak|help)
      (call|phone|ring) me( back)?|(need|want) (a|to talk|to speak) .. (human|person|call|someone)
      (kisi|koi|office|team|casting|real|asli|sir|madam) .. (se baat|baat kar*|se bol*|bol* hai|insaan
        aadmi|bande|phone|call kar*|connect)
      (baat|bol*|call|phone) .. (karao|karwao|karni|karna|karva*|karvao|kara do) .. (kisi|insaan|team|sir
        madam|office)?
      bot (se|nahi|nako) .. |(इंसान|इनसान|व्यक्ति|आदमी|टीम|मैनेजर|किसी|ऑफ़िस) .. (बात|बोल*|जोड़*|मिलवा*|कॉल|संपर्क)
      (माणसाशी|व्यक्तीशी|टीमशी|कोणाशी|कुणाशी|मॅनेजरशी|माणूस|ऑफिसशी) .. (बोल*|जोड*|संपर्क|कॉल|हवा|द्या|भेट*)
    `),
  ],
  [
    'what_do_you_know',
    2.4,
    phrase(`
      (what|which|how much) .. (do you|have you|did you|does (it|the bot|this)|you) .. (know|have|stored?
        saved?|noted?|remember|keep|kept|hold|recorded|collect*|got) .. (about|on|of|for|regarding)?
      (show|tell|read) .. (what you|everything you) (know|have|stored|remember|saved|noted)
      (whats|what is) (in|on) my (profile|file|record)
      my (profile|record|file) .. (says|shows?|contain*|have)
      (mere|mera|meri|hamare|hamari) .. (kya kya|kya|kitna|kaunsa|kaunsi) .. (pata|yaad|save|likha|store
        jaante|jante|rakha|data|info|jankari)
      (kya kya|kya) .. (pata|yaad|save|likha|store|jaante|jante|rakha) .. (mere|mera|meri|hamare)
      (मेरे|मेरी|हमारे|हमारी) .. (क्या क्या|क्या|कौन सी) .. (पता|याद|सेव|लिखा|जानते|रखा|जानकारी|डेटा)
      (माझ्या*|माझी|आमच्या*) .. (काय काय|काय|कोणती|किती) .. (माहिती|माहीत|माहितेय|नोंद|साठव*|लिहिल*|ठेवल*)
    `),
  ],
  [
    'delete_my_data',
    2.2,
    phrase(`
      (delete|erase|remove|wipe|purge|forget|destroy|clear|scrub|take down|get rid of) .. (my|me|mine
        our) .. (data|info|information|details|profile|account|photos?|pics|pictures|videos?|tapes?
        records?|history|everything|number|documents?|file|from your (system|database|records|servers
        files))
      (want|need|like) (my|all my) (data|photos|profile|details|account|records|tapes|information
        everything) .. (deleted|removed|erased|gone|wiped|taken down)
      (close|deactivate|delete) my (account|profile)
      (mera|meri|mere|maza|mazi|majha|majhi|mazya) .. (data|account|profile|photo|photos|video|videos
        record|details|info|jankari|mahiti|tape|tapes|khata) .. (delete|hata*|mita*|nikal*|uda*|saaf
        remove|kadh*|pus*|nasht)
      (मेरा|मेरी|मेरे) .. (डेटा|डाटा|खाता|प्रोफ़ाइल|प्रोफाइल|फ़ोटो|फोटो|वीडियो|रिकॉर्ड|जानकारी|टेप|तस्वीर*) .. (हटा*|मिटा*|डिलीट|नष्ट|निकाल*|साफ़)
      (माझा|माझी|माझे|माझ्या|माझं) .. (डेटा|डाटा|खातं|खाते|प्रोफाइल|फोटो|व्हिडिओ|रेकॉर्ड|माहिती|टेप|नोंदी|नोंद) .. (हटव*|पुस*|डिलीट|काढ*|नष्ट|मिटव*)
    `),
  ],
  [
    'export_my_data',
    2.4,
    phrase(`
      (send|give|email|mail|export|download|get|share|provide|want|need|can i (have|get)) .. (copy|export
        download|dump|pdf|file|zip|all|everything) .. (my|me|mine|i have|you have|stored|data|information
        records?|profile|details)
      (send|give|email|mail|export|download|get) .. (my|all my) (data|information|records?|info|history
        full profile|entire profile|file)
      (copy|export|download) of .. (my|data|everything|what you)|data (export|portability|download)
      (mera|meri|mere|maza|mazi) .. (data|record|jankari|info|details|mahiti) .. (bhej*|de do|dedo|dijiye
        chahiye|download|export|pdf|file|mail|email|pathv*|dya|copy)
      (मेरा|मेरी|मेरे) .. (डेटा|डाटा|जानकारी|रिकॉर्ड) .. (भेज*|दीजिए|दे दो|चाहिए|ईमेल|प्रति|कॉपी|डाउनलोड|फ़ाइल)
      (माझा|माझी|माझ्या|माझे) .. (डेटा|डाटा|माहिती*|रेकॉर्ड) .. (पाठव*|द्या|हवी|हवा|ईमेल|प्रत|कॉपी|डाउनलोड|फाइल)
    `),
  ],
  [
    'report_safety',
    1.8,
    phrase(`
      (want|need|like) to (report|complain)
      (report|complain) .. (someone|something|him|her|a|an|about|against)
      (fake|fraud|scam*|cheat*) .. (coordinator|casting|call|message|profile|page|agency|director|number
        account)
      (someone|somebody|a guy|a man|he|coordinator|photographer|producer|director) .. (asked|asking
        demand*|touch*|misbehav*|harass*|threat*|using your|pretend*|send* me|call* me|forc*|wants me)
      using your (name|logo|company)|felt? (unsafe|uncomfortable|scared|weird)
      (made|making) me uncomfortable|(is|was) (this|it|that|he|she) (legit|genuine|real|fake|safe)
    `),
  ],
  [
    'greeting_help',
    2,
    phrase(`
      what (can|do|all can|all do) (you|this bot|this|it|i) (do|help|ask)
      how (do|does|can|to) (i|this|it|you|we) (use|work|start|begin|get|register|join|sign|apply|help|go)
      (help|guide) me|getting started|im new|i am new|new (here|to this)
      kaise (use|shuru|kaam|join|register|apply|karu|karna|chal*)|kya kya (kar|ho) sakt*
      कैसे (शुरू|इस्तेमाल|काम|जुड़*|करूँ|करना|रजिस्टर)|क्या (क्या )?कर सकत*|कसं (वापर*|सुरू|काम|करायचं|करू|जोड*|नोंदणी)|काय (काय )?करू शकत*
    `),
  ],
  [
    'decline',
    2.4,
    phrase(`
      (i|ill|im|we|id|have|will|must|going) .. (have to |will |am |to )?(pass|decline|skip|withdraw
        back out|opt out|step back|say no|turn .. down|drop out|refuse|sit this)
      (not|wont|cant|cannot|unable) .. (do|be doing|take|taking|accept|be able|part of|going ahead
        interested|comfortable|available for this|up for|keen|continue) .. (this|it|role|film|ad|project
        part|job|one|character|show)?
      (thank|thanks) .. but .. (no|not|cant|wont|pass|skip|decline|unable|ill)
      (no|not) .. (longer )?(interested|available|doing)|give (it|this|the role) to (someone|somebody)
      (ye|yeh|is|ye wala|ye wali|wo) .. nahi (kar*|chahiye|ho*|jam*|le*)
      nahi (kar paunga|kar paungi|karunga|karungi|karna|karni|ho payega|kar sakta|kar sakti|karta|karti)
      (मैं|मुझे|मुझसे|हम) .. नहीं (कर*|हो*|करना|करनी|चाहिए|ले*|जम*)|(मी|मला|माझ्या*) .. (नाही|नको|जमणार|शक्य)
      (करणार|जमणार|शक्य|करायचं|करायची|करता येणार|स्वीकारू शकत) नाही
    `),
  ],
  [
    'update_profile',
    2.2,
    phrase(`
      (my|the) (new )?(height|weight|age|number|phone|email|city|address|hair|look|photos?|pics|pictures
        portfolio|reel|showreel|name|bio|rate|fee|agent|manager|language|languages|skills?|measurements?
        profile|beard|instagram|playing age) .. (is|are|has|have|changed?|now|should be|to|updated?|new
        needs?)
      (update|change|edit|correct|fix|replace|add|remove|put) .. (my|in my|to my|on my|in the|to) (profile
        bio|photos?|pics|number|phone|height|weight|age|city|skills?|languages?|reel|portfolio|address
        email|rate|agent|credits|name|details|showreel|experience)
      (i|ive|i have|just) (moved|shifted|relocated|learnt|learned|cut|coloured|dyed|grew|shaved|lost
        gained|put on|joined|completed|got|finished|picked up|changed|signed) .. (to|from|hair|beard|kg
        kgs|weight|new|my|a|training|course|driving|license|workshop|agent|kilos?)
      (i|im) (now|currently) .. (live|living|based|stay|speak|represented)
      (mera|meri|mere) .. (number|weight|height|city|sheher|photo|photos|baal|profile|naam|rate|umar|look
        email|manager|dadhi) .. (badal*|change|update|naya|nayi|naye|ab|ho gaya|ho gayi|daal*|kar do|jod*
        hata*|likh*)
      (profile|bio) (me|mein|madhe|pe|par) .. (daal*|add|jod*|update|likh*|badal*|hata*|lagao|taka)
      (मेरा|मेरी|मेरे) .. (नंबर|वज़न|वजन|क़द|कद|शहर|फ़ोटो|फोटो|बाल|प्रोफ़ाइल|प्रोफाइल|नाम|रेट|उम्र|लुक|ईमेल|मैनेजर|दाढ़ी) .. (बदल*|अपडेट|नया
        नई|नए|अब|हो गया|हो गई|डाल*|कर*|जोड़*|हटा*|लिख*)
      (प्रोफ़ाइल|प्रोफाइल|बायो) (में|मध्ये) .. (डाल*|जोड़*|अपडेट|लिख*|बदल*|टाका|जोडा|लावा|घाला)
      (माझा|माझी|माझे|माझं|माझ्या) .. (नंबर|वजन|उंची|शहर|फोटो|केस|प्रोफाइल|नाव|रेट|वय|लुक|ईमेल|मॅनेजर|दाढी) .. (बदल*|अपडेट|नवा|नवी|नवे|नवीन
        आता|झाल*|टाका|करा|जोडा|काढ*)
    `),
  ],
  [
    'send_selftape',
    2.4,
    phrase(`
      (here|heres|this is|these are|sending|sent|attached|attaching|uploaded|uploading|sharing|shared
        submitting|submitted|find|please find|dropping|pls check|check|see|watch|did|done|recorded
        shot) .. (my |the |a |both )?(self ?tape|tape|tapes|video|videos|intro|introduction|audition
        monologue|takes?|clip|clips|link|recording|slate|reel|scene|scenes)
      (self ?tape|tape|video|intro|audition|monologue|take|clip|link) .. (attached|sent|uploaded|done|here
        below|shared|ready|submitted|bhej*|bheja|bheji|kar diya|ready hai|dekh*|check kar*|dal diya
        daal diya|upload)
      (ye|yeh|ye lo|yeh lo|ye raha|ye rahi|yeh raha|yeh rahi|hi|ha|he) .. (tape|video|intro|audition|link
        clip|selftape)
      (वीडियो|विडियो|टेप|परिचय|इंट्रो|सेल्फ़ टेप|सेल्फ टेप|ऑडिशन|लिंक) .. (भेज*|यह रहा|यह रही|ये रहा|संलग्न|देख*|अपलोड|डाल*|बना*|पाठव*|जोडल*
        बघा|पाहा|टाकल*)
      (व्हिडिओ|ओळख|टेप|लिंक|सेल्फ टेप|मोनोलॉग) .. (पाठव*|जोडल*|बघा|पाहा|टाकल*|अपलोड|केला|केली|घ्या)
      (ही|हा|हे|यह|ये) .. (टेप|व्हिडिओ|वीडियो|लिंक|ऑडिशन|परिचय)
    `),
  ],
  [
    'confirm_audition',
    2.2,
    phrase(`
      (confirm|confirmed|confirming|yes|yep|sure|ok|okay|done|noted|got it|perfect|great|fine
        will do) .. (audition|slot|callback|tomorrow|today|monday|tuesday|wednesday|thursday|friday
        saturday|sunday|see you|ill be there|i will be there|reach|coming|at #|# (am|pm))
      (see you|ill be there|i will be there|will be there|coming|ill come|i will come|reaching|will reach
        on my way|count me in|attending|i can make it) .. (at|on|by|tomorrow|today|monday|tuesday
        wednesday|thursday|friday|saturday|sunday|#|for|audition|there)
      (haan|ji|ok|done|pakka|theek|confirm) .. (aa jaunga|aa jaungi|aaunga|aaungi|pahunch*|aa raha|aa rahi
        milte|time pe|hai) |(हाँ|जी|ठीक|पक्का) .. (आऊँग*|आ जाऊँग*|पहुँच*|आ रह*|मिलते|समय पर)
      (हो|होय|नक्की|ठीक) .. (येतो*|येते*|येईन|पोहोच*|हजर|येतोय|वेळेवर)|(येतो|येते|येईन|येतोय|येतेय|पोहोचतो|पोहोचते) (नक्की|वेळेवर)
    `),
  ],
  [
    'ask_role_details',
    2,
    phrase(
      `(what|whats|which|who|whos|how|when|where|is|does|do|can|tell|explain|any|are) .. (role|character|part|script|sides|story|scene|scenes|dialogue|dialogues|lines|look|costume|director|brand|product|language|accent|platform|channel|duration|shoot|location|call time|usage|dates|screen time|co ?star|kiss*|intimate|smok*|drink*|nudity|lead|age) .. |(more|some) (details|info|information) .. (about|on)?|(send|share|give) .. (script|sides|brief|details|scene|lines|character)|(role|kirdar|character|script|scene|shoot|look|kapde|director|brand|location) .. (kya|kaisa|kaisi|kaun|kitna|kitne|kab|kaha|kahan|batao|bataiye|bata|bhejo|milegi|milega|hai kya|positive|negative|ke bare|chahiye|konta|kasa|kashi|kay)|(रोल|किरदार|भूमिका|स्क्रिप्ट|सीन|दृश्य|शूट|लुक|कपड़े|निर्देशक|ब्रांड|संवाद|कहानी) .. (क्या|कैसा|कैसी|कैसे|कौन|कितना|कितने|कब|कहाँ|बता*|भेज*|मिल*|के बारे|है)|(रोल|भूमिका|भूमिके*|स्क्रिप्ट|संहिता|सीन|शूट|लुक|कपडे|दिग्दर्शक|ब्रँड|संवाद|कथा|व्यक्तिरेखा|पात्र) .. (काय|कसा|कशी|कसं|कसे|कोण|किती|कधी|कुठे|सांग*|पाठव*|मिळ*|बद्दल|का|आहे)|in (this|that) ${role}`,
    ),
  ],
  [
    'delete_my_data',
    3.2,
    phrase(`
      (my|mine|me|mera|meri|mere) .. (wiped|wipe|erased|erase|scrubbed|purged|taken down|deleted|removed
        gone) .. (records?|system|database|files?|completely|for good|permanently)
      (wipe|erase|scrub|purge) .. (me|my (data|details|pictures|photos|profile|records?|account|info
        information)|everything) ..
    `),
  ],
  [
    'human_handoff',
    2.6,
    phrase(`
      (get|put|bring|connect|give) (me )?(to )?(with )?(someone|somebody|a person|a human|anyone
        one of your people) .. (line|phone|call|team|office|here)?
      (someone|somebody|anyone) from (the|your) (team|office)
      (isnt|is not|not) working .. (get|call|connect|talk)
      (kisi|koi) (insaan|aadmi|bande|banda|vyakti|team wale) .. (baat|connect|call|milega|hai)
      (इंसान|आदमी|व्यक्ति) से बात|माणसाशी बोल*
    `),
  ],
  [
    'ask_status',
    2.4,
    phrase(`
      (did|have|has) (they|you|he|she|the team|the client|the director|client|director
        production) .. (decide|decided|choose|chosen|picked?|finali*|selected?|hear|heard|reply
        replied) ..
      (any|a) (decision|result|outcome|verdict) (on|for|about|yet)
      (kuch|kya|kahi) .. (decide|tay|final|tharla) (hua|kiya|zala)?|(कुछ|क्या) .. (तय|फ़ैसला) (हुआ|किया)
      (काही|काय) ठरल*
    `),
  ],
];
