/** Devanagari words of days, hours, numbers and looks in the Latin form that the rules are written in; the rest stays as it is. */

const table = `
jan = जनवरी जानेवारी
feb = फरवरी फ़रवरी फेब्रुवारी
mar = मार्च
apr = अप्रैल एप्रिल
may = मई
june = जून
july = जुलाई जुलै
aug = अगस्त ऑगस्ट
sep = सितंबर सितम्बर सप्टेंबर
oct = अक्टूबर अक्तूबर ऑक्टोबर
nov = नवंबर नवम्बर नोव्हेंबर
dec = दिसंबर दिसम्बर डिसेंबर
diwali = दिवाली दीवाली दिवाळी
tak = तक पर्यंत पर्यन्त
ke = के
baad = बाद
ke baad = नंतर नंतरच वाजल्यानंतर
pehle = पहले
ke pehle = आधी पूर्वी
se = से पासून
te = ते
ko = को
baje = बजे वाजता
baje tak = वाजेपर्यंत
call = कॉल फोन फ़ोन
message = मैसेज मेसेज संदेश
subah = सुबह सकाळी
dopahar = दोपहर दुपारी
shaam = शाम संध्याकाळी
raat = रात रात्री
mat = मत
busy = व्यस्त बिझी व्यग्र
bahar = बाहर बाहेर बाहेरगावी
gaon = गाँव गांव गावी गावाला
free = खाली ख़ाली मोकळा मोकळी मोकळे रिकामा रिकामी उपलब्ध फ्री फ़्री
pariksha = परीक्षा परिक्षा इम्तिहान
kilo = किलो
weight = वज़न वजन
hazaar = हज़ार हजार
lakh = लाख
rate = रेट मानधन फीस फ़ीस
khel = खेल खेळ खेळू खेलता खेलती खेळतो खेळते
beard = दाढ़ी दाढी
moustache = मूँछ मूंछ मिशी मिशा
hair = बाल बालों केस केसांना
black = काला काले काली काळा काळे काळी
white = सफ़ेद सफेद पांढरे पांढरा पांढरी
grey = करडे राखाडी
brown = भूरे भूरा तपकिरी
red = लाल
blonde = सोनेरी सुनहरे
short = छोटे छोटा लहान आखूड
long = लंबे लम्बे लांब
curly = घुँघराले घुंघराले कुरळे
now = अब आता अभी सध्या
5 = पाँच पांच पाच
6 = छह छः सहा
7 = सात
8 = आठ
9 = नौ नऊ
10 = दस दहा
11 = ग्यारह अकरा
12 = बारह बारा
15 = पंद्रह पंधरा
18 = अठारह अठरा
20 = बीस वीस
25 = पच्चीस पंचवीस
30 = तीस
35 = पैंतीस पस्तीस
40 = चालीस चाळीस
50 = पचास पन्नास
`;
const words = new Map<string, string>();
for (const line of table.trim().split('\n')) {
  const [latin = '', forms = ''] = line.split(' = ');
  for (const form of forms.split(' ')) words.set(form.normalize('NFC'), latin);
}
/** What Marathi hangs on a day or an hour: "नोव्हेंबरपर्यंत", "दहानंतरच". */
const hung = [...words].filter(([form]) => /^(?:पर्यंत|पासून|नंतर|नंतरच)$/.test(form));

const digit = (char: string): string => String(char.charCodeAt(0) - 0x966);

function latinOf(word: string): string {
  const whole = words.get(word);
  if (whole !== undefined) return whole;
  for (const [ending, latin] of hung) {
    if (!word.endsWith(ending)) continue;
    const stem = words.get(word.slice(0, -ending.length));
    if (stem !== undefined) return `${stem} ${latin}`;
  }
  return word;
}

/** Words keep their order; positions and length do not, so nothing is quoted from it. */
export const plainOf = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[०-९]/g, digit)
    .replace(/(\d)(पर्यंत|पासून|नंतरच|नंतर|ला)/g, '$1 $2')
    .replace(/[\u0900-\u0965\u0970-\u097f]+/g, latinOf);
