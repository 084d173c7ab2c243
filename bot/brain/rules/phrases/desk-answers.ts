/** Answers about the desk's own work, once a language: who decided what, who stands on shortlists, how many there are. */
import type { BriefLanguage } from '../../../understanding/brief.ts';

type Verdict = 'approve' | 'hold' | 'pass';
type Words = {
  /** `on`: of whom alone; `by`: whose alone, `client` for whoever is not of the office. */
  decided(about: { role: string | null; on: string | null; total: number }): string;
  none(about: { role: string | null; on: string | null; by: string | null }): string;
  verdict: Record<Verdict, string>;
  opinion: string;
  more(count: number): string;
  shortlisted(people: number, roles: number): string;
  nobodyShortlisted: string;
  count(total: number, agreed: number): string;
  nothingSaid(name: string): string;
  /** Words for talent: who sends them, since the desk sends none of its own. */
  passesNothing: string;
  /** A shortlist for somebody: whoever is invited sees it. */
  showsInvited(to: string): string;
};

const of = (role: string | null, on: string | null): string => on ?? role ?? '';

export const deskAnswers: Record<BriefLanguage, Words> = {
  en: {
    decided: ({ role, on, total }) => `${total} verdict${total === 1 ? '' : 's'}${of(role, on) && ` on ${of(role, on)}`}:`,
    none: ({ role, on, by }) =>
      `${by === 'client' ? 'The client has' : by === 'me' ? 'You have' : by ? `${by} has` : 'Nobody has'} decided nothing${of(role, on) && ` on ${of(role, on)}`} yet.`.replace('Nobody has decided nothing', 'Nobody has decided anything'),
    verdict: { approve: 'approved', hold: 'on hold', pass: 'passed' },
    opinion: 'opinion',
    more: (n) => `and ${n} more`,
    shortlisted: (people, roles) => `${people} ${people === 1 ? 'person' : 'people'} on the shortlists of ${roles} role${roles === 1 ? '' : 's'}:`,
    nobodyShortlisted: 'Nobody is on a shortlist yet.',
    count: (total, agreed) => `${total} people on record; ${agreed} of them have agreed to it.`,
    nothingSaid: (name) => `${name} has said nothing here yet.`,
    passesNothing: 'I pass no words on by myself. "/take Riya" lets you write to her yourself, "ask 1,3" asks about dates.',
    showsInvited: (to) => `I send lists to nobody. Whoever is invited sees it with "shortlist": "invite ${to} to …".`,
  },
  hinglish: {
    decided: ({ role, on, total }) => `${of(role, on) && `${of(role, on)} par `}${total} faisle:`,
    none: ({ role, on, by }) =>
      `${of(role, on) && `${of(role, on)} par `}${by === 'client' ? 'client ne' : by === 'me' ? 'aapne' : by ? `${by} ne` : 'kisi ne'} abhi kuch tay nahi kiya.`,
    verdict: { approve: 'approve', hold: 'hold', pass: 'pass' },
    opinion: 'rai',
    more: (n) => `aur ${n}`,
    shortlisted: (people, roles) => `${roles} roles ki shortlist mein ${people} log:`,
    nobodyShortlisted: 'Abhi kisi shortlist mein koi nahi hai.',
    count: (total, agreed) => `Record mein ${total} log; ${agreed} ne haan kaha hai.`,
    nothingSaid: (name) => `${name} ne yahan abhi kuch nahi kaha.`,
    passesNothing: 'Main khud kisi ko kuch nahi bhejta. "/take Riya" se aap khud likh sakte hain, "1,3 se pucho" se dates poochi jayengi.',
    showsInvited: (to) => `List main kisi ko nahi bhejta. Jo invited hai use "shortlist" se dikhti hai: "invite ${to} to …".`,
  },
  hi: {
    decided: ({ role, on, total }) => `${of(role, on) && `${of(role, on)} पर `}${total} फ़ैसले:`,
    none: ({ role, on, by }) =>
      `${of(role, on) && `${of(role, on)} पर `}${by === 'client' ? 'क्लाइंट ने' : by === 'me' ? 'आपने' : by ? `${by} ने` : 'किसी ने'} अभी कुछ तय नहीं किया।`,
    verdict: { approve: 'मंज़ूर', hold: 'होल्ड', pass: 'पास' },
    opinion: 'राय',
    more: (n) => `और ${n}`,
    shortlisted: (people, roles) => `${roles} रोल की शॉर्टलिस्ट में ${people} लोग:`,
    nobodyShortlisted: 'अभी किसी शॉर्टलिस्ट में कोई नहीं है।',
    count: (total, agreed) => `रिकॉर्ड में ${total} लोग; ${agreed} ने हाँ कहा है।`,
    nothingSaid: (name) => `${name} ने यहाँ अभी कुछ नहीं कहा।`,
    passesNothing: 'मैं ख़ुद किसी को कुछ नहीं भेजता। "/take रिया" से आप ख़ुद लिख सकते हैं, "1,3 से पूछो" से तारीख़ें पूछी जाएँगी।',
    showsInvited: (to) => `लिस्ट मैं किसी को नहीं भेजता। जो बुलाया गया है उसे "shortlist" से दिखती है: "invite ${to} to …"।`,
  },
  mr: {
    decided: ({ role, on, total }) => `${of(role, on) && `${of(role, on)} वर `}${total} निर्णय:`,
    none: ({ role, on, by }) =>
      `${of(role, on) && `${of(role, on)} वर `}${by === 'client' ? 'क्लायंटने' : by === 'me' ? 'तुम्ही' : by ? `${by} यांनी` : 'कोणीही'} अजून काही ठरवलं नाही.`,
    verdict: { approve: 'मंजूर', hold: 'होल्ड', pass: 'नाकारले' },
    opinion: 'मत',
    more: (n) => `आणि ${n}`,
    shortlisted: (people, roles) => `${roles} भूमिकांच्या शॉर्टलिस्टमध्ये ${people} जण:`,
    nobodyShortlisted: 'अजून कोणत्याही शॉर्टलिस्टमध्ये कोणी नाही.',
    count: (total, agreed) => `नोंदीत ${total} जण; ${agreed} जणांनी संमती दिली आहे.`,
    nothingSaid: (name) => `${name} यांनी इथे अजून काही सांगितलं नाही.`,
    passesNothing: 'मी स्वतःहून कोणालाही काही पाठवत नाही. "/take रिया" ने तुम्ही स्वतः लिहू शकता, "1,3 ला विचारा" ने तारखा विचारू.',
    showsInvited: (to) => `यादी मी कोणालाही पाठवत नाही. ज्यांना बोलावलं आहे त्यांना "shortlist" ने दिसते: "invite ${to} to …".`,
  },
}; // prettier-ignore
