/** What talents write on a working day: running late, is it cancelled, where is it, how to send a self tape, did my photo arrive, my pay is kept. */

export type Everyday = 'office' | 'self-tape' | 'photo-here' | 'data';

const word = (...words: string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${words.join('|')})(?![\\p{L}\\p{M}])`, 'iu');
const work = word('shoot\\w*', 'shuting', 'auditions?', 'adition', 'call ?time', 'fitting', 'look test', 'set', 'schedule', 'pack ?up', 'शूट\\S*', 'शूटिंग\\S*', 'ऑडिशन\\S*', 'फिटिंग', 'सेट\\S*'); // prettier-ignore
const asks =
  /[?？]\s*$|(?<![\p{L}\p{M}])ka\s*$|(?<![\p{L}\p{M}])(?:kya|kaya|kab|kaha+n?|kidhar|kaise|kaisa|kitne|kya+|kay|kuthe|kadhi|kasa|kiti|what|when|where|how|is|are|will|still|do|bhejo|bhej do|batao|bata do|send|share|please|pls|pathva|sanga|क्या|कब|कहाँ|कहां|कैसे|कितने|भेजो|भेजिए|बताइए|बताओ|काय|कधी|कुठे|कसं|कसा|किती|का|पाठवा|सांगा)(?![\p{L}\p{M}])/iu;

const late = word('(?:i am|i ?m|im|i will be|will be|running|getting|might be|going to be)(?: \\S+){0,3} late', 'late (?:ho|hua|hui|pahu|poho|poch|aau|aa|yein|hoil|hoin)\\S*', '(?:ho|hou|jau|aau)\\S* late', 'der (?:ho|lag)\\S*', 'ushir (?:ho|hot|zala)\\S*', '(?:stuck|phas|fas|atak|adak)\\S*(?: \\S+){0,2} (?:traffic|local|train)', '(?:traffic|local|train|rasta|raste)\\s+(?:\\S+ ){0,3}(?:stuck|phas|fas|atak|adak)\\S*', '(?:लेट|देर) (?:हो|लग|पहुँच|पहुंच)\\S*', 'उशीर (?:हो|झाल)\\S*', 'ट्रैफ़?िक में (?:फँस|फंस)\\S*', 'ट्रॅफिकमध्ये अडक\\S*'); // prettier-ignore
const off = word('cancel\\S*', 'cancle\\S*', 'postpon\\S*', 'shift(?:ed)?', 'off', 'on hai', 'still on', 'happening', 'radd', 'confirm(?:ed)?', 'final', 'pakka', 'ho ?raha', 'honar', 'hona?r', 'कैंसिल', 'कॅन्सल', 'कैंसल', 'रद्द', 'पोस्टपोन', 'होणार', 'हो रहा', 'कन्फर्म', 'पक्का'); // prettier-ignore
const where = word('kab', 'when', 'kadhi', 'कब', 'कधी', 'address\\S*', 'adress', 'location', 'venue', 'pata', 'patta', 'map', 'pin', 'kahan?', 'kaha', 'kidhar', 'where', 'kuthe', 'kitne baje', 'what time', 'kiti vajta', 'call ?time', 'report\\S*', 'kapde\\S*', 'kapade', 'wear', 'costume\\S*', 'pehn\\S*', 'ghal\\S*', 'पता', 'पत्ता', 'लोकेशन', 'एड्रेस', 'ॲड्रेस', 'कहाँ', 'कहां', 'कुठे', 'कितने बजे', 'किती वाजता', 'कपड़े', 'कपडे'); // prettier-ignore
const tape = word('self ?tapes?', 'self ?test', '(?:audition|intro|introduction) (?:video|tape|clip)s?', 'सेल्फ़? ?टेप', 'ऑडिशन (?:वीडियो|व्हिडिओ)'); // prettier-ignore
const how = word('how', 'where', 'kaise\\S*', 'kese', 'kaha+n?', 'kidhar', 'kis(?:ko|pe| par| number)', 'kasa', 'kashi', 'kuthe', 'format', 'email', 'whatsapp', 'कैसे', 'कहाँ', 'कहां', 'किस', 'कसा', 'कसं', 'कशी', 'कुठे'); // prettier-ignore
const photo = word('photos?', 'pics?', 'pictures?', 'images?', 'foto\\S*', 'portfolio', 'फ़ोटो', 'फोटो', 'तस्वीर\\S*'); // prettier-ignore
const came = word('mil[aei]', 'mil (?:gay[aei]|gai)', 'mili', 'received?', 'recieved?', 'got', 'get', 'reached?', 'pahuch\\S*', 'pohoch\\S*', 'milal[aie]', 'aali', 'aayi', 'dekh[aei]', 'seen', 'see', 'मिली', 'मिले', 'मिला', 'मिळाल\\S*', 'पहुँच\\S*', 'पोहोच\\S*', 'देख[ीा]'); // prettier-ignore
const sent = word('bhej\\S*', 'sent', 'send', 'sending', 'daal[ei]?', 'dali', 'share[d]?', 'upload\\S*', 'pathav\\S*', 'भेज\\S*', 'पाठव\\S*', 'डाल\\S*', 'my', 'meri', 'mera', 'mazhe', 'majhe', 'मेर[ीाे]', 'माझ\\S*'); // prettier-ignore
const pay = word('payments?', 'paise', 'paisa', 'pesa', 'money', 'fees?', 'cheque', 'check', 'salary', 'dues?', 'paid', 'mehnatana', 'पैसे', 'पैसा', 'पेमेंट', 'मानधन', 'चेक'); // prettier-ignore
const kept = word('kha (?:liy[ae]|gay[ae]|gaye|liye)', 'nahi (?:mil\\S*|diy[ae]|aay[ae]|de (?:rah[aei]|rahe)|dete|dilel\\S*|dile)', '(?:abhi tak|ab tak|ajun) (?:nahi|nai)', 'not (?:paid|received?|come|given|cleared?)', "(?:didn'?t|haven'?t|hasn'?t|did not|have not|has not|never)(?: \\S+){0,2} (?:pay|paid|received?|got|come|get|clear(?:ed)?)", 'unpaid', 'pending', 'stuck', 'atk[aei]', 'ruk[aei]', 'bounce[d]?', 'cheat\\S*', 'kab (?:mil|aa|aay|de)\\S*', 'when(?: \\S+){0,4} (?:paid|pay|get|come)', 'milale nahi\\S*', 'milal[ae] nahi\\S*', 'kadhi mil\\S*', 'खा (?:लिया|लिये|लिए|गया|गए)', 'नहीं (?:मिल\\S*|दिया|दिए|आया|आए|दे रहे)', 'मिळाले नाही\\S*', 'दिले नाही\\S*', 'नाही (?:मिळाल\\S*|दिल\\S*)', 'कब (?:मिल|आए)\\S*', 'कधी मिळ\\S*', 'बुडव\\S*'); // prettier-ignore
/** Of what the person is paid for, and not what somebody wants of them. */
const demanded = word('mang\\S*', 'maang\\S*', 'ask(?:s|ed|ing)? (?:me )?(?:for|to)', 'deposit', 'registration', 'माँग\\S*', 'मांग\\S*', 'माग\\S*'); // prettier-ignore
const reaches = word('who', 'anyone', 'kis', 'kisko', 'kis kis', 'kaun', 'kon', 'konala', 'किस', 'किसको', 'कौन', 'कोण', 'कोणाला', 'कुणाला'); // prettier-ignore
const mine = word('my', 'mer[aie]', 'ma[jz]h\\S*', 'ma[jz]a', 'ma[jz]i', 'मेर[ीाे]', 'माझ\\S*');
const personal = word('number', 'phone(?: number)?', 'contact', 'photos?', 'pics?', 'data', 'details', 'profile', 'address', 'फ़ोन', 'फोन', 'नंबर', 'नम्बर', 'फ़ोटो', 'फोटो', 'डेटा', 'जानकारी', 'माहिती'); // prettier-ignore
const passes = word('see', 'sees', 'seen', 'visible', 'show\\S*', 'dekh\\S*', 'dikh\\S*', 'share', 'give', 'de (?:rahe|rahi|do|dena)', 'dena', 'deu', 'dete', 'pass', 'disel', 'disto', 'dakhav\\S*', 'देख\\S*', 'दिख\\S*', 'देना', 'देते', 'दे', 'देऊ', 'दिस\\S*', 'दाखव\\S*'); // prettier-ignore
const refusedTo = word(
  'mat',
  "don'?t",
  'do not',
  'nako',
  'naka',
  'na',
  'never',
  'मत',
  'नका',
  'नको',
  'न',
  'ना',
);
const share = word('percent\\S*', '%', 'commission', 'cut', 'commision', 'कमीशन', 'कमिशन', 'टक्के', 'परसेंट');
const right = word('theek', 'thik', 'sahi', 'ok', 'okay', 'normal', 'fair', 'right', 'barobar', 'योग्य', 'ठीक', 'सही', 'बरोबर'); // prettier-ignore
const longest = 140;

/** null: none of these, and nothing of it is answered here. */
export function everydayOf(text: string): Everyday | null {
  const line = text.trim();
  if (line.length > longest || line.length < 6 || line.includes('\n')) return null;
  const asked = asks.test(line);
  if (late.test(line)) return 'office';
  if (tape.test(line) && how.test(line) && asked) return 'self-tape';
  if (photo.test(line) && came.test(line) && sent.test(line) && asked && !reaches.test(line)) return 'photo-here';
  if (personal.test(line) && passes.test(line) && ((reaches.test(line) && (asked || mine.test(line))) || (mine.test(line) && refusedTo.test(line)))) return 'data';
  if (pay.test(line) && kept.test(line) && !demanded.test(line)) return 'office';
  if (work.test(line) && asked && (off.test(line) || where.test(line))) return 'office';
  return /\d|%/.test(line) && (share.test(line) || /%/.test(line)) && right.test(line) && asked ? 'office' : null;
} // prettier-ignore
