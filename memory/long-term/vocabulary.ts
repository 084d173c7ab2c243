/** Names that facts are made of, cities and languages, found in roman letters and in Devanagari by their sound. */
import { isDevanagari, romanise } from '../embedding/gloss/devanagari.ts';
import { soundKey } from '../embedding/gloss/sound.ts';

/** Spelling → name. Mumbai's parts stand by themselves: "Andheri" is where somebody lives. */
const cityList = `Mumbai=mumbai,bombay,bambai Pune Delhi=delhi,dilli NewDelhi Thane=thane,thana Nashik=nashik,nasik Nagpur Kolhapur Satara Sangli
Solapur Aurangabad Ahmednagar Jalgaon Ratnagiri Alibaug Panvel Vasai Virar Kalyan Dombivli=dombivli,dombivali Ulhasnagar Badlapur Karjat Goa
Panaji Kolkata=kolkata,calcutta Howrah Chennai=chennai,madras Bengaluru=bengaluru,bangalore,banglore,bainglor,bengluru Hyderabad=hyderabad,haidarabad Secunderabad Mysuru=mysuru,mysore
Mangaluru Kochi=kochi,cochin Thiruvananthapuram=thiruvananthapuram,trivandrum Kozhikode Madurai Coimbatore Vizag=vizag,visakhapatnam Vijayawada
Ahmedabad=ahmedabad,amdavad,ahmadabad Surat Vadodara=vadodara,baroda Rajkot Bhavnagar Jaipur Jodhpur Udaipur Kota Ajmer Indore=indore,indaur,indor Bhopal Gwalior Jabalpur
Raipur Lucknow=lucknow,lakhnau Kanpur Varanasi=varanasi,banaras Prayagraj=prayagraj,allahabad Agra Meerut Noida Ghaziabad Gurgaon=gurgaon,gurugram Faridabad
Chandigarh=chandigarh,chandigad Ludhiana Amritsar Jalandhar Shimla Dehradun Haridwar Rishikesh Patna Gaya Ranchi Jamshedpur Dhanbad Bhubaneswar Cuttack Guwahati
Shillong Imphal Aizawl Kohima Gangtok Siliguri Darjeeling Srinagar Jammu Leh Dubai London Andheri Bandra Juhu Malad Goregaon Borivali Kandivali
Dahisar MiraRoad=miraroad Bhayandar Jogeshwari Versova Lokhandwala Santacruz Khar Powai Kurla Ghatkopar Mulund Bhandup Chembur Dadar Worli
Parel Colaba Vashi Kharghar Nerul Airoli`;

const languageList = `Hindi Marathi English=english,eng,angrezi,ingreji Gujarati=gujarati,gujju Punjabi=punjabi,panjabi Bengali=bengali,bangla Tamil
Telugu Malayalam Kannada Odia=odia,oriya Assamese Urdu Konkani Bhojpuri Maithili Rajasthani Marwari Haryanvi Garhwali=garhwali,gadhwali Kumaoni Sindhi Kashmiri
Nepali Manipuri Sanskrit Tulu Awadhi Magahi Chhattisgarhi German French Spanish Russian Arabic Japanese Italian Dakhni`;

function read(list: string): Map<string, string> {
  const out = new Map<string, string>();
  for (const entry of list.trim().split(/\s+/)) {
    const [name, spellings] = entry.split('=');
    const shown = name!.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
    for (const spelling of spellings?.split(',') ?? [name!]) out.set(soundKey(spelling), shown);
  }
  return out;
}

const cities = read(cityList);
const languages = read(languageList);

/** Endings that Marathi and Hindi hang on a place or a language: "thanyat", "Nagpurla", "puneत". */
const endings = ['madhe', 'mein', 'hun', 'la', 'at', 't', 'cha', 'chi', 'che', 'ia', 'me', 'ka', 'ki', 'ke'];

function lookUp(names: ReadonlyMap<string, string>, word: string): string | undefined {
  const readings = isDevanagari(word) ? [romanise(word), romanise(word, true)] : [word];
  for (const reading of readings) {
    const key = soundKey(reading.replace(/'s$/, ''));
    const whole = names.get(key);
    if (whole !== undefined) return whole;
    for (const ending of endings) {
      if (!key.endsWith(ending) || key.length < ending.length + 4) continue;
      const stem = key.slice(0, -ending.length);
      const found =
        names.get(stem) ??
        names.get(`${stem}a`) ??
        names.get(`${stem}e`) ??
        names.get(stem.replace(/i?a?$/, 'e')) ??
        names.get(stem.replace(/ia$/, 'a'));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

const wordPattern = /[\p{L}\p{M}]+/gu;

function findAll(names: ReadonlyMap<string, string>, text: string): { name: string; at: number }[] {
  const found: { name: string; at: number }[] = [];
  const words = [...text.matchAll(wordPattern)];
  words.forEach((match, i) => {
    const next = words[i + 1];
    const pair = next ? lookUp(names, `${match[0]}${next[0]}`.toLowerCase()) : undefined;
    const name = pair ?? lookUp(names, match[0].toLowerCase());
    if (name !== undefined && !found.some((other) => other.name === name))
      found.push({ name, at: match.index });
  });
  return found;
}

/** Cities in the order they stand, each once. */
export const citiesIn = (text: string) => findAll(cities, text);
export const languagesIn = (text: string) => findAll(languages, text);
