/** What people of the trade can do, by its English name, however it was written. */

/** Longer names first, so that "horse riding" is not read as "riding". */
const names = `horse riding|rifle shooting|sword fighting|scuba diving|roller skating|ice skating|stand[- ]?up comedy|martial arts|hip hop|classical dance|folk dance|belly dance|playback singing|voice over|voice acting|sign language|bike riding|motorcycle|scooter|scooty|driving|swimming|skating|kathak|bharata?natyam|odissi|kuchipudi|salsa|bhangra|lavani|garba|contemporary|ballet|guitar|tabla|harmonium|piano|violin|flute|sitar|drums|singing|mimicry|stunts?|boxing|kickboxing|karate|taekwondo|judo|kalaripayattu|wrestling|archery|fencing|gymnastics|parkour|yoga|cricket|football|tennis|badminton|kabaddi|hockey|keyboard|ukulele|dholki|dholak|mridangam|pakhawaj|sarangi|santoor|shehnai|mouth organ|beat making|skateboarding|rock climbing|horseback riding|knife throwing|sword fight|krav maga|kung fu|muay thai|silambam|kalari|mallakhamb|rifle|air pistol|calligraphy|sketching|painting|photography|anchoring|lip sync|basketball|volleyball|chess|surfing|cooking|magic|juggling|beatbox(?:ing)?|rapping|theatre|puppetry|pottery|cycling|trekking|dance|dancing`;
const english = new RegExp(`\\b(${names})\\b`, 'gi');
/** What is ridden is named by its riding, what is done by its deed. */
const called: Readonly<Record<string, string>> = {
  'sword fight': 'sword fighting',
  'horseback riding': 'horse riding',
  kalari: 'kalaripayattu',
  rifle: 'rifle shooting',
  scooter: 'scooter riding',
  scooty: 'scooter riding',
  motorcycle: 'bike riding',
};

/** Indian words of them; a Devanagari form also stands for its longer ones ("ढोलकीही"). */
const native = `
flute = बासरी बाँसुरी बांसुरी बंसी bansuri basri baasri
dholki = ढोलकी
dholak = ढोलक
tabla = तबला
harmonium = हार्मोनियम
sitar = सितार
guitar = गिटार
violin = वायलिन व्हायोलिन
drums = ड्रम
horse riding = घुड़सवारी घोड़सवारी घोडेस्वारी अश्वारोहण ghudsawari ghudsavari ghodeswari
sword fighting = तलवारबाज़ी तलवारबाजी talwarbaazi talwarbazi
archery = तीरंदाज़ी तिरंदाजी tirandazi teerandazi
wrestling = कुश्ती kushti
swimming = तैराकी तैरना पोहणे पोहणं पोहता पोहायला tairaki tairna pohne pohayla
singing = गाना गायन गाणं गाणे गाता gaana gayan
dance = नाच नृत्य डांस nach nritya
kathak = कथक कत्थक
bharatanatyam = भरतनाट्यम भरतनाट्य
lavani = लावणी lavni
mallakhamb = मल्लखांब मलखंब malkhamb mallakhamba
driving = ड्राइविंग ड्रायव्हिंग
skating = स्केटिंग
karate = कराटे
judo = जूडो ज्युडो
boxing = बॉक्सिंग
yoga = योग योगा
cricket = क्रिकेट
kabaddi = कबड्डी
mimicry = मिमिक्री नकल mimikri
cooking = स्वयंपाक swayampak
lathi = लाठी
stunts = स्टंट
`;
const byWord = new Map<string, string>();
for (const line of native.trim().split('\n')) {
  const [name = '', forms = ''] = line.split(' = ');
  for (const form of forms.split(' ')) byWord.set(form.normalize('NFC'), name);
}
const stems = [...byWord].filter(([form]) => /[\u0900-\u097f]/.test(form) && form.length > 3);

/** Each skill once, in the order of the words. */
export function skillsNamed(text: string): string[] {
  const found = [...text.matchAll(english)].map((match) => ({
    name: called[match[1]!.toLowerCase()] ?? match[1]!.toLowerCase(),
    at: match.index,
  }));
  for (const match of text.normalize('NFC').matchAll(/[\p{L}\p{M}]+/gu)) {
    const word = match[0].toLowerCase();
    const name = byWord.get(word) ?? stems.find(([form]) => word.startsWith(form))?.[1];
    if (name !== undefined) found.push({ name, at: match.index });
  }
  return [...new Set(found.toSorted((a, b) => a.at - b.at).map(({ name }) => name))];
}
