/** "Koi fees hai kya", "do I have to pay": whether the desk takes money, as against what a role pays. */
const fee = String.raw`(?:fees?|charges?|deposit|registration|joining|फ़ीस|फीस|फी|शुल्क|चार्ज|डिपॉज़िट)`;
const asksToPay: readonly RegExp[] = [
  new RegExp(String.raw`(?:^|\s)(?:koi|kuch|any|some|kahi|kaahi|konti|कोई|कुछ|काही|कोणती|कोणतीही)\s+(?:bhi\s+|भी\s+)?(?:\S+\s+)?${fee}(?=[\s?.!,]|$)(?!.*(?:milega|milegi|milenge|milti|मिल))`, 'iu'),
  new RegExp(String.raw`(?:registration|joining|membership|portfolio|रजिस्ट्रेशन|नोंदणी)\s+(?:ki |ka |ची |की |का )?${fee}(?=[\s?.!,]|$)`, 'iu'),
  /(?:^|\s)(?:do|should|will|must|would)\s+(?:i|we)\s+(?:have|need)?\s*(?:to\s+)?pay\b|\bdo (?:you|u)(?: guys| people)? (?:charge|take (?:money|fees?))\b|\bis (?:it|this) (?:all )?(?:free|paid)(?: of cost)?\s*[?.!]*$/iu,
  /(?:paise|paisa|fees?|charges?|payment)\s+(?:to nahi\s+)?(?:dena|dene|deni|bharn[aei]|bharav[eai]|dyav[eai])\s*(?:padega|padenge|padegi|hoga|hogi|honge|hai|hain|lagel|lagtil|lagnar)/iu,
  /(?:पैसे|पैसा|फ़ीस|फीस|फी)\s+(?:देना|देने|देनी|भरना|भरनी|द्यावे|द्यावी|भरावे|भरावी)\s*(?:पड़|होग|हैं?|लाग)/u,
]; // prettier-ignore
/** A demand that somebody made is a report, and what a person charges is their rate. */
const told =
  /\b(?:mang\w*|maang\w*|asked|asking|demand\w*|liya|li hai|diya|paid|bola|bol rahe|my|mera|meri)\b|मांग|माँग|मागि|माग(?:त|ल)|मेर[ाी]|माझ/iu;

export const asksWhetherToPay = (text: string): boolean =>
  text.length <= 120 && !told.test(text) && asksToPay.some((one) => one.test(text));
