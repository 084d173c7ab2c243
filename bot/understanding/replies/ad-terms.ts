/** Where an advertisement of somebody's runs: its media, its territory, and whether for good. */
import { phrase, says } from '../spoken.ts';

export type AdTerms = {
  media?: string[] | undefined;
  territory?: string | undefined;
  perpetual?: true | undefined;
};

const media: readonly (readonly [string, ReturnType<typeof phrase>])[] = [
  ['tv', phrase('tv|television|tvc|टीवी|टीव्ही|टेलीविज़न|टेलिव्हिजन|टीव्हीवर')],
  ['digital', phrase('digital|online|youtube|insta|instagram|facebook|social media|internet|dvc|web|डिजिटल|ऑनलाइन|यूट्यूब|युट्यूब|इंस्टा')],
  ['print', phrase('print|newspaper|magazine|paper ad|प्रिंट|अख़बार|वर्तमानपत्र|पेपर')],
  ['ooh', phrase('hoarding|hoardings|billboard|billboards|outdoor|ooh|होर्डिंग|होर्डिंग्स|होर्डिंग्ज')],
  ['cinema', phrase('cinema|theatres|in cinemas|सिनेमाघर|सिनेमागृह')],
  ['radio', phrase('radio|रेडियो|रेडिओ')],
]; // prettier-ignore

/** ISO 3166-2 without the country. A state is a territory; a city is none. */
const states: readonly (readonly [string, ReturnType<typeof phrase>])[] = [
  ['MH', phrase('maharashtra|महाराष्ट्र|महाराष्ट्रात')], ['GJ', phrase('gujarat|गुजरात|गुजरातमध्ये')], ['PB', phrase('punjab|पंजाब')],
  ['RJ', phrase('rajasthan|राजस्थान')], ['MP', phrase('madhya pradesh|मध्य प्रदेश')], ['UP', phrase('uttar pradesh|उत्तर प्रदेश|up only|only up')],
  ['BR', phrase('bihar|बिहार')], ['WB', phrase('west bengal|bengal|बंगाल')], ['KA', phrase('karnataka|कर्नाटक')], ['TN', phrase('tamil nadu|tamilnadu|तमिलनाडु|तामिळनाडू')],
  ['KL', phrase('kerala|केरल|केरळ')], ['AP', phrase('andhra|andhra pradesh|आंध्र')], ['TG', phrase('telangana|तेलंगाना|तेलंगणा')], ['OD', phrase('odisha|orissa|ओडिशा')],
  ['HR', phrase('haryana|हरियाणा')], ['HP', phrase('himachal|हिमाचल')], ['UK', phrase('uttarakhand|उत्तराखंड')], ['JH', phrase('jharkhand|झारखंड')],
  ['CT', phrase('chhattisgarh|छत्तीसगढ़|छत्तीसगड')], ['AS', phrase('assam|असम|आसाम')], ['GA', phrase('goa|गोवा')],
]; // prettier-ignore
const india = phrase(`
  india|all india|pan india|panindia|national|nationwide|bharat|poore india|pura india|भारत|भारतभर|पूरे भारत
  संपूर्ण भारत|ऑल इंडिया|इंडिया
`); // prettier-ignore
const world = phrase('worldwide|world wide|global|globally|international|duniya|abroad|दुनिया|जगभर|वर्ल्डवाइड'); // prettier-ignore
const forGood = phrase(`
  perpetual|perpetuity|perp|perps|buyout|buy out|full buyout|lifetime|forever|hamesha|hamesha ke liye
  kayam*|हमेशा|आजीवन|कायमस्वरूपी|कायमचं|कायमची|बायआउट
`); // prettier-ignore

/** What is not said is not there: not known, and so everywhere, on every medium. */
export function adTerms(line: string): AdTerms {
  const on = media.flatMap(([name, words]) => (says(line, words) ? [name] : []));
  const state = states.filter(([, words]) => says(line, words));
  const territory = says(line, world)
    ? 'WW'
    : says(line, india)
      ? 'IN'
      : state.length === 1
        ? `IN-${state[0]![0]}`
        : undefined;
  return {
    ...(on.length > 0 ? { media: on } : {}),
    ...(territory === undefined ? {} : { territory }),
    ...(says(line, forGood) ? { perpetual: true as const } : {}),
  };
}

/** As a fact of memory words it: `tea, tv + digital, in IN-GJ, until 2027-03-31`. */
export const adFact = (category: string, terms: AdTerms, until: string | null): string =>
  [
    category,
    terms.media && terms.media.join(' + '),
    terms.territory && `in ${terms.territory}`,
    terms.perpetual && 'for good',
    until && `until ${until}`,
  ]
    .filter(Boolean)
    .join(', ');

/** What `adFact` wrote, read back; null for words of another make. */
export function readAdFact(value: string): ({ category: string; until: string | null } & AdTerms) | null {
  const [category = '', ...rest] = value.split(', ');
  if (category === '') return null;
  const until = rest.find((part) => part.startsWith('until '))?.slice(6) ?? null;
  const territory = rest.find((part) => /^in (?:IN(?:-[A-Z]{2})?|WW)$/.test(part))?.slice(3);
  const on = rest.find((part) =>
    part.split(' + ').every((medium) => media.some(([name]) => name === medium)),
  );
  return {
    category,
    until: until !== null && /^\d{4}-\d\d(?:-\d\d)?$/.test(until) ? until : null,
    ...(on === undefined ? {} : { media: on.split(' + ') }),
    ...(territory === undefined ? {} : { territory }),
    ...(rest.includes('for good') ? { perpetual: true as const } : {}),
  };
}
