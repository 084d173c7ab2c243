/** Outreach in Hindi. */
import { spokenOf, type NotAsked, type OutreachWords, type Pay, type SheetCounts } from './words.ts';

const per = {
  day: ' प्रति दिन',
  month: ' प्रति माह',
  episode: ' प्रति एपिसोड',
  project: ' पूरे प्रोजेक्ट के',
};
const pay = (p: Pay): string =>
  `कुल ${p.gross}${p.per ? per[p.per] : ''} · कमीशन ${p.extra ? 'अलग से' : p.commission ? `${p.commission.percent} (${p.commission.amount})` : 'नहीं'} · हाथ में ${p.net}`;
const people = (n: number): string => `${n} लोग`;
const counts = (c: SheetCounts): string =>
  `${c.asked} में से ${c.asked - c.open} के जवाब: ${c.yes} हाँ, ${c.partial} थोड़ा, ${c.no} ना।`;
const why: Record<NotAsked, string> = {
  never_wrote: 'हमें अभी तक लिखा नहीं',
  window_closed: 'इस चैनल पर बहुत पहले लिखा था',
  blocked: 'ब्लॉक किया हुआ है',
  demo: 'डेमो के काल्पनिक व्यक्ति',
  opted_out: 'मैसेज नहीं चाहते',
  wrong_person: 'नंबर किसी और का है',
  no_guardian: 'बच्चा, अभिभावक दर्ज नहीं',
  already_asked: 'इस रोल के लिए पहले पूछ चुके हैं',
  pinned: 'पहले से पिन है',
  withdrew: 'सहमति वापस ली है',
};

const also = (words: string[]): string => (words.length > 0 ? `यह भी बताइए: ${words.join(', ')}। ` : '');
const notice =
  ' आपकी प्रोफ़ाइल (नाम, उम्र, शहर, फ़ोटो, रेट) भूमिकाओं के लिए तभी रखेंगे जब आप "प्रोफ़ाइल रखिए" दबाएँ; "stop" से कभी भी बंद।';

