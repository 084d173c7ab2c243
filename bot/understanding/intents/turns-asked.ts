/** More turns of phrase that tell an intent by themselves: what is asked about lists and people, small talk, matters of other offices. */
import { phrase, type Phrase } from '../spoken.ts';
import type { Intent } from '../intent.ts';

export const turnsAsked: readonly (readonly [Intent, number, Phrase])[] = [
  [
    'show_shortlist',
    5,
    phrase(`
      (who|who all|whoever|kaun|kaun kaun) .. (are|is|were|hai|hain) (shortlisted|selected|picked
        on the (list|shortlist)|shortlist)
      shortlist (for|of) .. [?]
      (names?|people|ones|who) .. (we|you|i|they) (have |ve )?(picked|chosen|selected|shortlisted|rejected
        held|pinned)
      (kya kya|kaun kaun|kis kis ko|kitne|kitni) .. (shortlist|select|selected|final|reject|hold) .. (hua
        hue|hui|kiya|kiye|ki|hai|hain)
      (kya kya|kaun kaun) (shortlist|select|reject|hold) (hua|hue|kiya)
      (show|list|see|open) (me )?(my|our|all) (holds?|pins?|passes|rejects?|rejected|shortlists?)
      (mere|meri|hamare|apne) (holds?|pins?|rejects?) (dikha*|bata*|kaun)
      (क्या क्या|कौन कौन|किस किस को|कितने) .. (शॉर्टलिस्ट|चुन*|सिलेक्ट|रिजेक्ट|होल्ड) .. (हुआ|हुए|किया|किए|है|हैं)
      (काय काय|कोण कोण|कोणाकोणाला|कोणकोण) .. (निवड*|नाकार*|शॉर्टलिस्ट*|होल्ड*)|(मी|आम्ही) .. (काय काय|कोणाला|कोणाकोणाला) .. (नाकार*|निवड*)
    `),
  ],
  [
    'shortlist_remove',
    5,
    phrase(`
      (#|@) (nahi|not|नहीं|नाही) , (galti|by mistake|mistake|गलती|ग़लती|चुकून)
      (#|@) (galti se|by mistake|गलती से|चुकून) (add|daal*|dal*|ho gaya|hua|गया|झाल*|गेल*)
      scratch (number |no |option )?#|(सूची|लिस्ट|यादी|यादीत) .. (मत|न|नको|नका) (रख*|ठेव*|डाल*)
      (list|shortlist|yadi) (me |mein |madhe )?.. (mat|nako) (rakh*|thev*|daal*)
      (अब|ab) (list|shortlist|सूची|लिस्ट) (me |mein |में )?(mat|nahi|मत|नहीं) (rakh*|रख*)
    `),
  ],
  [
    'find_talent',
    5,
    phrase(
      '(send|show|give|get|bhej*|dikha*|suggest) (me )?(the )?(# )?(best|top) (#|@)?|(send|show|give|get) (me )?# best|top #',
      '(need|want|like) to see (some|a few|#|more)|@ type .. (dikha*|bhej*)|(male|female|ladka|ladki|mulga|mulgi) #( (- )?#)?',
      '(मुली|मुलं|मुले|मुलगे|नट|कलाकार|बायका) (दाखव*|पाठव*|सुचव*|शोध*)',
    ),
  ],
  [
    'post_brief',
    6,
    phrase(`
      (ek|one|a) (aur|naya|new|more|dusra) role|ek naya role|another role (has|to|for|is|needed)
      (एक और|नया|अजून एक|नवीन|आणखी एक) (रोल|भूमिका) (है|आहे|आया|आली|चाहिए|हवी|जुड़*)
    `),
  ],
  [
    'ask_status',
    6,
    phrase(`
      (kisne|kis kis ne|kinhone|kitno ne|kitne logo ne|who) .. (jawab|reply|replied|responded|answered
        haan bola|haa bola|said yes)
      (किसने|किस किस ने|किन्होंने|कितनों ने|कोणी|कुणी) .. (जवाब|उत्तर|रिप्लाय|हाँ|हो) .. (दिया|दिए|दिलं|दिले|बोला|म्हटलं)
      (किसने|कोणी|कुणी) (जवाब|उत्तर|रिप्लाय) (दिया|दिलं|दिले)
      what did @ (say|reply|answer|tell)|@ ne kya (bola|kaha|jawab)|@ ने क्या (बोला|कहा|जवाब)|@ काय म्हणाल*
      (kahan|kaha|कहाँ|कहां|कुठवर|कुठपर्यंत) (tak )?(तक )?(pahunch*|pohoch*|पहुँच*|पहुंच*|पोहोच*|आलं)
      (did|have) they (decide|decided) .. (about|on)
    `),
  ],
  [
    'pass_candidate',
    5,
    phrase(`
      (cant|cannot|doesnt) (act|emote|dance|deliver)|(is|its) a no (from|by)
      (let|tell|inform) (him|her|them) .. (politely|nicely|gently|kindly)
    `),
  ],
  [
    'confirm_audition',
    5,
    phrase(`
      # (am |pm |baje )?(works|is fine|is good|ok|done) .. (will|ill) (join|be there|come|reach)
      link received .. join|received .. will join|(will|ill) join (on time|the call|at)
      # (am |pm )?(works|is fine|ok|done) , (link received|got the link|link mila)
    `),
  ],
  [
    'reschedule_audition',
    6,
    phrase(`
      (nahi|not|cant|cannot|nai|नहीं|नाही) .. (aa|reach|make|come|pahunch|ho|आ|पहुँच|येता|जम*) .. (audition
        auditions|callback|ऑडिशन*)
      (audition|auditions|callback|ऑडिशन*) .. (nahi|cant|cannot|nai|नहीं|नाही) .. (aa|reach|make|come|pahunch
        ho|आ|पहुँच|येणार|जम*)
      (audition|callback|slot|look test|ऑडिशन*|स्लॉट) .. (monday|tuesday|wednesday|thursday|friday|saturday
        sunday|kal|parso|aaj|somvar|mangalvar|budhvar|guruvar|shukravar|shanivar|ravivar|#) (baje )?(se|to
        pasun|से|पासून) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|kal|parso|aaj|somvar
        mangalvar|budhvar|guruvar|shukravar|shanivar|ravivar|#) (baje |ko |pe )?(kar*|shift*|rakh*|move
        karo|la|कर*|रख*|ठेव*)
      (monday|tuesday|wednesday|thursday|friday|saturday|sunday|som|mangal|budh|guru|shukra|shani
        ravi)(var)? (wala|wali|wale) .. (monday|tuesday|wednesday|thursday|friday|saturday|sunday|kal
        parso) (ko )?(kar*|shift*|rakh*)
    `),
  ],
  [
    'schedule_audition',
    5,
    phrase(
      'need (callbacks?|auditions?|look tests?) .. (on|at|with|for) |callbacks? with the (director|client)',
    ),
  ],
  [
    'update_profile',
    5,
    phrase(
      '(उंची|वजन|वय|नाव|शहर|क़द|उम्र|height|weight|age|umar|vajan|unchi|name|city) .. (चुक*|ग़लत|गलत|wrong|galat|chuk*)',
    ),
  ],
  [
    'what_do_you_know',
    6,
    phrase(`
      (what|kya|काय|क्या) .. (you|u|tum|tumhe|aap|aapko|tumhala|तुम्हें|आपको|तुम्हाला) .. (remember|yaad|याद|लक्षात|आठव*)
      what do (you|u) remember
      (details|info|things|what) .. about me .. (memory|know|have|stored)|(in|from|of) your memory
      (ke|के) (baare|bare|बारे) (me|mein|में) .. (yaad|pata|याद|पता|जानकारी)
      (kya|kya kya|काय|क्या) .. (note|noted|yaad|याद|नोंद*|लक्षात) .. (hai|है|आहे) .. (tumne|aapne|tumhi|तुमने|आपने
        तुम्ही)
      (hamari|meri|हमारी|मेरी) (pasand|पसंद) .. (note|yaad|नोट|याद)
    `),
  ],
  [
    'report_safety',
    8,
    phrase(`
      (coordinator|agent|aadmi|banda|bhai|madam|someone|ek|koi|कोऑर्डिनेटर|एजेंट|आदमी|कोणी|एक) .. (bol|keh|bola
        kaha|बोल*|कह*|म्हण*) .. (pehle|first|पहले|आधी) .. (paise|paisa|payment|fee|fees|deposit|पैसे|फीस|फी)
      no (role|work|part|job) unless|unless i (come|go|meet|sleep|visit|agree|send)
      come to (his|their|my|the) (flat|room|place|house|hotel) .. (night|alone|late)
      (गलत|ग़लत|गंदी|घाणेरडे|विचित्र) .. (तस्वीर*|फ़ोटो|फोटो|वीडियो) .. (माँग*|मांग*|माग*)
      (galat|gandi|ajeeb) .. (photo*|video*|pics?) .. (maang*|mang*)
    `),
  ],
  [
    'payment_query',
    5,
    phrase(
      '(accounts|account) (team|department|wale)|(deal|agreed|tay|baat) (was|hua|hui|thi) .. #|sent # .. but',
    ),
  ],
  [
    'human_handoff',
    6,
    phrase(`
      get @ on (this|the) (thread|chat|call|line)|(mamla|matter|issue|baat) .. team ko (de do|dedo|bhej*)
      team ko de do|bot (isnt|is not) (getting|understanding)|bot (ko )?(nahi )?samajh nahi
    `),
  ],
  [
    'smalltalk',
    4,
    phrase(`
      have a (great|good|nice|lovely|wonderful|happy|restful) (one|day|weekend|evening|night|week|sunday
        holiday|time)
      (चहा|चाय|जेवण|नाश्ता|खाना) (झाला|झालं|झाली|हो गया|हो गई|पी|खाया|खाल्ल*)
      (chai|chaha|jevan|khana|nashta) (jhala|zala|zali|ho gaya|ho gayi|piya|khaya)|काय मग|kay mag
      (thanks|thank you|dhanyavaad|धन्यवाद) bye|bye bye|goodbye|tata
      (aaj|आज) (bahut|khup|kaafi|बहुत|खूप) (kaam|busy|काम) (hai|ahe|tha|है|आहे|होतं)
    `),
  ],
  [
    'other',
    5,
    phrase(`
      (licence|license|learners|passport|aadhaar card|pan card|ration card|voter id) .. (get|apply|make
        renew|banwa*|kaise|nikal*)
      (get|apply for|make|renew) .. (licence|license|passport|ration card|voter id)
      (bijli|light|electricity|gas|water|mobile|phone|वीज|बिजली|लाइट|गैस|पानी) (ka |ki |का |ची |चं )?(bill|बिल)
      mechanic|मैकेनिक|मेकॅनिक
    `),
  ],
];
