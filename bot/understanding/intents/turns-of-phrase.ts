/** Whole turns of phrase that tell an intent by themselves, beside the cues that add up: about lists, people, days and roles. */
import { phrase, type Phrase } from '../spoken.ts';
import type { Intent } from '../intent.ts';

const which =
  '(#|@|him|her|them|this one|that one|both|number #|option #|candidate #|no #|the @ (one|girl|guy|boy|actor|actress)|@ and @|@ @)';

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
    phrase(`
      (show|send|share|see|open|view|pull up|display|bring up|resend|forward|whats|what is|wheres|where is
        get me|give me|need|want) .. (shortlist|list|selects|lineup|final list|longlist|options so far
        current options|names so far|candidates so far|options again)
      who (have|do|did) we (got|get|have|shortlist|shortlisted|picked|pick|select|selected) .. (so far|for
        already|till now|now|on|in)
      (who|whos|who all) (is|are|all|has)? ?(on|in|made) (the|our|it to|your)? ?(list|shortlist|final
        running)
      (current|latest|updated|final) (shortlist|list|options)
      how many (are )?(shortlisted|on the list|in the list|names)
      (list|shortlist) (please|pls|so far|status|update)
      (list|shortlist|yadi|selected) .. (dikha*|bhej*|bata*|kholo|share|dekhna|dekhni|dekhu|chahiye
        dakhav*|pathv*|bagh*|do|dedo|kahan)
      (kaun kaun|kon kon|kitne log|kitne) .. (list|shortlist|select|shortlisted|final)
      (list|shortlist) (me|mein|madhe) .. (kaun|kon|kitne|kiti)
      (सूची|लिस्ट|शॉर्टलिस्ट) .. (दिखा*|भेज*|बता*|देखनी|खोल*|दीजिए|दाखव*|पाठव*|चाहिए)|(यादी|यादीत) .. (दाखव*|पाठव*|बघ*|सांग*|कोण*|द्या|हवी)
      (सूची|लिस्ट|शॉर्टलिस्ट) में .. (कौन|कितने)|अब तक .. (कौन|चुने|शॉर्टलिस्ट)
    `),
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
    phrase(`
      (set|set up|schedule|fix|arrange|line up|book|plan|organise|organize|block|create|call|invite|slot
        put|get) .. (audition|auditions|callback|callbacks|screen test|look test|slots?|chemistry
        readings?|test|in for) .. (for|on|at|from|tomorrow|#|monday|tuesday|wednesday|thursday|friday
        saturday|sunday|morning|evening|next|@ day)?
      (call|invite|get) .. (in|over|down) (for|on|at|tomorrow|monday|tuesday|wednesday|thursday|friday
        saturday|sunday|#)
      audition(s)? (on|at|from|for|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday
        sunday) .. (please|set|book|schedule|#)
      top (#|two|three|four|five|six|ten) .. (callback|callbacks|audition|auditions)
      audition* .. (rakh*|rakho|rakhwa*|fix|set|lagao|lagwa*|schedule|karwa*|le lo|lelo|book|theva|lava)
      (ऑडिशन*|कॉलबैक|कॉलबॅक|लुक टेस्ट) .. (रख*|लगा*|करवा*|तय|फिक्स|शेड्यूल|ले लो|ठेव*|लाव*|घ्या|घेऊ*|आयोजित)
      (बुला*|बोलवा|बोलाव*) .. (ऑडिशन*|कॉलबैक|टेस्ट)|ऑडिशन* .. (बुला*|बोलवा|बोलाव*)
    `),
  ],
  [
    'reschedule_audition',
    2.8,
    phrase(`
      (reschedule|postpone|prepone|push|move|shift|change|delay|advance|bring forward|swap) .. (audition
        auditions|slot|slots|callback|time|timing|test|meeting)
      (audition|auditions|slot|slots|callback|test) .. (reschedule*|postpone*|prepone*|moved?|shift*
        changed?|push*|another|different|later|earlier|some other|next|instead)
      (is|can|could|would|any) .. (another|different|other|later|earlier) .. (slot|time|day
        date) .. |(another|different|other|later|earlier) (slot|time|day|date) (please|possible|available
        for)
      (cant|cannot|wont|unable to|not able to) (make|come|reach|do|attend) .. (#|audition|slot|tomorrow
        today|monday|tuesday|wednesday|thursday|friday|saturday|sunday) .. (instead|possible|#|can|other
        another|later)
      audition* .. (badal*|aage|shift|ki jagah|dusre din|doosre din|kisi aur|baad me|postpone|pehle kar
        late|dhakl*|pudhe)
      (kisi aur|dusre|doosre) (din|time|slot|date) .. (audition*|de|rakh*|kar*|ho)
      (ki jagah|ke badle|aivaji) .. (kar*|de|rakh*|ho|theva|chalel)
      (ऑडिशन*|स्लॉट|कॉलबैक|कॉलबॅक|वेळ|टाइम|समय) .. (बदल*|आगे|पुढे|ढकल*|टाल*|की जगह|के बजाय|ऐवजी|दूसरे|दुसऱ्या|बाद|नंतर|शिफ़्ट|शिफ्ट
        लवकर|उशीर*|खिसका*)
    `),
  ],
  [
    'edit_brief',
    2.6,
    phrase(`
      (change|update|edit|revise|correct|modify|amend|make|increase|reduce|raise|lower|cut|extend|widen
        relax|add|remove|drop|swap|replace|set|put|push|move|fix|bump) .. (age|ages|age range|height
        budget|rate|fee|pay|gender|city|location|venue|language|languages|usage|shoot|dates?|days|brief
        requirement|requirements|role|breakdown|spec|call time|count|number of|look|skill|skills
        criteria) .. (to|from|by|in|of|for|as|on|now|also|too|instead)?
      (the|our|@) (age|height|budget|rate|fee|gender|city|location|venue|language|usage|shoot|shoot date
        dates|role|brief|requirement) .. (is|are|has|have|should|will|needs?) (now|be|changed?|moved|been
        to be|increased|reduced|no longer|actually|not)
      (budget|rate|age|shoot|dates?|location|usage|height|language|call time
        shoot days) (is |are |has |have )?(changed|now|moved|revised|increased|reduced|updated|went|gone
        shifted|postponed|extended)
      (not|instead of|rather than) # .. (but|now|days|people|years|k)
      make (it|that|them|this) (#|two|three|four|five|six|male|female|a|one|older|younger|non|open|pan
        hindi|marathi|english|@ @ instead)
      (open|add) .. (to|for) (all|both|any) .. (gender|age|ages|cities|languages)
      (correction|small change|one change|change in|typo|mistake) .. (brief|role|age|date|budget|in)?
      client (wants|now wants|has changed|changed|revised)
      (role|brief|budget|age|umar|rate|date|dates|shoot|location|jagah|usage|height|language) .. (badal*
        badha*|kam kar*|change kar*|update kar*|edit kar*|kar do|kardo|kar dijiye|hata*|jod*|add kar*
        ki jagah|aage|shift|ho gaya|ho gayi|nahi .. (hai|chahiye)|ab)
      (role|brief|shoot) (me|mein|ka|ki|ke) .. (badal*|change|update|add|hata*|jod*|kar do|likho|daal*
        rakho)
      (ab|actually) .. (nahi|chahiye|#) .. (role|shoot|din|budget|umar)?
      # (nahi|ki jagah|ke badle) (ab )?#
      (रोल|भूमिका|ब्रीफ़|ब्रीफ|बजट|उम्र|रेट|तारीख़|तारीख|शूट|जगह|भाषा|क़द|मेहनताना|दिन) .. (बदल*|बढ़ा*|कम कर*|कर दो|कर दीजिए|कर दें|हटा*
        जोड़*|की जगह|आगे|अब|सुधार*|कीजिए|करें|हो गई|हो गया|नहीं)
      (भूमिके*|ब्रीफ*|बजेट|वय|वयोगट|रेट|तारीख|शूट*|ठिकाण|भाषा|उंची|मानधन|दिवस|वापर) .. (बदल*|वाढव*|कमी कर*|करा|करून|काढ*|जोडा|घाला|ऐवजी
        पुढे|आता|सुधार*|दुरुस्त*|नाही|झाल*|टाका)
    `),
  ],
  [
    'find_talent',
    2.2,
    phrase(`
      (find|search|look for|look up|source|dig out|scout|hunt|fetch|get|show|give|suggest|recommend
        propose|list|pull) (me |us )?(some |any |all |a few |more |other |new |fresh |good |# )?(girls
        boys|men|women|actors|actresses|artists|models|kids|talents?|people|faces|profiles|options|names
        dancers|singers|someone|somebody|anyone|guys|ladies|twins|couples|theatre|tall|young|older|real
        @ speaking|@ actors|@ girls|@ boys|@ women|@ men|@ kids|@ models)
      (do|have|did) (we|you) (have|got|know|get) .. (any|anyone|someone|anybody|somebody|a |who|girls|boys
        actors)
      (any|anyone|anybody|someone|somebody|is there) .. (who|with|that|can|speaks|knows|trained
        available who|in our|in the database|on our|from|under #|above #)
      who (all )?(do we|do you|can|knows|speaks|has|plays|rides|among|in our|is good|could) .. |(in
        from) (our|the|your) (database|db|roster|pool|records)
      (more|other|different) (options|profiles|names|people|girls|boys|faces)|need options
      (koi|kuch|aur) .. (hai kya|h kya|milega|milegi|milenge|mil sakta|ho to|dikhao|batao|suggest|options
        chahiye jo)
      (dhund*|dhoond*|khoj*|shodh*) .. |(apne|apan|hamare|apalya|aplya|database) (paas|me|mein|kade
        kadun) .. (hai|kaun|koi|kon|ahe)
      kaun .. (kar sakta|bol sakta|jaanta|chala|bajata|aata|kar leta)
      (कोई|कुछ|और) .. (है क्या|मिलेगा|मिलेगी|मिलेंगे|दिखा*|बता*|हो तो|सुझा*)
      (ढूँढ*|ढूंढ*|खोज*|शोध*|शोधून|शोधा) |(हमारे|अपने|आपल्या|डेटाबेस) (पास|में|कडे|मध्ये) .. (है|कौन|कोई|कोण|आहे)
      (कोणी|कुणी|कोण) .. (आहे का|येतं|येत|मिळेल|बोलणार*|करणार*|वाजव*)|(कौन|किसे) .. (आता है|आती है|जानता|जानती|कर सकता|बोल सकता)
    `),
  ],
  [
    'ask_status',
    2.2,
    phrase(`
      (whats|what is|any|give me|need|want|send|share) .. (status|update|updates|progress|latest|news
        feedback|result|results|word) .. (on|of|for|about|from|regarding|please|yet)?
      where (are we|do we stand|do i stand|does it stand|is it at|has it reached)
      (how is|hows|how are|how far) .. (going|coming|looking|along|are we|casting|search|progress)
      (did|has|have) .. (client|director|team|they|you|anyone|she|he|producer) .. (decided?|reply|replied
        respond*|seen|watch*|say|said|liked?|finali*|select*|confirm*|revert*|responded|answer*|get back)
      (how many|who) (have|has) (replied|confirmed|responded|answered|sent|auditioned)
      (did|do) i (get|make|clear|pass|have|still)
      (am|was) i (selected|in|through|rejected|shortlisted|still|out|final|cleared|being)
      (waiting|wait) (for|to hear)|still (waiting|no|not heard)
      (update|status) (kya|kab|do|dijiye|batao|bata)
      (kya|kuch|koi) .. (hua|update|khabar|jawab|news|pata chala|final)|kaha (tak|pahuncha|pahunchi)
      (result|selection|jawab|reply) .. (kab|aaya|hua|aayega)|(काय|काही) (झालं|झाले|कळलं|अपडेट|ठरलं|बातमी)
      (क्या|कुछ|कोई) .. (हुआ|अपडेट|ख़बर|खबर|जवाब|पता चला|फ़ैसला)|कहाँ तक|कुठपर्यंत
    `),
  ],
];
