/** What the rules brain says about profiles, once a language: "aap" to talent, one question at most. */
import type { Gap } from '../../../../matching/talent/completeness.ts';
import type { BriefLanguage } from '../../../understanding/brief.ts';

export type ProfilePhrases = {
  noted(what: string[], about: string | null): string;
  /** To a guardian of several. */
  whichChild(names: readonly string[]): string;
  /** Named beside another child, and what is said of them was not read. */
  unclearOf(names: readonly string[]): string;
  /** `was` is on record, or somebody else's word; neither decides. */
  doubtful(what: string, other: string): string;
  photosStale: string;
  /** Parts of the message that nobody could read, as typed. */
  unread(parts: readonly string[]): string;
  /** Their last change, and the one question after it. */
  takenBack(what: string[]): string;
  answerTakenBack: string;
  nothingTaken: string;
  /** A day was named without its month; `next` is that day when it comes next. */
  whichMonth(day: number, next: string): string;
  busy(days: string): string;
  /** What is kept, what for, and that it can be taken back. */
  notice(office: string): string;
  /** After the notice was shown: the question alone. */
  noticeAgain(office: string): string;
  agreed: string;
  /** Of what is told after a no. */
  stillNo: string;
  declined: string;
  child: string;
  /** A guardian gave an age that no child has. */
  childAge: string;
  complete: string;
  header(name: string | null, known: number, of: number): string;
  ask: Readonly<Partial<Record<Gap, string>>>;
  /** A gap in two words, for a list. */
  gap: Readonly<Record<Gap, string>>;
  missing(gaps: string[]): string;
  what: Readonly<Record<string, string>>;
};

const gapEn: Record<Gap, string> = {
  consent: 'consent', name: 'name', age: 'age', gender: 'gender', city: 'city', languages: 'languages', height: 'height', photo: 'photo',
  look_changed: 'new photo (look changed)', photo_old: 'new photo (older than a year)', playing_age: 'playing age', rate: 'rate', skills: 'skills', travel: 'travel',
}; // prettier-ignore

const en: ProfilePhrases = {
  noted: (what, about) => `Noted${about ? ` for ${about}` : ''}: ${what.join(', ')}.`,
  whichChild: (names) => `Which child is that about: ${names.join(', ')}?`,
  unclearOf: (names) => `${names.join(', ')}: I did not get that. Please write each child with the day and month.`,
  doubtful: (what, other) => `${what}: I also have ${other}. Which is right?`,
  busy: (days) => `busy ${days}`,
  whichMonth: (day, next) => `Which month is the ${day}: ${next}? Please write the month.`,
  takenBack: (what) => `Taken back: ${what.join(', ')}. What is right?`,
  answerTakenBack: 'Your answer is taken back.',
  nothingTaken: 'There is nothing of today to take back. Write what is right, and I note that.',
  unread: (parts) => `Not read: ${parts.join('; ')}. Write "human" and a person of the office reads it.`,
  photosStale: 'The photos on file are from before that: please send a new one when you can.',
  notice: (office) =>
    `May ${office} keep your profile (name, age, city, languages, height, photos, rates) to suggest you for roles and write to you about them? Productions see it only when you are suggested. It is free, and "stop" or "delete me" ends it any time.`,
  noticeAgain: (office) => `May ${office} keep it, as asked above? yes / no`,
  agreed: 'Thank you, your profile is kept.',
  stillNo: 'You said no to being kept, so this goes into no profile. Shall it be kept from now on? yes / no',
  declined: 'All right, you will not be suggested for roles. Write "delete me" to erase everything.',
  child: 'Thank you. For anyone under 18 we speak with a parent or guardian only: please ask them to write to us here. I have kept nothing of this.',
  childAge: 'How old is the child? Please write it with the name.',
  complete: 'Your profile has everything we need.',
  header: (name, known, of) => `${name ?? 'Your profile'}: ${known} of ${of}.`,
  ask: {
    name: 'What name do you act under?', age: 'How old are you?', gender: 'Which gender do you play: female, male or transgender?', city: 'Which city do you live in?',
    languages: 'Which languages do you speak?', height: 'How tall are you?', rate: 'What is your rate per day?', skills: 'Any skills: dance, swimming, riding?', playing_age: 'What ages can you play, for example 25-32?',
    photo: 'Please send a recent photo.',
  },
  gap: gapEn,
  missing: (gaps) => `Missing: ${gaps.join(', ')}.`,
  what: { home_city: 'city', born: 'born', age: 'age', height: 'height', playing_age: 'playing age', gender: 'gender', name: 'name', rate_floor: 'rate', agent: 'agent', travel: 'travel', union: 'union', none: 'no', training: 'training', credit: 'worked in', dialect: 'dialect' },
}; // prettier-ignore

