/** What a talent says about a day, by meaning; earlier entries win where two overlap. */
import { phrase, type Phrase } from '../spoken.ts';

export type Sign =
  | 'void' // wishes and fillers that must not count as an answer
  | 'defer' // will tell later
  | 'maybe'
  | 'decline' // refuses the job itself
  | 'will' // wants the job, says nothing of days
  | 'yes'
  | 'no'
  | 'busy'
  | 'only'
  | 'except-next' // "except 24"
  | 'except-last' // "24 chhodkar"
  | 'instead-next' // "instead of 10"
  | 'instead-last' // "10 ki jagah"
  | 'all'
  | 'topic' // the shoot or its dates, without saying which
  | 'rest'
  | 'audition'
  | 'whole-day'
  | 'part-day' // half day, evening: no hour named
  | 'leave' // must go by then
  | 'arrive'; // can be there by then

export const signs: readonly (readonly [Sign, Phrase])[] = [
  [
    'void',
    phrase(
      '(payment|paisa|paise|cheque|fees|money|invoice|पैसे|पैसा|पेमेंट|मानधन|भुगतान|चेक) .. (nahi (aaya|aya|mila|mile|aaye|hua)|not (yet )?(received|come|paid|cleared)|नहीं (आया|मिला|मिले|आए|हुआ)|(मिळाले|मिळालं|आले|आलं|मिळाला|आला) (नाही|नाहीत))|(milale|milala|ale|aale) nahi',
      '(not|no) more than|(se|peksha) (zyada|jyada|jasta) (nahi|nako)|से ज़्यादा नहीं|पेक्षा जास्त (नाही|नको)|(yaad|samajh|samjha|samjhi) nahi|dont (know|remember|understand)|would have (loved|liked|been happy)|wish i could|kaash .. (sakta|sakti)|feel free|free (me|mein)|for free|let me know if .. (problem|issue|clash)',
      'good (morning|evening|afternoon|night)|no worries|bata dena agar .. (ho|hai|hoga)|kaam kiya tha|kya (haal|hal)|all the best|best of luck|thank you',
      '(these|now ?a|nowa) days|nowadays|aajkal|aaj kal|आजकल|आज कल|सध्या|mumbai (me|mein) (hu|hi hu|rahunga|rahungi)|in mumbai|working (day|days)|open to (work|roles)|any (clash|conflict) .. (tell|let)',
    ),
  ],
  [
    'defer',
    phrase(
      '(cant|cannot|can not|couldnt|unable to|not able to|too early to|wont be able to) (confirm|commit|say|promise|tell|block)( (now|right now|yet|today|this))?|(waiting|wait) (on|for) .. (job|project|shoot|reply|confirmation|dates|answer|call|film|ad)|(will|shall|ill|i will|can i|let me) (tell|confirm|check|revert|update|inform|get back|reply|respond|let you know|ask)( (you|u|and|it|with))?( (tomorrow|later|soon|tonight|by|in|today))?',
      '(will )?(know|confirm|tell|revert|update|check|decide) (by|on|after|in|before|tomorrow|tonight|later)|get back to you|let you know|need (some|more)? time|give me (till|until|some|a|few|#|two|one|a few)|checking|let me (see|check|think)|thinking about it|to be confirmed|tbc',
      'confirm (karta|karti|karunga|karungi|karte|karenge) .. (kal|parso|shaam|baad|thodi|abhi)|(kal|shaam|sham|raat|subah|thodi der|thode time|baad|parso)( (tak|me|mein|ko))? (bata*|confirm*|bol*|reply*|inform*|update*|sang*|kalav*)',
      'bata(ta|ti|te)? (hu|hain|hai|dunga|dungi|denge)|bataunga|bataungi|batayenge|batata|batati|bata du|soch ke|sochke|soch(ta|ti|na|ne)? (hu|padega|do)|puch(ke|kar|na|ta|ti|unga|ungi|te)( (bata*|padega|hu|hai))?|check (karke|kar ke|karta|karti|karna|karu|karne)|dekh (ke|kar) bata*|dekh(ta|ti) hu|dekhte hai|thoda (time|waqt) (do|dijiye|chahiye)',
      'सोचकर|सोच कर|पूछकर|पूछ कर|देखकर बताता|देखकर बताती|बताऊँगा|बताऊँगी|बताता हूँ|बताती हूँ|देखता हूँ|देखती हूँ|थोड़ा समय',
      'सांगतो|सांगते|सांगेन|सांगू|कळवतो|कळवते|कळवेन|विचारून|विचार करून|बघून|बघतो|बघते|विचार करतो|विचार करते|sangto|sangte|kalavto|kalavte|vicharun|baghun|baghto|baghte|थोडा वेळ',
    ),
  ],
  [
    'maybe',
    phrase(
      'doubt|have a doubt|शक है|maybe|may be|might|probably|possibly|tentative(ly)?|not (yet )?(sure|confirmed|certain|decided)|unsure|cant say|cannot say|hard to say|depends|pencil(led)?|(on|second|first|2 nd|1 st) (a )?hold|on hold|50 - 50|50 50|fifty fifty|(will|ill|can|shall|let me) try|trying|iffy|touch and go|subject to',
      'shayad|shaayad|ho sakta hai|pakka nahi|confirm nahi|sure nahi|pata nahi|malum nahi|keh nahi sakta|keh nahi sakti|kah nahi sakta|try (karta|karti|karunga|karungi|karte|kar|marta)( .. hu)?|koshish (karta|karti|karunga|karungi|karenge|rahegi)?|hold (pe|par) hu|dekhna padega|mushkil lag raha|lagbhag',
      'शायद|हो सकता है|पक्का नहीं|कह नहीं सकता|कह नहीं सकती|पता नहीं|कोशिश करूँगा|कोशिश करूँगी|कोशिश करता|देखना पड़ेगा',
      'डाउट|डाऊट|शंका|कदाचित|बहुतेक|नक्की नाही|खात्री नाही|सांगता येत नाही|सांगता येणार नाही|माहीत नाही|प्रयत्न करतो|प्रयत्न करते|प्रयत्न करेन|बघावं लागेल|बघावे लागेल|kadachit|bahutek|nakki nahi|mahit nahi|baghava lagel',
    ),
  ],
  [
    'yes',
    phrase(
      '(ko|को) (hu|hoon|हूँ|हूं) (hi|ही)?|(is|are) a yes|(no|not|without|koi|kuch|kahi|kahich|kaahi) (a )?(any )?(problem|problems|issue|issues|dikkat|dikat|pareshani|tension|harkat|adchan|takleef|objection|clash|conflict) ?(nahi|with|at|for|on)?|(problem|issue|dikkat|harkat|pareshani|adchan|tension|clash|takleef) (nahi|nai)( (hai|ahe|hogi|hoga))?|(koi|kahi|kuch) .. (problem|issue|dikkat|harkat|adchan) (nahi|nai)( (hai|ahe))?',
      'koi baat nahi|कोई बात नहीं|काहीच (अडचण|हरकत|प्रॉब्लेम) नाही|काही (अडचण|हरकत) नाही|(booked|blocked|kept|reserved|saved|locked) .. (for you|for this|for it)|not busy|busy nahi( hu)?|not booked|no (shoot|bookings|commitments|plans)|nothing (else|booked|planned|on)|koi (kaam|shoot|plan) nahi|kuch nahi hai|why not|kyu nahi|ka nahi|cant wait|kaam nahi hai|(date|dates) (hai|are|is) open|nothing (lined|scheduled)',
      'हरकत नाही|काही हरकत नाही|अडचण नाही|कोई दिक़्क़त नहीं|दिक़्क़त नहीं|कोई परेशानी नहीं|कोई समस्या नहीं|समस्या नहीं|काम नहीं है|काही काम नाही|का नाही|क्यों नहीं|बुक नहीं|काही प्रॉब्लेम नाही|अड़चन नहीं',
    ),
  ],
  [
    'decline',
    phrase(
      '(हे|असं|असले|ही) (काम|रोल|भूमिका|जाहिरात) (नको|नकोय)|(ye|yeh|aisa) (kaam|role|ad) nahi (chahiye|karna)|not (really )?interested|no interest|not (my|for) (me|cup|thing)|not my cup of tea|not (my )?(type|kind)|(i|ill|i will|im|am|will|have to|gonna|going to|sorry|rather) (have to |will )?(pass|skip|decline)|(i|we) pass|(im|am) passing|passing (on)?|skipping|declin*|count me out|taking a break|break from|on a break|not working|not taking .. work|maternity|not keen|opting out|no thanks|no thank you|no thx|not doing (this|it|any|these|such)|dont (do|want|wish)( (to|this|it))?|not comfortable|wont (do|be doing) (this|it|such|the)|not (taking|doing|accepting) .. (roles|ads|work|projects|jobs|characters)|stopped acting|left acting|quit acting|turn (it|this) down',
      'kaam nahi (le|kar) (raha|rahi|rahe)|koi kaam nahi|baby hua|(interest|intrest|interested|dilchaspi|dilchaspy|man|mood|ichha) nahi( (hai|hu))?|(ye|yeh|is|aise|aisa|ye wala|wo|esa|asa|ashi) .. nahi (karta|karti|karunga|karungi|karna|karni|karenge|karte)|nahi (karunga|karungi|karna|karni|karta|karti|chahiye|chahta|chahti) .. (role|kaam|ad|ye|yeh)|rehne do|rehne dijiye|agli baar|agle baar|next time|kisi aur ko (le|lelo|dekh|de)|acting chhod*|chhod di acting|mana kar raha|nahi (karwana|karvana|karana) (chahte|chahti|chahta|hai)',
      'रुचि नहीं|दिलचस्पी नहीं|इच्छा नहीं|अगली बार|रहने दीजिए|रहने दो|नहीं करना|नहीं करनी|नहीं करूँगा|नहीं करूँगी|नहीं करता|नहीं करती|मना कर|मेरे लिए नहीं|किसी और को|माफ़ कीजिए',
      'रस नाही|इच्छा नाही|पुढच्या वेळी|पुढच्या वेळेस|करणार नाही|करायचं नाही|करायचे नाही|करत नाही|राहू द्या|राहू दे|माझ्यासाठी नाही|दुसऱ्या कोणाला|करायची नाही|pudhchya veli|karnar nahi|karaycha nahi|rahu dya|rahu de|ras nahi',
    ),
  ],
  [
    'busy',
    phrase(
      '(dusr*|doosr*|ek aur|kisi aur|another|other|different|दूसर*|एक और|किसी और|दुसऱ्या|दुसरीकडे) .. (project|film|serial|show|series|shoot|प्रोजेक्ट|फ़िल्म|फिल्म|सीरियल|मालिकेत|मालिका|शो|सिनेमात|चित्रपटात) .. (me|mein|pe|hu|hai|में|पर|हूँ|है|आहे|मध्ये)|(कोर्टात|दवाखान्यात|पुण्याला|मुंबईबाहेर|दिल्लीला|नाशिकला|नागपूरला|घरी|गावाला|गावी|लग्नाला) .. (जायचंय|जायचं आहे|जावं लागणार|जाणार|जातोय|जातेय)|(जाना|निकलना|जाऊँगा|जाऊँगी) (है )?.. (घर|गाँव|गांव|बाहर|दिल्ली|पुणे) .. (के लिए|को)|(घर|गाँव|गांव|बाहर) (जाना|निकलना) है|already (on|doing) (a|another|some) (film|shoot|show|series|project|schedule|job|serial)|(dates? )?(are |is |already )?(given|promised|allotted) (to|elsewhere)|(given|gave|promised) .. (another|other|someone else)|(he|she|i|we|kid) (has|have|had) (school|college|tuition|class|classes|exam|exams|office|work)|(school|college|tuition|office|duty) (hai|h|ahe|on)|(dusre|dusri|dusrya|doosre|doosri|kisi aur) .. (ko|ka|la) (de|di|diya|diye|dilya|dilyat|dile)|(दूसर*|किसी और) .. (दे दी|दे दिए|दिए|दी) (हैं|है)?|दुसऱ्या .. (दिल्या|दिल्यात|दिली|दिले|दिलेत)|(शाळा|कॉलेज|क्लास|ड्यूटी|स्कूल) (आहे|है)|busy|occupied|(already )?(booked|engaged|committed|blocked)( (on|for|with|elsewhere))?|prior (commitment|engagement|booking)|(prior )?commitment|another (shoot|job|commitment|project|audition|booking)|other (shoot|commitment|work|job|project)|different shoot|(in|on) (a )?shoot|another (show|serial|film)|(have|has|had|got) (a |an |my |another )?(shoot|wedding|exam|show|event|function|flight|class|rehearsal|play|workshop|interview|trip|surgery|appointment|meeting|dubbing|concert|match|paper|performance)|(ive|i have|got|there is|theres|its|we have) (a |an |my )?(shoot|wedding|exam|show|event|function|flight|puja|pooja|engagement|paper)|wedding|shaadi|shadi|exams?|exam hai|pariksha|imtihan|viva|practicals?|travelling|traveling|on travel|travel (hai|h|plan|plans)|(already|am|im|be|will be) shooting|shooting a|daily soap|(all|whole|entire) (month|week)|(poore|pure|poora|pura) (mahine|mahina|hafte|hafta)|(अगले|पूरे|इस) (महीने|हफ़्ते) .. (बाहर|व्यस्त)|shooting (for|with|on|in|elsewhere)|catch a|flying|fly (to|out|back)|(leaving|leave|off|going|gone|go) (for|to) (@ )?(kolkata|delhi|goa|village|hometown|native|home town|my hometown|@pur|@bad)|(family )?trip|(on |a )?(holiday|vacation)|hometown|native place|convocation|graduation|engagement|out of (town|station|city|mumbai|the country|country|india)|outstation|overseas|abroad|(both|all|days|im|am) out|not in (town|mumbai|the city|city|india)|away|on (leave|vacation|holiday|a trip|tour)|in (goa|delhi|dubai|pune|hyderabad|bangalore|bengaluru|chennai|kolkata|london|jaipur|lucknow|nagpur|nashik|thailand|bangkok|singapore|bali|kashmir|manali|rajasthan|gujarat|punjab|kerala|usa|canada|australia|europe)|@ (me|mein) (hu|rahunga|rahungi|rahenge)|flight|surgery|operation|hospital*|doctor|funeral|(not well|unwell|sick|(im|am|feeling|fell) ill|fever|dengue|injured|fractured?)|court( date)?|family function|rehearsals?|shooting (for|of|in) .. (else|other|another)|stuck',
      '(have|ive|got|doing|shooting) (another|a different|one more|some other|an|a) (ad|ads|commercial|tvc|shoot|booking|gig|project|film)( shoot| film)?|(dusri|dusra|doosri|doosra|dusre|ek aur|aur ek) (ad|aed|jahirat|vigyapan|tvc) .. (hai|ahe|chal*)|(दूसरी|दूसरा|एक और|दुसरी|दुसरं|दुसऱ्या) (ऐड|एड|ॲड|विज्ञापन|जाहिरात*) .. (है|आहे|चालू)|(dusri|dusra|doosri|doosra|dusre|ek aur|aur ek|alag|meri|mera|serial ki|serial ka|apni) (shoot|shooting|kaam|project|booking)( hai)?|(shoot|shooting|kaam|function|show|event|exam|paper|class|pooja|puja|flight|train|program|programme|rehearsal|natak|interview|meeting|dubbing) (hai|h|chal raha|chal rahi|laga|lagi|ahe)|bahar|bahar (hu|gaya|gayi|ja|rahunga|rahungi|jaana|jana|hoga)|(gaon|gaav|gav|ghar|native|village|goa|delhi|pune) (ja|jana|jaana|gaya|me hu|pe hu|jayunga|jaunga|jaungi)|bimar|bimaar|tabiyat|tabyet|pooja|puja|griha pravesh|sagai|sangeet|haldi|mehendi|mundan|shraddh|court ki|school hai|college hai|office hai|duty hai|vyast|mumbai (me|mein) nahi|mumbai se bahar|shehar se bahar|safar',
      'ट्रेन (है|आहे)|फ़्लाइट (है|आहे)|फ्लाइट (है|आहे)|वापसी है|व्यस्त|बाहर हूँ|बाहर रहूँगा|बाहर रहूँगी|बाहर जाना|बाहर जा|दूसरी शूट|दूसरी शूटिंग|दूसरा शूट|दूसरा काम|शूट है|शूटिंग है|शादी|परीक्षा|इम्तिहान|पूजा|अदालत|कोर्ट|यात्रा|सफ़र|बीमार|तबीयत|अस्पताल|ऑपरेशन|गाँव|कार्यक्रम|स्कूल है|कॉलेज है|मुंबई में नहीं|शहर से बाहर|शहर में नहीं|पेपर है|सगाई|रिहर्सल|उड़ान',
      'बिझी|व्यग्र|कामात|बाहेर|बाहेरगावी|गावी|गावाला|दुसरं शूट|दुसरे शूट|दुसरा शूट|दुसऱ्या शूट|दुसरं काम|शूट आहे|शूटिंग आहे|शूट चालू|लग्न|लग्नाला|परीक्षा|पूजा आहे|प्रयोग|नाटकाचा|नाटक आहे|आजारी|तब्येत|दवाखाना|दवाखान्यात|रुग्णालय|प्रवास|प्रवासात|कार्यक्रम|साखरपुडा|मुंज|बारसं|कोर्टाची|पेपर आहे|मुंबईत नाही|gavi|baher|bahergavi|lagna|lagn|aajari|ajari|prayog|bijhi',
      '(दुसऱ्या|दूसरे|वेगळ्या|किसी और) (सेट|सेटवर|सेट पर)|(another|different|other|some other|dusre|dusrya|doosre|kisi aur) set (pe|par|var|me)?|(unit|class|board|surprise|maths?|science|english|semester|sem|mid ?term|term|half yearly|practical|prelims?) (test|tests|exam|exams|paper|papers)|(paper|papers|practical|prelims?|pariksha|परीक्षा|पेपर|चाचणी|सहामाही) (hai|h|ahe|aahe|है|हैं|आहे|आहेत|chal rahe|chalu)|(annual|sports|parents?) (day|function|meet)|recital|tournament|(practice|coaching|tuition|tuitions) (hai|ahe|है|आहे)|स्नेहसंमेलन|सहल',
    ),
  ],
  [
    'will',
    phrase(
      '(very |super |so |really |definitely )?(interested|keen|excited|eager)|would (love|like) to|id (love|like) to|love to (do|be|work)|want to (do|be|work|audition)|(im|am|i am|count me|count us) (so )?in|im game|game for (this|it)|happy to (do|work|be)|looking forward|up for (it|this)|on board|let us do (it|this)|lets do (it|this)|glad to|(is )?mine|open to it',
      'karna (hai|chahta|chahti|chahunga|chahungi|chahenge)|(karna|kaam karna) pasand|karne ka (man|mann) hai|mann hai|taiyar (hu|hai)|taiyaar (hu|hai)|ready (hu|hai)|maza aayega|role chahiye|mauka (dijiye|do|chahiye)|man hai|ichha hai|dilchaspi hai|interest hai',
      'दिलचस्पी|रुचि|इच्छुक|करना चाहता|करना चाहती|करना चाहूँगा|करना चाहूँगी|करना है|तैयार हूँ|उत्सुक|मन है|ज़रूर करूँगा|ज़रूर करूँगी',
      'आवडेल|आवडलं|इच्छा आहे|करायचं आहे|करायचं|करायचंय|करायला आवडेल|तयार आहे|रस आहे|इंटरेस्टेड|इंटरेस्ट|इच्छुक|उत्सुक|avdel|aavdel|karaycha ahe|karaychay|tayar ahe',
    ),
  ],
  [
    'except-next',
    phrase('except|excluding|barring|other than|apart from|all but|but not|save for|besides|minus'),
  ],
  [
    'except-last',
    phrase(
      '(chhod ke|chhodke|chhodkar|chhod kar|chodkar|chodke|chod ke|chhodkr|chod kar)|ke (alawa|alava|siwa|siva|sivay|siway)|(sodun|sodoon|vagalta|vagalun|vyatirikt)|chhod|excluded|hata ke|hatake',
      'छोड़कर|छोड़ कर|के अलावा|के सिवा|के सिवाय|सोडून|सोडल्यास|वगळता|वगळून|व्यतिरिक्त',
    ),
  ],
  ['instead-next', phrase('instead of|rather than|in place of')],
  [
    'instead-last',
    phrase(
      '(ki|ke) (jagah|jagha|badle|bajay|bajaye)|aivaji|aiwaji|chya aivaji|aivaj|की जगह|के बजाय|के बदले|ऐवजी|च्या ऐवजी|च्याऐवजी',
    ),
  ],
  [
    'rest',
    phrase(
      'baki|baaki|bakki|the rest|rest|remaining|others|other (days|dates|day|date|two|three|one)|उरलेले|उरलेल्या|बाकी|बाकीचे|बाकीच्या|इतर|शेष|itar|dusre din',
    ),
  ],
  [
    'all',
    phrase(
      '(those|these|given|said) (days|dates)|on (those|these) (days|dates)|un (dino|dinon|dates)|in (dino|dinon|dates)|उन (दिनों|तारीख़ों|तारीखों)|इन (दिनों|तारीख़ों|तारीखों)|त्या (दिवशी|दिवसांत|तारखांना|तारखा)|ह्या (तारखा|तारखांना)|both (the )?(days|dates)|both|all (the )?(#|two|three|four|five|six) (days|dates)?|all (the )?(days|dates|of them|#)|all (ok|fine|good|clear|set|free|open|yes|done|works|available)|any of (those|these|them)|any (of the |of these |of |one )?(day|days|date|dates|them|these|two|three|#)|any one|anyday|anytime|any time|either( day| of them| one| date)?|every day|whichever|entire schedule|whole (schedule|week)|full schedule',
      '(dono|teeno|tino|chaaro|charo|sab|saare|sare|sabhi|pure|kisi) (bhi )?(din|dino|date|dates|tareekh|tarikh|ke)|dono|teeno|tino|chaaro|charo|panchon|koi (sa )?bhi (din|date|tareekh|ek din|ek|chalega|dedo)|koi bhi|kisi bhi din|kabhi bhi|jab (bhi )?bolo|sab (dates|date|theek|ok|free)|sab|har din|poora schedule',
      'दोनों दिन|दोनों|तीनों दिन|तीनों|चारों दिन|चारों|सब दिन|सभी दिन|सभी|सारे दिन|सब|किसी भी दिन|कोई भी दिन|कोई भी|कभी भी|हर दिन',
      'दोन्ही दिवस|दोन्ही तारखा|दोन्ही|तिन्ही दिवस|तिन्ही तारखा|तिन्ही|चारही दिवस|चारही|चारीही|सगळे दिवस|सर्व दिवस|सगळे|सर्व|सगळ्या तारखा|सगळ्या|कोणताही दिवस|कुठलाही दिवस|कोणत्याही दिवशी|कुठल्याही दिवशी|कधीही|donhi|tinhi|charhi|sagle (divas)?|sarv divas|kontahi divas|konatahi|kuthlahi|kadhihi',
    ),
  ],
  [
    'audition',
    phrase(
      'audition*|auditio|odishan|screen test|look test|callback|ऑडिशन|ऑडीशन|ऑडिशनला|ऑडिशनसाठी|ऑडिशनचं|ऑडिशनचा|ऑडिशनच्या|ऑडिशनची|स्क्रीन टेस्ट|लुक टेस्ट|odisan*',
    ),
  ],
  [
    'no',
    phrase(
      '(im |am )?not (available|free|possible|able|there|around|working|feasible|doable|ok|okay|happening)|unavailable|(cant|cannot|wont|couldnt|unable|can not|will not|not able) (to )?(do|make|come|attend|be|work|shoot|manage|commit|reach)?|not (on|at|possible)|no way|impossible|nope|nah|no|not|never|none|neither|na available|difficult|tough|doubtful|gone|taken|❌|👎|🚫|(wont|doesnt|does not|didnt|not) work|(is|are) (ruled )?out|ruled out|out of (the )?question|off the table|(is|are) a no(pe)?|not gonna (work|happen)|no can do|no go|no chance',
      '(available|free|possible|khali|fri|avelebal) nahi( hu)?|nahi (ho|aa|kar|de|reh|mil|pahunch|chal) (paunga|paungi|paega|payega|paayega|sakta|sakti|sakte|sakega|payenge|pa raha|pa rahi|raha|rahi)( hu)?|nahi (hoga|hogi|ho|hu|hai|aaunga|aaungi|karunga|karungi|chalega|milega|jamega|rahunga|rahungi|banega|aayega|hota|aata)|(ho|aa|kar) nahi (paunga|paungi|paega|payega|sakta|sakti|sakte|sakega)|nahi|mushkil|namumkin|mana|impossible|nai hoga',
      'नहीं आ पाऊँगा|नहीं आ पाऊँगी|नहीं हो पाएगा|नहीं कर पाऊँगा|नहीं कर पाऊँगी|नहीं आ सकता|नहीं आ सकती|उपलब्ध नहीं|ख़ाली नहीं|संभव नहीं|मुमकिन नहीं|मुश्किल|नहीं',
      'जमणार नाही|जमत नाही|शक्य नाही|शक्य नाहीये|येऊ शकत नाही|येऊ शकणार नाही|येणार नाही|येता येणार नाही|उपलब्ध नाही|मोकळा नाही|मोकळी नाही|होणार नाही|चालणार नाही|नाही|नाहीये|नाही जमणार|नको|अवघड|कठीण|नाय|jamnar nahi|jamat nahi|shakya nahi|yenar nahi|nako|avghad|kathin|honar nahi',
    ),
  ],
  [
    'whole-day',
    phrase(
      '(full|whole|entire|all) day|din bhar|pura din|poora din|full (free|available|open)|पूरा दिन|दिन भर|पूर्ण दिवस|पूर्ण वेळ|दिवसभर|सगळा दिवस|purna divas|divasbhar|dinbhar',
    ),
  ],
  [
    'part-day',
    phrase(
      'अर्धा दिवसच|अर्ध्या दिवस*|सिर्फ़ आधा दिन|आधा ही दिन|aadha hi din|ardha divasach|(half|first half|second half) ?(day|din|divas)?|1 st half|2 nd half|(till|until|before|upto|by) lunch|lunch tak|लंच तक|जेवणापर्यंत|few hours|couple of hours|some hours|part of the day|partially|partly|(morning|mornings|evening|evenings|afternoon|night|post lunch|after lunch|before lunch|late night|early morning) ?(only|slot|hours|time)?|in the (morning|evening|afternoon|night)|late|after (work|school|college|office|my shoot|the shoot|exam|that)|aadha din|adha din|aadhe din|subah|dopahar|shaam|sham|raat|(school|college|office|shoot|exam|kaam) ke baad|kuch ghante|thodi der|der se|lunch ke baad|first shift|second shift',
      'आधा दिन|आधे दिन|सुबह|दोपहर|शाम|रात|कुछ घंटे|कुछ समय|देर से|स्कूल के बाद|कॉलेज के बाद|ऑफ़िस के बाद|अर्धा दिवस|अर्धाच दिवस|सकाळी|दुपारी|संध्याकाळी|रात्री|काही तास|काही वेळ|उशिरा|शाळेनंतर|कॉलेजनंतर|दुपारनंतर|संध्याकाळनंतर|ardha divas|sakali|dupari|sandhyakali|ratri|ushira|dupari nantar',
    ),
  ],
  [
    'topic',
    phrase(
      'these (days|dates)|those (days|dates)|(the|my) (days|dates)|(shoot|shooting) (days|dates|day|date)|dates?|shoot|shooting|schedule|shoot ke (din|dino)',
      'तारीख़ें|तारीखें|तारीख़|तारीखों|शूट|शूटिंग|शूट के दिन|तारीख|दिनांक|तारखा|तारखांना|शूटला|शूटसाठी|शूटिंगला|tarkha|shootla',
    ),
  ],
  [
    'leave',
    phrase(
      'leave|leaving|(be |get |go )?out by|get out|go home|done by|wrap( up)? by|wrapped by|finish|pack ?up|nikal*|niklu|jaana (hai|padega|hoga)|jana (hai|padega|hoga)|chhod* (dena|do)|nighu|nighava|निकलना|निकलूँगा|जाना है|जाना होगा|जाना पड़ेगा|छोड़ना|निघावं|निघायचं|निघेन|निघणार|जायचं आहे|जावं लागेल|सोडा',
    ),
  ],
  [
    'arrive',
    phrase(
      'reach|reaching|report|get there|there by|in by|come by|(tak|तक|पर्यंत) (aa|aau|aaunga|aaungi|aa paunga|aa paungi|आ|आ पाऊँगा|आ पाऊँगी|आऊँगा|आऊँगी|येईन|येऊ|येतो|येते)|paryant (yein|yeu|yeto|yete)|land|landing|arrive|arriving|pahunch*|pohoch*|pahuch*|aa jaunga|aa jaungi|pohonch*|pochen|pohochen|pohchen|पहुँच*|पोहोच*|पोचेन|पोहचेन',
    ),
  ],
  [
    'only',
    phrase(
      'ek (hi )?din hi|ek hi din|only one day|just one day|one day only|एक ही दिन|एकच दिवस|ekach divas|only|just|sirf|keval|bas|fakt|phakt|hi|केवल|सिर्फ़|बस|ही|फक्त|केवळ',
    ),
  ],
  [
    'yes',
    phrase(
      '(yes|yep|yeah|yup|yess|yesss|yea|ya|yaa)|(ok|sure|surely|fine|good|great|perfect|cool|awesome|super|absolutely|definitely|certainly|of course|ofcourse|done|deal|locked|noted|confirm|confirmed|confirming)|(im |am |totally |completely )?(available|free|open|clear|flexible)|works|work for me|(can|could) (do|make|come|be|work|attend|shoot|manage|reach|join)( it)?|(will|ill) (be there|come|do it|be available|be free|make it|attend|work|manage|be)|possible|doable|👍|✅|✔|👌|🙌|100 %|happy to',
      'han|ji|(free|available|khali|fri) (hu|hai|rahunga|rahungi|rahega|hoon)|khali|chalega|chalegi|chalenge|chalta hai|ho jayega|ho jaega|hojayega|hojaega|ho jayegi|hoga|jamega|jam jayega|aa jaunga|aa jaungi|aa jayenge|aaunga|aaungi|aayenge|aa (sakta|sakti|sakte) (hu|hai)?|aa jau|kar (sakta|sakti|sakte|lunga|lungi|lenge)( hu)?|karunga|karungi|karenge|bhej (dunga|dungi|denge)|bilkul|zarur|jarur|pakka|theek|thik|sahi (hai)?|mast|accha|badhiya|haazir|hazir|rahunga|rahungi|mil jayega|de (dunga|dungi|sakta|sakti)|de (sakte)|manzoor|manjoor|pukka|pukki|convenient|suits?|suitable|best|better|preferable|final|pahunch jaunga|pahunch jaungi|ready|adjust (kar|ho) (lunga|lungi|jayega)|le lunga|le lungi|kar dunga|kar dungi|aata hu|aati hu|ata hu|karta hu|karti hu',
      'हाँ|जी|जी हाँ|ठीक|ठीक है|चलेगा|चलेगी|चलेंगे|हो जाएगा|हो जायेगा|खाली|ख़ाली|उपलब्ध|आ जाऊँगा|आ जाऊँगी|आऊँगा|आऊँगी|आ सकता|आ सकती|आ सकते|कर सकता|कर सकती|कर लूँगा|कर लूँगी|करूँगा|करूँगी|बिल्कुल|बिलकुल|ज़रूर|पक्का|पक्की|सही|मंज़ूर|अच्छा|फ्री|फ़्री|ओके|यस|तय|कन्फ़र्म|कन्फर्म|आएँगे|आ जाएँगे|करेंगे|रहूँगा|रहूँगी|पहुँच जाऊँगा|पहुँच जाऊँगी|दे दूँगा|दे दूँगी|भेज दूँगा|भेज दूँगी|मिल जाएगा|हाज़िर|संभव|आता हूँ|आती हूँ',
      'होईल|जाईल|सोयीच*|सोईच*|योग्य|soyich*|होय|हो ना|हो नक्की|हो चालेल|चालेल|चालतंय|चालतील|चालतात|जमेल|जमतंय|जमतील|येईन|येतो|येते|येतोय|येतेय|येऊ|येऊ शकतो|येऊ शकते|करेन|करतो|करते|करीन|करू शकतो|करू शकते|मोकळा|मोकळी|मोकळे|रिकामा|रिकामी|नक्की|नक्कीच|पक्कं|पक्का|ठीक आहे|बरं|बरोबर|शक्य|शक्य आहे|असेन|असेल|आहे मी|मी आहे|पाठवतो|पाठवते|पाठवेन|हजर|जरूर|पोहोचतो|पोहोचते|chalel|jamel|yein|yeto|yete|yeu|yeu shakto|yeu shakte|karen|karto|karte|mokla|mokli|mokali|nakki|nakkich|pakka|shakya|asen|ho na|hoy|chaltay|chaltil|jamtay',
    ),
  ],
];
