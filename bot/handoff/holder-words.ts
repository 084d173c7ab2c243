/** What somebody who holds a conversation is told about their words, in four languages. */
import type { BriefLanguage } from '../understanding/brief.ts';

type Words = {
  /** A bare word of the desk's everyday: for whom is it? */
  forWhom(name: string, words: string): string;
  /** On a button: at most 20 characters, so a long name is cut. */
  towards(name: string): string;
  ourDesk: string;
  /** Under the first sign that something went. */
  unsendHint: string;
  unsent(name: string): string;
  cannotUnsend(name: string): string;
  notReached(name: string, words: string): string;
  nobodyHeld: string;
  /** Somebody whom they hold wants silence. */
  wantsSilence(name: string): string;
  /** They took that back. */
  wantsMessages(name: string): string;
};

const short = (name: string): string => Array.from(name.trim()).slice(0, 12).join('').trim();

const byLanguage: Readonly<Record<BriefLanguage, Words>> = {
  en: {
    forWhom: (name, words) => `“${words}”: send it to ${name}, or is it for me?`,
    towards: (name) => `To ${short(name)}`,
    ourDesk: 'For the desk',
    unsendHint: '"/unsend" takes the last one back, where their app allows it.',
    unsent: (name) => `Taken back; ${name} does not see it any more.`,
    cannotUnsend: (name) => `It has reached ${name}, and their app lets nobody take words back.`,
    notReached: (name, words) => `✗ This did not reach ${name}: “${words}”. Their app refused it.`,
    nobodyHeld: 'You hold no conversation just now, so it went to nobody.',
    wantsSilence: (name) => `🔕 ${name} wants no more messages: nothing goes there until they write again.`,
    wantsMessages: (name) => `🔔 ${name} wants messages again.`,
  },
  hinglish: {
    forWhom: (name, words) => `“${words}”: ${name} ko bhejna hai, ya mere liye hai?`,
    towards: (name) => `${short(name)} ko`,
    ourDesk: 'Desk ke liye',
    unsendHint: '"/unsend" se last message wapas, jahan unka app hone de.',
    unsent: (name) => `Wapas le liya; ${name} ko ab nahi dikhega.`,
    cannotUnsend: (name) => `${name} tak pahunch gaya, aur unke app mein wapas nahi liya ja sakta.`,
    notReached: (name, words) => `✗ Ye ${name} tak nahi pahuncha: “${words}”. Unke app ne nahi liya.`,
    nobodyHeld: 'Abhi aapke paas kisi ki baatcheet nahi hai, isliye kisi ko nahi gaya.',
    wantsSilence: (name) =>
      `🔕 ${name} ko aur messages nahi chahiye: jab tak wo khud na likhein, kuch nahi jayega.`,
    wantsMessages: (name) => `🔔 ${name} ko messages phir se chahiye.`,
  },
  hi: {
    forWhom: (name, words) => `“${words}”: ${name} को भेजना है, या मेरे लिए है?`,
    towards: (name) => `${short(name)} को`,
    ourDesk: 'डेस्क के लिए',
    unsendHint: '"/unsend" से पिछला संदेश वापस, जहाँ उनका ऐप होने दे।',
    unsent: (name) => `वापस ले लिया; ${name} को अब नहीं दिखेगा।`,
    cannotUnsend: (name) => `${name} तक पहुँच गया, और उनके ऐप में वापस नहीं लिया जा सकता।`,
    notReached: (name, words) => `✗ यह ${name} तक नहीं पहुँचा: “${words}”। उनके ऐप ने नहीं लिया।`,
    nobodyHeld: 'अभी आपके पास किसी की बातचीत नहीं है, इसलिए किसी को नहीं गया।',
    wantsSilence: (name) => `🔕 ${name} को और संदेश नहीं चाहिए: जब तक वे ख़ुद न लिखें, कुछ नहीं जाएगा।`,
    wantsMessages: (name) => `🔔 ${name} को संदेश फिर से चाहिए।`,
  },
  mr: {
    forWhom: (name, words) => `“${words}”: ${name} यांना पाठवू, की माझ्यासाठी आहे?`,
    towards: (name) => `${short(name)} यांना`,
    ourDesk: 'डेस्कसाठी',
    unsendHint: '"/unsend" लिहून शेवटचा मेसेज परत घेता येतो, त्यांच्या ॲपमध्ये चालत असेल तर.',
    unsent: (name) => `परत घेतला; ${name} यांना आता दिसणार नाही.`,
    cannotUnsend: (name) => `${name} यांच्यापर्यंत पोहोचला, आणि त्यांच्या ॲपमध्ये परत घेता येत नाही.`,
    notReached: (name, words) =>
      `✗ हे ${name} यांच्यापर्यंत पोहोचलं नाही: “${words}”. त्यांच्या ॲपने घेतलं नाही.`,
    nobodyHeld: 'आत्ता तुमच्याकडे कोणाचं संभाषण नाही, म्हणून कोणालाही गेलं नाही.',
    wantsSilence: (name) => `🔕 ${name} यांना आणखी मेसेज नको आहेत: ते स्वतः लिहीपर्यंत काही जाणार नाही.`,
    wantsMessages: (name) => `🔔 ${name} यांना मेसेज पुन्हा हवे आहेत.`,
  },
};

export const holderWords = (language: BriefLanguage): Words => byLanguage[language];