const hinglish: ProfilePhrases = {
  noted: (what, about) => `Note kiya${about ? ` (${about})` : ''}: ${what.join(', ')}.`,
  whichChild: (names) => `Ye kis bachche ke baare mein hai: ${names.join(', ')}?`,
  unclearOf: (names) => `${names.join(', ')}: ye saaf nahi hua. Har bachche ka naam, din aur mahina likh dijiye.`,
  doubtful: (what, other) => `${what}: mere paas ${other} bhi hai. Sahi kaunsa hai?`,
  busy: (days) => `${days} busy`,
  whichMonth: (day, next) => `${day} kis mahine ki: ${next}? Mahina likh dijiye.`,
  takenBack: (what) => `Wapas le liya: ${what.join(', ')}. Sahi kya hai?`,
  answerTakenBack: 'Aapka jawab wapas le liya.',
  nothingTaken: 'Aaj ka kuch wapas lene ko nahi hai. Jo sahi hai wo likhiye, note kar lenge.',
  unread: (parts) => `Ye padha nahi gaya: ${parts.join('; ')}. "Human" likhiye to office ka koi dekhega.`,
  photosStale: 'Photo usse pehle ki hai: ho sake to nayi photo bhejiye.',
  notice: (office) =>
    `Kya ${office} aapki profile (naam, umar, city, languages, height, photos, rate) rakhe, taaki role ke liye aapka naam de sake aur aapko likh sake? Production ko tabhi dikhegi jab aapka naam diya jaye. Free hai; "stop" ya "delete me" se kabhi bhi band.`,
  noticeAgain: (office) => `Kya ${office} ise rakhe, jaisa upar poocha? haan / nahi`,
  agreed: 'Shukriya, aapki profile rakh li hai.',
  stillNo: 'Aapne rakhne se mana kiya tha, isliye ye kisi profile mein nahi gaya. Ab se rakhein? haan / nahi',
  declined: 'Theek hai, aapka naam kisi role ke liye nahi denge. Sab mitane ke liye "delete me" likhiye.',
  child: 'Shukriya. 18 se kam umar mein hum sirf parent ya guardian se baat karte hain: kripya unhe yahan likhne ko kahiye. Maine isme se kuch nahi rakha.',
  childAge: 'Bachche ki umar kitni hai? Naam ke saath likhiye.',
  complete: 'Aapki profile mein sab kuch hai.',
  header: (name, known, of) => `${name ?? 'Aapki profile'}: ${of} mein se ${known}.`,
  ask: {
    name: 'Aap kis naam se kaam karte hain?', age: 'Aapki umar kya hai?', gender: 'Gender: female, male ya transgender?', city: 'Aap kis city mein rehte hain?',
    languages: 'Aap kaunsi languages bolte hain?', height: 'Aapki height kya hai?', rate: 'Aapka per day rate kya hai?', skills: 'Koi skill: dance, swimming, riding?', playing_age: 'Kis umar tak ke role kar sakte hain, jaise 25-32?',
    photo: 'Kripya ek nayi photo bhejiye.',
  },
  gap: gapEn,
  missing: (gaps) => `Baaki: ${gaps.join(', ')}.`,
  what: en.what,
}; // prettier-ignore

