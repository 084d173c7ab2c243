/** Outreach in Marathi. */
import { spokenOf, type NotAsked, type OutreachWords, type Pay, type SheetCounts } from './words.ts';

const per = { day: ' दर दिवशी', month: ' दर महिना', episode: ' दर एपिसोड', project: ' पूर्ण प्रोजेक्टचे' };
const pay = (p: Pay): string =>
  `एकूण ${p.gross}${p.per ? per[p.per] : ''} · कमिशन ${p.extra ? 'वेगळं' : p.commission ? `${p.commission.percent} (${p.commission.amount})` : 'नाही'} · हातात ${p.net}`;
const people = (n: number): string => (n === 1 ? 'एक जण' : `${n} जण`);
const counts = (c: SheetCounts): string =>
  `${c.asked} पैकी ${c.asked - c.open} उत्तरं: ${c.yes} हो, ${c.partial} थोडं, ${c.no} नाही.`;
const why: Record<NotAsked, string> = {
  never_wrote: 'आम्हाला अजून लिहिलं नाही',
  window_closed: 'या चॅनेलवर खूप आधी लिहिलं होतं',
  blocked: 'ब्लॉक केलं आहे',
  demo: 'डेमोमधली काल्पनिक व्यक्ती',
  opted_out: 'मेसेज नको आहेत',
  wrong_person: 'नंबर दुसऱ्याचा आहे',
  no_guardian: 'मूल, पालक नोंदलेले नाहीत',
  already_asked: 'या भूमिकेसाठी आधीच विचारलं आहे',
  pinned: 'आधीच पिन आहे',
  withdrew: 'संमती मागे घेतली आहे',
};

const also = (words: string[]): string => (words.length > 0 ? `हेही सांगा: ${words.join(', ')}. ` : '');
const notice =
  ' तुमचं प्रोफाइल (नाव, वय, शहर, फोटो, रेट) भूमिकांसाठी तुम्ही "प्रोफाइल ठेवा" दाबलं तरच ठेवू; "stop" ने कधीही बंद.';

