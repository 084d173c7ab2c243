/**
 * What stands around the conversations of the page, and on the page of an upload link, in the language of whoever's browser
 * it is: English, Hindi, Marathi. `{}` stands for a part that is put in. The pages are sent these; they have none of their own.
 */

export const readerLanguages = ['en', 'hi', 'mr'] as const;
export type ReaderLanguage = (typeof readerLanguages)[number];

type Said = readonly [en: string, hi: string, mr: string];

const desk = {
  title: ['CastMatch: one desk, three phones', 'CastMatch: एक डेस्क, तीन फ़ोन', 'CastMatch: एक डेस्क, तीन फोन'],
  motto: ['One desk, three apps. Try all three sides.', 'एक डेस्क, तीन ऐप। तीनों तरफ़ से आज़माइए।', 'एक डेस्क, तीन ॲप. तिन्ही बाजूंनी वापरून पाहा.'],
  phones: ['Phones', 'फ़ोन', 'फोन'],
  kavya: ['Kavya, casting', 'काव्या, कास्टिंग', 'काव्या, कास्टिंग'],
  meera: ['Meera, producer', 'मीरा, प्रोड्यूसर', 'मीरा, निर्माती'],
  sunita: ['Sunita, actor', 'सुनीता, कलाकार', 'सुनीता, कलाकार'],
  casting: ['Casting', 'कास्टिंग', 'कास्टिंग'],
  production: ['Production', 'प्रोडक्शन', 'प्रॉडक्शन'],
  talent: ['Talent', 'कलाकार', 'कलाकार'],
  castingField: ['Paste a brief, or ask', 'ब्रीफ़ पेस्ट कीजिए, या पूछिए', 'ब्रीफ पेस्ट करा, किंवा विचारा'],
  productionField: ['Ask about a role', 'किसी रोल के बारे में पूछिए', 'भूमिकेबद्दल विचारा'],
  // The actor of the demo writes Hinglish.
  talentField: ['Jawab likhiye', 'जवाब लिखिए', 'उत्तर लिहा'],
  castingTitle: ['Paste a casting brief', 'कास्टिंग ब्रीफ़ पेस्ट कीजिए', 'कास्टिंग ब्रीफ पेस्ट करा'],
  castingText: [
    'As it came to you, in English, Hinglish, हिन्दी or मराठी. You get the people who fit, and why.',
    'जैसा आया वैसा ही: English, Hinglish, हिन्दी या मराठी में। जो लोग जमते हैं वे मिलेंगे, और वजह भी।',
    'जसा आला तसाच: English, Hinglish, हिन्दी किंवा मराठीत. जे जमतात ते मिळतील, आणि कारणही.',
  ],
  productionTitle: ['Follow a role', 'एक रोल पर नज़र रखिए', 'एका भूमिकेवर लक्ष ठेवा'],
  productionText: [
    'See who is shortlisted, ask why somebody is or is not, and say what you think.',
    'देखिए कौन शॉर्टलिस्ट में है, पूछिए कोई क्यों है या नहीं, और अपनी राय दीजिए।',
    'शॉर्टलिस्टमध्ये कोण आहे पाहा, कोणी का आहे किंवा नाही विचारा, आणि तुमचं मत सांगा.',
  ],
  talentTitle: ['Answer as an actor', 'कलाकार बनकर जवाब दीजिए', 'कलाकार म्हणून उत्तर द्या'],
  talentText: [
    'Say who you are, when you are free, what has changed. Short is fine, in any language.',
    'बताइए आप कौन हैं, कब ख़ाली हैं, क्या बदला है। छोटा चलेगा, किसी भी भाषा में।',
    'तुम्ही कोण, कधी मोकळे आहात, काय बदललं ते सांगा. थोडक्यात चालेल, कोणत्याही भाषेत.',
  ],
  inEnglish: ['In English', 'अंग्रेज़ी में', 'इंग्रजीत'],
  inHinglish: ['In Hinglish', 'Hinglish में', 'Hinglish मध्ये'],
  back: ['Back to the conversation before', 'पिछली बातचीत पर वापस', 'आधीच्या संभाषणावर परत'],
  messagesWith: ['Messages with {}', '{} के संदेश', '{} यांचे मेसेज'],
  messageAs: ['Message as {}', '{} की ओर से संदेश', '{} यांच्या वतीने मेसेज'],
  how: ['Enter sends. Shift and Enter makes a new line.', 'Enter से भेजेंगे। Shift और Enter से नई लाइन।', 'Enter ने पाठवलं जातं. Shift आणि Enter ने नवीन ओळ.'],
  over: [
    '{} over the {} characters of a message. Send it in two.',
    '{} अक्षर ज़्यादा हैं; एक संदेश में {} आते हैं। दो बार में भेजिए।',
    '{} अक्षरं जास्त; एका मेसेजमध्ये {} बसतात. दोनदा पाठवा.',
  ],
  left: ['{} characters left', '{} अक्षर बचे हैं', '{} अक्षरं उरली'],
  unread: ['new', 'नए', 'नवे'],
  connecting: ['Connecting…', 'जुड़ रहा है…', 'जोडत आहे…'],
  away: ['The server does not answer. Trying again…', 'सर्वर जवाब नहीं दे रहा। फिर कोशिश हो रही है…', 'सर्व्हर उत्तर देत नाही. पुन्हा प्रयत्न चालू आहे…'],
  tryNow: ['Try now', 'अभी कोशिश करें', 'आत्ता प्रयत्न करा'],
  live: ['Live', 'चालू', 'चालू'],
  byClaude: ['answered by Claude', 'जवाब Claude के', 'उत्तरं Claude ची'],
  byRules: ['answered by the rules', 'जवाब नियमों के', 'उत्तरं नियमांची'],
  locked: ['Locked', 'बंद', 'बंद'],
} satisfies Record<string, Said>; // prettier-ignore

