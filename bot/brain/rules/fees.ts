/** What newcomers ask of the desk itself: whether it takes money, what roles there are for them, and what becomes of what they tell. */
const fee = String.raw`(?:fees?|charges?|deposit|registration|joining|फ़ीस|फीस|फी|शुल्क|चार्ज|डिपॉज़िट)`;
const asksToPay: readonly RegExp[] = [
  new RegExp(String.raw`(?:^|\s)(?:koi|kuch|any|some|kahi|kaahi|konti|कोई|कुछ|काही|कोणती|कोणतीही)\s+(?:bhi\s+|भी\s+)?(?:\S+\s+)?${fee}(?=[\s?.!,]|$)(?!.*(?:milega|milegi|milenge|milti|मिल))`, 'iu'),
  new RegExp(String.raw`(?:registration|joining|membership|portfolio|रजिस्ट्रेशन|नोंदणी)\s+(?:ki |ka |ची |की |का )?${fee}(?=[\s?.!,]|$)`, 'iu'),
  /(?:^|\s)(?:do|should|will|must|would)\s+(?:i|we)\s+(?:have|need)?\s*(?:to\s+)?pay\b|\bdo (?:you|u)(?: guys| people)? (?:charge|take (?:money|fees?))\b|\bis (?:it|this) (?:all )?(?:free|paid)(?: of cost)?\s*[?.!]*$/iu,
  /(?:paise|paisa|fees?|charges?|payment)\s+(?:to nahi\s+)?(?:dena|dene|deni|bharn[aei]|bharav[eai]|dyav[eai])\s*(?:padega|padenge|padegi|hoga|hogi|honge|hai|hain|lagel|lagtil|lagnar)/iu,
  /\b(?:how much|what|kitna|kitne|kitni|kiti)\b.{0,24}\b(?:to join|joining|join karne|register|registration|sign ?up|enrol\w*|membership|nondani)\b(?!.{0,20}\b(?:role|milega|milenge)\b)|\b(?:cost|price|kharcha?|charges?)\s+(?:of|for|to)\s+(?:join\w*|regist\w*)/iu,
  /(?:पैसे|पैसा|फ़ीस|फीस|फी)\s+(?:देना|देने|देनी|भरना|भरनी|द्यावे|द्यावी|भरावे|भरावी)\s*(?:पड़|होग|हैं?|लाग)/u,
]; // prettier-ignore
/** A demand that somebody made is a report, and what a person charges is their rate. */
const told =
  /\b(?:mang\w*|maang\w*|asked|asking|demand\w*|liya|li hai|diya|paid|bola|bol rahe|my|mera|meri)\b|मांग|माँग|मागि|माग(?:त|ल)|मेर[ाी]|माझ/iu;

export const asksWhetherToPay = (text: string): boolean =>
  text.length <= 120 && !told.test(text) && asksToPay.some((one) => one.test(text));

const rolesFor =
  /^(?:(?:hi+|hello|hey|sir|mam|madam|ok|so|and|pls|please)[\s,]+)*(?:(?:wat|what|wht|which|any|koi|kuch|kaunse|kaun se|konte|kahi)\s+(?:(?:new|latest|good|aur|naya|nayi)\s+)?(?:roles?|work|kaam|auditions?|projects?|jobs?|opportunit\w+|काम|रोल)\b.*(?:for me|4 me|mere liye|mujhe|mala|(?:you|u|ya) (?:got|have|hv)|(?:do|have) (?:you|u)|available|milega|hai kya|hai|ahe ka|aahe ka|now|today)|(?:do you|u) (?:have|got) (?:any )?(?:roles?|work|auditions?)(?: for me)?|(?:mere liye|mazyasathi|mere layak)\s+(?:koi|kuch|kahi)?\s*(?:roles?|kaam|work|audition))[^\n]{0,20}$|^(?:मेरे लिए|माझ्यासाठी|मेरे लायक)\s+(?:कोई|काही|कुछ)?\s*(?:रोल|काम|ऑडिशन|भूमिका)/iu;
const dataWord = /\b(?:data|details|information|info|photos?|number|privacy|private|mahiti)\b|डेटा|माहिती|जानकारी|फ़ोटो|फोटो/iu; // prettier-ignore
const givenAway = /\b(?:sell|sells|selling|sold|bech\w*|misuse\w*|leak\w*|safe|secure|vik(?:ta|tat|nar)\w*|privacy)\b|बेच|विक|सुरक्षित|गलत इस्तेमाल/iu; // prettier-ignore
const asked =
  /[?？]|^\s*(?:do|does|is|are|will|can|kya|क्या)\b|\b(?:kya|kay|ka|na)\s*$|क्या|\s(?:का|ना)\s*$/iu;

export const asksForRoles = (text: string): boolean => text.length <= 80 && rolesFor.test(text);
export const asksAboutData = (text: string): boolean =>
  text.length <= 140 && dataWord.test(text) && givenAway.test(text) && asked.test(text);
