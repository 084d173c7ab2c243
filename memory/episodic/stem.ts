/** A light English stemmer: endings off, irregular verbs and plurals to their base, so that "bought" finds "buy". */

const irregular = new Map(
  `go went gone|be was were been am is are|have had has|do did done does|buy bought|bring brought|think thought|teach taught
catch caught|fight fought|seek sought|make made|take took taken|give gave given|get got gotten|come came|become became
run ran|begin began begun|sing sang sung|swim swam swum|drink drank drunk|ring rang rung|sit sat|see saw seen|say said
tell told|sell sold|know knew known|grow grew grown|throw threw thrown|fly flew flown|draw drew drawn|show shown|write wrote
written|drive drove driven|ride rode ridden|rise rose risen|choose chose chosen|speak spoke spoken|break broke broken|wake
woke woken|wear wore worn|tear tore torn|eat ate eaten|fall fell fallen|find found|hold held|keep kept|sleep slept|feel felt
leave left|meet met|lead led|feed fed|read|send sent|spend spent|build built|lend lent|lose lost|win won|pay paid|hear heard
stand stood|understand understood|forget forgot forgotten|hide hid hidden|bite bit bitten|shoot shot|strike struck|stick
stuck|dig dug|hang hung|mean meant|deal dealt|dream dreamt|learn learnt|burn burnt|child children|man men|woman women|person
people|foot feet|tooth teeth|mouse mice|wife wives|life lives|knife knives|half halves|leaf leaves|good better best|bad worse
worst|shake shook shaken|steal stole stolen|freeze froze frozen|swear swore sworn|lie lay lain|light lit|slide slid|sweep
swept|weep wept|creep crept|bend bent|blow blew blown|feel felt|cut|put|let|quit|hurt|hit|set|two second|three third`
    .split(/\|\n?|\n(?=[a-z]+ )/)
    .flatMap((group) => {
      const [base, ...forms] = group.trim().split(/\s+/);
      return forms.map((form): [string, string] => [form, base!]);
    }),
);

const vowel = /[aeiouy]/;
const undouble = (stem: string) => (/([bdfgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem);

/** The stem of a lower-case word; words of other languages pass through, losing at most a plural "s". */
export function stem(word: string): string {
  const base = irregular.get(word);
  if (base !== undefined) return stem(base);
  if (word.length <= 3 || !/^[a-z]+$/.test(word)) return word;
  let w = word;
  if (w.endsWith('ies') && w.length > 4) w = `${w.slice(0, -3)}y`;
  else if (/(?:ss|sh|ch|x|z)es$/.test(w)) w = w.slice(0, -2);
  else if (/[^su]s$/.test(w)) w = w.slice(0, -1);
  const singular = irregular.get(w);
  if (singular !== undefined) w = singular;
  if (w.endsWith('ing') && w.length > 5 && vowel.test(w.slice(0, -3))) w = undouble(w.slice(0, -3));
  else if (w.endsWith('ied') && w.length > 4) w = `${w.slice(0, -3)}y`;
  else if (w.endsWith('ed') && w.length > 4 && vowel.test(w.slice(0, -2))) w = undouble(w.slice(0, -2));
  for (const ending of [
    'ization',
    'ational',
    'fulness',
    'ousness',
    'ation',
    'ment',
    'ness',
    'tion',
    'ally',
    'ion',
    'ful',
    'ly',
  ]) {
    if (w.endsWith(ending) && w.length - ending.length >= 4) {
      w =
        w.slice(0, -ending.length) +
        (ending === 'tion' || ending === 'ion' ? (ending === 'tion' ? 't' : '') : '');
      break;
    }
  }
  if (w.endsWith('er') && w.length > 5) w = undouble(w.slice(0, -2));
  if (w.endsWith('y') && w.length > 3) w = `${w.slice(0, -1)}i`;
  return w.length > 3 && w.endsWith('e') ? w.slice(0, -1) : w;
}