const lock = {
  keyMissing: ['This desk needs its key', 'इस डेस्क को चाबी चाहिए', 'या डेस्कला किल्ली हवी'],
  keyWrong: ['This key does not fit', 'यह चाबी नहीं लगती', 'ही किल्ली लागत नाही'],
  keyMissingWhy: [
    'Open the whole link that the start printed, or paste it here.',
    'स्टार्ट ने जो पूरा लिंक छापा वही खोलिए, या यहाँ पेस्ट कीजिए।',
    'स्टार्टने छापलेली पूर्ण लिंक उघडा, किंवा इथे पेस्ट करा.',
  ],
  keyWrongWhy: [
    'The server was probably started again with a new key. Open the link it printed last, or paste it here.',
    'सर्वर शायद नई चाबी के साथ फिर चालू हुआ। जो लिंक उसने सबसे बाद में छापा वह खोलिए, या यहाँ पेस्ट कीजिए।',
    'सर्व्हर बहुतेक नव्या किल्लीने पुन्हा सुरू झाला. त्याने शेवटी छापलेली लिंक उघडा, किंवा इथे पेस्ट करा.',
  ],
  keyLabel: ['Link or key', 'लिंक या चाबी', 'लिंक किंवा किल्ली'],
  keyOpen: ['Open the desk', 'डेस्क खोलिए', 'डेस्क उघडा'],
  keyHint: [
    'Where it is: in the terminal of `npm start`. Each start makes a new key, unless `CASTMATCH_TOKEN` is set. What you typed here is kept.',
    'कहाँ है: `npm start` के टर्मिनल में। हर स्टार्ट नई चाबी बनाता है, जब तक `CASTMATCH_TOKEN` न दिया हो। आपने यहाँ जो लिखा वह रखा है।',
    'कुठे आहे: `npm start` च्या टर्मिनलमध्ये. `CASTMATCH_TOKEN` दिलं नसेल तर प्रत्येक स्टार्ट नवी किल्ली बनवतो. तुम्ही इथे लिहिलेलं ठेवलं आहे.',
  ],
} satisfies Record<string, Said>; // prettier-ignore