export const hi: OutreachWords = {
  check: (q) =>
    [
      `नमस्ते ${q.reader}, ${q.office} से ${q.sender} ${q.child ? `${q.child} की` : 'आपकी'} तारीखें पूछना चाहते हैं।`,
      [`*${q.role}*`, q.underNda ? 'प्रोजेक्ट NDA में है' : q.project].filter(Boolean).join(' · '),
      [q.days ?? 'तारीखें अभी तय नहीं', q.city].filter(Boolean).join(' · '),
      q.pay ? pay(q.pay) : 'मेहनताना: ऑफ़िस बताएगा',
      q.usage && `इस्तेमाल: ${q.usage}`,
      `${q.replyBy} तक बताइए। ${also(q.also)}यह सिर्फ़ सवाल है, बुकिंग नहीं, और कोई फ़ीस कभी नहीं।${q.consent ? notice : ''}`,
    ]
      .filter(Boolean)
      .join('\n'),
  reminder: (q) =>
    `${q.office} से याद दिला रहे हैं: *${q.role}*${q.child ? ` (${q.child})` : ''}, ${q.days ?? 'तारीखें तय नहीं'}। ${q.replyBy} तक जवाब मिले तो अच्छा; "नहीं" भी चलेगा। बुकिंग नहीं, कोई फ़ीस नहीं।`,
  released: (of) =>
    `नमस्ते ${of.reader}, *${of.role}*${of.child ? ` (${of.child})` : ''} का शूट${of.days ? ` (${of.days})` : ''} अब नहीं होगा; ${of.child ? '' : 'आपकी '}तारीखें ख़ाली हैं। आपने समय दिया, शुक्रिया। ${of.office}`,
  buttons: { all: 'सब दिन खाली', yes: 'हाँ', some: 'कुछ दिन', none: 'नहीं', ask: 'कुछ पूछना है', keep: 'प्रोफ़ाइल रखिए', forget: 'मत रखिए' },
  dayWords: {
    free: (days) => `${days} खाली`,
    busy: (days) => `${days} नहीं`,
    from: (day, time) => `${day} को ${time} के बाद`,
    until: (day, time) => `${day} को ${time} तक`,
    part: (day) => `${day} थोड़ा`,
  },
  heard: (what) => `लिख लिया: ${what}। शुक्रिया; यह अभी बुकिंग नहीं है, ऑफ़िस लिखेगा।`,
  heardInterest: 'दिलचस्पी है',
  heardNo: 'ठीक है, इस बार के लिए "नहीं" लिख लिया। बताने के लिए शुक्रिया।',
  terms: (terms) => `आपकी बात ऑफ़िस तक: ${terms}।`,
  counter: (amount) => `${amount} चाहिए`,
  callTime: (time) => `कॉल ${time} पर`,
  usageTerm: 'इस्तेमाल पर एतराज़',
  conflictTerm: (category) => `${category} का विज्ञापन चल रहा है`,
  otherTerm: 'एक शर्त के साथ',
  askBack: (days) => `पक्का कर लें: क्या आप ${days} को खाली हैं? "हाँ", "नहीं" या जो दिन चलें वे लिखिए।`,
  askBackPlain: 'पक्का कर लें: यह हाँ है या ना?',
  whichDays: (days) => `इनमें से कौन से दिन चलेंगे: ${days}?`,
  whichCheck: (of) => `यह किसके लिए है?\n${of.map((one, i) => `${i + 1} ${one}`).join('\n')}`,
  passedOn: (names) => `यह किसके लिए है (${names}), साफ़ नहीं हुआ: आपकी बात वैसी ही ऑफ़िस तक पहुँचा दी है; जवाब यहीं आएगा।`,
  whatQuestion: 'क्या जानना चाहेंगे?',
  aboutRole: (role, project, underNda) =>
    `रोल *${role}* है${underNda ? '; प्रोजेक्ट NDA में है' : project ? `, ${project} में` : ''}।`,
  pay: (p) => `मेहनताना: ${pay(p)}।`,
  place: (city) => `${city} में है।`,
  usage: (usage) => `इस्तेमाल: ${usage}।`,
  questionPassed: 'आपका सवाल ऑफ़िस तक पहुँचा दिया; जवाब यहीं आएगा।',
  wrongPerson: 'तकलीफ़ के लिए माफ़ी। इस नंबर पर अब नहीं लिखेंगे।',
  kept: 'शुक्रिया, आपकी प्रोफ़ाइल भूमिकाओं के लिए रख ली है। "stop" या "delete me" से कभी भी बंद।',
  notKept: 'ठीक है, आपका नाम किसी भूमिका के लिए नहीं देंगे। सब मिटाने के लिए "delete me" लिखिए।',
  stopped: 'ठीक है, अब हमारी तरफ़ से कोई मैसेज नहीं। "start" लिखने से फिर शुरू।',
  stoppedRole: 'ठीक है, इस रोल के बारे में अब कुछ नहीं।',
  stoppedUntil: (day) => `ठीक है, ${day} से पहले कोई मैसेज नहीं। "start" लिखने से फिर शुरू।`,
  stoppedChild: (names, until) =>
    `ठीक है, ${names} के बारे में ${until === null ? 'अब' : `${until} से पहले`} कोई मैसेज नहीं। "start for ${spokenOf(names)}" लिखने से फिर शुरू।`,
  startedChild: (names) => `${names} के बारे में अब फिर मैसेज आएँगे। "stop for ${spokenOf(names)}" लिखने से बंद।`,
  stillSilent: (names) => `${names} के बारे में अभी भी कुछ नहीं आएगा: "start for ${spokenOf(names)}" लिखने से शुरू।`,
  started: 'फिर से स्वागत है: अब मैसेज आएँगे। "stop" लिखने से बंद।',
  suggestionsOff: 'सुझाव बंद। "सुझाव चालू करो" से फिर शुरू।',
  suggestionsOn: 'सुझाव फिर से चालू।',
  linkGone: 'यह लिंक इस्तेमाल हो चुका है या पुराना है। ऑफ़िस से नया माँग लीजिए।',

  prepared: (role, n) => `*${role}* की उपलब्धता जाँच, ${people(n)}:`,
  toWhom: (name, guardian) => (guardian ? `${name} (अभिभावक ${guardian} को)` : name),
  byTemplate: (names) => `${names} ने काफ़ी पहले लिखा था: आपके मंज़ूर टेम्पलेट में, एक पंक्ति में जाएगा।`,
  textFor: (name) => `${name} को यह जाएगा:`,
  cannot: (names, reason, until) => `नहीं पूछ सकते: ${names} (${why[reason]}${until ? `, ${until} तक` : ''})।`,
  why: (reason) => why[reason],
  howToSend: '"भेज दो" से जाएगा; उसके बाद 60 सेकंड तक "रुको" चलेगा।',
  howToForward: '"लिंक" से फ़ॉरवर्ड करने का टेक्स्ट मिलेगा, जिन्हें हम नहीं लिख सकते।',
  nobodyToAsk: 'इनमें से किसी को यहाँ से नहीं पूछ सकते।',
  going: (n, s) => `${s} सेकंड में ${people(n)} को जाएगा। "रुको" लिखने से रुकेगा।`,
  goingAt: (n, when) => `अभी रात है: ${people(n)} को ${when} पर जाएगा। "रुको" लिखने से रुकेगा।`,
  held: (n) => `रोक दिया। ${people(n)} में से किसी को नहीं गया।`,
  heldTooLate: (left, gone) => (left > 0 ? `${left} के लिए रोक दिया; ${gone} को जा चुका था।` : `देर हो गई: ${people(gone)} को जा चुका है।`),
  nothingToSend: 'भेजने को कुछ नहीं है।',
  keptBack: 'रुका हुआ है: किसी को कुछ नहीं गया। "भेज दो" से जाएगा, "रहने दो" से हट जाएगा।',
  dropped: 'हटा दिया: किसी से नहीं पूछा।',
  changedSince: 'रोल बदल गया है। नया टेक्स्ट:',
  sheet: (role, c) => `*${role}*: ${counts(c)}`,
  noCheck: 'इस रोल के लिए अभी किसी से तारीखें नहीं पूछीं। "1,3 से पूछो" या "सबसे पूछो" लिखिए।',
  news: (role, c) => `*${role}* के नए जवाब। ${counts(c)}`,
  outcome: { yes: 'हाँ', partial: 'थोड़ा', no: 'ना', unclear: 'साफ़ नहीं', open: 'जवाब नहीं आया', waiting: 'अभी भेजा नहीं' },
  notDelivered: 'पहुँचा नहीं',
  speaks: { guardian: 'अभिभावक जवाब दे रहे हैं', agent: 'एजेंट जवाब दे रहे हैं' },
  asks: (words) => `पूछते हैं: “${words}”`,
  forward: (name) => `${name} को फ़ॉरवर्ड कीजिए:`,
  invitation: (q, link) =>
    `नमस्ते ${q.reader}, मैं ${q.office} से ${q.sender}। ${q.child ? `${q.child} की` : 'आपकी'} तारीखें पूछनी हैं: ${q.role}${q.days ? `, ${q.days}` : ''}। ${link ? `जानकारी और जवाब यहाँ: ${link}` : 'जानकारी के लिए हमें लिखिए।'} बुकिंग नहीं, कोई फ़ीस नहीं।`,
  suggestions: (role, n) => `*${role}* के लिए नए: ${n} फ़िट ${n === 1 ? 'है' : 'हैं'}।`,
  howToStopSuggestions: '"सुझाव बंद करो" से बंद।',
  send: 'भेज दो',
  stop: 'रुको',
  drop: 'रहने दो',
  link: 'फ़ॉरवर्ड का टेक्स्ट',
  see: 'सब दिखाओ',
  ask: 'तारीखें पूछो',
}; // prettier-ignore
