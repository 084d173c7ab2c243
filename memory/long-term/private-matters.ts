/** What is never kept as a fact, whoever asks for it: health, trouble in the family, caste, religion. */

const health = String.raw`pregnan\w* miscarriage ivf infertil\w* menopaus\w* pcos pcod period\s+pain cancer tumou?r chemo\w* diabet\w* hiv asthma\w*
epilep\w* seizures? thyroid migraines? arthritis tuberculosis typhoid dengue malaria covid jaundice hepatitis kidney\s+\w+ cardiac
heart\s+(?:attack|disease|problem|condition|patient) blood\s+pressure high\s+bp hospitali[sz]ed fever bukh?aar depress\w* anxiety bipolar
schizo\w* adhd ocd ptsd autis\w* panic\s+attacks? suicid\w* self[-\s]harm psychiatr\w* mental\s+health therapy rehab addict\w* alcoholic
alcoholism medication surgery illness disease disabilit\w* bimar\w* beemar\w* dawai tabiy?at\s+(?:kharab|theek\s+nahi\w*) mirgi madhumeh icu dialysis ventilator stroke paralys\w* passed\s+away
(?:in|into)\s+(?:the\s+)?hospital(?!\s+(?:scenes?|drama|set|ad|role|show|series)) (?:hospital|aspataal|aspatal|dawakhana)\w*\s+(?:me|mein|mai|madhe|la)?\s*(?:hai|hain|he|ahe|ahet|aahe|bharti|admit\w*|dakhal)
(?:bharti|admit(?:ted)?)\s+(?:hai|hain|ahe|in|to)\s*(?:the\s+)?(?:hospital|icu)? guzar\s+(?:gay\w*) varle nidhan`;

const family = String.raw`divorc\w* separated affair abus\w* custody alimony domestic\s+violence talaq talak in-laws sasural\w*
(?:my|mera|mere)\s+(?:husband|wife|pati|father|mother|ex)\s+(?:left|beats?|hits?|drinks?|marta|maarta|peeta)`;

const origin = String.raw`caste brahmin\w* maratha dalit\w* obc harijan adivasi kshatriya vaishya shudra scheduled\s+(?:caste|tribe)s? jaat jati
religio\w* hindu(?:s|ism)? muslim\w* islam\w* sunni shia christian\w* catholic sikh jain buddhis\w* parsi zoroastrian atheist dharm mazhab`;

const latin = new RegExp(
  String.raw`\b(?:${[health, family, origin].flatMap((list) => list.split(/\s+/)).join('|')})\b`,
  'iu',
);
const devanagari =
  /(?:हॉस्पिटल|अस्पताल|रुग्णालय|दवाखान)[\p{L}\p{M}]*\s*(?:में|मध्ये)?\s*(?:है|हैं|आहे|आहेत|होते|भर्ती|ॲडमिट|एडमिट|दाखल)|आईसीयू|गुज़र गए|गुजर गए|निधन|बीमार|बिमार|गर्भवती|गरोदर|तलाक|घटस्फोट|आजार|कैंसर|कॅन्सर|कर्करोग|मधुमेह|मिर्गी|दमा(?![\p{L}\p{M}])|बुख़?ार|डिप्रेशन|नैराश्य|जाति|जात(?![\p{L}\p{M}])|धर्म|मज़हब|दलित|ब्राह्मण|हिन्दू|हिंदू|मुस्लिम|मुसलमान|ईसाई|ख्रिश्चन/u;

export const isPrivateMatter = (text: string): boolean => latin.test(text) || devanagari.test(text);
