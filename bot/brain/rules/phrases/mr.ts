/** The rules brain in Marathi. */
import type { Phrases } from './phrases.ts';
import { problemIn } from './problems.ts';

const and = (names: string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} आणि ${names.at(-1) ?? ''}`;
const verbs = { approve: 'ऑडिशनसाठी मंजूर', hold: 'होल्डवर', pass: 'पास' };

export const mr: Phrases = {
  greetOffice: (name) => `नमस्कार ${name}.`,
  greetProduction: (name) => `नमस्कार ${name}.`,
  greetTalent: (name, office) =>
    `नमस्कार ${name}, हा ${office} चा कास्टिंग डेस्क आहे. भूमिकेबद्दल विचारा, स्वतःची माहिती द्या, किंवा "human" लिहून ऑफिसशी बोला. आम्ही कधीही पैसे मागत नाही.`,
  helpOffice:
    'ब्रीफ पेस्ट करा. मग लिहा: "more", "why 2", "show 3", "shortlist 1,4", "remove 2", "shortlist", "roles".\nबदलही चालेल: "वय 30 ते 40", "40k, फक्त डिजिटल".',
  helpProduction:
    '"shortlist" ने यादी, "why 2" ने कारण. बटणाने किंवा "approve 1", "hold 2", "pass 3" लिहून सांगा.',
  helpTalent:
    'भूमिकेबद्दल विचारा, काही बदललं असेल (शहर, तारखा, रेट) तर सांगा, किंवा "human" लिहा. "stop" लिहिल्यावर मेसेज बंद होतील.',
  notUnderstoodOffice: 'हे समजलं नाही. ब्रीफ पेस्ट करा, किंवा "shortlist", "more", "why 2", "help" लिहा.',
  notUnderstoodProduction: 'हे समजलं नाही. "shortlist", "why 2", "approve 1" किंवा "help" लिहा.',
  notUnderstoodTalent: 'धन्यवाद, ऑफिस हे इथे वाचतं. लवकर उत्तर हवं असेल तर "human" लिहा.',
  found: ({ total, shown, unknown, from }) =>
    (from > 0
      ? `आणखी ${shown} (${total} पैकी ${from + shown})`
      : `${total} जुळतात${shown < total ? `, पहिले ${shown}` : ''}`) +
    (unknown > 0 && from === 0 ? `; ${unknown} जणांना काही विचारायचं आहे.` : '.'),
  nobody: 'सगळ्या अटींत कोणीच बसत नाही.',
  near: (line, fails) => `जवळचे: ${line} (${fails})`,
  relax: (words, adds) => `${words} केल्यास आणखी ${adds}.`,
  noChangeHelps: 'एकच अट बदलून कोणी वाढणार नाही; दोन किंवा जास्त सोडाव्या लागतील.',
  noMore: 'जुळणारे सगळे दाखवले.',
  noRole: 'अजून कोणतीही भूमिका नाही. आधी ब्रीफ पेस्ट करा.',
  otherRoles: (titles) => `याही सेव्ह आहेत: ${and(titles)}.`,
  changed: (what) => `बदललं: ${what}.`,
  unchanged: 'तसंच आहे:',
  added: (names, role, n) => `${and(names)} आता ${role} च्या शॉर्टलिस्टमध्ये (एकूण ${n}).`,
  alreadyOn: (names) => `${and(names)} आधीपासून यादीत.`,
  removed: (names, role, n) => `${and(names)} ${role} च्या शॉर्टलिस्टमधून काढले (${n} उरले).`,
  notOn: (names) => `${and(names)} यादीत नाही.`,
  shortlist: (role, n) => `${role} ची शॉर्टलिस्ट: ${n}.`,
  shortlistEmpty: (role) => `${role} च्या शॉर्टलिस्टमध्ये अजून कोणी नाही.`,
  verdict: (verdict, names, role) =>
    `${and(names)}: ${role} साठी ${verbs[verdict]}. तुमच्या नावाने नोंद केली.`,
  onlyOpinion: 'हे तुमचे मत आहे: निर्णय अप्रूव्हर घेतील.',
  fits: (name, role) => (role ? `${name}: ${role} साठी योग्य.` : `${name}:`),
  fitsNot: (name, role) => `${name}: ${role ?? 'या भूमिके'} साठी बसत नाही.`,
  met: (what) => `✓ ${what}`,
  notMet: (what) => `✗ ${what}`,
  unknown: (what) => `? ${what}`,
  roles: (n, listed) => `${n} भूमिका खुल्या आहेत${listed < n ? `, सर्वात नवीन ${listed}` : ''}:`,
  noRoles: 'कोणतीही भूमिका खुली नाही.',
  whichOne: 'कोणती? नंबर सांगा.',
  told: 'ऑफिसला कळवलं आहे; कोणीतरी तुम्हाला इथेच लिहील.',
  notTold: 'आत्ता ऑफिसमध्ये कोणापर्यंत पोहोचता आलं नाही. कृपया त्यांना थेट फोन करा.',
  safety:
    'सांगितल्याबद्दल धन्यवाद. यात तुमची काहीही चूक नाही. ऑफिसमधल्या व्यक्तीला कळवलं आहे, ते इथेच लिहितील; तुम्हाला इतर कोणालाही उत्तर द्यायची गरज नाही.',
  scam: 'पैसे देऊ नका, OTP किंवा फोटो पाठवू नका. हे ऑफिस कधीही पैसे मागत नाही. ऑफिसला कळवलं आहे.',
  refused: 'हे इथे सांगता येणार नाही.',
  noted: 'नोंद केली.',
  welcome: 'कधीही.',
  okay: '👍',
  whatToChange: 'काय बदलायचं? उदा. "वय 30 ते 40", "2 काढा", "दिल्ली नको मुंबई".',
  roleClosed: (role) =>
    `${role} बंद: यासाठी आता कोणी सुचवलं जाणार नाही, कोणाला विचारलं जाणार नाही. "रोल पुन्हा सुरू करा" म्हणजे परत सुरू.`,
  roleOpen: (role) => `${role} पुन्हा सुरू आहे.`,
  pictureUnread: 'इथे मला फोटो किंवा फाईल वाचता येत नाही. कृपया ब्रीफ मजकूर म्हणून पाठवा.',
  mediaSeen: 'मिळालं, या संभाषणासोबत ठेवलं आहे.',
  contactSeen: 'धन्यवाद, संपर्क ऑफिससाठी इथे ठेवला आहे.',
  placeSeen: 'धन्यवाद, ठिकाण ऑफिससाठी इथे ठेवलं आहे.',
  unreadable: 'अशा प्रकारचा मेसेज वाचता येत नाही. मजकूर, फोटो किंवा व्हॉइस नोट पाठवा.',
  voiceUnheard: (told) =>
    told
      ? 'इथे व्हॉइस नोट ऐकता येत नाही; ऑफिसमध्ये सांगितलं आहे, कोणीतरी ऐकेल. लिहून पाठवलंत तर लगेच उत्तर मिळेल.'
      : 'इथे व्हॉइस नोट ऐकता येत नाही. लिहून पाठवा.',
  fileComing: 'तुमची फाइल अजून येत आहे; हरवलेली नाही.',
  fileRefused: 'अशा प्रकारची फाइल घेता येत नाही. फोटो, PDF, व्हिडिओ आणि व्हॉइस नोट चालतात.',
  fileTooLarge: (link) =>
    link
      ? `ही फाइल या अॅपसाठी मोठी आहे. इथे ठेवा, लिंक एकदाच आणि दोन दिवस चालेल: ${link}`
      : 'ही फाइल या अॅपसाठी मोठी आहे. लहान फाइल पाठवा.',
  fileGone: 'फाइल पोहोचली नाही. पुन्हा पाठवा.',
  problem: (words) => `हे झालं नाही: ${problemIn('mr', words)}.`,
  apology: 'आमच्या बाजूने यात गडबड झाली. मेसेज ठेवला आहे; पुन्हा पाठवा किंवा "human" लिहा.',
  oneMoment: 'एक मिनिट, तुमचे सगळे मेसेज वाचत आहोत.',
  remembered: (what, about) => `लक्षात ठेवलं${about ? ` (${about})` : ''}: ${what.join('; ')}.`,
  privateMatter: 'आरोग्य, कुटुंब, जात किंवा धर्म याबद्दल काही ठेवत नाही.',
  known: (about) => (about ? `${about} बद्दल:` : 'तुमच्याबद्दल हे लक्षात आहे:'),
  knownNothing: (about) => `${about ?? 'तुमच्या'} बद्दल अजून काही लक्षात नाही.`,
  knownSayings: (count, since) => `आणि ${since} पासून ${count} मेसेज.`,
  knownHow: 'चुकीचं आहे? बरोबर काय ते लिहा, किंवा "forget 2". "delete me" ने सगळं पुसलं जाईल.',
  whatIsRight: 'बरोबर काय ते लिहा, किंवा "forget" आणि नंबर.',
  forgotten: 'विसरलो, त्या मेसेजसह.',
  nothingToForget: 'असं काही लक्षात नाही.',
  exported: 'तुमच्याबद्दल जे काही ठेवलं आहे ते सगळं या फाइलमध्ये आहे.',
  askErase:
    'यामुळे तुमच्या गोष्टी पुसल्या जातील: मेसेज, आठवणी, प्रोफाइल, शॉर्टलिस्ट. परत येणार नाहीत. बटण दाबा किंवा "delete everything" लिहा.',
  erased: 'झालं: तुमचे मेसेज, आठवणी, प्रोफाइल आणि संपर्क इथून पुसले.',
  erasureKept: 'काहीही काढलं नाही.',
  privateOnly: 'यासाठी खाजगीत लिहा.',
  invited: (name, project, as) =>
    `${name} यांना ${project} मध्ये बोलावलं${as === 'approver' ? '; निर्णयही देऊ शकतात' : ', फक्त पाहण्यासाठी'}.`,
  uninvited: (name, project, was) =>
    was ? `${name} यांना आता ${project} दिसणार नाही.` : `${name} ${project} मध्ये नव्हतेच.`,
  howToInvite: 'लिहा: "/invite Meera to <project>".',
  groupBound: (project) => `हा ग्रुप आता ${project} साठी आहे; त्यातले लोक इथे दाखवता येतील.`,
  groupClosed: 'या ग्रुपमध्ये आता कोणालाही दाखवणार नाही.',
  groupUnbound:
    'ग्रुपमध्ये लोक तेव्हाच दाखवतो जेव्हा अ‍ॅडमिन इथे "/bind <project>" लिहितो. खाजगीत लिहा, किंवा अ‍ॅडमिनला सांगा.',
  youHave: (name) =>
    `${name} आता तुमच्याकडे; डेस्क तिथे गप्प आहे. इथे लिहिलेलं त्यांना जाईल. "/back" ने परत द्या.`,
  takingOver: (name) => `${name} तुमच्याकडे देत आहोत. एक मेसेज अजून वाटेत आहे; पोचला की सांगू.`,
  handBackLabel: 'परत द्या',
  gaveBack: (name) => `धन्यवाद, ${name} सोबत डेस्क तिथूनच पुढे जाईल.`,
  wordsOnly: 'फक्त मजकूर पुढे गेला; फाइल इथून जात नाही.',
  waitForHuman: (n) => `ऑफिसकडे ${n}:`,
  nobodyWaits: 'आत्ता कोणी कोणाची वाट पाहत नाही.',
  officeIsHere: 'आतापासून अशी बातमी इथेच येईल.',
  officeIsAnywhere: 'ऑफिसने शेवटचं जिथे लिहिलं तिथे बातमी येईल.',
  howToJoin: '"/join" आणि कोड लिहा.',
  inviteCode: (code, what) =>
    `\`${code}\` ${what} साठी: एक तास, एकदाच. त्यांनी या डेस्कला "/join ${code}" लिहावं.`,
  linkCode: (code) =>
    `\`${code}\`: तुमच्या दुसऱ्या अकाउंटवरून एका तासात "/join ${code}" लिहा. कोणालाही देऊ नका.`,
  wrongCode: 'हा कोड बरोबर नाही, किंवा आता चालत नाही. नवा मागा.',
  tooManyCodes: 'फार कोड वापरून पाहिले. एक तास थांबा.',
  joinedProject: (title) => `स्वागत आहे, तुम्ही आता ${title} मध्ये आहात. "shortlist" ने यादी पाहा.`,
  joinedAs: (role) =>
    ({
      casting: 'कास्टिंग टीममध्ये स्वागत. ब्रीफ पाठवा, किंवा "help" लिहा.',
      admin: 'स्वागत आहे, तुम्ही या ऑफिसचे अ‍ॅडमिन आहात. "/invite casting" ने सहकाऱ्याचा कोड बनतो.',
      production: 'स्वागत आहे. ब्रीफ पाठवा, किंवा "help" लिहा.',
    })[role],
  linked: (channel) => `जोडलं: हे अकाउंट आणि ${channel} वरचं आता एकच व्यक्ती आहेत. "/unlink" ने वेगळं होईल.`,
  unlinked: (n) => (n > 0 ? 'वेगळं केलं. प्रत्येक अकाउंटचं त्याच्याकडे राहिलं.' : 'जोडणी नव्हतीच.'),
  askConsent: (child) =>
    `*${child}*: तुमची पालक म्हणून नोंद आहे. ऑफिसने ${child} ची माहिती (वय, उंची, भाषा, फोटो) ठेवावी आणि भूमिकांसाठी सुचवावं का? तुम्ही केव्हाही नकार देऊ शकता.`,
  consented: (child) => `*${child}*: धन्यवाद, तुमची संमती आजच्या तारखेसह नोंदली.`,
  notConsented: (child) => `*${child}*: नोंद केली, ऑफिस ${child} ला कुठेही सुचवणार नाही.`,
  noContact: (name) => `${name} यांचा कोणताही नंबर किंवा अकाउंट इथे नाही.`,
  askParent: (office) =>
    `${office} ला लिहिल्याबद्दल धन्यवाद! कृपया आई, बाबा किंवा पालकांना इथून लिहायला सांगा; आम्ही त्यांच्याशी बोलू.`,
};