const pairing = {
  pairTitle: ['Link a phone to WhatsApp', 'WhatsApp से फ़ोन जोड़िए', 'WhatsApp ला फोन जोडा'],
  close: ['Close', 'बंद करें', 'बंद करा'],
  isStarting: ['WhatsApp is starting', 'WhatsApp चालू हो रहा है', 'WhatsApp सुरू होत आहे'],
  isWaiting: ['WhatsApp waits for a phone', 'WhatsApp फ़ोन के इंतज़ार में है', 'WhatsApp फोनची वाट पाहत आहे'],
  isPaired: ['WhatsApp is paired', 'WhatsApp जुड़ गया', 'WhatsApp जोडलं गेलं'],
  isLost: ['WhatsApp lost its phone; trying again', 'WhatsApp का फ़ोन छूट गया; फिर कोशिश हो रही है', 'WhatsApp चा फोन तुटला; पुन्हा प्रयत्न चालू आहे'],
  isStopped: ['WhatsApp is stopped', 'WhatsApp बंद है', 'WhatsApp बंद आहे'],
  pairDone: ['The phone is linked. People who write to its number are answered.', 'फ़ोन जुड़ गया। जो इस नंबर पर लिखें, उन्हें जवाब मिलेगा।', 'फोन जोडला गेला. या नंबरवर लिहिणाऱ्यांना उत्तर मिळेल.'],
  pairNothing: ['There is nothing to scan just now ({}).', 'अभी स्कैन करने को कुछ नहीं ({})।', 'आत्ता स्कॅन करायला काही नाही ({}).'],
  pairLetters: [
    'On the phone open WhatsApp, Linked devices, Link with phone number instead, and type these letters.',
    'फ़ोन पर WhatsApp खोलिए, Linked devices, फिर Link with phone number instead, और ये अक्षर लिखिए।',
    'फोनवर WhatsApp उघडा, Linked devices, मग Link with phone number instead, आणि ही अक्षरं लिहा.',
  ],
  pairScan: [
    'On the phone open WhatsApp, Linked devices, Link a device, and point its camera here.',
    'फ़ोन पर WhatsApp खोलिए, Linked devices, फिर Link a device, और कैमरा यहाँ कीजिए।',
    'फोनवर WhatsApp उघडा, Linked devices, मग Link a device, आणि कॅमेरा इथे धरा.',
  ],
  pairCode: ['Code to scan with the phone', 'फ़ोन से स्कैन करने का कोड', 'फोनने स्कॅन करायचा कोड'],
} satisfies Record<string, Said>; // prettier-ignore

const files = {
  chosen: ['Files to send', 'भेजने की फ़ाइलें', 'पाठवायच्या फाइल्स'],
  fileGoing: ['sending…', 'जा रही है…', 'जात आहे…'],
  fileReady: ['{} is ready to send', '{} भेजने को तैयार है', '{} पाठवायला तयार आहे'],
  fileWaits: ['waits for the server…', 'सर्वर के इंतज़ार में…', 'सर्व्हरची वाट पाहत आहे…'],
  fileRemove: ['Remove {}', '{} हटाइए', '{} काढा'],
  fileRemoved: ['{} removed', '{} हटा दी', '{} काढली'],
  tenFiles: ['Ten files go with one message. {} was left out.', 'एक संदेश में दस फ़ाइलें जाती हैं। {} छूट गई।', 'एका मेसेजमध्ये दहा फाइल्स जातात. {} राहिली.'],
  fileTooLarge: ['too large ({}, {} go): send it shorter or smaller', 'बहुत बड़ी ({}, {} तक जाती है): छोटी करके भेजिए', 'खूप मोठी ({}, {} पर्यंत जाते): लहान करून पाठवा'],
  fileRefused: [
    'not taken: send a photo, video, sound, PDF, Word (.docx) or a text',
    'नहीं ले सकते: फ़ोटो, वीडियो, आवाज़, PDF, Word (.docx) या टेक्स्ट भेजिए',
    'घेता येत नाही: फोटो, व्हिडिओ, आवाज, PDF, Word (.docx) किंवा टेक्स्ट पाठवा',
  ],
  tableRefused: [
    'not taken: save the table as CSV (UTF-8) and send that',
    'नहीं ले सकते: टेबल को CSV (UTF-8) में सेव करके भेजिए',
    'घेता येत नाही: टेबल CSV (UTF-8) म्हणून सेव्ह करून पाठवा',
  ],
  paperRefused: [
    'not taken: save it as PDF or .docx and send that',
    'नहीं ले सकते: PDF या .docx में सेव करके भेजिए',
    'घेता येत नाही: PDF किंवा .docx म्हणून सेव्ह करून पाठवा',
  ],
} satisfies Record<string, Said>; // prettier-ignore

