/** The scene's words: places, looks, skills, kinds of advertisement, invented titles, agents. */

/** Cities with a share, and localities where there are any. */
export const cities: readonly (readonly [string, number])[] = [
  ['Mumbai', 68], ['Thane', 4], ['Navi Mumbai', 4], ['Mira Road', 3], ['Vasai', 2], ['Pune', 6], ['Delhi', 4], ['Nashik', 1],
  ['Kolhapur', 1], ['Bengaluru', 2], ['Hyderabad', 1.5], ['Kolkata', 1], ['Lucknow', 1], ['Jaipur', 1], ['Ahmedabad', 1.5], ['Chandigarh', 0.5],
]; // prettier-ignore

export const mumbaiLocalities = [
  'Andheri', 'Aram Nagar, Versova', 'Versova', 'Oshiwara', 'Lokhandwala', 'Goregaon', 'Malad', 'Madh', 'Kandivali', 'Borivali', 'Bandra',
  'Khar', 'Santacruz', 'Jogeshwari', 'Powai', 'Chembur', 'Dadar', 'Mulund', 'Ghatkopar', 'Kurla', 'Parel', 'Juhu', 'Four Bungalows',
] as const; // prettier-ignore

export const looks = {
  any: ['girl or boy next door', 'urban', 'rural', 'dusky', 'fair', 'wheatish', 'athletic', 'lean', 'plus size', 'expressive eyes', 'warm smile', 'sharp features', 'intense', 'comic face', 'corporate', 'earthy', 'elegant'],
  female: ['young mother', 'homemaker', 'college girl', 'saree look', 'curly hair', 'long hair', 'short hair', 'glamorous', 'traditional'],
  male: ['college boy', 'stubble', 'full beard', 'clean shaven', 'moustache', 'rugged', 'family man', 'police type', 'curly hair', 'bald'],
  older: ['silver hair', 'grandparent', 'wise face', 'spectacles', 'salt and pepper hair'],
  child: ['chubby cheeks', 'gap tooth', 'curly hair', 'dimples'],
} as const; // prettier-ignore

/** Looks that nobody has two of at once. */
export const exclusive: readonly (readonly string[])[] = [
  ['dusky', 'fair', 'wheatish'], ['athletic', 'lean', 'plus size'], ['curly hair', 'long hair', 'short hair', 'bald', 'silver hair', 'salt and pepper hair'],
  ['stubble', 'full beard', 'clean shaven', 'moustache'], ['urban', 'rural'], ['glamorous', 'homemaker', 'traditional'],
]; // prettier-ignore

export const skills = {
  any: ['swimming', 'dance', 'singing', 'bike riding', 'driving', 'cycling', 'yoga', 'cooking', 'mimicry', 'anchoring', 'comic timing', 'dubbing', 'theatre', 'guitar', 'football', 'cricket', 'badminton', 'chess'],
  classical: ['kathak', 'bharatanatyam', 'odissi', 'lavani', 'bhangra', 'garba', 'hip hop', 'contemporary dance', 'salsa'],
  action: ['horse riding', 'sword fighting', 'martial arts', 'parkour', 'gymnastics', 'stunts', 'boxing', 'wrestling', 'rifle handling', 'skating'],
  music: ['harmonium', 'tabla', 'flute', 'classical singing', 'rap', 'dholki'],
  child: ['dance', 'skating', 'swimming', 'cycling', 'gymnastics', 'poem recitation', 'drawing', 'karate', 'football', 'keyboard'],
} as const; // prettier-ignore

/** Product categories with an invented brand each. */
export const advertised: readonly (readonly [string, string])[] = [
  ['detergent', 'Dhavalo'], ['soap', 'Neemal'], ['toothpaste', 'Dantika'], ['tea', 'Chaayro'], ['biscuit', 'Kurmi Bites'], ['chocolate', 'Mithora'],
  ['skincare', 'Nikhra'], ['hair oil', 'Keshna'], ['shampoo', 'Lehro'], ['mobile phone', 'Zupra'], ['car', 'Vayuka'], ['motorcycle', 'Raftaro'],
  ['bank', 'Vishwam Bank'], ['insurance', 'Suraksho'], ['paint', 'Rangavi'], ['cement', 'Majboota'], ['jewellery', 'Swarnaya'], ['saree', 'Paithora'],
  ['spices', 'Tikhavan'], ['cooking oil', 'Tailora'], ['baby care', 'Nanhaya'], ['food delivery', 'Khaoji'], ['real estate', 'Gharonda Homes'],
  ['ed-tech', 'Padhlo'], ['milk', 'Doodhara'], ['noodles', 'Lachhedar'], ['soft drink', 'Fizzaro'], ['pressure cooker', 'Seetika'],
]; // prettier-ignore

export const titles = {
  tv_serial: ['Aangan Ke Us Paar', 'Saat Pheron Ka Hisaab', 'Mangalagauri', 'Ghar Ek Kirdaar Anek', 'Tulsi Talav', 'Bindiya Chowk', 'Majhya Angani'],
  web_series: ['Lal Patti', 'Sector Nine', 'Bhoolbhulaiya Lane', 'The Chawl Files', 'Kachhua', 'Raat Ki Paali', 'Sarkari Saanp', 'Dockyard'],
  film: ['Adha Aasman', 'Nadi Aur Naukri', 'Poster Boyz of Parel', 'Godavari Express 4', 'Kaagaz Ki Chhat', 'Varsha Ritu', 'Tiffin No. 6'],
  short_film: ['Dahi', 'Khidki', 'Third Rickshaw', 'Aai Cha Phone', 'Kulfi'],
  theatre: ['Andheri Raat Ke Teen Pahar', 'Wada Chirebandi Nave', 'Godi Media Band', 'Chauraha', 'Tichi Goshta', 'Ek Tha Tamasha'],
} as const; // prettier-ignore

export const schools = [
  'Abhinay Katta, Mumbai', 'Rangshala Weekend Workshop', 'Natya Prayog, Pune', 'Mandi Repertory', 'Camera Acting Lab, Andheri',
  'Lalit Kala Kendra diploma', 'Koodiyattam summer school', 'Voice Room dubbing course', 'Stage and Street ensemble',
] as const; // prettier-ignore

export const agents = [
  'Prism Talent',
  'Kirdaar Collective',
  'Manch Management',
  'Bluebell Artists',
  'Saptak Models',
  'North Lane Casting Coordinators',
] as const;

export const comfort = [
  'no smoking on screen',
  'no intimate scenes',
  'no swimwear',
  'no alcohol brands',
  'no tobacco or pan masala',
  'no night shoots',
  'no animals',
] as const;
