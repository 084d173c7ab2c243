/** What keeps a talent from a day: other work, school, family, illness, a journey. */
import { phrase } from '../../spoken.ts';

export const busy = phrase(`
  (jam |fully )?packed|busy|occupied|vyast|व्यस्त|व्यग्र|बिझी|bijhi|stuck|कामात
  (already )?(booked|engaged|committed|blocked)( (on|for|with|elsewhere))?
  prior (commitment|engagement|booking)|(prior )?commitment
  (dates? )?(are |is |already )?(given|promised|allotted) (to|elsewhere)
  (given|gave|promised) .. (another|other|someone else)
  (dusre|dusri|dusrya|doosre|doosri|kisi aur) .. (ko|ka|la) (de|di|diya|diye|dilya|dilyat|dile)
  (दूसर*|किसी और) .. (दे दी|दे दिए|दिए|दी) (हैं|है)?
  दुसऱ्या .. (दिल्या|दिल्यात|दिली|दिले|दिलेत)
  (dusr*|doosr*|ek aur|kisi aur|another|other|different|दूसर*|एक और|किसी और|दुसऱ्या|दुसरीकडे) .. (project|film
    serial|show|series|shoot|प्रोजेक्ट|फ़िल्म|फिल्म|सीरियल|मालिकेत|मालिका|शो|सिनेमात|चित्रपटात) .. (me|mein|pe|hu|hai|में|पर|हूँ|है|आहे
    मध्ये)
  already (on|doing) (a|another|some) (film|shoot|show|series|project|schedule|job|serial)
  another (shoot|job|commitment|project|audition|booking)|another (show|serial|film)
  other (shoot|commitment|work|job|project)|different shoot|(in|on) (a )?shoot|daily soap
  (already|am|im|be|will be) shooting|shooting a|shooting (for|with|on|in|elsewhere)
  shooting (for|of|in) .. (else|other|another)|rehearsals?
  (have|ive|got|doing|shooting) (another|a different|one more|some other|an|a) (ad|ads|commercial|tvc
    shoot|booking|gig|project|film)( shoot| film)?
  (dusri|dusra|doosri|doosra|dusre|ek aur|aur ek) (ad|aed|jahirat|vigyapan|tvc) .. (hai|ahe|chal*)
  (दूसरी|दूसरा|एक और|दुसरी|दुसरं|दुसऱ्या) (ऐड|एड|ॲड|विज्ञापन|जाहिरात*) .. (है|आहे|चालू)
  (dusri|dusra|doosri|doosra|dusre|ek aur|aur ek|alag|meri|mera|serial ki|serial ka|apni) (shoot|shooting
    kaam|project|booking)( hai)?
  दूसरी शूट|दूसरी शूटिंग|दूसरा शूट|दूसरा काम|शूट है|शूटिंग है|रिहर्सल
  दुसरं शूट|दुसरे शूट|दुसरा शूट|दुसऱ्या शूट|दुसरं काम|शूट आहे|शूटिंग आहे|शूट चालू
  प्रयोग|prayog|नाटकाचा|नाटक आहे
  (दुसऱ्या|दूसरे|वेगळ्या|किसी और) (सेट|सेटवर|सेट पर)
  (another|different|other|some other|dusre|dusrya|doosre|kisi aur) set (pe|par|var|me)?
  (have|has|had|got) (a |an |my |another )?(shoot|wedding|exam|show|event|function|flight|class|rehearsal
    play|workshop|interview|trip|surgery|appointment|meeting|dubbing|concert|match|paper|performance)
  (ive|i have|got|there is|theres|its|we have) (a |an |my )?(shoot|wedding|exam|show|event|function|flight
    puja|pooja|engagement|paper)
  (shoot|shooting|kaam|function|show|event|exam|paper|class|pooja|puja|flight|train|program|programme
    rehearsal|natak|interview|meeting|dubbing) (hai|h|chal raha|chal rahi|laga|lagi|ahe)
  (school|college|office|boss|principal|teacher) (wont|will not|doesnt|isnt|not) (give|giving|grant
    allow) .. (leave|off|permission)
  (he|she|i|we|kid) (has|have|had) (school|college|tuition|class|classes|exam|exams|office|work)
  (school|college|tuition|office|duty) (hai|h|ahe|on)|school hai|college hai|office hai|duty hai
  (शाळा|कॉलेज|क्लास|ड्यूटी|स्कूल) (आहे|है)|स्कूल है|कॉलेज है|पेपर है|पेपर आहे
  (papers?|पेपर|पेपर्स) (ka|ke|ki|का|के|चे) .. (time|chal*|hai|hain|समय|है|आहेत)|exams?|exam hai|pariksha|imtihan
  viva|practicals?|परीक्षा|इम्तिहान|convocation|graduation
  (unit|class|board|surprise|maths?|science|english|semester|sem|mid ?term|term|half yearly|practical
    prelims?) (test|tests|exam|exams|paper|papers)
  (paper|papers|practical|prelims?|pariksha|परीक्षा|पेपर|चाचणी|सहामाही) (hai|h|ahe|aahe|है|हैं|आहे|आहेत|chal rahe|chalu)
  (annual|sports|parents?) (day|function|meet)|recital|tournament|स्नेहसंमेलन|सहल
  (practice|coaching|tuition|tuitions) (hai|ahe|है|आहे)
  wedding|shaadi|shadi|शादी|लग्न|लग्नाला|lagna|lagn|engagement|sagai|सगाई|साखरपुडा
  sangeet|haldi|mehendi|mundan|मुंज|बारसं|family function|funeral|shraddh
  pooja|puja|griha pravesh|पूजा|पूजा आहे|कार्यक्रम
  surgery|operation|hospital*|doctor|ऑपरेशन|अस्पताल|दवाखाना|दवाखान्यात|रुग्णालय
  (not well|unwell|sick|(im|am|feeling|fell) ill|fever|dengue|injured|fractured?)
  bimar|bimaar|बीमार|tabiyat|tabyet|तबीयत|तब्येत|आजारी|aajari|ajari
  court( date)?|court ki|अदालत|कोर्ट|कोर्टाची
  (कोर्टात|दवाखान्यात|पुण्याला|मुंबईबाहेर|दिल्लीला|नाशिकला|नागपूरला|घरी|गावाला|गावी|लग्नाला) .. (जायचंय|जायचं आहे|जावं लागणार|जाणार|जातोय|जातेय)
  (जाना|निकलना|जाऊँगा|जाऊँगी) (है )?.. (घर|गाँव|गांव|बाहर|दिल्ली|पुणे) .. (के लिए|को)
  (घर|गाँव|गांव|बाहर) (जाना|निकलना) है
  (leaving|leave|off|going|gone|go) (for|to) (@ )?(kolkata|delhi|goa|village|hometown|native|home town
    my hometown|@pur|@bad)
  (gaon|gaav|gav|ghar|native|village|goa|delhi|pune) (ja|jana|jaana|gaya|me hu|pe hu|jayunga|jaunga
    jaungi)
  in (goa|delhi|dubai|pune|hyderabad|bangalore|bengaluru|chennai|kolkata|london|jaipur|lucknow|nagpur
    nashik|thailand|bangkok|singapore|bali|kashmir|manali|rajasthan|gujarat|punjab|kerala|usa|canada
    australia|europe)
  @ (me|mein) (hu|rahunga|rahungi|rahenge)
  out of (town|station|city|mumbai|the country|country|india)|outstation|overseas|abroad|away
  (both|all|days|im|am) out|not in (town|mumbai|the city|city|india)|hometown|native place
  bahar (hu|gaya|gayi|ja|rahunga|rahungi|jaana|jana|hoga)|bahar
  mumbai (me|mein) nahi|mumbai se bahar|shehar se bahar|गाँव|गावी|गावाला|gavi
  बाहर हूँ|बाहर रहूँगा|बाहर रहूँगी|बाहर जाना|बाहर जा|मुंबई में नहीं|शहर से बाहर|शहर में नहीं
  बाहेर|बाहेरगावी|मुंबईत नाही|baher|bahergavi
  travelling|traveling|on travel|travel (hai|h|plan|plans)|safar|यात्रा|सफ़र|प्रवास|प्रवासात
  (goa|delhi|pune|nashik|nagpur|hyderabad|bangalore|jaipur|lucknow|ahmedabad|kolkata|chennai|dubai) se (aa
    wapas|vapas|laut*|return) .. (raha|rahi|rahe|hu)
  catch a|flight|flying|fly (to|out|back)|उड़ान|फ़्लाइट (है|आहे)|फ्लाइट (है|आहे)|ट्रेन (है|आहे)|वापसी है
  (family )?trip|(on |a )?(holiday|vacation)|on (leave|vacation|holiday|a trip|tour)
  (all|whole|entire) (month|week)|(poore|pure|poora|pura) (mahine|mahina|hafte|hafta)
  (अगले|पूरे|इस) (महीने|हफ़्ते) .. (बाहर|व्यस्त)
`);