const hi: ProfilePhrases = {
  noted: (what, about) => `नोट किया${about ? ` (${about})` : ''}: ${what.join(', ')}।`,
  whichChild: (names) => `यह किस बच्चे के बारे में है: ${names.join(', ')}?`,
  unclearOf: (names) => `${names.join(', ')}: यह साफ़ नहीं हुआ। हर बच्चे का नाम, दिन और महीना लिख दीजिए।`,
  doubtful: (what, other) => `${what}: मेरे पास ${other} भी है। सही कौन-सा है?`,
  busy: (days) => `${days} को व्यस्त`,
  whichMonth: (day, next) => `${day} किस महीने की: ${next}? महीना लिख दीजिए।`,
  takenBack: (what) => `वापस ले लिया: ${what.join(', ')}। सही क्या है?`,
  answerTakenBack: 'आपका जवाब वापस ले लिया।',
  nothingTaken: 'आज का कुछ वापस लेने को नहीं है। जो सही है वह लिखिए, नोट कर लेंगे।',
  unread: (parts) => `यह पढ़ा नहीं गया: ${parts.join('; ')}। "human" लिखिए तो ऑफ़िस से कोई देखेगा।`,
  photosStale: 'फ़ोटो उससे पहले की हैं: हो सके तो नई फ़ोटो भेजिए।',
  notice: (office) =>
    `क्या ${office} आपकी प्रोफ़ाइल (नाम, उम्र, शहर, भाषाएँ, कद, फ़ोटो, रेट) रखे, ताकि भूमिकाओं के लिए आपका नाम दे सके और आपको लिख सके? प्रोडक्शन को तभी दिखेगी जब आपका नाम दिया जाए। यह मुफ़्त है; "stop" या "delete me" से कभी भी बंद।`,
  noticeAgain: (office) => `क्या ${office} इसे रखे, जैसा ऊपर पूछा? हाँ / नहीं`,
  agreed: 'शुक्रिया, आपकी प्रोफ़ाइल रख ली है।',
  stillNo: 'आपने रखने से मना किया था, इसलिए यह किसी प्रोफ़ाइल में नहीं गया। अब से रखें? हाँ / नहीं',
  declined: 'ठीक है, आपका नाम किसी भूमिका के लिए नहीं देंगे। सब मिटाने के लिए "delete me" लिखिए।',
  child: 'शुक्रिया। 18 से कम उम्र में हम सिर्फ़ माता-पिता या अभिभावक से बात करते हैं: कृपया उन्हें यहाँ लिखने को कहिए। मैंने इसमें से कुछ नहीं रखा।',
  childAge: 'बच्चे की उम्र कितनी है? नाम के साथ लिखिए।',
  complete: 'आपकी प्रोफ़ाइल में सब कुछ है।',
  header: (name, known, of) => `${name ?? 'आपकी प्रोफ़ाइल'}: ${of} में से ${known}।`,
  ask: {
    name: 'आप किस नाम से काम करते हैं?', age: 'आपकी उम्र क्या है?', gender: 'लिंग: महिला, पुरुष या ट्रांसजेंडर?', city: 'आप किस शहर में रहते हैं?',
    languages: 'आप कौन-सी भाषाएँ बोलते हैं?', height: 'आपका कद कितना है?', rate: 'आपका प्रतिदिन का रेट क्या है?', skills: 'कोई हुनर: नृत्य, तैराकी, घुड़सवारी?', playing_age: 'किस उम्र तक की भूमिकाएँ कर सकते हैं, जैसे 25-32?',
    photo: 'कृपया एक नई फ़ोटो भेजिए।',
  },
  gap: { consent: 'सहमति', name: 'नाम', age: 'उम्र', gender: 'लिंग', city: 'शहर', languages: 'भाषाएँ', height: 'कद', photo: 'फ़ोटो', look_changed: 'नई फ़ोटो (लुक बदला)', photo_old: 'नई फ़ोटो (एक साल से पुरानी)', playing_age: 'प्लेइंग एज', rate: 'रेट', skills: 'हुनर', travel: 'यात्रा' },
  missing: (gaps) => `बाकी: ${gaps.join(', ')}।`,
  what: { home_city: 'शहर', born: 'जन्म', age: 'उम्र', height: 'कद', playing_age: 'प्लेइंग एज', gender: 'लिंग', name: 'नाम', rate_floor: 'रेट', agent: 'एजेंट', travel: 'यात्रा', union: 'यूनियन', none: 'नहीं', training: 'ट्रेनिंग', credit: 'काम', dialect: 'लहजा' },
}; // prettier-ignore

