/** The rules brain in Hinglish: Hindi in Latin letters, as Mumbai types it. */
import type { Phrases } from './phrases.ts';
import { problemIn } from './problems.ts';

const and = (names: string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} aur ${names.at(-1) ?? ''}`;
const verbs = { approve: 'audition ke liye approved', hold: 'hold par', pass: 'pass' };

export const hinglish: Phrases = {
  greetOffice: (name) => `Namaste ${name}.`,
  greetProduction: (name) => `Namaste ${name}.`,
  greetTalent: (name, office) =>
    `Namaste ${name}, ye ${office} ka casting desk hai. Aap yahan role ke baare mein pooch sakte hain, apni details de sakte hain, ya "human" likh kar office se baat kar sakte hain. Hum kabhi paise nahi maangte.`,
  helpOffice:
    'Brief paste kijiye: English, Hinglish, Hindi ya Marathi. Phir: "more", "why 2", "show 3", "shortlist 1,4", "remove 2", "shortlist", "roles".\nBadalna ho to likhiye: "30 se 40 kar do", "40k, digital only".',
  helpProduction:
    '"shortlist" se list, "why 2" se proof. Button se ya "approve 1", "hold 2", "pass 3" likh kar batayein.',
  helpTalent:
    'Role ke baare mein poochiye, kuch badla ho (city, dates, rate) to bataiye, ya "human" likhiye. "stop" likhne se messages band ho jayenge.',
  notUnderstoodOffice:
    'Ye samajh nahi aaya. Brief paste kijiye, ya "shortlist", "more", "why 2", "help" likhiye.',
  notUnderstoodProduction: 'Ye samajh nahi aaya. "shortlist", "why 2", "approve 1" ya "help" likhiye.',
  notThis: (wish) => `Yeh samajh nahi aaya: “${wish}”.`,
  notUnderstoodTalent: 'Shukriya, office ye yahan padhta hai. Jaldi jawab chahiye to "human" likhiye.',
  found: ({ total, shown, unknown, from }) =>
    (from > 0
      ? `${shown} aur (${total} mein se ${from + shown})`
      : `${total} fit ${total === 1 ? 'hai' : 'hain'}${shown < total ? `, pehle ${shown}` : ''}`) +
    (unknown > 0 && from === 0 ? `; ${unknown} se kuch poochna hai ("sab se pucho" se poochh lenge).` : '.'),
  nobody: 'Sab kuch milake koi fit nahi hai.',
  faint: (n) => `${n} aur, jinke baare mein lagbhag kuch pata nahi ("aur dikhao" par baad mein aayenge).`,
  onlyFaint: (n) => `${n}, jinke baare mein abhi lagbhag kuch pata nahi; "sab se pucho" se poochh lenge.`,
  near: (line, fails) => `Kareeb: ${line} (${fails})`,
  relax: (words, adds) => `${words} karein to ${adds} aur.`,
  noChangeHelps: 'Koi ek cheez badalne se koi nahi badhega; do ya zyada shartein chhodni hongi.',
  livingIn: (city, work) => `Sirf ${city} mein rehne wale; shoot ${work} hi rahega:`,
  noMore: 'Jo fit the, sab dikha diye.',
  noRole: 'Abhi koi role nahi hai. Pehle brief paste kijiye.',
  otherRoles: (titles) => `Ye bhi save hain: ${and(titles)}.`,
  changed: (what) => `Badal diya: ${what}.`,
  unchanged: 'Aisa hi hai:',
  added: (names, role, n) => `${and(names)} ${role} ki shortlist mein (ab ${n}).`,
  alreadyOn: (names) => `${and(names)} pehle se list mein ${names.length === 1 ? 'hai' : 'hain'}.`,
  removed: (names, role, n) => `${and(names)} ${role} ki shortlist se hata diye (${n} bache).`,
  unfit: (names, role) =>
    `${and(names)} ab ${role} ke liye fit nahi, par shortlist mein ${names.length === 1 ? 'hai' : 'hain'}. Hata dein?`,
  heldOldDates: (names, role) =>
    `${and(names)} se ${role} ki purani dates poochi thi. "phir se pucho" se nayi dates poochne ka message banega.`,
  notOn: (names) => `${and(names)} list mein nahi.`,
  shortlist: (role, n) => `${role} ki shortlist: ${n}.`,
  shortlistEmpty: (role) => `${role} ki shortlist abhi khaali hai.`,
  verdict: (verdict, names, role) =>
    `${and(names)}: ${role} ke liye ${verbs[verdict]}. Aapke naam se note kiya.`,
  onlyOpinion: 'Yeh aapki rai hai: faisla approvers karenge.',
  fits: (name, role) => (role ? `${name}: ${role} ke liye fit.` : `${name}:`),
  said: (day, words) => `${day} ko kaha${words ? `: “${words}”` : ''}`,
  fitsNot: (name, role) => `${name}: ${role ?? 'is role'} ke liye fit nahi.`,
  roles: (n, listed, projects) =>
    `${n} role open${projects > 1 ? `, ${projects} projects mein` : ''}${listed < n ? `, sabse naye ${listed}` : ''}:`,
  noRoles: 'Koi role open nahi hai.',
  whichRole: 'Kaunsa role?',
  whichOne: 'Kaunsa? Number bataiye.',
  toldAt: (time) => `Office ko ${time} IST par bata diya tha; koi aapko yahin likhega.`,
  told: 'Office ko bata diya hai; koi aapko yahin likhega.',
  notTold: 'Abhi office mein kisi tak baat nahi pahunchi. Kripya unhe seedha call kijiye.',
  safety:
    'Batane ke liye shukriya. Isme aapki koi galti nahi. Office ke ek vyakti ko bata diya hai, wo yahin likhenge; aapko kisi aur ko jawab dene ki zaroorat nahi.',
  scam: 'Paise mat dijiye, OTP ya photo share mat kijiye. Ye office kabhi paise nahi maangta. Office ko bata diya hai.',
  refused: 'Ye yahan share nahi kar sakte.',
  neverFee:
    'Kabhi nahi: hum kisi se paise nahi maangte, na role, na audition, na registration ke. Koi maange to hamein bataiye.',
  officeOnly: 'Ye sirf casting office karta hai. "human" likhiye, unhe bata denge.',
  noted: 'Note kar liya.',
  welcome: 'Kabhi bhi.',
  isBot: (office) =>
    `Main CastMatch hoon, ${office} ka automatic desk, insaan nahi. "human" likhiye, office ka koi vyakti yahin jawab dega.`,
  okay: '👍',
  payUnclear: (said, before) =>
    `${said} per day, ya poore kaam ka? Abhi ${before} hai. Likhiye "${said.slice(1)} per day" ya "${said.slice(1)} total".`,
  whatToChange: 'Kya badalna hai? Jaise "30 se 40 kar do", "2 hatao", "Delhi nahi Mumbai".',
  roleClosed: (role) =>
    `${role} band: iske liye ab na koi suggest hoga, na kisi se poocha jayega. "Role wapas kholo" se phir khulega.`,
  roleOpen: (role) => `${role} phir se open hai.`,
  endProject: (project, roles, holding) =>
    `${project ?? 'Ye project'} band karein (${and(roles)})?${holding.length > 0 ? ` ${and(holding)} ne iske liye dates rakhi hain, unhe bata denge.` : ''} "haan" se band hoga.`,
  projectEnded: (roles, holding) =>
    `Band: ${and(roles)}.${holding.length > 0 ? ` Ek minute mein ${and(holding)} ko bata denge ki dates free hain; "project wapas kholo" se ruk jayega.` : ' "project wapas kholo" se phir khulega.'}`,
  projectOn: (roles) => `Phir se open: ${and(roles)}.`,
  movedToWhen:
    'Kis date par? Likhiye, jaise "dates 12-13 Jan". Agar shoot hi nahi hai to "shoot cancel ho gaya".',
  pictureUnread: 'Photo ya file main yahan padh nahi sakta. Brief text mein paste kar dijiye.',
  mediaSeen: 'Mil gaya, is baatcheet ke saath rakha hai.',
  contactSeen: 'Shukriya, contact office ke liye yahan rakha hai.',
  placeSeen: 'Shukriya, jagah office ke liye yahan rakhi hai.',
  unreadable: 'Is tarah ka message padha nahi jata. Text, photo ya voice note bhejiye.',
  voiceUnheard: (told) =>
    told
      ? 'Yahan voice note sunna mumkin nahi; office mein bata diya hai, koi sun lega. Likh kar bhejenge to turant jawab milega.'
      : 'Yahan voice note sunna mumkin nahi. Likh kar bhej dijiye.',
  fileComing: 'Aapki file abhi aa rahi hai; kho nahi gayi.',
  fileRefused: 'Is tarah ki file nahi le sakte. Photo, PDF, video aur voice note chalte hain.',
  fileTooLarge: (link) =>
    link
      ? `Yeh file is app ke liye badi hai. Yahan chhod dijiye, link ek baar aur do din tak chalega: ${link}`
      : 'Yeh file is app ke liye badi hai. Chhoti file bhej dijiye.',
  fileGone: 'File pahunchi nahi. Dobara bhej dijiye.',
  problem: (words) => `Ye nahi hua: ${problemIn('hinglish', words)}.`,
  apology: 'Humari taraf se isme gadbad hui. Message rakha hai; dobara bhejiye ya "human" likhiye.',
  oneMoment: 'Ek minute, aapke saare messages padh rahe hain.',
  remembered: (what, about) => `Yaad rakha${about ? ` (${about})` : ''}: ${what.join('; ')}.`,
  privateMatter: 'Health, parivaar, jaati ya dharm ke baare mein kuch nahi rakhte.',
  known: (about) => (about ? `${about} ke baare mein:` : 'Aapke baare mein ye yaad hai:'),
  knownNothing: (about) => `${about ?? 'Aap'} ke baare mein abhi kuch yaad nahi.`,
  notesNaming: (name) =>
    `${name} naam se koi talent yahan record mein nahi hai. Is naam ke saath ye note hai:`,
  knownSayings: (count, since) => `Aur ${since} se ${count} message.`,
  knownHow: 'Galat hai? Sahi baat likhiye, ya "forget 2". "delete me" se sab mit jayega.',
  saidBefore: (name) => (name ? `${name} ne kaha tha:` : 'Aapne kaha tha:'),
  nothingSaid: 'Kahi hui baaton mein aisa kuch nahi mila.',
  whatIsRight: 'Sahi kya hai likhiye, ya "forget" aur number.',
  forgotten: 'Bhula diya, us message ke saath.',
  forgetAlso: (what, also) =>
    `“${what}” jis message mein hai usme ye bhi hai: ${also.join('; ')}. Message ke saath sab jayega. Bhula dein? (haan / nahi)`,
  nothingToForget: 'Aisa kuch yaad nahi.',
  exported: 'Aapke baare mein jo kuch rakha hai, sab is file mein hai.',
  askErase:
    'Isse aapki baatein mit jayengi: messages, yaadein, profile, shortlist. Wapas nahi aayenge. Button dabaiye ya "delete everything" likhiye.',
  askEraseChild: (child) =>
    `Isse ${child} ka sab kuch mit jayega: profile, yaadein, shortlist, photos, aur jo aapne bataya. Wapas nahi aayega. Button dabaiye ya "delete everything" likhiye.`,
  erased: 'Ho gaya: aapke messages, yaadein, profile aur contact yahan se mita diye.',
  erasedChild: 'Ho gaya: bachche ki profile, yaadein, photos aur bataayi baatein yahan se mita di.',
  erasureKept: 'Kuch delete nahi kiya.',
  onlyPhotos: 'Sirf photos office ka vyakti hataega; baaki kuch delete nahi kiya.',
  privateOnly: 'Iske liye private mein likhiye.',
  invited: (name, project, as) =>
    `${name} ko ${project} mein invite kiya${as === 'approver' ? '; decide bhi kar sakte hain' : ', sirf dekhne ke liye'}.`,
  uninvited: (name, project, was) =>
    was ? `${name} ko ab ${project} nahi dikhega.` : `${name} ${project} mein invited nahi the.`,
  howToInvite: 'Likhiye: "/invite Meera to <project>".',
  groupBound: (project) => `Ye group ab ${project} ke liye hai; uske log yahan dikhaye ja sakte hain.`,
  groupClosed: 'Is group mein ab kisi ko nahi dikhayenge.',
  groupUnbound:
    'Group mein log tabhi dikhate hain jab admin yahan "/bind <project>" likhe. Private mein likhiye, ya admin se kahiye.',
  youHave: (name) =>
    `${name} ab aapke paas hain, desk wahan chup hai. Aap yahan jo likhenge wo unhe jayega. "/back" se wapas.`,
  takingOver: (name) =>
    `${name} aapko diye ja rahe hain. Ek message abhi raste mein hai; pahunchte hi batayenge.`,
  handBackLabel: 'Wapas dijiye',
  gaveBack: (name) => `Shukriya, ${name} ke saath desk wahin se aage badhega.`,
  wordsOnly: 'Sirf text aage gaya; file yahan se nahi jati.',
  waitForHuman: (n) => `Office ke paas ${n}:`,
  nobodyWaits: 'Abhi koi kisi ka intezaar nahi kar raha.',
  colleaguesWait: 'Office ke apne log:',
  officeIsHere: 'Ab se aisi khabar yahin aayegi.',
  officeIsAnywhere: 'Khabar wahan aayegi jahan office ne last likha.',
  howToJoin: '"/join" aur code likhiye.',
  inviteCode: (code, what) =>
    `\`${code}\` ${what} ke liye: ek ghante tak, ek baar. Wo is desk ko "/join ${code}" likhein.`,
  linkCode: (code) =>
    `\`${code}\`: apne doosre account se ek ghante mein "/join ${code}" likhiye. Kisi ko mat dijiye.`,
  wrongCode: 'Ye code sahi nahi hai, ya ab nahi raha. Naya maangiye.',
  tooManyCodes: 'Bahut zyada code try hue. Ek ghanta rukiye.',
  joinedProject: (title) => `Swagat hai, aap ab ${title} mein hain. "shortlist" se list dekhiye.`,
  joinedAs: (role) =>
    ({
      casting: 'Casting team mein swagat hai. Brief paste kijiye, ya "help" likhiye.',
      admin: 'Swagat hai, aap is office ke admin hain. "/invite casting" se colleague ka code banega.',
      production: 'Swagat hai. Brief paste kijiye, ya "help" likhiye.',
    })[role],
  linked: (channel) => `Jud gaya: ye account aur ${channel} wala ab ek hi vyakti hain. "/unlink" se alag.`,
  unlinked: (n) => (n > 0 ? 'Alag kar diya. Har account ka apna uske paas hai.' : 'Koi link tha hi nahi.'),
  askConsent: (child) =>
    `*${child}*: aap guardian ke roop mein note hain. Kya office ${child} ki details (age, height, bhasha, photo) rakh sakta hai aur roles ke liye suggest kar sakta hai? Aap kabhi bhi mana kar sakte hain.`,
  consented: (child) => `*${child}*: shukriya, aapki sahmati aaj ki tareekh ke saath note hai.`,
  notConsented: (child) => `*${child}*: note kiya, office ${child} ko kahin suggest nahi karega.`,
  noContact: (name) => `${name} ka koi number ya account yahan nahi hai.`,
  childFirst:
    'Bachche ke liye office pehle aapko guardian ke roop mein jodega, phir details lega. Tab tak profile mein kuch nahi jata.',
  askParent: (office) =>
    `${office} ko likhne ke liye shukriya! Kripya apni mummy, papa ya guardian se kahiye ki wo yahan se likhein; hum unse baat karenge.`,
};
