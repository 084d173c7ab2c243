/** Answers to questions about the people of a list, once a language. */
import type { BriefLanguage } from '../../../understanding/brief.ts';

type Fact = 'rate' | 'age' | 'height' | 'city' | 'languages' | 'dates' | 'union' | 'ads' | 'tattoos' | 'credits'; // prettier-ignore

type Words = {
  fact(name: string, of: Fact, value: string | null): string;
  sorted(of: 'rate' | 'age' | 'height', upwards: boolean): string;
  /** The list is best first: who stands before whom. */
  before(name: string, other: string): string;
  /** Over those who said that they are free. */
  free(total: number): string;
  nobodyFree: string;
  noDates: string;
  /** Of those who fit nobody is known to do what was asked for. */
  nobodyKnown(notAsked: number): string;
  knownTo(total: number, notAsked: number): string;
};

const names: Record<BriefLanguage, Record<Fact, string>> = {
  en: { rate: 'rate', age: 'age', height: 'height', city: 'city', languages: 'languages', dates: 'dates', union: 'union', ads: 'ads', tattoos: 'tattoos', credits: 'work' }, // prettier-ignore
  hinglish: {
    rate: 'rate',
    age: 'umar',
    height: 'height',
    city: 'city',
    languages: 'languages',
    dates: 'dates',
    union: 'union',
    ads: 'ads',
    tattoos: 'tattoos',
    credits: 'kaam',
  },
  hi: {
    rate: 'रेट',
    age: 'उम्र',
    height: 'क़द',
    city: 'शहर',
    languages: 'भाषाएँ',
    dates: 'तारीख़ें',
    union: 'यूनियन',
    ads: 'विज्ञापन',
    tattoos: 'टैटू',
    credits: 'काम',
  },
  mr: {
    rate: 'रेट',
    age: 'वय',
    height: 'उंची',
    city: 'शहर',
    languages: 'भाषा',
    dates: 'तारखा',
    union: 'युनियन',
    ads: 'जाहिराती',
    tattoos: 'टॅटू',
    credits: 'काम',
  },
};
const unknown: Record<BriefLanguage, string> = {
  en: 'not known yet',
  hinglish: 'abhi pata nahi',
  hi: 'अभी पता नहीं',
  mr: 'अजून माहीत नाही',
};
const fact =
  (language: BriefLanguage): Words['fact'] =>
  (name, of, value) =>
    `${name} · ${names[language][of]}: ${value ?? unknown[language]}`;

export const listWords: Record<BriefLanguage, Words> = {
  en: {
    fact: fact('en'),
    sorted: (of, up) => `By ${names.en[of]}, ${up ? 'lowest' : 'highest'} first:`,
    before: (name, other) => `By what the role asks, ${name} stands before ${other}.`,
    free: (n) => `${n} said ${n === 1 ? 'they are' : 'they are'} free on the dates.`,
    nobodyFree: 'Nobody who fits has said yet that the dates are free. "ask all" asks them.',
    nobodyKnown: (n) =>
      `Nobody is known to yet; ${n} who fit otherwise were not asked ("ask all" asks them).`,
    knownTo: (total, n) => `${total} are known to; ${n} more were not asked ("ask all").`,
    noDates: 'This role has no shoot dates yet. What are they?',
  },
  hinglish: {
    fact: fact('hinglish'),
    sorted: (of, up) => `${names.hinglish[of]} se, ${up ? 'sabse kam' : 'sabse zyada'} pehle:`,
    before: (name, other) => `Role ke hisaab se ${name} pehle, phir ${other}.`,
    free: (n) => `${n} ne kaha hai ki dates free hain.`,
    nobodyFree: 'Jo fit hain unme se kisi ne abhi dates free nahi batayi. "sab se pucho" se poochh lenge.',
    nobodyKnown: (n) =>
      `Abhi kisi ka pata nahi; baaki sab mein fit ${n} se poocha nahi gaya ("sab se pucho").`,
    knownTo: (total, n) => `${total} ka pata hai; ${n} aur se poocha nahi gaya ("sab se pucho").`,
    noDates: 'Is role ki shoot dates abhi nahi hain. Kya dates hain?',
  },
  hi: {
    fact: fact('hi'),
    sorted: (of, up) => `${names.hi[of]} से, ${up ? 'सबसे कम' : 'सबसे ज़्यादा'} पहले:`,
    before: (name, other) => `रोल के हिसाब से ${name} पहले, फिर ${other}।`,
    free: (n) => `${n} ने कहा है कि तारीख़ें ख़ाली हैं।`,
    nobodyFree: 'जो फ़िट हैं उनमें से किसी ने अभी तारीख़ें ख़ाली नहीं बताईं। "सबसे पूछो" से पूछ लेंगे।',
    nobodyKnown: (n) => `अभी किसी का पता नहीं; बाक़ी सब में फ़िट ${n} से पूछा नहीं गया ("सबसे पूछो")।`,
    knownTo: (total, n) => `${total} का पता है; ${n} और से पूछा नहीं गया ("सबसे पूछो")।`,
    noDates: 'इस रोल की शूट की तारीख़ें अभी नहीं हैं। तारीख़ें क्या हैं?',
  },
  mr: {
    fact: fact('mr'),
    sorted: (of, up) => `${names.mr[of]} नुसार, ${up ? 'सर्वात कमी' : 'सर्वात जास्त'} आधी:`,
    before: (name, other) => `रोलनुसार ${name} आधी, मग ${other}.`,
    free: (n) => `${n} जणांनी तारखा मोकळ्या असल्याचं सांगितलं आहे.`,
    nobodyFree: 'फिट असलेल्यांपैकी कोणीही अजून तारखा मोकळ्या सांगितल्या नाहीत. "सगळ्यांना विचारा" ने विचारू.',
    nobodyKnown: (n) =>
      `अजून कोणाचंही माहीत नाही; बाकी सगळ्यात बसणाऱ्या ${n} जणांना विचारलं नाही ("सगळ्यांना विचारा").`,
    knownTo: (total, n) => `${total} जणांचं माहीत आहे; आणखी ${n} जणांना विचारलं नाही ("सगळ्यांना विचारा").`,
    noDates: 'या रोलच्या शूटच्या तारखा अजून नाहीत. तारखा कोणत्या?',
  },
};
