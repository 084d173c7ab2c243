/** What the first page of the desk says, in four languages. */
import type { BriefLanguage } from '../understanding/brief.ts';

type Words = {
  greeting(name: string): string;
  /** `shown` of the `total` follow. */
  open(total: number, shown: number): string;
  noneOpen: string;
  notOnProject: string;
  emptyList: string;
  /** Of a shortlist, beyond those who are named. */
  more(count: number): string;
  showList: string;
  find: string;
  /** To somebody whom the house does not know. */
  begin: string;
};

const byLanguage: Readonly<Record<BriefLanguage, Words>> = {
  en: {
    greeting: (name) => `${name}, this is your desk`,
    open: (total, shown) =>
      `${total} open ${total === 1 ? 'role' : 'roles'}${shown < total ? `, the newest ${shown} here` : ''}.`,
    noneOpen: 'No role is open. Write a brief under Messages.',
    notOnProject: 'You are not on a project yet. The office invites you.',
    emptyList: 'Nobody is on the shortlist yet.',
    more: (count) => `and ${count} more`,
    showList: 'Show shortlist',
    find: 'Find people',
    begin: 'Write a message under Messages to begin.',
  },
  hinglish: {
    greeting: (name) => `${name}, ye aapka desk hai`,
    open: (total, shown) => `${total} role khule hain${shown < total ? `, naye ${shown} yahan` : ''}.`,
    noneOpen: 'Koi role khula nahi hai. Messages mein brief likhiye.',
    notOnProject: 'Aap abhi kisi project par nahi hain. Office aapko invite karega.',
    emptyList: 'Shortlist par abhi koi nahi hai.',
    more: (count) => `aur ${count}`,
    showList: 'Shortlist dekhiye',
    find: 'Log dhoondhiye',
    begin: 'Shuru karne ke liye Messages mein likhiye.',
  },
  hi: {
    greeting: (name) => `${name}, यह आपका डेस्क है`,
    open: (total, shown) => `${total} रोल खुले हैं${shown < total ? `, नए ${shown} यहाँ` : ''}।`,
    noneOpen: 'कोई रोल खुला नहीं है। Messages में ब्रीफ़ लिखिए।',
    notOnProject: 'आप अभी किसी प्रोजेक्ट पर नहीं हैं। ऑफ़िस आपको बुलाएगा।',
    emptyList: 'शॉर्टलिस्ट पर अभी कोई नहीं है।',
    more: (count) => `और ${count}`,
    showList: 'शॉर्टलिस्ट देखिए',
    find: 'लोग ढूँढिए',
    begin: 'शुरू करने के लिए Messages में लिखिए।',
  },
  mr: {
    greeting: (name) => `${name}, हा तुमचा डेस्क आहे`,
    open: (total, shown) => `${total} भूमिका खुल्या आहेत${shown < total ? `, नवीन ${shown} इथे` : ''}.`,
    noneOpen: 'कोणतीही भूमिका खुली नाही. Messages मध्ये ब्रीफ लिहा.',
    notOnProject: 'तुम्ही अजून कोणत्याही प्रोजेक्टवर नाही. ऑफिस तुम्हाला बोलवेल.',
    emptyList: 'शॉर्टलिस्टवर अजून कोणी नाही.',
    more: (count) => `आणि अजून ${count}`,
    showList: 'शॉर्टलिस्ट पाहा',
    find: 'माणसं शोधा',
    begin: 'सुरू करण्यासाठी Messages मध्ये लिहा.',
  },
};

export const homeWords = (language: BriefLanguage): Words => byLanguage[language];
