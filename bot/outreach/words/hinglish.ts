/** Outreach in Hinglish: Hindi in Latin letters. */
import { spokenOf, type NotAsked, type OutreachWords, type Pay, type SheetCounts } from './words.ts';

const per = { day: ' per day', month: ' per month', episode: ' per episode', project: ' pure project ka' };
const pay = (p: Pay): string =>
  `${p.gross}${p.per ? per[p.per] : ''} gross · commission ${p.extra ? 'alag se' : p.commission ? `${p.commission.percent} (${p.commission.amount})` : 'nahi'} · haath mein ${p.net}`;
const people = (n: number): string => `${n} log`;
const counts = (c: SheetCounts): string =>
  `${c.asked} mein se ${c.asked - c.open} ke jawab: ${c.yes} haan, ${c.partial} thoda, ${c.no} na.`;
const why: Record<NotAsked, string> = {
  never_wrote: 'humein abhi tak likha nahi',
  window_closed: 'is channel par bahut pehle likha tha',
  blocked: 'block kiya hua hai',
  demo: 'demo ke kaalpanik vyakti',
  opted_out: 'messages nahi chahte',
  wrong_person: 'number kisi aur ka hai',
  no_guardian: 'bachcha, guardian darj nahi',
  already_asked: 'is role ke liye pehle se poocha hai',
  pinned: 'pehle se pin hai',
  withdrew: 'consent wapas liya hai',
};

const also = (words: string[]): string => (words.length > 0 ? `Ye bhi bataiye: ${words.join(', ')}. ` : '');
const notice =
  ' Aapki profile (naam, umar, city, photo, rate) roles ke liye tabhi rakhenge jab aap "Profile rakhiye" dabayein; "stop" se kabhi bhi band.';

