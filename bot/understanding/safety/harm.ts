/** Words of harassment, assault, threats, danger to minors and to oneself, and of scripts that merely depict them. */
import { phrase } from '../spoken.ts';

/** Enough alone, whoever tells it. */
export const harm = phrase(`
  (filming|filmed|recording|photos?) up .. (skirt|dress)|up (her|my|the) (skirt|dress)
  (payment|role|kaam|paise) ke badle kuch|locked (me|her) in|held (me|her) (there|back|in)
  made (me|him|her|the child|my son|my daughter) cry|top utar*|kapde utar*|shirt utar*
  (was|being|been|got) followed|followed (me|from|to)|molest*|grope|groped|groping|rape|raped
  sexual(ly)? (harass*|assault*|abus*|advance*|favou?r*|comment*|remark*|joke*|message*)|harass*|stalk*
  stalking|blackmailed me|blackmailing|assault*|flashed|forcibly|forced (himself|me|her|us|to)
  touched (me|her|my|us|him|inappropriately|without)|touching (me|her|my|us|inappropriately|girls|without)
  touches (me|her|my|us|girls)
  (kissed|hugged|grabbed|pulled|pinned|cornered|slapped|hit|beat|pushed|kicked|choked|licked|pinched) (me
    her|my|us|him|a|the)
  tried to (kiss|touch|hug|grab|force|kidnap|undress)|hand on my|hands on my|put his hand|misbehav*
  inappropriate*|unwanted|lewd|vulgar|obscene
  dirty (messages|pics|photos|jokes|talk|comments|texts|things|remarks)|dick pics?
  nude (pics|photos|video) (of me|of her|without|leaked)|leaked? (my|her)|posted my
  shared my (photos|pics|number|video)
  my (photos|pics|video|videos|pictures) (were |was |are |got )?(shared|posted|leaked|circulat*|uploaded)
  filmed (me|her|us|girls)|recorded (me|her|us) (while|changing|without)|hidden camera
  while (changing|i was changing|she was changing)|body ?sham*|casteist|caste slur|slur|threaten*|threat
  threats|scared of (him|her|them|going)|afraid of (him|her|them|going)
  feel(ing)? (unsafe|uncomfortable|violated|threatened|scared)|made me (feel )?(uncomfortable|unsafe)
  makes me (feel )?(uncomfortable|unsafe)|not safe|unsafe|followed me|follows me|following me
  wont leave me alone|keeps (calling|messaging|texting|touching|asking|staring|following|commenting)
  abus(e|ed|ing|ive)|bully*|bullied|ragging|posh (complaint|case|committee ko|act)|internal committee|icc
  complained (that|about)|complaint (against|about)|file a complaint
  report (something|an incident|harassment|him|her|my|a director|a coordinator|misconduct|abuse
    an assault)
  (something|what) happened (to me|in|on|at|during|with|that)|what he did|what they did|did something to
  took advantage|advantage of (me|her)|spiked|drugged|drunk (director|producer|man|actor)
  under the influence|sleep with (him|me)|spend the night|sexual|creepy|creep|stared at|staring at
  comments? on my (body|breasts|chest|figure|looks)|asked (about )?my (size|bra|virginity|body)
  asked (me )?(to )?(strip|undress|sit on|show my|remove)|locked (me|the door|her)
  door (locked|closed|shut)|wouldnt let me (leave|go)
  (galat|gandi|gande|ganda|ghatiya|ajeeb|ashleel|bhadd*) (tarike|tarah|jagah|nazar|baat|baatein|message
    messages|msg|harkat|comment|comments|touch|video|photo|ishar*|joke|jokes)
  chhed*|chhedchhad|chhedkhani|chhed|badtameez*|badtamiz*|zabardasti|jabardasti|zor zabardasti
  haath (laga*|pakd*|rakh*|fera*|lagata|lagaya)|haath lagaya|gale laga*|kiss (kiya|kar*|karne)
  pakad (liya|kar|ke)|pakda|dhamki|dhamka*|dhamkaya|blackmail|maara|mara mujhe|maar* (pit*|dala)|pitai
  thappad|gaali (di|de|dete|deta)|gaaliya|peecha kar*|pichha kar*|darwaza band|ghoorta|ghoorte|ghoorna
  ghoorti|ghoor (raha|rahe|ke|kar)|tang kar*|pareshan kar*|shoshan|balatkar|rape|izzat
  safe nahi (lag|feel|hai)|dar lag*|darr lag*|dar gayi|ghabra*|uncomfortable (feel|lag|kar|hu)
  akele (bula*|gaadi|ghar|kamre|mil*)|akeli (bula*|gaadi|ghar|ladki|kamre)|zid kar*|chupke (video|photo)
  kapde badal*|video bana (liya|raha|rahe|li)|photo(s)? (leak|viral|dal di|daal di|faila*)|viral kar*
  compromise (karne|ke liye|maang|bola|kar)|nashe (me|mein)|daru pi*|sharab pi*
  raat ko (message|call|bula*)|sharir pe|body pe comment|jaati (soochak|wali gaali)|sexual|khudkhushi
  रोककर रख*|बंद करके रख*|रुलाया|भूखा रख*|खाना नहीं दिया|छेड़*|छेड़छाड़|बदतमीज़ी|बदतमीजी|बदसलूकी|दुर्व्यवहार|ज़बरदस्ती|जबरदस्ती|यौन|शोषण|उत्पीड़न
  बलात्कार|(ग़लत|गलत|गंदी|गंदे|गंदा|अश्लील|भद्द*) (तरीक़े|तरीके|तरह|जगह|नज़र|बात*|मैसेज|संदेश|हरकत*|टिप्पणी|इशार*|वीडियो|फ़ोटो|फोटो|स्पर्श)
  हाथ (लगा*|पकड़*|रख*|फेर*)|गले लगा*|छुआ|छूता|छूने|छू रहा|चूम*|पकड़ (लिया|कर)|धमकी|धमका*|ब्लैकमेल|मारा|मारपीट|थप्पड़|गाली (दी|देते|देता|दे)
  गालियाँ|पीछा (कर*|करता)|दरवाज़ा बंद|घूरत*|घूरा|घूरना|घूर (रहा|रहे|कर|के)|परेशान (कर*|करता)|असुरक्षित|डर लग*|डरी हुई|घबरा*|असहज
  अकेले (मिल*|बुला*|कमरे|गाड़ी|घर)|अकेली (लड़की|बुला*)|कपड़े बदल*|वीडियो बना (लिया|रहा|रहे)|वायरल|मेरे साथ .. (हुआ|किया|गलत|ग़लत)|जो हुआ|शिकायत
  नशे में|शराब पी*|मानसिक|प्रताड़*
  छेड*|छेडछाड|विनयभंग|गैरवर्तन|जबरदस्ती|बळजबरी|लैंगिक|शोषण|अत्याचार|बलात्कार|छळ केला|छळ होतो|छळ करत*
  (घाणेरड*|अश्लील|वाईट|चुकीच*|नको त*) (बोल*|मेसेज|मॅसेज|कमेंट*|स्पर्श|नजरे*|वागतो|वागला|वागणूक|हावभाव|फोटो|व्हिडिओ|ठिकाणी|तिथे|जोक*)|घाणेरड*
  हात (लाव*|धर*|ठेव*|फिरव*|टाक*)|मिठी मार*|स्पर्श|मुका|चुंबन घेत*|पकडलं|पकडले|धमकी|धमक्या|धमकाव*|ब्लॅकमेल|मारलं|मारहाण|मारले|थप्पड|शिव्या
  शिवीगाळ|पाठलाग|दार (बंद|लाव*)|टक लावून|त्रास (दिला|देतो|देत|देतात|होतो)|असुरक्षित|भीती वाट*|घाबरल*|अस्वस्थ
  एकट* (भेट*|बोलाव*|गाडीत|खोलीत|घरी|ये|थांब)|कपडे बदल*|शूट केलं लपून|परवानगीशिवाय|लपून|व्हायरल|माझ्यासोबत .. (झालं|केलं|घडलं)
  माझ्याबरोबर .. (झालं|केलं|घडलं)|जे घडलं|जे झालं|तक्रार|दारू पिऊन|दारूच्या नशेत|नशेत|जातीवाचक
`);
export const selfHarm = phrase(`
  suicide|suicidal|not (being|be) here any ?more|feel(ing)? worthless|better (off )?without me|kill myself
  end (it all|my life|everything)|want to die|dont feel like (living|being alive)
  do not feel like (living|being)|feel like (dying|ending)|no point (in )?living|tired of (living|life)
  wanna die|dont want to live|no reason to live|hurt myself|harm myself|cut myself|self harm
  better off dead|cant go on|cannot go on|cant take (it|this) anymore|give up on life|i want to disappear
  khudkushi|khudkhushi|aatmahatya
  mar (jana|jaana|jau|jaunga|jaungi|jata|jati) .. (chahta|chahti|hai|hu|du)|marna (chahta|chahti|hai)
  mar jana|mar jaun|jeena nahi|jine ka man nahi|jeene ka|jaan de (du|dunga|dungi)|zindagi khatam
  khatam kar lu|jiv dyava|jiv deun|marava|maraycha|marun jav*|jagaych* nahi|jagava vatat nahi|jagnyacha
  आत्महत्या|ख़ुदकुशी|खुदकुशी|मर जाना|मर जाऊँ|मरना चाहत*|मरने का|जीना नहीं|जीने का मन|जीने की इच्छा नहीं|जान दे|ज़िंदगी ख़त्म|जीवन समाप्त|जीव द्याव*
  जीव देऊ|मरावंसं|मरून जाव*|मरायचं|जगायचं नाही|जगावंसं वाटत नाही|जगण्यात|संपवाव*|संपवून टाक*|मरण
`);
/** Someone too young, with someone grown, alone or by night. */
export const minor = phrase(`
  minor|minors|underage|under age|# (year|years|yr|yrs|saal|sal|varsh) (old|ki|ka|ke)
  # (साल|वर्ष|वर्षां*) (की|का|के|ची|चा)|child|kid|daughter|schoolgirl|# yo|beti|bachchi|bachi|bachcha|behen|bahan
  mulgi|बच्ची|बेटी|बहन|नाबालिग|मुलगी|बहीण|मुली|अल्पवयीन|वर्षांची|साल की
`);
export const withMinor = phrase(`
  alone|private|hotel|night|late|drop her home|without (me|parents|guardian|mother|us|her parents)
  parents not allowed|guardian not allowed|his car|his room|phone number|video call|chatting|akele|akeli
  gaadi|ghar chod*|raat|zid|hotel|kamre|ekti|gadit|ratri|अकेल*|गाड़ी|रात|कमरे|होटल|ज़िद|एकट*|गाडीत|रात्री|खोलीत|हॉटेल*|हट्ट
  bikini|kissing|romantic|hours straight|14 hours|12 hours|ghante se
`);
/** Told about a script, not about life. */
export const onPage = phrase(`
  scene|scenes|role|roles|character|script|sides|film|movie|story|plot|play|natak|serial|episode|sequence
  choreography|choreograph*|stunt|fight master|action director|trigger (note|warning)|synopsis|act out
  depict*|portray*|playing|plays|dikhana|dikhani|dikhana hai|dikhate|kirdar|kahani|bhumika|villain
  hero plays|godman|antagonist|survivor of|monologue|dialogue|dialogues|sangharsh|सीन|दृश्य|रोल|किरदार|भूमिका|कहानी
  फ़िल्म|फिल्म|नाटक*|संवाद|दिखाना|दिखानी|पटकथा|स्क्रिप्ट|प्रसंग|प्रसंगात|भूमिके*|कथा|चित्रपट*|मालिके*|संहिता|अभिनय|कोरियोग्राफ*|फाइट मास्टर
`);
/** "A role who …": what follows is what a character does. */
export const ofACharacter = phrase(`
  (role|character|kirdar|part|रोल|किरदार|भूमिका) (hai |is |है |आहे |ahe )?(jo|who|that|whose|जो|जी|जिस*)
  (villain|antagonist|hero|don|gangster|डॉन|विलेन|व्हिलन|खलनायक) (hai |is |है |आहे )?(jo|who|that|जो)
`);
/** Happening to a living person. */
export const livedThrough = phrase(`
  (me|my|us|her|him|them) (and|in|on|at|by|yesterday|last|while|after|during|when)|to me|with me|happened
  i (was|am|feel|felt|got|cried|ran|couldnt|cant|dont|didnt|want to report|need to report)
  im (scared|afraid|not)
  he (touched|kissed|hugged|grabbed|said|asked|tried|pulled|sent|came|called|did|put|keeps|has|locked|made
    told|wanted)
  they (touched|said|asked|tried|did|made|locked|called)|touched me|mujhe|mere saath|mere sath|mujhse
  meri behen|meri friend|meri dost|usne|unhone|ladkiyo ke saath|ladki ke saath|mujhpe|kal set pe
  kal shoot pe|hamare saath|mala|mazya sobat|mazyasobat|mazya barobar|tyane|tyani|tyanni
  मुझे|मेरे साथ|मुझसे|मेरी बहन|मेरी दोस्त|उसने|उन्होंने|लड़की के साथ|लड़कियों के साथ|मेरी|मैं .. (डर|घबरा|सो)|हमारे साथ|सेट पर|मला|माझ्यासोबत|माझ्याबरोबर
  माझ्या|त्याने|त्यांनी|आम्हाला|मुलींना|मुलींसोबत|मुलीसोबत|तो मला|सेटवर|माझा|माझी|माझे
`);
