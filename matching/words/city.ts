/** Which places count as one: spellings of a city, and the towns around it from which people commute. */
import { remember } from './remember.ts';

/** First the name that is shown, then other spellings in lower case. */
const spellings: readonly (readonly [string, ...string[]])[] = [
  ['Mumbai', 'bombay', 'mumbai city', 'mum', 'bom', 'andheri', 'versova', 'bandra', 'goregaon', 'malad', 'juhu', 'powai', 'film city', 'madh', 'borivali', 'kandivali', 'dadar', 'chembur', 'kurla', 'ghatkopar', 'mulund', 'jogeshwari', 'oshiwara', 'lokhandwala', 'santacruz', 'khar', 'worli', 'parel', 'lower parel', 'colaba', 'sion', 'wadala', 'vile parle', 'vikhroli', 'bhandup', 'aram nagar', 'dahisar', 'marve', 'gorai', 'byculla'],
  ['Navi Mumbai', 'vashi', 'nerul', 'kharghar', 'belapur', 'new bombay', 'airoli', 'ghansoli'], ['Thane'], ['Mira Road', 'mira-bhayandar', 'mira bhayandar'], ['Vasai', 'vasai-virar'], ['Virar'], ['Naigaon'],
  ['Kashimira', 'kashimira road'], ['Bhayander', 'bhayandar'], ['Panvel'], ['Dombivli', 'dombivali'], ['Kalyan'], ['Ulhasnagar'], ['Nalasopara', 'nallasopara'],
  ['Delhi', 'new delhi', 'delhi ncr', 'ncr', 'dilli'], ['Gurgaon', 'gurugram'], ['Noida', 'greater noida'], ['Faridabad'], ['Ghaziabad'],
  ['Bengaluru', 'bangalore', 'blr'], ['Kolkata', 'calcutta'], ['Chennai', 'madras'], ['Pune', 'poona'], ['Pimpri-Chinchwad', 'pimpri', 'chinchwad', 'pcmc'],
  ['Hyderabad', 'hyd'], ['Secunderabad'], ['Visakhapatnam', 'vizag'], ['Vadodara', 'baroda'], ['Varanasi', 'banaras', 'benares', 'kashi'],
  ['Prayagraj', 'allahabad'], ['Kochi', 'cochin'], ['Thiruvananthapuram', 'trivandrum'], ['Mysuru', 'mysore'], ['Mangaluru', 'mangalore'],
  ['Chhatrapati Sambhajinagar', 'aurangabad', 'sambhajinagar'], ['Guwahati', 'gauhati'], ['Alibag', 'alibaug'], ['Goa', 'panaji', 'panjim', 'margao'],
  ['Shimla', 'simla'], ['Puducherry', 'pondicherry'], ['Nashik', 'nasik'], ['Chandigarh'], ['Mohali'], ['Panchkula'],
]; // prettier-ignore

/** Daily travel between these is nobody's journey. */
const regions: readonly (readonly string[])[] = [
  ['Mumbai', 'Navi Mumbai', 'Thane', 'Mira Road', 'Vasai', 'Virar', 'Naigaon', 'Kashimira', 'Bhayander', 'Panvel', 'Dombivli', 'Kalyan', 'Ulhasnagar', 'Nalasopara'],
  ['Delhi', 'Gurgaon', 'Noida', 'Faridabad', 'Ghaziabad'],
  ['Pune', 'Pimpri-Chinchwad'], ['Hyderabad', 'Secunderabad'], ['Chandigarh', 'Mohali', 'Panchkula'],
]; // prettier-ignore

const shown = new Map<string, string>();
for (const [name, ...others] of spellings)
  for (const spelling of [name, ...others]) shown.set(spelling.toLowerCase(), name);

const spoken = (place: string): string => place.trim().toLowerCase();

/** The name a city is shown by; an unknown place keeps its own. */
export const cityName = (place: string): string => shown.get(spoken(place)) ?? place.trim();

/** Spellings of Mumbai itself; its other ones are parts of it, as Andheri is. */
const wholeCity = new Set(['mumbai', 'bombay', 'mumbai city', 'mum', 'bom']);

/** The part of a city that a place names, or null where it names the city: worth showing, never a filter. */
export const localityOf = (place: string): string | null =>
  ['Mumbai', 'Navi Mumbai'].includes(cityName(place)) &&
  !wholeCity.has(spoken(place)) &&
  !/new bombay|navi mumbai/i.test(place)
    ? place.trim()
    : null;

/** Every spelling, in lower case, of this city and of the towns from which people commute to it. */
export const localSpellings = remember((place: string): ReadonlySet<string> => {
  const name = cityName(place);
  const region = regions.find((r) => r.includes(name)) ?? [name];
  const all = region.flatMap((city) => spellings.find(([first]) => first === city) ?? [city]);
  return new Set(all.map((spelling) => spelling.toLowerCase()));
});