const mr: ProfilePhrases = {
  noted: (what, about) => `नोंद केली${about ? ` (${about})` : ''}: ${what.join(', ')}.`,
  whichChild: (names) => `हे कोणत्या मुलाबद्दल आहे: ${names.join(', ')}?`,
  unclearOf: (names) => `${names.join(', ')}: हे नीट कळलं नाही. प्रत्येक मुलाचं नाव, दिवस आणि महिना लिहा.`,
  doubtful: (what, other) => `${what}: माझ्याकडे ${other} पण आहे. बरोबर कोणतं?`,
  busy: (days) => `${days} ला व्यस्त`,
  whichMonth: (day, next) => `${day} कोणत्या महिन्याची: ${next}? महिना लिहा.`,
  takenBack: (what) => `मागे घेतलं: ${what.join(', ')}. बरोबर काय आहे?`,
  answerTakenBack: 'तुमचं उत्तर मागे घेतलं.',
  nothingTaken: 'आजचं मागे घेण्यासारखं काही नाही. बरोबर काय ते लिहा, नोंद करू.',
  unread: (parts) => `हे वाचता आलं नाही: ${parts.join('; ')}. "human" लिहा, म्हणजे ऑफिसचं कोणी बघेल.`,
  photosStale: 'फोटो त्याआधीचे आहेत: जमल्यास नवीन फोटो पाठवा.',
  notice: (office) =>
    `${office} ने तुमचं प्रोफाइल (नाव, वय, शहर, भाषा, उंची, फोटो, रेट) ठेवावं का, म्हणजे भूमिकांसाठी तुमचं नाव देता येईल आणि तुम्हाला लिहिता येईल? तुमचं नाव दिलं तरच ते निर्मात्यांना दिसतं. हे मोफत आहे; "stop" किंवा "delete me" ने कधीही बंद.`,
  noticeAgain: (office) => `${office} ने हे ठेवावं का, वर विचारल्याप्रमाणे? हो / नाही`,
  agreed: 'धन्यवाद, तुमचं प्रोफाइल ठेवलं आहे.',
  stillNo: 'तुम्ही ठेवायला नाही म्हटलं होतं, म्हणून हे कोणत्याही प्रोफाइलमध्ये गेलं नाही. आता ठेवायचं का? हो / नाही',
  declined: 'ठीक आहे, तुमचं नाव कोणत्याही भूमिकेसाठी देणार नाही. सगळं पुसण्यासाठी "delete me" लिहा.',
  child: 'धन्यवाद. 18 वर्षांखालील कोणाशीही आम्ही फक्त पालकांमार्फत बोलतो: कृपया त्यांना इथे लिहायला सांगा. मी यातलं काही ठेवलं नाही.',
  childAge: 'मुलाचं वय किती? नावासोबत लिहा.',
  complete: 'तुमच्या प्रोफाइलमध्ये सगळं आहे.',
  header: (name, known, of) => `${name ?? 'तुमचं प्रोफाइल'}: ${of} पैकी ${known}.`,
  ask: {
    name: 'तुम्ही कोणत्या नावाने काम करता?', age: 'तुमचं वय किती?', gender: 'लिंग: महिला, पुरुष की ट्रान्सजेंडर?', city: 'तुम्ही कोणत्या शहरात राहता?',
    languages: 'तुम्ही कोणत्या भाषा बोलता?', height: 'तुमची उंची किती?', rate: 'तुमचा दिवसाचा रेट किती?', skills: 'काही कौशल्य: नृत्य, पोहणे, घोडेस्वारी?', playing_age: 'कोणत्या वयाच्या भूमिका करू शकता, जसं 25-32?',
    photo: 'कृपया एक नवीन फोटो पाठवा.',
  },
  gap: { consent: 'संमती', name: 'नाव', age: 'वय', gender: 'लिंग', city: 'शहर', languages: 'भाषा', height: 'उंची', photo: 'फोटो', look_changed: 'नवीन फोटो (लुक बदलला)', photo_old: 'नवीन फोटो (वर्षाहून जुना)', playing_age: 'प्लेइंग एज', rate: 'रेट', skills: 'कौशल्यं', travel: 'प्रवास' },
  missing: (gaps) => `बाकी: ${gaps.join(', ')}.`,
  what: { home_city: 'शहर', born: 'जन्म', age: 'वय', height: 'उंची', playing_age: 'प्लेइंग एज', gender: 'लिंग', name: 'नाव', rate_floor: 'रेट', agent: 'एजंट', travel: 'प्रवास', union: 'युनियन', none: 'नाही', training: 'प्रशिक्षण', credit: 'काम', dialect: 'बोली' },
}; // prettier-ignore

export const profilePhrases: Readonly<Record<BriefLanguage, ProfilePhrases>> = { en, hinglish, hi, mr };
