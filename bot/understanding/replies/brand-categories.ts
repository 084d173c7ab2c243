/**
 * What a brand sells, for whoever tells of an ad by its name alone: "did a Wagh Bakri ad", "Surf ka ad kiya tha". A name of two
 * words needs both ("bakri" is a goat), and one that is a word or a person's name as well is not here.
 */
import { findAll, phrase, says, type Phrase } from '../spoken.ts';

const brands: readonly (readonly [category: string, names: string])[] = [
  ['tea', 'wagh bakri|waagh bakri|tata tea|red label|brooke bond|society tea|girnar|tetley|taj mahal tea|lipton|वाघ बकरी|टाटा टी|ताज महल चाय|रेड लेबल|गिरनार'],
  ['coffee', 'nescafe|bru|cothas|continental coffee|नेसकैफे|नेस्कॅफे|ब्रू'],
  ['detergent', 'surf excel|surf|ariel|tide|rin|ghadi detergent|nirma|सर्फ एक्सेल|सर्फ़ एक्सेल|सर्फ|सर्फ़|एरियल|टाइड|टाईड|निरमा|घड़ी डिटर्जेंट|रिन'],
  ['soap', 'lux|lifebuoy|dettol|hamam|cinthol|santoor|pears|medimix|margo|dove soap|लक्स|लाइफबॉय|लाईफबॉय|डेटॉल|संतूर|सिंथॉल'],
  ['toothpaste', 'colgate|pepsodent|sensodyne|closeup|close up|dabur red|patanjali dant kanti|dant kanti|कोलगेट|पेप्सोडेंट|सेंसोडाइन|क्लोजअप|दंत कांति'],
  ['shampoo', 'head and shoulders|head n shoulders|pantene|sunsilk|clinic plus|tresemme|loreal shampoo|सनसिल्क|क्लिनिक प्लस|पैंटीन|पँटीन'],
  ['hair_oil', 'parachute|dabur amla|bajaj almond|navratna|indulekha|kesh king|sesa|पैराशूट|पॅराशूट|डाबर आंवला|नवरत्न|केश किंग'],
  ['skincare', 'ponds|nivea|himalaya face wash|garnier|fair and lovely|glow and lovely|fair and handsome|olay|mamaearth|lakme sunscreen|vaseline|boroplus|boro plus|dove|निविया|पॉन्ड्स|गार्नियर|बोरोप्लस|ममाअर्थ|डव'],
  ['cosmetics', 'lakme|maybelline|nykaa|sugar cosmetics|loreal|लैक्मे|लॅक्मे|नायका'],
  ['deodorant', 'axe|fogg|wild stone|park avenue|set wet|engage deo|एक्स डिओ|फॉग'],
  ['soft_drink', 'coca cola|coke|pepsi|thums up|thumbs up|sprite|limca|fanta|mountain dew|mirinda|frooti|maaza (drink|juice|mango|brand)|real juice|tropicana|red bull|कोका कोला|पेप्सी|थम्स अप|स्प्राइट|फ्रूटी|माज़ा (ड्रिंक|जूस|ब्रांड)|लिम्का'],
  ['biscuit', 'parle g|britannia|good day|marie gold|oreo|hide and seek|sunfeast|monaco|krackjack|पारले जी|पार्ले जी|ब्रिटानिया|ओरियो|सनफीस्ट'],
  ['chocolate', 'cadbury|dairy milk|5 star|five star|kitkat|kit kat|snickers|कैडबरी|कॅडबरी|डेयरी मिल्क|किटकैट|किटकॅट'],
  ['snacks', 'maggi|lays|kurkure|haldiram|haldirams|bingo|balaji wafers|yippee|top ramen|मैगी|मॅगी|लेज़|कुरकुरे|हल्दीराम|बालाजी वेफर्स'],
  ['dairy', 'amul|mother dairy|nandini milk|अमूल|मदर डेयरी|मदर डेअरी'],
  ['masala', 'everest masala|mdh|badshah masala|catch masala|aashirvaad|ashirvad|suhana masala|एवरेस्ट मसाला|एव्हरेस्ट मसाला|एमडीएच|आशीर्वाद|सुहाना मसाला'],
  ['cooking_oil', 'fortune oil|saffola|sundrop|gemini oil|dhara oil|फॉर्च्यून तेल|सफोला'],
  ['paint', 'asian paints|berger|nerolac|dulux|indigo paints|एशियन पेंट्स|नेरोलैक|बर्जर'],
  ['phone', 'samsung|vivo|oppo|oneplus|one plus|redmi|xiaomi|realme|iphone|सैमसंग|सॅमसंग|वीवो|ओप्पो'],
  ['telecom', 'jio|airtel|vodafone|bsnl|जियो|जिओ|एयरटेल|एअरटेल|वोडाफोन'],
  ['car', 'maruti|suzuki cars|hyundai|tata motors|mahindra thar|mahindra suv|kia seltos|skoda|toyota|ह्युंडई|मारुति सुज़ुकी|मारुती सुझुकी'],
  ['two_wheeler', 'hero honda|hero motocorp|bajaj pulsar|royal enfield|tvs|activa|ola scooter|ather|हीरो होंडा|एक्टिवा|ॲक्टिव्हा|बजाज पल्सर'],
  ['tyre', 'mrf|ceat|apollo tyres|सीएट'],
  ['bank', 'hdfc bank|icici bank|sbi|axis bank|kotak bank|एचडीएफसी|आईसीआईसीआई|एसबीआई|एसबीआय'],
  ['insurance', 'lic|hdfc life|policybazaar|policy bazaar|sbi life|max life|एलआईसी|एलआयसी|पॉलिसीबाज़ार'],
  ['fintech', 'paytm|phonepe|phone pe|google pay|gpay|cred|groww|zerodha|पेटीएम|फोनपे|गूगल पे'],
  ['ecommerce', 'amazon|flipkart|meesho|myntra|ajio|अमेज़न|फ्लिपकार्ट|मीशो|मिंत्रा'],
  ['food_delivery', 'swiggy|zomato|blinkit|zepto|bigbasket|big basket|स्विगी|जोमैटो|ज़ोमैटो|झोमॅटो|ब्लिंकिट'],
  ['edtech', 'byjus|unacademy|vedantu|physics wallah|upgrad|बायजूस|अनअकैडमी'],
  ['gaming', 'dream 11|dream11|mpl|rummy circle|junglee rummy|my11circle|ड्रीम 11|रमी सर्कल'],
  ['jewellery', 'tanishq|kalyan jewellers|malabar gold|png jewellers|caratlane|joyalukkas|senco|तनिष्क|कल्याण ज्वेलर्स|मालाबार गोल्ड|पीएनजी'],
  ['watch', 'titan|fastrack|sonata watch|timex|टाइटन|टायटन|फास्ट्रैक'],
  ['apparel', 'manyavar|raymond|fabindia|peter england|lux cozi|rupa frontline|jockey|dollar bigboss|amul macho|मान्यवर|रेमंड|जॉकी'],
  ['footwear', 'bata shoes|nike|adidas|puma|campus shoes|action shoes|relaxo|paragon|नाइकी|एडिडास|पैरागॉन'],
  ['appliance', 'lg|whirlpool|godrej fridge|voltas|havells|bajaj fan|usha fan|crompton|prestige|एलजी|व्हर्लपूल|वोल्टास|हैवेल्स'],
  ['cement', 'ambuja|acc cement|ultratech|jk cement|अंबुजा|अल्ट्राटेक'],
  ['pharma', 'moov|iodex|volini|vicks|crocin|eno|revital|dabur chyawanprash|zandu|saridon|मूव|आयोडेक्स|विक्स|क्रोसिन|ईनो|झंडू|च्यवनप्राश'],
  ['baby', 'pampers|huggies|mamypoko|johnsons baby|johnson baby|cerelac|पैम्पर्स|पॅम्पर्स|हगीज़|सेरेलैक'],
  ['sanitary', 'whisper|stayfree|sofy|nua|व्हिस्पर|स्टेफ्री'],
  ['travel', 'makemytrip|make my trip|goibibo|oyo|indigo airlines|vistara|cleartrip|मेकमायट्रिप|ओयो'],
  ['matrimony', 'shaadi com|bharat matrimony|jeevansathi|tinder|bumble|भारत मैट्रिमोनी|जीवनसाथी डॉट कॉम'],
  ['tobacco', 'rajnigandha|kamla pasand|pan parag|pan bahar|manikchand|रजनीगंधा|कमला पसंद|पान पराग|माणिकचंद'],
  ['alcohol', 'kingfisher|royal stag|bacardi|blenders pride|officers choice|imperial blue|किंगफिशर|रॉयल स्टैग'],
  ['furniture', 'godrej interio|sleepwell|wakefit|ikea|nilkamal|kurlon|स्लीपवेल|नीलकमल'],
]; // prettier-ignore

const known: readonly (readonly [string, Phrase])[] = brands.map(([category, names]) => [
  category,
  phrase(names),
]);

const ofAds = phrase(`
  ad|ads|advt|advertisement|commercial|commercials|tvc|dvc|campaign|endorsement|ambassador|jahirat
  jahirati|vigyapan|एड|ऐड|विज्ञापन|जाहिरात|जाहिरातीत|जाहिरातीचा|जाहिरातीमध्ये|ॲड|अॅड
`);

/** null without a word for an ad: a shoot for a maker of phones may be its series. Of several names the longest counts. */
export function categoryOfBrand(line: string): string | null {
  if (!says(line, ofAds)) return null;
  let best: { category: string; words: number } | null = null;
  for (const [category, names] of known)
    for (const { from, to } of findAll(line, names))
      if (best === null || to - from > best.words) best = { category, words: to - from };
  return best?.category ?? null;
}
