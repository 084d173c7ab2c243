/** What speaks for each intent: a weight, what must all be said, and what must not. */
import { phrase, type Phrase } from '../spoken.ts';
import type { Intent } from '../intent.ts';
import * as c from './concepts.ts';
import * as d from './deeds.ts';

export type Cue = { weight: number; all: readonly Phrase[]; none?: readonly Phrase[] };

const cue = (weight: number, ...all: Phrase[]): Cue => ({ weight, all });
const but = (one: Cue, ...none: Phrase[]): Cue => ({ ...one, none });

/** Every cue of an intent that holds adds its weight. */
export const cues: { readonly [K in Intent]: readonly Cue[] } = {
  post_brief: [
    but(cue(1.6, c.wants, c.person), d.finds),
    cue(1, c.agespan, c.person),
    cue(0.8, c.money),
    cue(0.8, c.shootPlace, c.person),
    cue(0.6, c.when, c.wants),
    cue(
      1.5,
      phrase(`
        new (one|role|brief|requirement|project|job|ad)|casting (for|call)|requirement|nayi requirement
        naya role|naya (brief|kaam|project)|urgent (requirement|casting|cast)|breakdown|नया (रोल|काम|ब्रीफ़)
        नई (भूमिका|ज़रूरत)|नवीन (भूमिका|काम|ब्रीफ)|नवी (भूमिका|जाहिरात)|brief ,|role ,
      `),
    ),
    cue(1.2, c.wants, c.money),
    cue(1, c.wants, c.agespan),
    cue(0.8, c.money, c.when, c.person),
  ],
  edit_brief: [
    cue(2, d.changed, d.field),
    cue(0.8, phrase('brief|breakdown|ब्रीफ|ब्रीफ़')),
    cue(
      1.6,
      phrase(`
        @ (wala|wale|wali) (role|roll|bhumika)|(for|in|on) the @ (role|brief)|the @ (role|brief)
        @ (वाला|वाली|वाले) (रोल|भूमिका)|@ वाल्या (रोलमध्ये|भूमिकेत)|@ @ (भूमिकेचं|भूमिकेची|भूमिकेचा|भूमिकेत|रोलचं|रोलची)
      `),
      d.changed,
    ),
    cue(
      1.4,
      phrase(`
        not .. but|from # .. to #|# nahi #|# not #|(instead|rather) of|ki jagah|के बजाय|ऐवजी|अब .. नहीं
        नहीं .. अब|आता .. नाही|same|rest .. same|baaki (sab )?same|बाकी वही|बाकी सगळं तेच
      `),
      d.field,
    ),
  ],
  find_talent: [
    cue(2.2, d.finds),
    cue(1, d.finds, c.person),
    cue(
      0.8,
      phrase(`
        speaks?|speaking|knows?|can (ride|dance|sing|swim|fight|speak|play|drive|cook|do)|trained|aata ho
        aati ho|aate ho|ata ho|bol sake|aana chahiye|आता हो|आती हो|येत असेल|येते|येतं|बोलणारा|बोलणारी|जानता हो|जानती हो|करणारी
        करणारा
      `),
    ),
    cue(0.6, c.person, phrase('[?]')),
  ],
  show_shortlist: [
    cue(2.4, c.shows, c.list),
    cue(0.7, c.list),
    but(
      cue(
        1.2,
        phrase(
          'who all|whos on|who is (on|in)|so far|till now|abhi tak|kaun kaun|kon kon|कौन कौन|कोण कोण|अब तक|आतापर्यंत',
        ),
        c.list,
      ),
    ),
  ],
  shortlist_add: [
    cue(
      1.8,
      phrase(`
        (add|put|include|throw|keep|take) .. (too|also|as well|in|in too)
        (bhi|पण|भी|हि) .. (daal*|jod*|rakh*|add|le lo|ghya|taka|डाल*|जोड़*|रख*|घ्या|टाका)|add (#|@)
        (isko|usko|inko|@ ko|# ko|# number) bhi
      `),
      c.adds,
    ),
    cue(2.6, c.adds, c.list, c.candidate),
    cue(1.8, c.adds, c.list),
    cue(
      2,
      phrase(`
        shortlist (#|him|her|them|both|these|this|@|option|number|karo|kar|kar do|kara|मध्ये)
        shortlist .. (karo|kar do|kar lo|kara|please)|शॉर्टलिस्ट (करो|कर|करा|कीजिए)
      `),
      c.adds,
    ),
    but(
      cue(
        0.9,
        phrase(
          '(to|on|in|into) (the|my|our)? ?(shortlist|list)|(shortlist|list) (me|mein|pe|par|madhe)|शॉर्टलिस्ट में|सूची में|लिस्ट में|यादीत|यादीमध्ये',
        ),
      ),
      c.removes,
    ),
  ],
  shortlist_remove: [
    cue(3.2, c.removes, c.list),
    cue(
      1.2,
      phrase(`
        (from|off) (the|my|our)? ?(shortlist|list)|(shortlist|list) (se|me se|mein se|madhun|matun)
        शॉर्टलिस्ट से|सूची से|लिस्ट से|यादीतून|शॉर्टलिस्टमधून|लिस्टमधून
      `),
    ),
    cue(0.6, c.removes, c.candidate),
  ],
  availability_check: [
    cue(2, d.checks, c.when),
    cue(1, d.checks),
    cue(
      1.3,
      phrase(`
        availability|avail|avails|avail check|date check|dates? (confirm|check|puch*|le|lo)|उपलब्धता|तारीख़ पूछ*
        तारखा विचार*|date* .. (confirm|puch*)|free hai kya|khali hai kya|is .. (free|available|around|open)
        are .. (free|available|around)
      `),
    ),
    cue(0.7, d.checks, c.candidate),
  ],
  schedule_audition: [
    cue(2.6, d.schedules, c.audition),
    cue(1, c.audition, c.when),
    cue(0.6, d.schedules, c.when),
  ],
  reschedule_audition: [
    cue(3.2, d.moves, c.audition),
    cue(0.8, d.moves, c.when),
    cue(0.9, phrase('instead of|ki jagah|ke badle|ऐवजी|aivaji|के बजाय|की जगह|@ऐवजी'), c.when),
    cue(
      1,
      phrase(`
        reschedule|postpone|prepone|another slot|different (time|slot|day)|stuck|running late|cant make it
        dusra slot|slot change|slot badal*
      `),
    ),
    cue(
      0.6,
      phrase(
        'cant (come|make|reach)|nahi aa (paunga|paungi|sakta|sakti)|नहीं आ (पाऊँगा|पाऊँगी|सकता|सकती)|येऊ शकत नाही|जमणार नाही',
      ),
      c.audition,
    ),
  ],
  confirm_audition: [cue(2.4, d.confirms, c.audition), cue(1.3, d.confirms, c.when), cue(0.8, d.confirms)],
  approve_candidate: [
    cue(2.2, d.approves, c.candidate),
    cue(1.5, d.approves),
    cue(
      0.8,
      phrase('client|director|brand|producer|agency|क्लाइंट|निर्देशक|क्लायंट|दिग्दर्शक|sir ne|sir la'),
      d.approves,
    ),
    cue(0.8, phrase('for the @( @)? role|as the @|role (isi|usi) ko|@ (isi|usi) ko')),
  ],
  hold_candidate: [cue(3, d.holds), cue(0.8, d.holds, c.candidate), cue(0.5, d.holds, c.when)],
  pass_candidate: [
    cue(2.4, d.passes),
    cue(1.2, d.passes, c.candidate),
    cue(
      0.5,
      phrase(
        'height|awaaz|voice|look|age|young|old|acting|accent|energy|face|क़द|उम्र|आवाज़|चेहरा|उंची|आवाज|वय|चेहरा|screen',
      ),
      d.passes,
    ),
  ],
  decline: [
    cue(2.8, d.declines),
    cue(
      0.8,
      d.declines,
      phrase(`
        role|job|ad|project|character|this one|part|film|ye wala|ye wali|kaam|bhumika|रोल|भूमिका|काम|किरदार|भूमिके*
        इस|या|हे काम|ही भूमिका|jahirat
      `),
    ),
  ],
  ask_status: [
    cue(2.4, d.news),
    cue(0.9, d.news, c.own),
    cue(0.7, d.news, c.asksSign),
    cue(0.4, d.news, c.audition),
  ],
  ask_role_details: [
    cue(2.3, d.roleTopic, d.asksAbout),
    cue(0.6, d.asksAbout, phrase('character|kirdar|किरदार|भूमिका|role|script|व्यक्तिरेखा|रोल|भूमिके*')),
  ],
  payment_query: [
    cue(3, d.paid, d.unpaid),
    but(cue(1, d.paid), c.wants),
    cue(0.6, d.paid, c.own, c.asksSign),
    cue(0.7, d.paid, phrase('shoot|kaam|work|ad|job|शूट|काम|शूटचे|शूटचं')),
  ],
  update_profile: [
    cue(2.4, d.profileField, d.profileChange),
    cue(0.6, d.profileField, d.profileChange, c.own),
    cue(
      1.3,
      phrase(`
        (my|mera|meri|mere|maza|mazi|majha|majhi|माझा|माझी|माझे|माझं|मेरा|मेरी|मेरे) (new )?(height|weight|number|phone
          profile|photos?|city|bio|rate|hair|look|email|प्रोफ़ाइल|प्रोफाइल|नंबर|फ़ोटो|फोटो|वज़न|वजन|क़द|उंची|शहर)
        in my profile|to my profile|on my profile|profile (me|mein|madhe|par|pe)|प्रोफ़ाइल में|प्रोफाइल में|प्रोफाइलमध्ये
        profile update|update (my )?profile
      `),
      d.profileChange,
    ),
    cue(
      1.2,
      phrase(`
        (shifted|moved|relocated) to|shift ho (gaya|gayi)|shift (hua|hui)
        (रहने|शिफ़्ट|शिफ्ट) .. (आ गया|आ गई|हो गया|हो गई)|राहायला (आलो|आले)|शिफ्ट झालो|शिफ्ट झाले|i am now in|im now in
        now (based|living|in)
      `),
    ),
  ],
  send_selftape: [
    cue(2.8, d.tape, d.sends),
    cue(
      0.8,
      d.tape,
      phrase('role|character|scene|scenes|take|both|wala|wale|रोल|भूमिका|सीन|दृश्य|भूमिकेसाठी'),
    ),
    cue(1, phrase('my (self ?)?tape|self ?tape|selftape|सेल्फ टेप|audition (tape|video)')),
  ],
  remember_preference: [
    cue(2.4, d.remembers),
    cue(
      0.8,
      phrase(`
        (note|remember|yaad|dhyan|लक्षात|याद|नोट|ध्यान|नोंद)|for next time|going forward|from now on|aage se|आगे से
        यापुढे|in future|always|never|hamesha|हमेशा|नेहमी|कधीच|preference|i prefer|we prefer
      `),
    ),
  ],
  what_do_you_know: [
    cue(
      2.8,
      phrase(`
        about me|on me|of mine|mere (bare|baare)|mazya (baddal|vishayi)|majhyabaddal|mazyabaddal
        majhyavishayi|मेरे बारे|माझ्याबद्दल|माझ्याविषयी|माझ्या बद्दल|mere paas|meri .. (jankari|jaankari|details|info)
        my .. (info|data|details|information|records)|info of mine|मेरी .. (जानकारी|डिटेल)|माझी .. माहिती
      `),
      d.persist,
    ),
    cue(
      1.4,
      phrase(`
        what .. (know|have|stored|saved|remember|store|keep|kept|hold)
        kya (kya )?(jaante|jante|pata|likha|save|info|rakha|yaad|store)|kaunsi (jankari|info)
        क्या (क्या )?(जानते|पता|जानकारी|लिखा|रखा|याद)|काय (काय )?(माहिती|माहीत|माहितेय|ठेवलं|नोंद|साठव*)|कोणती माहिती|कौन सी जानकारी
      `),
      c.own,
    ),
  ],
  delete_my_data: [
    cue(2.2, d.erases, d.data),
    cue(1.1, d.erases, d.data, c.own),
    cue(
      1.5,
      phrase(`
        dpdp|gdpr|privacy|right to (be forgotten|erasure)|forget me|erase me|delete me|delete my
        mujhe bhool*|मुझे भूल*|मला विसर*|account (delete|band|close)|close my account
      `),
      d.erases,
    ),
    cue(
      0.8,
      d.erases,
      d.data,
      phrase(`
        system|database|server|records?|se|सिस्टम|सिस्टीम*|permanently|hamesha ke liye|हमेशा के लिए|कायमचा|कायमची|कायमचे
        everything|all|sab|sara|saari|सब|सारा|सारी|सगळी|सगळं|सर्व
      `),
    ),
  ],
  export_my_data: [
    cue(
      2.6,
      d.copies,
      phrase(`
        my (full |entire |complete |whole )?(data|records?|information|info|details|history|file|chat
          chats)
        everything|(data|records|info|information|details) .. (of mine|about me|on me|you have|stored)
        on me|mera .. (data|record|details)|meri .. (jankari|jaankari|details|file)|maza .. data
        mazi .. mahiti|majha .. data|majhi .. mahiti|मेरा .. (डेटा|डाटा|रिकॉर्ड)|मेरी .. (जानकारी|फ़ाइल)|माझा .. (डेटा|डाटा)
        माझी .. माहिती|data
      `),
    ),
    cue(
      1.3,
      phrase(`
        copy|export|download|एक प्रति|प्रति|प्रत|कॉपी|downloadable|एक्सपोर्ट|निर्यात|डाउनलोड|ek file|in (a|one) file
        एक फ़ाइल|एका फाइलमध्ये|pdf|csv|zip|takeout|portab*
      `),
      d.data,
    ),
  ],
  opt_out: [cue(4, d.stops)],
  report_safety: [
    cue(2.8, d.unsafe),
    cue(0.8, d.unsafe, c.own),
    cue(
      0.7,
      d.unsafe,
      phrase(`
        someone|somebody|a (man|guy|person|coordinator|producer|director|woman)|he|koi
        ek (aadmi|banda|bande|insaan|coordinator)|kisi ne|कोई|किसी ने|एक आदमी|एक व्यक्ति|कोणी|कोणीतरी|एक माणूस|एकाने|एका
      `),
    ),
  ],
  human_handoff: [
    cue(3.2, d.human, d.talks),
    cue(
      1,
      phrase(`
        not a bot|no bot|stop bot|bot (se )?nahi|bot nako|बॉट नहीं|बॉट नको|robot|real human
        actual (human|person)|live agent|customer care|someone from (your|the) (team|office)|call me
        callback me|samajh nahi (raha|aa|rahe)|samajta nahi|kalat nahi
      `),
      phrase(
        'human|person|team|baat|talk|speak|call|insaan|someone|बात|बोल*|माणसा*|connect|aadmi|manus*|bot|बॉट',
      ),
    ),
  ],
  greeting_help: [cue(1.6, d.hello), cue(2.6, d.help), cue(0.5, d.hello, d.help)],
  smalltalk: [cue(2, d.chit)],
  other: [cue(2.8, d.elsewhere)],
};