export const hinglish: OutreachWords = {
  check: (q) =>
    [
      `Namaste ${q.reader}, ${q.office} se ${q.sender} ${q.child ? `${q.child} ki` : 'aapki'} dates poochna chahte hain.`,
      [`*${q.role}*`, q.underNda ? 'project NDA mein hai' : q.project].filter(Boolean).join(' · '),
      [q.days ?? 'dates abhi tay nahi', q.city].filter(Boolean).join(' · '),
      q.pay ? pay(q.pay) : 'Payment: office batayega',
      q.usage && `Usage: ${q.usage}`,
      `${q.replyBy} tak bataiye. ${also(q.also)}Ye sirf sawaal hai, booking nahi, aur koi fee kabhi nahi.${q.consent ? notice : ''}`,
    ]
      .filter(Boolean)
      .join('\n'),
  reminder: (q) =>
    `${q.office} se yaad dila rahe hain: *${q.role}*${q.child ? ` (${q.child})` : ''}, ${q.days ?? 'dates tay nahi'}. ${q.replyBy} tak jawab mile to achha; "nahi" bhi chalega. Booking nahi, koi fee nahi.`,
  released: (of) =>
    `Namaste ${of.reader}, *${of.role}*${of.child ? ` (${of.child})` : ''} ka shoot${of.days ? ` (${of.days})` : ''} ab nahi hoga; ${of.child ? '' : 'aapki '}dates free hain. Aapne samay diya, shukriya. ${of.office}`,
  buttons: { all: 'Sab din free', yes: 'Haan', some: 'Kuch din', none: 'Nahi', ask: 'Kuch poochna hai', keep: 'Profile rakhiye', forget: 'Mat rakhiye' },
  dayWords: {
    free: (days) => `${days} free`,
    busy: (days) => `${days} nahi`,
    from: (day, time) => `${day} ko ${time} ke baad`,
    until: (day, time) => `${day} ko ${time} tak`,
    part: (day) => `${day} thoda sa`,
  },
  heard: (what) => `Note kiya: ${what}. Shukriya; ye abhi booking nahi hai, office likhega.`,
  heardInterest: 'interest hai',
  heardNo: 'Theek hai, is baar ke liye "nahi" note kiya. Batane ke liye shukriya.',
  terms: (terms) => `Aapki baat office tak: ${terms}.`,
  counter: (amount) => `${amount} chahiye`,
  callTime: (time) => `call ${time} par`,
  usageTerm: 'usage par aitraaz',
  conflictTerm: (category) => `${category} ka ad chal raha hai`,
  otherTerm: 'ek shart ke saath',
  askBack: (days) => `Pakka kar lein: kya aap ${days} ko free hain? "haan", "nahi" ya jo din chalein wo likhiye.`,
  askBackPlain: 'Pakka kar lein: ye haan hai ya na?',
  whichDays: (days) => `In mein se kaunse din chalenge: ${days}?`,
  whichCheck: (of) => `Ye kiske liye hai?\n${of.map((one, i) => `${i + 1} ${one}`).join('\n')}`,
  passedOn: (names) => `Ye kiske liye hai (${names}), saaf nahi hua: aapki baat waise hi office tak pahuncha di; jawab yahin aayega.`,
  whatQuestion: 'Kya jaanna chahenge?',
  aboutRole: (role, project, underNda) =>
    `Role *${role}* hai${underNda ? '; project NDA mein hai' : project ? `, ${project} mein` : ''}.`,
  pay: (p) => `Payment: ${pay(p)}.`,
  place: (city) => `${city} mein hai.`,
  usage: (usage) => `Usage: ${usage}.`,
  questionPassed: 'Aapka sawaal office tak pahuncha diya; jawab yahin aayega.',
  wrongPerson: 'Takleef ke liye maafi. Is number par ab nahi likhenge.',
  kept: 'Shukriya, aapki profile roles ke liye rakh li hai. "stop" ya "delete me" se kabhi bhi band.',
  notKept: 'Theek hai, aapka naam kisi role ke liye nahi denge. Sab mitane ke liye "delete me" likhiye.',
  stopped: 'Theek hai, ab hamari taraf se koi message nahi. "start" likhne se phir shuru.',
  stoppedRole: 'Theek hai, is role ke baare mein ab kuch nahi.',
  stoppedUntil: (day) => `Theek hai, ${day} se pehle koi message nahi. "start" likhne se phir shuru.`,
  stoppedChild: (names, until) =>
    `Theek hai, ${names} ke baare mein ${until === null ? 'ab' : `${until} se pehle`} koi message nahi. "start for ${spokenOf(names)}" likhne se phir shuru.`,
  startedChild: (names) => `${names} ke baare mein ab phir messages aayenge. "stop for ${spokenOf(names)}" likhne se band.`,
  stillSilent: (names) => `${names} ke baare mein abhi bhi kuch nahi aayega: "start for ${spokenOf(names)}" likhne se shuru.`,
  started: 'Phir se swagat hai: ab messages aayenge. "stop" likhne se band.',
  suggestionsOff: 'Suggestions band. "suggestions chalu karo" se phir shuru.',
  suggestionsOn: 'Suggestions phir se chalu.',
  linkGone: 'Ye link istemaal ho chuka hai ya purana hai. Office se naya maang lijiye.',

  prepared: (role, n) => `*${role}* ki availability check, ${people(n)}:`,
  toWhom: (name, guardian) => (guardian ? `${name} (guardian ${guardian} ko)` : name),
  byTemplate: (names) => `${names} ne kaafi pehle likha tha: aapke approved template mein, ek line mein jayega.`,
  textFor: (name) => `${name} ko ye jayega:`,
  cannot: (names, reason, until) => `Nahi poochh sakte: ${names} (${why[reason]}${until ? `, ${until} tak` : ''}).`,
  why: (reason) => why[reason],
  howToSend: '"bhej do" se jayega; uske baad 60 second tak "ruk" chalega.',
  howToForward: '"link" se forward karne ka text milega, jinhe hum nahi likh sakte.',
  nobodyToAsk: 'In mein se kisi ko yahan se nahi poochh sakte.',
  going: (n, s) => `${s} second mein ${people(n)} ko jayega. "ruk" likhne se rukega.`,
  goingAt: (n, when) => `Abhi raat hai: ${people(n)} ko ${when} par jayega. "ruk" likhne se rukega.`,
  held: (n) => `Rok diya. ${people(n)} mein se kisi ko nahi gaya.`,
  heldTooLate: (left, gone) => (left > 0 ? `${left} ke liye rok diya; ${gone} ko ja chuka tha.` : `Der ho gayi: ${people(gone)} ko ja chuka hai.`),
  nothingToSend: 'Bhejne ko kuch nahi hai.',
  keptBack: 'Ruka hua hai: kisi ko kuch nahi gaya. "bhej do" se jayega, "rehne do" se hat jayega.',
  dropped: 'Hata diya: kisi se nahi poocha.',
  changedSince: 'Role badal gaya hai. Naya text:',
  sheet: (role, c) => `*${role}*: ${counts(c)}`,
  noCheck: 'Is role ke liye abhi kisi se dates nahi poochi. "1,3 se pucho" ya "sabse pucho" likhiye.',
  news: (role, c) => `*${role}* ke naye jawab. ${counts(c)}`,
  outcome: { yes: 'haan', partial: 'thoda', no: 'na', unclear: 'saaf nahi', open: 'jawab nahi aaya', waiting: 'abhi bheja nahi' },
  notDelivered: 'pahuncha nahi',
  speaks: { guardian: 'parent jawab de rahe hain', agent: 'agent jawab de rahe hain' },
  asks: (words) => `poochhte hain: “${words}”`,
  forward: (name) => `${name} ko forward kijiye:`,
  invitation: (q, link) =>
    `Namaste ${q.reader}, main ${q.office} se ${q.sender}. ${q.child ? `${q.child} ki` : 'Aapki'} dates poochni hain: ${q.role}${q.days ? `, ${q.days}` : ''}. ${link ? `Details aur jawab yahan: ${link}` : 'Details ke liye humein likhiye.'} Booking nahi, koi fee nahi.`,
  suggestions: (role, n) => `*${role}* ke liye naye: ${n} fit ${n === 1 ? 'hai' : 'hain'}.`,
  howToStopSuggestions: '"band karo suggestions" se band.',
  send: 'Bhej do',
  stop: 'Ruk jao',
  drop: 'Rehne do',
  link: 'Forward ka text',
  see: 'Sab dikhao',
  ask: 'Dates poochho',
}; // prettier-ignore