export const mr: OutreachWords = {
  check: (q) =>
    [
      `नमस्कार ${q.reader}, ${q.office} कडून ${q.sender} ${q.child ? `${q.child} च्या` : 'तुमच्या'} तारखा विचारत आहेत.`,
      [`*${q.role}*`, q.underNda ? 'प्रोजेक्ट NDA खाली आहे' : q.project].filter(Boolean).join(' · '),
      [q.days ?? 'तारखा अजून ठरल्या नाहीत', q.city].filter(Boolean).join(' · '),
      q.pay ? pay(q.pay) : 'मानधन: ऑफिस सांगेल',
      q.usage && `वापर: ${q.usage}`,
      `${q.replyBy} पर्यंत कळवा. ${also(q.also)}हा फक्त प्रश्न आहे, बुकिंग नाही, आणि कधीही फी नाही.${q.consent ? notice : ''}`,
    ]
      .filter(Boolean)
      .join('\n'),
  reminder: (q) =>
    `${q.office} कडून आठवण: *${q.role}*${q.child ? ` (${q.child})` : ''}, ${q.days ?? 'तारखा ठरल्या नाहीत'}. ${q.replyBy} पर्यंत उत्तर मिळालं तर बरं; "नाही" चालेल. बुकिंग नाही, फी नाही.`,
  released: (of) =>
    `नमस्कार ${of.reader}, *${of.role}*${of.child ? ` (${of.child})` : ''} चं शूट${of.days ? ` (${of.days})` : ''} आता होणार नाही; ${of.child ? '' : 'तुमच्या '}तारखा मोकळ्या आहेत. वेळ दिल्याबद्दल धन्यवाद. ${of.office}`,
  buttons: { all: 'सगळे दिवस मोकळे', yes: 'हो', some: 'काही दिवस', none: 'नाही', ask: 'काही विचारायचं', keep: 'प्रोफाइल ठेवा', forget: 'ठेवू नका' },
  dayWords: {
    free: (days) => `${days} मोकळे`,
    busy: (days) => `${days} नाही`,
    from: (day, time) => `${day} ला ${time} नंतर`,
    until: (day, time) => `${day} ला ${time} पर्यंत`,
    part: (day) => `${day} थोडा वेळ`,
  },
  heard: (what) => `नोंद केली: ${what}. धन्यवाद; हे अजून बुकिंग नाही, ऑफिस लिहील.`,
  heardInterest: 'रस आहे',
  heardNo: 'ठीक आहे, या वेळी "नाही" अशी नोंद केली. कळवल्याबद्दल धन्यवाद.',
  terms: (terms) => `तुमचं म्हणणं ऑफिसला: ${terms}.`,
  counter: (amount) => `${amount} हवे`,
  callTime: (time) => `कॉल ${time} ला`,
  usageTerm: 'वापरावर हरकत',
  conflictTerm: (category) => `${category} ची जाहिरात चालू आहे`,
  otherTerm: 'एका अटीसह',
  askBack: (days) => `खात्रीसाठी: तुम्ही ${days} ला मोकळे आहात का? "हो", "नाही" किंवा जमणारे दिवस लिहा.`,
  askBackPlain: 'खात्रीसाठी: हे हो आहे की नाही?',
  whichDays: (days) => `यातले कोणते दिवस जमतील: ${days}?`,
  whichCheck: (of) => `हे कशासाठी आहे?\n${of.map((one, i) => `${i + 1} ${one}`).join('\n')}`,
  passedOn: (names) => `हे कोणासाठी आहे (${names}) ते स्पष्ट झाले नाही: तुमचे म्हणणे तसेच ऑफिसला कळवले आहे; उत्तर इथेच येईल.`,
  whatQuestion: 'काय जाणून घ्यायचं आहे?',
  aboutRole: (role, project, underNda) =>
    `भूमिका *${role}* आहे${underNda ? '; प्रोजेक्ट NDA खाली आहे' : project ? `, ${project}` : ''}.`,
  pay: (p) => `मानधन: ${pay(p)}.`,
  place: (city) => `${city} मध्ये आहे.`,
  usage: (usage) => `वापर: ${usage}.`,
  questionPassed: 'तुमचा प्रश्न ऑफिसला दिला; उत्तर इथेच येईल.',
  wrongPerson: 'त्रासाबद्दल क्षमस्व. या नंबरवर पुन्हा लिहिणार नाही.',
  kept: 'धन्यवाद, तुमचं प्रोफाइल भूमिकांसाठी ठेवलं आहे. "stop" किंवा "delete me" ने कधीही बंद.',
  notKept: 'ठीक आहे, तुमचं नाव कोणत्याही भूमिकेसाठी देणार नाही. सगळं पुसण्यासाठी "delete me" लिहा.',
  stopped: 'ठीक आहे, आता आमच्याकडून मेसेज नाहीत. "start" लिहिल्यावर पुन्हा सुरू.',
  stoppedRole: 'ठीक आहे, या भूमिकेबद्दल आता काही नाही.',
  stoppedUntil: (day) => `ठीक आहे, ${day} च्या आधी मेसेज नाहीत. "start" लिहिल्यावर पुन्हा सुरू.`,
  stoppedChild: (names, until) =>
    `ठीक आहे, ${names} बद्दल ${until === null ? 'आता' : `${until} च्या आधी`} मेसेज नाहीत. "start for ${spokenOf(names)}" लिहिल्यावर पुन्हा सुरू.`,
  startedChild: (names) => `${names} बद्दल आता पुन्हा मेसेज येतील. "stop for ${spokenOf(names)}" लिहिल्यावर बंद.`,
  stillSilent: (names) => `${names} बद्दल अजून काही येणार नाही: "start for ${spokenOf(names)}" लिहिल्यावर सुरू.`,
  started: 'पुन्हा स्वागत: आता मेसेज येतील. "stop" लिहिल्यावर बंद.',
  suggestionsOff: 'सूचना बंद. "सूचना चालू करा" ने पुन्हा सुरू.',
  suggestionsOn: 'सूचना पुन्हा चालू.',
  linkGone: 'ही लिंक वापरली गेली आहे किंवा जुनी आहे. ऑफिसकडून नवीन मागा.',

  prepared: (role, n) => `*${role}* साठी तारखा विचारणे, ${people(n)}:`,
  toWhom: (name, guardian) => (guardian ? `${name} (पालक ${guardian} यांना)` : name),
  byTemplate: (names) => `${names} यांनी बऱ्याच आधी लिहिले होते: तुमच्या मंजूर टेम्पलेटमध्ये, एका ओळीत जाईल.`,
  textFor: (name) => `${name} यांना हे जाईल:`,
  cannot: (names, reason, until) => `विचारता येत नाही: ${names} (${why[reason]}${until ? `, ${until} पर्यंत` : ''}).`,
  why: (reason) => why[reason],
  howToSend: '"पाठवा" ने जाईल; नंतर 60 सेकंद "थांबा" चालेल.',
  howToForward: '"लिंक" ने फॉरवर्ड करायचा मजकूर मिळेल, ज्यांना आम्ही लिहू शकत नाही.',
  nobodyToAsk: 'यांपैकी कोणालाही इथून विचारता येत नाही.',
  going: (n, s) => `${s} सेकंदांत ${people(n)} यांना जाईल. "थांबा" लिहिल्यावर थांबेल.`,
  goingAt: (n, when) => `आता रात्र आहे: ${people(n)} यांना ${when} ला जाईल. "थांबा" लिहिल्यावर थांबेल.`,
  held: (n) => `थांबवलं. ${people(n)}, कोणालाही गेलं नाही.`,
  heldTooLate: (left, gone) => (left > 0 ? `${left} साठी थांबवलं; ${gone} यांना आधीच गेलं.` : `उशीर झाला: ${people(gone)} यांना गेलं आहे.`),
  nothingToSend: 'पाठवायला काही नाही.',
  keptBack: 'थांबवलं आहे: कोणालाही काही गेलं नाही. "पाठवा" ने जाईल, "राहू द्या" ने काढून टाकू.',
  dropped: 'काढून टाकलं: कोणालाही विचारलं नाही.',
  changedSince: 'भूमिका बदलली आहे. नवीन मजकूर:',
  sheet: (role, c) => `*${role}*: ${counts(c)}`,
  noCheck: 'या भूमिकेसाठी अजून कोणाला तारखा विचारल्या नाहीत. "1,3 ला विचारा" किंवा "सगळ्यांना विचारा" लिहा.',
  news: (role, c) => `*${role}* ची नवीन उत्तरं. ${counts(c)}`,
  outcome: { yes: 'हो', partial: 'थोडं', no: 'नाही', unclear: 'स्पष्ट नाही', open: 'उत्तर नाही', waiting: 'अजून पाठवलं नाही' },
  notDelivered: 'पोहोचलं नाही',
  speaks: { guardian: 'पालक उत्तर देत आहेत', agent: 'एजंट उत्तर देत आहेत' },
  asks: (words) => `विचारतात: “${words}”`,
  forward: (name) => `${name} यांना फॉरवर्ड करा:`,
  invitation: (q, link) =>
    `नमस्कार ${q.reader}, मी ${q.office} कडून ${q.sender}. ${q.child ? `${q.child} च्या` : 'तुमच्या'} तारखा विचारायच्या आहेत: ${q.role}${q.days ? `, ${q.days}` : ''}. ${link ? `माहिती आणि उत्तर इथे: ${link}` : 'माहितीसाठी आम्हाला लिहा.'} बुकिंग नाही, फी नाही.`,
  suggestions: (role, n) => `*${role}* साठी नवीन: ${n === 1 ? 'एक जण बसतो' : `${n} जण बसतात`}.`,
  howToStopSuggestions: '"सूचना बंद करा" ने बंद.',
  send: 'पाठवा',
  stop: 'थांबा',
  drop: 'राहू द्या',
  link: 'फॉरवर्डचा मजकूर',
  see: 'सगळं दाखवा',
  ask: 'तारखा विचारा',
}; // prettier-ignore
