/** Whole turns of phrase that tell an intent by themselves, beside the cues that add up. */
import { phrase, type Phrase } from '../spoken.ts';
import type { Intent } from '../intent.ts';

const which =
  '(#|@|him|her|them|this one|that one|both|number #|option #|candidate #|no #|the @ (one|girl|guy|boy|actor|actress)|@ and @|@ @)';
const role = '(the )?@( @)? (role|part|character|brief|job|spec|breakdown)';

export const turns: readonly (readonly [Intent, number, Phrase])[] = [
  [
    'approve_candidate',
    3,
    phrase(
      `(go|going|lets go|we go|moving|move) (ahead )?with ${which}|(lock|finalise|finalize|book|cast|sign|confirm|approve|greenlight|take|hire|select|choose|pick) ${which} (for|as|in|please|now|it|then)|(lock|finalise|finalize|book|cast|sign|approve|greenlight|hire) ${which}|${which} (is|are) (final|locked|approved|confirmed|selected|our|the one|perfect|in|booked|cast|it|done)|(we|client|director|brand|sir|they|everyone|agency|producer) (love|loves|loved|like|likes|liked|want|wants|approved|approve|chose|choose|picked|selected|is happy|are happy|said yes|say yes|ok|okay|okayed|cleared|signed off|is ok|is fine)|(yes|ok|okay|approved|green light|thumbs up|go ahead|confirmed|final) (to|for|on) ${which}|(she|he)s (our|the|perfect|in|final|approved)|give (the|this) (role|part|job) to|(thats|its) a yes`,
      '@ ko (final|lock|pakka|confirm|book|approve|select|le lo|lelo|le lete|de do) (karo|kar do|kardo|kar dijiye|hai|kar dete|karte|lo)?|@ (final|lock|pakka|done|approved|select) (hai|karo|kar do|kardo|h)|(client|director|sir|madam|brand) (ko|ne) .. (pasand|approve|haan|final|ok|select|pakka|ha)|(isko|isi ko|usko|usi ko|inko|ye wala|ye wali|wahi) .. (final|lock|pakka|lete|le lete|book|le lo|done|de do)|final kar (do|dijiye|dete|lo)|lock kar (do|dijiye|lo|dete)|(bas|haan|ok|theek hai) (yahi|ye|yehi|isi|wahi) .. (hai|lete|final|pakka|done|le)',
      '(को|ही|हीच|ला|इसे|इन्हें|इन्हीं को|इसी को) (फ़ाइनल|फाइनल|फायनल|पक्का|लॉक|बुक|अप्रूव|मंज़ूर|चुन*|ले लीजिए|ले लेते|तय|पक्की|नक्की)|(फ़ाइनल|फाइनल|फायनल|पक्का|पक्की|लॉक|नक्की|निश्चित|कन्फर्म) (कर*|करा|करूया|करूयात|समझ*|है|झाली|झाला|आहे)|(क्लाइंट|निर्देशक|क्लायंट*|दिग्दर्शक*|सर*) (को|ने|ला) .. (पसंद|हाँ|मंज़ूर|पसंत|होकार|आवडल*|मान्य)|(घेऊया|घेऊयात|घेतोय|यालाच घ्या|हिलाच घ्या|तिलाच घ्या)|के साथ (आगे बढ़*|जा रहे)',
    ),
  ],
  [
    'hold_candidate',
    2.5,
    phrase(
      `(keep|put|place|hold|block|pencil|pin|reserve|freeze|park) ${which} .. (hold|pin|pencil|reserve|backup|second|first|standby|stand ?by|till|until|for|aside|option|refusal|dates)|(first|second|1 st|2 nd|third) (hold|option|refusal|pin|pencil|choice)|dont (release|let go|lose)|do not release|as (a )?(backup|back up|standby|second option)|(block|hold|pencil|pin) (his|her|their) dates|take (a )?(hold|pencil|first)|(will|shall) (confirm|decide|finali*) (by|on|later|tomorrow)`,
      '@ ko (hold|rok|roke|block|pin|backup|pencil|reserve)|(hold|block|pin|backup|reserve|standby) (pe|par|me|mein|var|karo|kar do|kardo|rakho|rakhna|kar lo|kar ke)|rok (ke|lo|kar) (rakh*)?|(abhi|filhal) (chhod*|release) mat|dates (block|hold|rok*) (kar*|lo|lijiye)|jane mat (do|dena)|(होल्ड|ब्लॉक|पिन|बैकअप|बॅकअप|राखून|रोक*|रिज़र्व|राखीव|थांबव*) (पर|में|वर|करा|कर*|रख*|ठेव*)|तारीख* (ब्लॉक|रोक*|राखून)|तारखा (ब्लॉक|राखून|होल्ड)',
    ),
  ],
  [
    'pass_candidate',
    2.8,
    phrase(
      `(no|nope|its a no|thats a no|pass) (to|for|on) ${which}|(reject|decline|drop|release|rule out|scrap|skip|lose) ${which}|${which} (is|are|looks?|sounds?|feels?|seems?) (too|not|wrong|very|a bit|so|out)|(doesnt|didnt|does not|not|isnt|wasnt|arent) (look|work|working|fit|suit|match|right|feel|convinc*|sell|happy|gel|impress*|like|liked|our|what|the|quite|strong|good)|(client|director|brand|sir|we|they) (didnt|doesnt|does not|dont|dont like|not|rejected|said no|says no|passed|hated|refused|isnt|arent)|not (for us|what we|the look|the face|the vibe|right for|going with|moving|keen|our girl|our guy|this one|him|her)|tell (him|her|them|@) (no|sorry)|regret`,
      '@ ko (reject|mana|na|hata|nikal|chhod) (kar*|bol*|do|kar do|dijiye)?|(ye|yeh|wo|isko|usko|inko|ye wala|ye wali|wo wali) .. (nahi (chahiye|chalega|chalegi|jamega|jamegi|lena|lenge|jach*|hoga)|reject|mana|hatao|nahi)|(client|director|sir|madam) (ko|ne) .. (nahi|mana|reject|na)|(jam|jach|match|suit|fit|pasand) nahi|nahi (jam|jach|pasand|lag|suit|fit)|(accent|height|awaz|awaaz|look|acting|umar|age|face) .. (nahi|kam|zyada|theek nahi|thik nahi|kharab)',
      '(पसंद|जँच|जम|मेल|फ़िट|सूट|ठीक) नहीं|नहीं (चाहिए|चलेगा|चलेगी|जँच*|जम*|लेना|लेंगे)|(को|इसे|इन्हें|उन्हें) (मना|ना|रिजेक्ट|अस्वीकार|छोड़)|(नको|नकोय|नाकारा|नकार|रिजेक्ट|बाद)|(शोभत|जमत|पटत|पटला|पटली|आवडला|आवडली|बसत|जुळत|योग्य|चालणार) नाही|नाही (आवड*|पट*|जम*|शोभ*|म्हणा)',
    ),
  ],
  [
    'shortlist_add',
    2.6,
    phrase(
      `(add|put|include|slot|throw|bring|move|get|keep|pop) ${which} .. (shortlist|list|longlist|selects|lineup|board|too|as well|also|in)|shortlist ${which}|(add|put|include) ${which}( (and|,|too|also|as well))?|(include|add|throw in|put in) the one|(i|we) (like|liked|want) ${which} .. (add|shortlist|list|put)|(she|he|they) (should|can|must) be on (the|our) (list|shortlist)`,
      '(list|shortlist|yadi) (me|mein|madhe|pe) .. (daal*|dal*|jod*|rakh*|add|le lo|lelo|ghya|taka|likh*)|(#|@) (ko|number|la|wala|wali|wale) .. (shortlist (karo|kar|kara|me|mein)|add|jod*|daal*|daldo|shamil|list (me|mein))|shortlist (kar*|karo|kara|kar lo|kar do)|(bhi|pan) (add|daal*|jod*|rakh*|le lo|shortlist)',
      '(सूची|लिस्ट|शॉर्टलिस्ट|शार्टलिस्ट) (में|मध्ये) .. (डाल*|जोड़*|रख*|शामिल|ले लो|ऐड|घ्या|टाका)|(यादीत|यादीमध्ये|लिस्टमध्ये|शॉर्टलिस्टमध्ये|शॉर्टलिस्टला) .. (घ्या|टाका|जोडा|घाला|ठेवा|समाविष्ट|घे|टाक)|शॉर्टलिस्ट (कर*|करा)|(भी|पण) (जोड़*|डाल*|रख*|शामिल|घ्या|टाका|जोडा)',
    ),
  ],
  [
    'shortlist_remove',
    3,
    phrase(
      `(remove|drop|take|strike|cut|delete|pull|knock|kick|scratch|get) ${which} .. (off|from|out of|out) .. (shortlist|list|lineup|selects|board|it)?|(remove|delete|take out|strike off|drop|cut) (number |option |no |candidate )?# .. (shortlist|list)?|(remove|delete|take out|strike off|cut) (number |option |no |candidate )?#|${which} (should |can )?(not be|shouldnt be|no longer|off|come off|out) (on |of )?(the )?(list|shortlist)|trim (the )?(list|shortlist)`,
      '(list|shortlist|yadi) (se|me se|mein se|madhun|matun) .. (hata*|nikal*|nikaal*|kaat*|kadh*|remove|delete|bahar|uda*)|(#|@) (ko|number|wala|wali|wale) .. (hata|hatao|hata do|hatado|nikalo|nikal do|nikaal do|nikaalo|kaat do)|(सूची|लिस्ट|शॉर्टलिस्ट) (से|में से) .. (हटा*|निकाल*|काट*|बाहर)|(यादीतून|लिस्टमधून|शॉर्टलिस्टमधून|यादीमधून) .. (काढ*|वगळ*|हटव*|कमी)|(को|वाले को|वाली को) (हटा*|निकाल*)|(ला) (काढ*|वगळ*)',
    ),
  ],
  [
    'show_shortlist',
    2.6,
    phrase(
      '(show|send|share|see|open|view|pull up|display|bring up|resend|forward|whats|what is|wheres|where is|get me|give me|need|want) .. (shortlist|list|selects|lineup|final list|longlist|options so far|current options|names so far|candidates so far|options again)|who (have|do|did) we (got|get|have|shortlist|shortlisted|picked|pick|select|selected) .. (so far|for|already|till now|now|on|in)|(who|whos|who all) (is|are|all|has)? ?(on|in|made) (the|our|it to|your)? ?(list|shortlist|final|running)|(current|latest|updated|final) (shortlist|list|options)|how many (are )?(shortlisted|on the list|in the list|names)|(list|shortlist) (please|pls|so far|status|update)',
      '(list|shortlist|yadi|selected) .. (dikha*|bhej*|bata*|kholo|share|dekhna|dekhni|dekhu|chahiye|dakhav*|pathv*|bagh*|do|dedo|kahan)|(kaun kaun|kon kon|kitne log|kitne) .. (list|shortlist|select|shortlisted|final)|(list|shortlist) (me|mein|madhe) .. (kaun|kon|kitne|kiti)|(सूची|लिस्ट|शॉर्टलिस्ट) .. (दिखा*|भेज*|बता*|देखनी|खोल*|दीजिए|दाखव*|पाठव*|चाहिए)|(यादी|यादीत) .. (दाखव*|पाठव*|बघ*|सांग*|कोण*|द्या|हवी)|(सूची|लिस्ट|शॉर्टलिस्ट) में .. (कौन|कितने)|अब तक .. (कौन|चुने|शॉर्टलिस्ट)',
    ),
  ],
  [
    'availability_check',
    2.6,
    phrase(
      `(is|are|if|whether) ${which} .. (free|available|open|around|avl|avail|in town|doing anything|blocked|booked)|(check|ask|find out|ping|confirm|get|take|see|verify|collect) .. (avail|avails|availability|dates|if .. (free|available|open)|who is free|whos free|free on|available on|date)|(whos|who is|who all is|who all are|anyone) (free|available|around|open)|(can|could|will) ${which} .. (do|make|shoot|come|work|give us) .. (#|dates|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|feb|tomorrow|week)|avail ?check|date check|dates? .. (available|free|open)|availability (of|for|check)`,
      '(@ |sab|sabhi|sabse|unse|usse|isse|list walo) .. (pucho|puchh*|puch lo|puchna|poocho|pata karo|check karo|confirm kar*|dates lo|date lo)|(free|khali|available) hai (kya|ki nahi|na)|(date|dates|availability) .. (puch*|pucho|check|confirm|lo|le lo|pata|nikalo)|(मोकळा|मोकळी|मोकळे|उपलब्ध|ख़ाली|खाली|फ़्री|फ्री) .. (क्या|का|कि नहीं|है|आहे|आहेत)|(तारीख*|तारखा|उपलब्धता) .. (पूछ*|विचार*|पता|चेक|तपास*|घ्या|कन्फर्म)|(से|को|ला|ना|सबसे|सगळ्यांना|सर्वांना) .. (पूछ*|विचारा|विचारून|विचार)',
    ),
  ],
  [
    'schedule_audition',
    2.6,
    phrase(
      '(set|set up|schedule|fix|arrange|line up|book|plan|organise|organize|block|create|call|invite|slot|put|get) .. (audition|auditions|callback|callbacks|screen test|look test|slots?|chemistry|readings?|test|in for) .. (for|on|at|from|tomorrow|#|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|evening|next|@ day)?|(call|invite|get) .. (in|over|down) (for|on|at|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|#)|audition(s)? (on|at|from|for|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday) .. (please|set|book|schedule|#)|top (#|two|three|four|five|six|ten) .. (callback|callbacks|audition|auditions)|audition* .. (rakh*|rakho|rakhwa*|fix|set|lagao|lagwa*|schedule|karwa*|le lo|lelo|book|theva|lava)|(ऑडिशन*|कॉलबैक|कॉलबॅक|लुक टेस्ट) .. (रख*|लगा*|करवा*|तय|फिक्स|शेड्यूल|ले लो|ठेव*|लाव*|घ्या|घेऊ*|आयोजित)|(बुला*|बोलवा|बोलाव*) .. (ऑडिशन*|कॉलबैक|टेस्ट)|ऑडिशन* .. (बुला*|बोलवा|बोलाव*)',
    ),
  ],
  [
    'reschedule_audition',
    2.8,
    phrase(
      '(reschedule|postpone|prepone|push|move|shift|change|delay|advance|bring forward|swap) .. (audition|auditions|slot|slots|callback|time|timing|test|meeting)|(audition|auditions|slot|slots|callback|test) .. (reschedule*|postpone*|prepone*|moved?|shift*|changed?|push*|another|different|later|earlier|some other|next|instead)|(is|can|could|would|any) .. (another|different|other|later|earlier) .. (slot|time|day|date) .. |(another|different|other|later|earlier) (slot|time|day|date) (please|possible|available|for)|(cant|cannot|wont|unable to|not able to) (make|come|reach|do|attend) .. (#|audition|slot|tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday) .. (instead|possible|#|can|other|another|later)|audition* .. (badal*|aage|shift|ki jagah|dusre din|doosre din|kisi aur|baad me|postpone|pehle kar|late|dhakl*|pudhe)|(kisi aur|dusre|doosre) (din|time|slot|date) .. (audition*|de|rakh*|kar*|ho)|(ki jagah|ke badle|aivaji) .. (kar*|de|rakh*|ho|theva|chalel)|(ऑडिशन*|स्लॉट|कॉलबैक|कॉलबॅक|वेळ|टाइम|समय) .. (बदल*|आगे|पुढे|ढकल*|टाल*|की जगह|के बजाय|ऐवजी|दूसरे|दुसऱ्या|बाद|नंतर|शिफ़्ट|शिफ्ट|लवकर|उशीर*|खिसका*)',
    ),
  ],
  [
    'edit_brief',
    2.6,
    phrase(
      `(change|update|edit|revise|correct|modify|amend|make|increase|reduce|raise|lower|cut|extend|widen|relax|add|remove|drop|swap|replace|set|put|push|move|fix|bump) .. (age|ages|age range|height|budget|rate|fee|pay|gender|city|location|venue|language|languages|usage|shoot|dates?|days|brief|requirement|requirements|role|breakdown|spec|call time|count|number of|look|skill|skills|criteria) .. (to|from|by|in|of|for|as|on|now|also|too|instead)?|(the|our|@) (age|height|budget|rate|fee|gender|city|location|venue|language|usage|shoot|shoot date|dates|role|brief|requirement) .. (is|are|has|have|should|will|needs?) (now|be|changed?|moved|been|to be|increased|reduced|no longer|actually|not)|(budget|rate|age|shoot|dates?|location|usage|height|language|call time|shoot days) (is |are |has |have )?(changed|now|moved|revised|increased|reduced|updated|went|gone|shifted|postponed|extended)|(not|instead of|rather than) # .. (but|now|days|people|years|k)|make (it|that|them|this) (#|two|three|four|five|six|male|female|a|one|older|younger|non|open|pan|hindi|marathi|english|@ @ instead)|(open|add) .. (to|for) (all|both|any) .. (gender|age|ages|cities|languages)|(correction|small change|one change|change in|typo|mistake) .. (brief|role|age|date|budget|in)?|client (wants|now wants|has changed|changed|revised)`,
      '(role|brief|budget|age|umar|rate|date|dates|shoot|location|jagah|usage|height|language) .. (badal*|badha*|kam kar*|change kar*|update kar*|edit kar*|kar do|kardo|kar dijiye|hata*|jod*|add kar*|ki jagah|aage|shift|ho gaya|ho gayi|nahi .. (hai|chahiye)|ab)|(role|brief|shoot) (me|mein|ka|ki|ke) .. (badal*|change|update|add|hata*|jod*|kar do|likho|daal*|rakho)|(ab|actually) .. (nahi|chahiye|#) .. (role|shoot|din|budget|umar)?|# (nahi|ki jagah|ke badle) (ab )?#',
      '(रोल|भूमिका|ब्रीफ़|ब्रीफ|बजट|उम्र|रेट|तारीख़|तारीख|शूट|जगह|भाषा|क़द|मेहनताना|दिन) .. (बदल*|बढ़ा*|कम कर*|कर दो|कर दीजिए|कर दें|हटा*|जोड़*|की जगह|आगे|अब|सुधार*|कीजिए|करें|हो गई|हो गया|नहीं)|(भूमिके*|ब्रीफ*|बजेट|वय|वयोगट|रेट|तारीख|शूट*|ठिकाण|भाषा|उंची|मानधन|दिवस|वापर) .. (बदल*|वाढव*|कमी कर*|करा|करून|काढ*|जोडा|घाला|ऐवजी|पुढे|आता|सुधार*|दुरुस्त*|नाही|झाल*|टाका)',
    ),
  ],
  [
    'find_talent',
    2.2,
    phrase(
      '(find|search|look for|look up|source|dig out|scout|hunt|fetch|get|show|give|suggest|recommend|propose|list|pull) (me |us )?(some |any |all |a few |more |other |new |fresh |good |# )?(girls|boys|men|women|actors|actresses|artists|models|kids|talents?|people|faces|profiles|options|names|dancers|singers|someone|somebody|anyone|guys|ladies|twins|couples|theatre|tall|young|older|real|@ speaking|@ actors|@ girls|@ boys|@ women|@ men|@ kids|@ models)|(do|have|did) (we|you) (have|got|know|get) .. (any|anyone|someone|anybody|somebody|a |who|girls|boys|actors)|(any|anyone|anybody|someone|somebody|is there) .. (who|with|that|can|speaks|knows|trained|available who|in our|in the database|on our|from|under #|above #)|who (all )?(do we|do you|can|knows|speaks|has|plays|rides|among|in our|is good|could) .. |(in|from) (our|the|your) (database|db|roster|pool|records)|(more|other|different) (options|profiles|names|people|girls|boys|faces)|need options',
      '(koi|kuch|aur) .. (hai kya|h kya|milega|milegi|milenge|mil sakta|ho to|dikhao|batao|suggest|options|chahiye jo)|(dhund*|dhoond*|khoj*|shodh*) .. |(apne|apan|hamare|apalya|aplya|database) (paas|me|mein|kade|kadun) .. (hai|kaun|koi|kon|ahe)|kaun .. (kar sakta|bol sakta|jaanta|chala|bajata|aata|kar leta)|(कोई|कुछ|और) .. (है क्या|मिलेगा|मिलेगी|मिलेंगे|दिखा*|बता*|हो तो|सुझा*)|(ढूँढ*|ढूंढ*|खोज*|शोध*|शोधून|शोधा) |(हमारे|अपने|आपल्या|डेटाबेस) (पास|में|कडे|मध्ये) .. (है|कौन|कोई|कोण|आहे)|(कोणी|कुणी|कोण) .. (आहे का|येतं|येत|मिळेल|बोलणार*|करणार*|वाजव*)|(कौन|किसे) .. (आता है|आती है|जानता|जानती|कर सकता|बोल सकता)',
    ),
  ],
  [
    'ask_status',
    2.2,
    phrase(
      '(whats|what is|any|give me|need|want|send|share) .. (status|update|updates|progress|latest|news|feedback|result|results|word) .. (on|of|for|about|from|regarding|please|yet)?|where (are we|do we stand|do i stand|does it stand|is it at|has it reached)|(how is|hows|how are|how far) .. (going|coming|looking|along|are we|casting|search|progress)|(did|has|have) .. (client|director|team|they|you|anyone|she|he|producer) .. (decided?|reply|replied|respond*|seen|watch*|say|said|liked?|finali*|select*|confirm*|revert*|responded|answer*|get back)|(how many|who) (have|has) (replied|confirmed|responded|answered|sent|auditioned)|(did|do) i (get|make|clear|pass|have|still)|(am|was) i (selected|in|through|rejected|shortlisted|still|out|final|cleared|being)|(waiting|wait) (for|to hear)|still (waiting|no|not heard)|(update|status) (kya|kab|do|dijiye|batao|bata)|(kya|kuch|koi) .. (hua|update|khabar|jawab|news|pata chala|final)|kaha (tak|pahuncha|pahunchi)|(result|selection|jawab|reply) .. (kab|aaya|hua|aayega)|(काय|काही) (झालं|झाले|कळलं|अपडेट|ठरलं|बातमी)|(क्या|कुछ|कोई) .. (हुआ|अपडेट|ख़बर|खबर|जवाब|पता चला|फ़ैसला)|कहाँ तक|कुठपर्यंत',
    ),
  ],
  [
    'payment_query',
    2,
    phrase(
      '(invoice|payment|payments|cheque|fees?|dues|remuneration|reimbursement|tds|form 16|conveyance|balance|advance|overtime|ot) .. (when|status|pending|not|received?|cleared?|credited|due|late|by when|release*|process*|where|still|yet|overdue|missing|short|stuck|days|kab|nahi|baki|baaki|rukk*|ruka|aaya|mila|hua|kitne)|(when|where|why|how long) .. (payment|paid|pay|money|invoice|cheque|fees|dues|conveyance|balance|tds|reimburse*|credited)|(paisa|paise|payment|mehnatana|mandhan) .. (kab|nahi|baki|baaki|atka|ruka|mila|aaya|kitna|kaat*|kam|kadhi|ala|zala|jama)|(kab|kadhi) .. (paisa|paise|payment|mandhan|cheque)|(पैसा|पैसे|पेमेंट|भुगतान|मेहनताना|चेक|मानधन|बिल|इनवॉइस) .. (कब|नहीं|बाक़ी|बाकी|अटका|रुका|मिला|मिले|आया|आए|कम|कधी|नाही|आल*|मिळ*|जमा|थकल*|कितने|किती|कट*)|(कब|कधी) .. (पैसे|पैसा|पेमेंट|भुगतान|मानधन|मिलेंगे|मिलेगा|मिळतील|मिळेल)',
    ),
  ],
  [
    'remember_preference',
    2.4,
    phrase(
      `(remember|note|keep in mind|make a note|please note|fyi|for the record|for future|for next time|next time|from now|going forward|hereafter|in future|as a rule|just so you know) .. (i|we|that|to|dont|never|always|only|our|my|director|client|send|no|show|call)|(always|never|dont ever|only ever|please dont|dont) (send|show|suggest|call|share|give|propose|forward|include|contact|ping|message) (me |us )?(any |only |the |more |actors |people |profiles |someone |anyone |after |before |during )|(i|we|director|client|sir|our director|the director|my director) (prefer|prefers|like|likes|hate|hates|dont like|doesnt like|only|never|always|usually|love|loves|want only|avoid|avoids|dislike|dislikes) .. |(yaad|dhyan|dhyaan|note|lakshat|laksat) .. (rakh*|kar*|lo|le lo|thev*|dena|do|ghya)|(aage se|agli baar|hamesha|kabhi|next time se|yapudhe|nehmi|kadhich) .. (mat|sirf|hi|pehle|bhej*|dikha*|nahi|rakh*|call|nako|naka|pathv*)|(mujhe|hume|humko|sir ko|director ko|mala|amhala) .. (pasand|nahi pasand|avad*|chalta nahi|nahi chalta)|(याद|ध्यान|नोट|लक्षात|नोंद) .. (रख*|कर*|लीजिए|ठेव*|घ्या|दीजिए|लो)|(आगे से|अगली बार|हमेशा|कभी|यापुढे|नेहमी|कधीच|पुढच्या वेळी) .. (मत|सिर्फ़|सिर्फ|ही|पहले|भेज*|दिखा*|नहीं|नको|नका|पाठव*|फक्त|दाखव*)`,
    ),
  ],
  [
    'human_handoff',
    2.6,
    phrase(
      '(talk|speak|connect|chat|transfer|put|get|pass|hand|forward|escalate|call) .. (human|person|someone|somebody|agent|team|manager|real|actual|staff|office|senior|casting director|representative|operator|your boss|support|a person)|(human|real person|live agent|representative|operator|manager|someone) (please|pls|chahiye|se baat|needed|here|available)|(is there|can) (a|any|some) ?(human|person|one) .. (here|talk|call|speak|help)|(call|phone|ring) me( back)?|(need|want) (a|to talk|to speak) .. (human|person|call|someone)|(kisi|koi|office|team|casting|real|asli|sir|madam) .. (se baat|baat kar*|se bol*|bol* hai|insaan|aadmi|bande|phone|call kar*|connect)|(baat|bol*|call|phone) .. (karao|karwao|karni|karna|karva*|karvao|kara do) .. (kisi|insaan|team|sir|madam|office)?|bot (se|nahi|nako) .. |(इंसान|इनसान|व्यक्ति|आदमी|टीम|मैनेजर|किसी|ऑफ़िस) .. (बात|बोल*|जोड़*|मिलवा*|कॉल|संपर्क)|(माणसाशी|व्यक्तीशी|टीमशी|कोणाशी|कुणाशी|मॅनेजरशी|माणूस|ऑफिसशी) .. (बोल*|जोड*|संपर्क|कॉल|हवा|द्या|भेट*)',
    ),
  ],
  [
    'what_do_you_know',
    2.4,
    phrase(
      '(what|which|how much) .. (do you|have you|did you|does (it|the bot|this)|you) .. (know|have|stored?|saved?|noted?|remember|keep|kept|hold|recorded|collect*|got) .. (about|on|of|for|regarding)?|(show|tell|read) .. (what you|everything you) (know|have|stored|remember|saved|noted)|(whats|what is) (in|on) my (profile|file|record)|my (profile|record|file) .. (says|shows?|contain*|have)|(mere|mera|meri|hamare|hamari) .. (kya kya|kya|kitna|kaunsa|kaunsi) .. (pata|yaad|save|likha|store|jaante|jante|rakha|data|info|jankari)|(kya kya|kya) .. (pata|yaad|save|likha|store|jaante|jante|rakha) .. (mere|mera|meri|hamare)|(मेरे|मेरी|हमारे|हमारी) .. (क्या क्या|क्या|कौन सी) .. (पता|याद|सेव|लिखा|जानते|रखा|जानकारी|डेटा)|(माझ्या*|माझी|आमच्या*) .. (काय काय|काय|कोणती|किती) .. (माहिती|माहीत|माहितेय|नोंद|साठव*|लिहिल*|ठेवल*)',
    ),
  ],
  [
    'delete_my_data',
    2.2,
    phrase(
      '(delete|erase|remove|wipe|purge|forget|destroy|clear|scrub|take down|get rid of) .. (my|me|mine|our) .. (data|info|information|details|profile|account|photos?|pics|pictures|videos?|tapes?|records?|history|everything|number|documents?|file|from your (system|database|records|servers|files))|(want|need|like) (my|all my) (data|photos|profile|details|account|records|tapes|information|everything) .. (deleted|removed|erased|gone|wiped|taken down)|(close|deactivate|delete) my (account|profile)|(mera|meri|mere|maza|mazi|majha|majhi|mazya) .. (data|account|profile|photo|photos|video|videos|record|details|info|jankari|mahiti|tape|tapes|khata) .. (delete|hata*|mita*|nikal*|uda*|saaf|remove|kadh*|pus*|nasht)|(मेरा|मेरी|मेरे) .. (डेटा|डाटा|खाता|प्रोफ़ाइल|प्रोफाइल|फ़ोटो|फोटो|वीडियो|रिकॉर्ड|जानकारी|टेप|तस्वीर*) .. (हटा*|मिटा*|डिलीट|नष्ट|निकाल*|साफ़)|(माझा|माझी|माझे|माझ्या|माझं) .. (डेटा|डाटा|खातं|खाते|प्रोफाइल|फोटो|व्हिडिओ|रेकॉर्ड|माहिती|टेप|नोंदी|नोंद) .. (हटव*|पुस*|डिलीट|काढ*|नष्ट|मिटव*)',
    ),
  ],
  [
    'export_my_data',
    2.4,
    phrase(
      '(send|give|email|mail|export|download|get|share|provide|want|need|can i (have|get)) .. (copy|export|download|dump|pdf|file|zip|all|everything) .. (my|me|mine|i have|you have|stored|data|information|records?|profile|details)|(send|give|email|mail|export|download|get) .. (my|all my) (data|information|records?|info|history|full profile|entire profile|file)|(copy|export|download) of .. (my|data|everything|what you)|data (export|portability|download)|(mera|meri|mere|maza|mazi) .. (data|record|jankari|info|details|mahiti) .. (bhej*|de do|dedo|dijiye|chahiye|download|export|pdf|file|mail|email|pathv*|dya|copy)|(मेरा|मेरी|मेरे) .. (डेटा|डाटा|जानकारी|रिकॉर्ड) .. (भेज*|दीजिए|दे दो|चाहिए|ईमेल|प्रति|कॉपी|डाउनलोड|फ़ाइल)|(माझा|माझी|माझ्या|माझे) .. (डेटा|डाटा|माहिती*|रेकॉर्ड) .. (पाठव*|द्या|हवी|हवा|ईमेल|प्रत|कॉपी|डाउनलोड|फाइल)',
    ),
  ],
  [
    'report_safety',
    1.8,
    phrase(
      '(want|need|like) to (report|complain)|(report|complain) .. (someone|something|him|her|a|an|about|against)|(fake|fraud|scam*|cheat*) .. (coordinator|casting|call|message|profile|page|agency|director|number|account)|(someone|somebody|a guy|a man|he|coordinator|photographer|producer|director) .. (asked|asking|demand*|touch*|misbehav*|harass*|threat*|using your|pretend*|send* me|call* me|forc*|wants me)|using your (name|logo|company)|felt? (unsafe|uncomfortable|scared|weird)|(made|making) me uncomfortable|(is|was) (this|it|that|he|she) (legit|genuine|real|fake|safe)',
    ),
  ],
  [
    'greeting_help',
    2,
    phrase(
      'what (can|do|all can|all do) (you|this bot|this|it|i) (do|help|ask)|how (do|does|can|to) (i|this|it|you|we) (use|work|start|begin|get|register|join|sign|apply|help|go)|(help|guide) me|getting started|im new|i am new|new (here|to this)|kaise (use|shuru|kaam|join|register|apply|karu|karna|chal*)|kya kya (kar|ho) sakt*|कैसे (शुरू|इस्तेमाल|काम|जुड़*|करूँ|करना|रजिस्टर)|क्या (क्या )?कर सकत*|कसं (वापर*|सुरू|काम|करायचं|करू|जोड*|नोंदणी)|काय (काय )?करू शकत*',
    ),
  ],
  [
    'decline',
    2.4,
    phrase(
      '(i|ill|im|we|id|have|will|must|going) .. (have to |will |am |to )?(pass|decline|skip|withdraw|back out|opt out|step back|say no|turn .. down|drop out|refuse|sit this)|(not|wont|cant|cannot|unable) .. (do|be doing|take|taking|accept|be able|part of|going ahead|interested|comfortable|available for this|up for|keen|continue) .. (this|it|role|film|ad|project|part|job|one|character|show)?|(thank|thanks) .. but .. (no|not|cant|wont|pass|skip|decline|unable|ill)|(no|not) .. (longer )?(interested|available|doing)|give (it|this|the role) to (someone|somebody)|(ye|yeh|is|ye wala|ye wali|wo) .. nahi (kar*|chahiye|ho*|jam*|le*)|nahi (kar paunga|kar paungi|karunga|karungi|karna|karni|ho payega|kar sakta|kar sakti|karta|karti)|(मैं|मुझे|मुझसे|हम) .. नहीं (कर*|हो*|करना|करनी|चाहिए|ले*|जम*)|(मी|मला|माझ्या*) .. (नाही|नको|जमणार|शक्य)|(करणार|जमणार|शक्य|करायचं|करायची|करता येणार|स्वीकारू शकत) नाही',
    ),
  ],
  [
    'update_profile',
    2.2,
    phrase(
      '(my|the) (new )?(height|weight|age|number|phone|email|city|address|hair|look|photos?|pics|pictures|portfolio|reel|showreel|name|bio|rate|fee|agent|manager|language|languages|skills?|measurements?|profile|beard|instagram|playing age) .. (is|are|has|have|changed?|now|should be|to|updated?|new|needs?)|(update|change|edit|correct|fix|replace|add|remove|put) .. (my|in my|to my|on my|in the|to) (profile|bio|photos?|pics|number|phone|height|weight|age|city|skills?|languages?|reel|portfolio|address|email|rate|agent|credits|name|details|showreel|experience)|(i|ive|i have|just) (moved|shifted|relocated|learnt|learned|cut|coloured|dyed|grew|shaved|lost|gained|put on|joined|completed|got|finished|picked up|changed|signed) .. (to|from|hair|beard|kg|kgs|weight|new|my|a|training|course|driving|license|workshop|agent|kilos?)|(i|im) (now|currently) .. (live|living|based|stay|speak|represented)|(mera|meri|mere) .. (number|weight|height|city|sheher|photo|photos|baal|profile|naam|rate|umar|look|email|manager|dadhi) .. (badal*|change|update|naya|nayi|naye|ab|ho gaya|ho gayi|daal*|kar do|jod*|hata*|likh*)|(profile|bio) (me|mein|madhe|pe|par) .. (daal*|add|jod*|update|likh*|badal*|hata*|lagao|taka)|(मेरा|मेरी|मेरे) .. (नंबर|वज़न|वजन|क़द|कद|शहर|फ़ोटो|फोटो|बाल|प्रोफ़ाइल|प्रोफाइल|नाम|रेट|उम्र|लुक|ईमेल|मैनेजर|दाढ़ी) .. (बदल*|अपडेट|नया|नई|नए|अब|हो गया|हो गई|डाल*|कर*|जोड़*|हटा*|लिख*)|(प्रोफ़ाइल|प्रोफाइल|बायो) (में|मध्ये) .. (डाल*|जोड़*|अपडेट|लिख*|बदल*|टाका|जोडा|लावा|घाला)|(माझा|माझी|माझे|माझं|माझ्या) .. (नंबर|वजन|उंची|शहर|फोटो|केस|प्रोफाइल|नाव|रेट|वय|लुक|ईमेल|मॅनेजर|दाढी) .. (बदल*|अपडेट|नवा|नवी|नवे|नवीन|आता|झाल*|टाका|करा|जोडा|काढ*)',
    ),
  ],
  [
    'send_selftape',
    2.4,
    phrase(
      '(here|heres|this is|these are|sending|sent|attached|attaching|uploaded|uploading|sharing|shared|submitting|submitted|find|please find|dropping|pls check|check|see|watch|did|done|recorded|shot) .. (my |the |a |both )?(self ?tape|tape|tapes|video|videos|intro|introduction|audition|monologue|takes?|clip|clips|link|recording|slate|reel|scene|scenes)|(self ?tape|tape|video|intro|audition|monologue|take|clip|link) .. (attached|sent|uploaded|done|here|below|shared|ready|submitted|bhej*|bheja|bheji|kar diya|ready hai|dekh*|check kar*|dal diya|daal diya|upload)|(ye|yeh|ye lo|yeh lo|ye raha|ye rahi|yeh raha|yeh rahi|hi|ha|he) .. (tape|video|intro|audition|link|clip|selftape)|(वीडियो|विडियो|टेप|परिचय|इंट्रो|सेल्फ़ टेप|सेल्फ टेप|ऑडिशन|लिंक) .. (भेज*|यह रहा|यह रही|ये रहा|संलग्न|देख*|अपलोड|डाल*|बना*|पाठव*|जोडल*|बघा|पाहा|टाकल*)|(व्हिडिओ|ओळख|टेप|लिंक|सेल्फ टेप|मोनोलॉग) .. (पाठव*|जोडल*|बघा|पाहा|टाकल*|अपलोड|केला|केली|घ्या)|(ही|हा|हे|यह|ये) .. (टेप|व्हिडिओ|वीडियो|लिंक|ऑडिशन|परिचय)',
    ),
  ],
  [
    'confirm_audition',
    2.2,
    phrase(
      '(confirm|confirmed|confirming|yes|yep|sure|ok|okay|done|noted|got it|perfect|great|fine|will do) .. (audition|slot|callback|tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|see you|ill be there|i will be there|reach|coming|at #|# (am|pm))|(see you|ill be there|i will be there|will be there|coming|ill come|i will come|reaching|will reach|on my way|count me in|attending|i can make it) .. (at|on|by|tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|#|for|audition|there)|(haan|ji|ok|done|pakka|theek|confirm) .. (aa jaunga|aa jaungi|aaunga|aaungi|pahunch*|aa raha|aa rahi|milte|time pe|hai) |(हाँ|जी|ठीक|पक्का) .. (आऊँग*|आ जाऊँग*|पहुँच*|आ रह*|मिलते|समय पर)|(हो|होय|नक्की|ठीक) .. (येतो*|येते*|येईन|पोहोच*|हजर|येतोय|वेळेवर)|(येतो|येते|येईन|येतोय|येतेय|पोहोचतो|पोहोचते) (नक्की|वेळेवर)',
    ),
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
    phrase(
      '(my|mine|me|mera|meri|mere) .. (wiped|wipe|erased|erase|scrubbed|purged|taken down|deleted|removed|gone) .. (records?|system|database|files?|completely|for good|permanently)|(wipe|erase|scrub|purge) .. (me|my (data|details|pictures|photos|profile|records?|account|info|information)|everything) ..',
    ),
  ],
  [
    'human_handoff',
    2.6,
    phrase(
      '(get|put|bring|connect|give) (me )?(to )?(with )?(someone|somebody|a person|a human|anyone|one of your people) .. (line|phone|call|team|office|here)?|(someone|somebody|anyone) from (the|your) (team|office)|(isnt|is not|not) working .. (get|call|connect|talk)',
      '(kisi|koi) (insaan|aadmi|bande|banda|vyakti|team wale) .. (baat|connect|call|milega|hai)|(इंसान|आदमी|व्यक्ति) से बात|माणसाशी बोल*',
    ),
  ],
  [
    'ask_status',
    2.4,
    phrase(
      '(did|have|has) (they|you|he|she|the team|the client|the director|client|director|production) .. (decide|decided|choose|chosen|picked?|finali*|selected?|hear|heard|reply|replied) ..|(any|a) (decision|result|outcome|verdict) (on|for|about|yet)|(kuch|kya|kahi) .. (decide|tay|final|tharla) (hua|kiya|zala)?|(कुछ|क्या) .. (तय|फ़ैसला) (हुआ|किया)|(काही|काय) ठरल*',
    ),
  ],
];
