/** The rules brain in Hindi. */
import type { Phrases } from './phrases.ts';
import { problemIn } from './problems.ts';

const and = (names: string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} और ${names.at(-1) ?? ''}`;
const verbs = { approve: 'ऑडिशन के लिए स्वीकृत', hold: 'होल्ड पर', pass: 'पास' };

export const hi: Phrases = {
  greetOffice: (name) => `नमस्ते ${name}।`,
  greetProduction: (name) => `नमस्ते ${name}।`,
  greetTalent: (name, office) =>
    `नमस्ते ${name}, यह ${office} का कास्टिंग डेस्क है। आप यहाँ रोल के बारे में पूछ सकते हैं, अपनी जानकारी दे सकते हैं, या "human" लिखकर ऑफ़िस से बात कर सकते हैं। हम कभी पैसे नहीं माँगते।`,
  helpOffice:
    'ब्रीफ़ पेस्ट कीजिए। फिर लिखिए: "more", "why 2", "show 3", "shortlist 1,4", "remove 2", "shortlist", "roles"।\nबदलाव भी चलेगा: "उम्र 30 से 40", "40k, सिर्फ़ डिजिटल"।',
  helpProduction:
    '"shortlist" से सूची, "why 2" से कारण। बटन से या "approve 1", "hold 2", "pass 3" लिखकर बताइए।',
  helpTalent:
    'रोल के बारे में पूछिए, कुछ बदला हो (शहर, तारीख़ें, रेट) तो बताइए, या "human" लिखिए। "stop" लिखने से संदेश बंद हो जाएँगे।',
  notUnderstoodOffice: 'यह समझ नहीं आया। ब्रीफ़ पेस्ट कीजिए, या "shortlist", "more", "why 2", "help" लिखिए।',
  notUnderstoodProduction: 'यह समझ नहीं आया। "shortlist", "why 2", "approve 1" या "help" लिखिए।',
  notUnderstoodTalent: 'शुक्रिया, ऑफ़िस इसे यहाँ पढ़ता है। जल्दी जवाब चाहिए तो "human" लिखिए।',
  found: ({ total, shown, unknown, from }) =>
    (from > 0
      ? `${shown} और (${total} में से ${from + shown})`
      : `${total} फ़िट ${total === 1 ? 'है' : 'हैं'}${shown < total ? `, पहले ${shown}` : ''}`) +
    (unknown > 0 && from === 0 ? `; ${unknown} से कुछ पूछना है ("सबसे पूछो" से पूछ लेंगे)।` : '।'),
  nobody: 'सब शर्तों पर कोई फ़िट नहीं है।',
  near: (line, fails) => `क़रीब: ${line} (${fails})`,
  relax: (words, adds) => `${words} करें तो ${adds} और।`,
  noChangeHelps: 'किसी एक शर्त को बदलने से कोई नहीं बढ़ेगा; दो या ज़्यादा छोड़नी होंगी।',
  noMore: 'जो फ़िट थे, सब दिखा दिए।',
  noRole: 'अभी कोई रोल नहीं है। पहले ब्रीफ़ पेस्ट कीजिए।',
  otherRoles: (titles) => `ये भी सेव हैं: ${and(titles)}।`,
  changed: (what) => `बदल दिया: ${what}।`,
  unchanged: 'ऐसा ही है:',
  added: (names, role, n) => `${and(names)} अब ${role} की शॉर्टलिस्ट में (कुल ${n})।`,
  alreadyOn: (names) => `${and(names)} पहले से सूची में।`,
  removed: (names, role, n) => `${and(names)} को ${role} की शॉर्टलिस्ट से हटाया (${n} बचे)।`,
  unfit: (names, role) =>
    `${and(names)} अब ${role} के लिए फ़िट नहीं, पर शॉर्टलिस्ट में ${names.length === 1 ? 'है' : 'हैं'}। हटा दें?`,
  notOn: (names) => `${and(names)} सूची में नहीं।`,
  shortlist: (role, n) => `${role} की शॉर्टलिस्ट: ${n}।`,
  shortlistEmpty: (role) => `${role} की शॉर्टलिस्ट अभी ख़ाली है।`,
  verdict: (verdict, names, role) => `${and(names)}: ${role} के लिए ${verbs[verdict]}। आपके नाम से नोट किया।`,
  onlyOpinion: 'यह आपकी राय है: फ़ैसला अप्रूवर करेंगे।',
  fits: (name, role) => (role ? `${name}: ${role} के लिए फ़िट।` : `${name}:`),
  said: (day, words) => `${day} को कहा${words ? `: “${words}”` : ''}`,
  fitsNot: (name, role) => `${name}: ${role ?? 'इस रोल'} के लिए फ़िट नहीं।`,
  roles: (n, listed, projects) =>
    `${n} रोल खुले हैं${projects > 1 ? `, ${projects} प्रोजेक्ट में` : ''}${listed < n ? `, सबसे नए ${listed}` : ''}:`,
  noRoles: 'कोई रोल खुला नहीं है।',
  whichRole: 'कौन सा रोल?',
  whichOne: 'कौन सा? नंबर बताइए।',
  told: 'ऑफ़िस को बता दिया है; कोई आपको यहीं लिखेगा।',
  notTold: 'अभी ऑफ़िस में किसी तक बात नहीं पहुँची। कृपया उन्हें सीधे फ़ोन कीजिए।',
  safety:
    'बताने के लिए शुक्रिया। इसमें आपकी कोई ग़लती नहीं। ऑफ़िस के एक व्यक्ति को बता दिया है, वे यहीं लिखेंगे; आपको किसी और को जवाब देने की ज़रूरत नहीं।',
  scam: 'पैसे मत दीजिए, OTP या फ़ोटो साझा मत कीजिए। यह ऑफ़िस कभी पैसे नहीं माँगता। ऑफ़िस को बता दिया है।',
  refused: 'यह यहाँ साझा नहीं कर सकते।',
  neverFee:
    'कभी नहीं: हम किसी से पैसे नहीं माँगते, न रोल के, न ऑडिशन के, न रजिस्ट्रेशन के। कोई माँगे तो हमें बताइए।',
  officeOnly: 'यह सिर्फ़ कास्टिंग ऑफ़िस करता है। "human" लिखिए, उन्हें बता देंगे।',
  noted: 'नोट कर लिया।',
  welcome: 'कभी भी।',
  isBot: (office) =>
    `मैं CastMatch हूँ, ${office} का ऑटोमैटिक डेस्क, इंसान नहीं। "human" लिखिए, ऑफ़िस का कोई व्यक्ति यहीं जवाब देगा।`,
  okay: '👍',
  whatToChange: 'क्या बदलना है? जैसे "उम्र 30 से 40", "2 हटाओ", "दिल्ली नहीं मुंबई"।',
  roleClosed: (role) =>
    `${role} बंद: इसके लिए अब न कोई सुझाया जाएगा, न किसी से पूछा जाएगा। "रोल वापस खोलो" से फिर खुलेगा।`,
  roleOpen: (role) => `${role} फिर से खुला है।`,
  pictureUnread: 'मैं यहाँ फ़ोटो या फ़ाइल नहीं पढ़ सकता। कृपया ब्रीफ़ लिखकर भेजिए।',
  mediaSeen: 'मिल गया, इस बातचीत के साथ रखा है।',
  contactSeen: 'शुक्रिया, संपर्क ऑफ़िस के लिए यहाँ रखा है।',
  placeSeen: 'शुक्रिया, जगह ऑफ़िस के लिए यहाँ रखी है।',
  unreadable: 'इस तरह का संदेश पढ़ा नहीं जाता। टेक्स्ट, फ़ोटो या वॉइस नोट भेजिए।',
  voiceUnheard: (told) =>
    told
      ? 'यहाँ वॉइस नोट सुनना मुमकिन नहीं; ऑफ़िस में बता दिया है, कोई सुन लेगा। लिखकर भेजेंगे तो तुरंत जवाब मिलेगा।'
      : 'यहाँ वॉइस नोट सुनना मुमकिन नहीं। लिखकर भेजिए।',
  fileComing: 'आपकी फ़ाइल अभी आ रही है; खोई नहीं है।',
  fileRefused: 'इस तरह की फ़ाइल नहीं ले सकते। फ़ोटो, PDF, वीडियो और वॉइस नोट चलते हैं।',
  fileTooLarge: (link) =>
    link
      ? `यह फ़ाइल इस ऐप के लिए बड़ी है। यहाँ छोड़िए, लिंक एक बार और दो दिन तक चलेगा: ${link}`
      : 'यह फ़ाइल इस ऐप के लिए बड़ी है। छोटी फ़ाइल भेजिए।',
  fileGone: 'फ़ाइल पहुँची नहीं। दोबारा भेजिए।',
  problem: (words) => `यह नहीं हुआ: ${problemIn('hi', words)}।`,
  apology: 'हमारी तरफ़ से इसमें गड़बड़ हुई। संदेश रखा है; दोबारा भेजिए या "human" लिखिए।',
  oneMoment: 'एक मिनट, आपके सारे संदेश पढ़ रहे हैं।',
  remembered: (what, about) => `याद रखा${about ? ` (${about})` : ''}: ${what.join('; ')}।`,
  privateMatter: 'सेहत, परिवार, जाति या धर्म के बारे में कुछ नहीं रखते।',
  known: (about) => (about ? `${about} के बारे में:` : 'आपके बारे में यह याद है:'),
  knownNothing: (about) => `${about ?? 'आप'} के बारे में अभी कुछ याद नहीं।`,
  knownSayings: (count, since) => `और ${since} से ${count} संदेश।`,
  knownHow: 'ग़लत है? सही बात लिखिए, या "forget 2"। "delete me" से सब मिट जाएगा।',
  saidBefore: (name) => (name ? `${name} ने कहा था:` : 'आपने कहा था:'),
  nothingSaid: 'कही हुई बातों में ऐसा कुछ नहीं मिला।',
  whatIsRight: 'सही क्या है लिखिए, या "forget" और नंबर।',
  forgotten: 'भुला दिया, उस संदेश के साथ।',
  nothingToForget: 'ऐसा कुछ याद नहीं।',
  exported: 'आपके बारे में जो कुछ रखा है, सब इस फ़ाइल में है।',
  askErase:
    'इससे आपकी बातें मिट जाएँगी: संदेश, यादें, प्रोफ़ाइल, शॉर्टलिस्ट। वापस नहीं आएँगी। बटन दबाइए या "delete everything" लिखिए।',
  erased: 'हो गया: आपके संदेश, यादें, प्रोफ़ाइल और संपर्क यहाँ से मिटा दिए।',
  erasureKept: 'कुछ नहीं हटाया।',
  onlyPhotos: 'सिर्फ़ फ़ोटो ऑफ़िस का व्यक्ति हटाएगा; बाक़ी कुछ नहीं हटाया।',
  privateOnly: 'इसके लिए निजी संदेश में लिखिए।',
  invited: (name, project, as) =>
    `${name} को ${project} में बुलाया${as === 'approver' ? '; फ़ैसला भी दे सकते हैं' : ', सिर्फ़ देखने के लिए'}।`,
  uninvited: (name, project, was) =>
    was ? `${name} को अब ${project} नहीं दिखेगा।` : `${name} ${project} में थे ही नहीं।`,
  howToInvite: 'लिखिए: "/invite Meera to <project>"।',
  groupBound: (project) => `यह ग्रुप अब ${project} के लिए है; उसके लोग यहाँ दिखाए जा सकते हैं।`,
  groupClosed: 'इस ग्रुप में अब किसी को नहीं दिखाएँगे।',
  groupUnbound:
    'ग्रुप में लोग तभी दिखाते हैं जब एडमिन यहाँ "/bind <project>" लिखे। निजी में लिखिए, या एडमिन से कहिए।',
  youHave: (name) =>
    `${name} अब आपके पास हैं, डेस्क वहाँ चुप है। आप यहाँ जो लिखेंगे वह उन्हें जाएगा। "/back" से वापस।`,
  takingOver: (name) => `${name} आपको दिए जा रहे हैं। एक संदेश अभी रास्ते में है; पहुँचते ही बताएँगे।`,
  handBackLabel: 'वापस दीजिए',
  gaveBack: (name) => `शुक्रिया, ${name} के साथ डेस्क वहीं से आगे बढ़ेगा।`,
  wordsOnly: 'सिर्फ़ शब्द आगे गए; फ़ाइल यहाँ से नहीं जाती।',
  waitForHuman: (n) => `ऑफ़िस के पास ${n}:`,
  nobodyWaits: 'अभी कोई किसी का इंतज़ार नहीं कर रहा।',
  officeIsHere: 'अब से ऐसी ख़बर यहीं आएगी।',
  officeIsAnywhere: 'ख़बर वहाँ आएगी जहाँ ऑफ़िस ने आख़िर में लिखा।',
  howToJoin: '"/join" और कोड लिखिए।',
  inviteCode: (code, what) =>
    `\`${code}\` ${what} के लिए: एक घंटे तक, एक बार। वे इस डेस्क को "/join ${code}" लिखें।`,
  linkCode: (code) =>
    `\`${code}\`: अपने दूसरे अकाउंट से एक घंटे में "/join ${code}" लिखिए। किसी को मत दीजिए।`,
  wrongCode: 'यह कोड सही नहीं है, या अब नहीं रहा। नया माँगिए।',
  tooManyCodes: 'बहुत ज़्यादा कोड आज़माए गए। एक घंटा रुकिए।',
  joinedProject: (title) => `स्वागत है, आप अब ${title} में हैं। "shortlist" से सूची देखिए।`,
  joinedAs: (role) =>
    ({
      casting: 'कास्टिंग टीम में स्वागत है। ब्रीफ भेजिए, या "help" लिखिए।',
      admin: 'स्वागत है, आप इस ऑफ़िस के एडमिन हैं। "/invite casting" से साथी का कोड बनेगा।',
      production: 'स्वागत है। ब्रीफ भेजिए, या "help" लिखिए।',
    })[role],
  linked: (channel) => `जुड़ गया: यह अकाउंट और ${channel} वाला अब एक ही व्यक्ति हैं। "/unlink" से अलग।`,
  unlinked: (n) => (n > 0 ? 'अलग कर दिया। हर अकाउंट का अपना उसके पास है।' : 'कोई जोड़ था ही नहीं।'),
  askConsent: (child) =>
    `*${child}*: आप अभिभावक के रूप में दर्ज हैं। क्या ऑफ़िस ${child} का विवरण (उम्र, क़द, भाषा, फ़ोटो) रख सकता है और भूमिकाओं के लिए सुझा सकता है? आप कभी भी मना कर सकते हैं।`,
  consented: (child) => `*${child}*: शुक्रिया, आपकी सहमति आज की तारीख़ के साथ दर्ज है।`,
  notConsented: (child) => `*${child}*: दर्ज किया, ऑफ़िस ${child} को कहीं नहीं सुझाएगा।`,
  noContact: (name) => `${name} का कोई नंबर या अकाउंट यहाँ नहीं है।`,
  askParent: (office) =>
    `${office} को लिखने के लिए शुक्रिया! कृपया अपनी मम्मी, पापा या अभिभावक से कहिए कि वे यहाँ से लिखें; हम उनसे बात करेंगे।`,
};