/** By the fault's name in the API. */
const faults = {
  bad_request: ['it could not be read', 'पढ़ा नहीं जा सका', 'वाचता आलं नाही'],
  conflict: ['it was sent once already, with other words', 'यह एक बार दूसरे शब्दों में जा चुका है', 'हे एकदा दुसऱ्या शब्दांत गेलं आहे'],
  no_workspace: ['no office is served here', 'यहाँ कोई ऑफ़िस नहीं चल रहा', 'इथे कोणतंही ऑफिस चालू नाही'],
  too_long: ['it is too long; send it in two', 'बहुत लंबा है; दो बार में भेजिए', 'खूप मोठा आहे; दोनदा पाठवा'],
  not_found: ['a file of it is not there any more', 'इसकी एक फ़ाइल अब नहीं है', 'याची एक फाइल आता नाही'],
  forbidden: ['this address may not ask', 'इस पते से इजाज़त नहीं', 'या पत्त्यावरून परवानगी नाही'],
} satisfies Record<string, Said>; // prettier-ignore

const upload = {
  uploadTitle: ['Send your file', 'अपनी फ़ाइल भेजिए', 'तुमची फाइल पाठवा'],
  uploadHint: ['One file, up to {}. This link works once, until {}.', 'एक फ़ाइल, {} तक। यह लिंक एक बार चलेगा, {} तक।', 'एक फाइल, {} पर्यंत. ही लिंक एकदाच चालेल, {} पर्यंत.'],
  uploadPick: ['Choose a file', 'फ़ाइल चुनिए', 'फाइल निवडा'],
  uploadSending: ['Sending… {}%', 'जा रही है… {}%', 'जात आहे… {}%'],
  uploadReceived: ['It has arrived. You can close this page.', 'पहुँच गई। यह पेज बंद कर सकते हैं।', 'पोहोचली. हे पान बंद करू शकता.'],
  uploadClosed: ['This link does not work any more. Write to the office for a new one.', 'यह लिंक अब नहीं चलेगा। नए के लिए ऑफ़िस को लिखिए।', 'ही लिंक आता चालत नाही. नवीनसाठी ऑफिसला लिहा.'],
  uploadTooLarge: ['The file is larger than {}.', 'फ़ाइल {} से बड़ी है।', 'फाइल {} पेक्षा मोठी आहे.'],
  uploadEmpty: ['The file is empty.', 'फ़ाइल ख़ाली है।', 'फाइल रिकामी आहे.'],
  uploadFailed: ['It did not go through. Please try again.', 'नहीं पहुँची। दोबारा कोशिश कीजिए।', 'पोहोचली नाही. पुन्हा प्रयत्न करा.'],
} satisfies Record<string, Said>; // prettier-ignore

const all = { ...desk, ...lock, ...pairing, ...files, ...faults, ...upload };

export type FrameWords = Readonly<Record<keyof typeof all, string>>;

export const frameWords = Object.fromEntries(
  readerLanguages.map((language, place) => [
    language,
    Object.fromEntries(Object.entries(all).map(([key, said]) => [key, said[place]])),
  ]),
) as unknown as Readonly<Record<ReaderLanguage, FrameWords>>;
