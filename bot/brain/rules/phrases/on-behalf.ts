/** To those who write for others before the office knows them, and short answers to what newcomers ask, once a language. */
import type { BriefLanguage } from '../../../understanding/brief.ts';

export type OnBehalf = {
  /** To an agent, at first. */
  agent: string;
  artists(count: number): string;
  /** Of what an agent says of somebody later. */
  artistSaid: string;
  /** Of what a parent says of a child before the office linked them. */
  childWaits: string;
  childUnknown: string;
  /** What roles there are. */
  roles: string;
  /** What becomes of what they tell. */
  data: string;
  selfTape: string;
  photoHere: string;
  photoNotHere: string;
  wrongNumber: string;
  /** Whom a name or a photo was shown to. */
  shown: string;
  /** A wish that something be shown to nobody. */
  keptPrivate: string;
  /** To whoever wants to keep something from their parents. */
  underAge: string;
  /** To a threat: nobody is thanked for it. */
  threat: string;
};

export const onBehalf: Readonly<Record<BriefLanguage, OnBehalf>> = {
  en: {
    agent: 'Thank you. You may send your artists here; the office takes them up with you, and nothing of them goes into a profile of yours.',
    artists: (count) => `${count} people: the office goes through them with you. Nothing of it is kept as your own profile.`,
    artistSaid: 'The office reads this here and notes it with your artist. Nothing of it is kept as your own.',
    childWaits: 'The office reads this here. It is not kept yet: first it links you with your child.',
    childUnknown: 'Nothing is kept of your child yet: the office links you first. Write "delete me" to erase what you told of yourself.',
    roles: 'When a role fits you, the office writes to you here. "profile" shows what is still missing.',
    data: 'No, nothing is sold. What you tell is kept to suggest you for roles; a production sees it only when you are suggested, without your number. "delete me" erases it.',
    selfTape: 'Send the self tape right here, as a video or a link, with your name and the role. The office looks at it.',
    photoHere: 'Yes, your photo is here.',
    photoNotHere: 'No photo is here yet: please send it once more, right here.',
    wrongNumber: 'No problem.',
    shown: 'The office sees your name; a production sees it only when you are put on a shortlist, never your number. Where that was, the office tells you here.',
    keptPrivate: 'Noted as your wish: a person of the office sees to it that it is not shown.',
    underAge: 'If you are under 18, a parent or guardian has to write here first. How old are you?',
    threat: 'This has no place here. A person of the office reads it.',
  },
  hinglish: {
    agent: 'Shukriya. Apne artists ki details yahan bhej dijiye; office aapke saath dekhega. Isme se kuch aapki apni profile mein nahi jata.',
    artists: (count) => `${count} log: office inhe aapke saath dekhega. Isme se kuch aapki apni profile mein nahi rakha.`,
    artistSaid: 'Office ye yahan padhta hai aur artist ke saath note karega. Aapki apni profile mein isme se kuch nahi rakha.',
    childWaits: 'Office ye yahan padhta hai. Abhi rakha nahi hai: pehle office aapko bachche se jodega.',
    childUnknown: 'Bachche ka abhi kuch nahi rakha hai: pehle office aapko jodega. Aapka apna sab mitane ke liye "delete me" likhiye.',
    roles: 'Koi role aap par baithega to office aapko yahin likhega. "profile" likhiye to dikhega ki kya baaki hai.',
    data: 'Nahi, kuch becha nahi jata. Jo aap batate hain wo sirf role ke liye aapka naam dene ko rakha jata hai; production ko tabhi dikhta hai jab naam diya jaye, number ke bina. "delete me" se sab mit jata hai.',
    selfTape: 'Self tape yahin bhejiye, video ya link, apne naam aur role ke saath. Office dekhega.',
    photoHere: 'Haan, aapki photo aa gayi hai.',
    photoNotHere: 'Abhi koi photo nahi aayi hai: kripya yahin ek baar aur bhejiye.',
    wrongNumber: 'Koi baat nahi.',
    shown: 'Aapka naam office dekhta hai; production ko tabhi dikhta hai jab aap shortlist mein hon, number kabhi nahi. Kahan dikhaya gaya, ye office yahin batayega.',
    keptPrivate: 'Aapki ye baat note hai: office ka ek vyakti dhyan rakhega ki ye na dikhe.',
    underAge: 'Agar aap 18 se kam hain to pehle mummy, papa ya guardian yahan likhein. Aapki umar kya hai?',
    threat: 'Aisi baat yahan nahi chalegi. Office ka ek vyakti ise padhta hai.',
  },
  hi: {
    agent: 'शुक्रिया। अपने कलाकारों की जानकारी यहाँ भेजिए; ऑफ़िस आपके साथ देखेगा। इसमें से कुछ आपकी अपनी प्रोफ़ाइल में नहीं जाता।',
    artists: (count) => `${count} लोग: ऑफ़िस इन्हें आपके साथ देखेगा। इसमें से कुछ आपकी अपनी प्रोफ़ाइल में नहीं रखा।`,
    artistSaid: 'ऑफ़िस इसे यहाँ पढ़ता है और कलाकार के साथ नोट करेगा। आपकी अपनी प्रोफ़ाइल में इसमें से कुछ नहीं रखा।',
    childWaits: 'ऑफ़िस इसे यहाँ पढ़ता है। अभी रखा नहीं है: पहले ऑफ़िस आपको बच्चे से जोड़ेगा।',
    childUnknown: 'बच्चे का अभी कुछ नहीं रखा है: पहले ऑफ़िस आपको जोड़ेगा। आपका अपना सब मिटाने के लिए "delete me" लिखिए।',
    roles: 'कोई भूमिका आप पर बैठेगी तो ऑफ़िस आपको यहीं लिखेगा। "profile" लिखिए तो दिखेगा कि क्या बाकी है।',
    data: 'नहीं, कुछ बेचा नहीं जाता। जो आप बताते हैं वह भूमिका के लिए आपका नाम देने को रखा जाता है; प्रोडक्शन को तभी दिखता है जब नाम दिया जाए, नंबर के बिना। "delete me" से सब मिट जाता है।',
    selfTape: 'सेल्फ़ टेप यहीं भेजिए, वीडियो या लिंक, अपने नाम और भूमिका के साथ। ऑफ़िस देखेगा।',
    photoHere: 'हाँ, आपकी फ़ोटो आ गई है।',
    photoNotHere: 'अभी कोई फ़ोटो नहीं आई है: कृपया यहीं एक बार और भेजिए।',
    wrongNumber: 'कोई बात नहीं।',
    shown: 'आपका नाम ऑफ़िस देखता है; प्रोडक्शन को तभी दिखता है जब आप शॉर्टलिस्ट में हों, नंबर कभी नहीं। कहाँ दिखाया गया, यह ऑफ़िस यहीं बताएगा।',
    keptPrivate: 'आपकी यह बात नोट है: ऑफ़िस का एक व्यक्ति ध्यान रखेगा कि यह न दिखे।',
    underAge: 'अगर आप 18 से कम हैं तो पहले मम्मी, पापा या अभिभावक यहाँ लिखें। आपकी उम्र क्या है?',
    threat: 'ऐसी बात यहाँ नहीं चलेगी। ऑफ़िस का एक व्यक्ति इसे पढ़ता है।',
  },
  mr: {
    agent: 'धन्यवाद. तुमच्या कलाकारांची माहिती इथे पाठवा; ऑफिस ती तुमच्यासोबत बघेल. यातलं काही तुमच्या स्वतःच्या प्रोफाइलमध्ये जात नाही.',
    artists: (count) => `${count} जण: ऑफिस त्यांना तुमच्यासोबत बघेल. यातलं काही तुमच्या स्वतःच्या प्रोफाइलमध्ये ठेवलं नाही.`,
    artistSaid: 'ऑफिस हे इथे वाचतं आणि कलाकारासोबत नोंद करेल. तुमच्या स्वतःच्या प्रोफाइलमध्ये यातलं काही ठेवलं नाही.',
    childWaits: 'ऑफिस हे इथे वाचतं. अजून ठेवलेलं नाही: आधी ऑफिस तुम्हाला मुलाशी जोडेल.',
    childUnknown: 'मुलाचं अजून काही ठेवलेलं नाही: आधी ऑफिस तुम्हाला जोडेल. तुमचं स्वतःचं सगळं पुसण्यासाठी "delete me" लिहा.',
    roles: 'तुम्हाला जुळणारी भूमिका आली की ऑफिस इथेच लिहील. "profile" लिहा म्हणजे काय बाकी आहे ते दिसेल.',
    data: 'नाही, काही विकलं जात नाही. तुम्ही सांगता ते भूमिकेसाठी तुमचं नाव देण्यासाठी ठेवलं जातं; नाव दिलं तरच ते निर्मात्यांना दिसतं, नंबरशिवाय. "delete me" ने सगळं पुसलं जातं.',
    selfTape: 'सेल्फ टेप इथेच पाठवा, व्हिडिओ किंवा लिंक, तुमचं नाव आणि भूमिकेसह. ऑफिस बघेल.',
    photoHere: 'हो, तुमचा फोटो आला आहे.',
    photoNotHere: 'अजून फोटो आलेला नाही: कृपया इथेच पुन्हा एकदा पाठवा.',
    wrongNumber: 'हरकत नाही.',
    shown: 'तुमचं नाव ऑफिसला दिसतं; निर्मात्यांना तुम्ही शॉर्टलिस्टमध्ये असाल तरच दिसतं, नंबर कधीच नाही. कुठे दाखवलं हे ऑफिस इथेच सांगेल.',
    keptPrivate: 'तुमची ही इच्छा नोंदवली: हे दिसू नये याकडे ऑफिसमधली एक व्यक्ती लक्ष देईल.',
    underAge: 'तुम्ही 18 पेक्षा लहान असाल तर आधी आई, बाबा किंवा पालकांनी इथे लिहावं. तुमचं वय काय आहे?',
    threat: 'असं इथे चालणार नाही. ऑफिसमधली एक व्यक्ती हे वाचते.',
  },
}; // prettier-ignore
