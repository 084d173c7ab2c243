/**
 * Why a tool did not do it, in the language of the person. Tools say it in English, which a model turns into anything;
 * the rules have these lines. `{}` stands for a name or a number, the same and in the same order in all four.
 */

type Line = readonly [en: string, hinglish: string, hi: string, mr: string];

const lines: readonly Line[] = [
  ['there is no number {} in the list shown last', 'pichhli list mein number {} nahi hai', 'पिछली लिस्ट में नंबर {} नहीं है', 'आधीच्या यादीत {} नंबर नाही'],
  ['nobody called "{}" is on record', '"{}" naam se koi yahan nahi hai', '"{}" नाम से कोई यहाँ नहीं है', '"{}" नावाचं कोणी इथे नाही'],
  ['nobody called "{}" is on this shortlist', 'is shortlist mein "{}" naam se koi nahi hai', 'इस शॉर्टलिस्ट में "{}" नाम से कोई नहीं है', 'या शॉर्टलिस्टमध्ये "{}" नावाचं कोणी नाही'],
  ['nobody of production is called "{}" here yet', 'production mein "{}" naam se yahan abhi koi nahi hai', 'प्रोडक्शन में "{}" नाम से यहाँ अभी कोई नहीं है', 'प्रोडक्शनमध्ये "{}" नावाचं इथे अजून कोणी नाही'],
  ['more than one could be meant by "{}": {}', '"{}" se ek se zyada log ho sakte hain: {}', '"{}" से एक से ज़्यादा लोग हो सकते हैं: {}', '"{}" म्हणजे एकापेक्षा जास्त जण असू शकतात: {}'],
  ['more than one could be meant: {}', 'ek se zyada log ho sakte hain: {}', 'एक से ज़्यादा लोग हो सकते हैं: {}', 'एकापेक्षा जास्त जण असू शकतात: {}'],
  ['more than one project could be meant: {}', 'ek se zyada project ho sakte hain: {}', 'एक से ज़्यादा प्रोजेक्ट हो सकते हैं: {}', 'एकापेक्षा जास्त प्रोजेक्ट असू शकतात: {}'],
  ['{} people are called "{}"; say which by number', '{} log "{}" naam ke hain; number se batayein kaun', '{} लोग "{}" नाम के हैं; नंबर से बताइए कौन', '{} जणांचं नाव "{}" आहे; कोण ते नंबराने सांगा'],
  ['{} people of production are called "{}"', 'production mein {} log "{}" naam ke hain', 'प्रोडक्शन में {} लोग "{}" नाम के हैं', 'प्रोडक्शनमध्ये {} जणांचं नाव "{}" आहे'],
  ['that person is not on record', 'wo yahan record mein nahi hain', 'वे यहाँ रिकॉर्ड में नहीं हैं', 'ती व्यक्ती इथे नोंदीत नाही'],
  ['that person is no talent on record', 'wo yahan talent ke roop mein nahi hain', 'वे यहाँ कलाकार के रूप में नहीं हैं', 'ती व्यक्ती इथे कलाकार म्हणून नोंदीत नाही'],
  ['nobody was asked about other dates', 'kisi se doosri dates nahi poochi thi', 'किसी से दूसरी तारीख़ें नहीं पूछी थीं', 'कोणालाही दुसऱ्या तारखा विचारल्या नव्हत्या'],
  ['there is no list of people yet', 'abhi logon ki koi list nahi hai', 'अभी लोगों की कोई लिस्ट नहीं है', 'अजून लोकांची यादी नाही'],
  ['nobody is on the shortlist yet', 'shortlist mein abhi koi nahi hai', 'शॉर्टलिस्ट में अभी कोई नहीं है', 'शॉर्टलिस्टमध्ये अजून कोणी नाही'],
  ['only people on the shortlist can be decided on', 'faisla sirf shortlist walon par hota hai', 'फ़ैसला सिर्फ़ शॉर्टलिस्ट वालों पर होता है', 'निर्णय फक्त शॉर्टलिस्टमधल्यांवर घेता येतो'],
  ['only people on the shortlist can be shown here', 'yahan sirf shortlist wale dikhaye ja sakte hain', 'यहाँ सिर्फ़ शॉर्टलिस्ट वाले दिखाए जा सकते हैं', 'इथे फक्त शॉर्टलिस्टमधले दाखवता येतात'],
  ['only people of this project decide on it', 'faisla is project ke log hi karte hain', 'फ़ैसला इस प्रोजेक्ट के लोग ही करते हैं', 'निर्णय या प्रोजेक्टमधलेच घेतात'],
  ['there is no such role', 'aisa koi role nahi hai', 'ऐसा कोई रोल नहीं है', 'असा कोणताही रोल नाही'],
  ['there is no role that was decided on yet', 'abhi kisi role par faisla nahi hua hai', 'अभी किसी रोल पर फ़ैसला नहीं हुआ है', 'अजून कोणत्याही रोलवर निर्णय झालेला नाही'],
  ['there is no list to sort yet', 'abhi koi list nahi hai jise sort karein', 'अभी कोई लिस्ट नहीं है जिसे क्रम में लगाएँ', 'क्रम लावायला अजून यादी नाही'],
  ['that was said and done', 'wo baat ho chuki hai', 'वह बात हो चुकी है', 'ती गोष्ट झालेली आहे'],
  ['nothing of yours was passed on lately', 'haal mein aapka kuch aage nahi bheja gaya', 'हाल में आपका कुछ आगे नहीं भेजा गया', 'अलीकडे तुमचं काही पुढे पाठवलेलं नाही'],
  ['it is on its way just now; try again in a moment', 'wo abhi bheja ja raha hai; ek pal baad phir koshish karein', 'वह अभी भेजा जा रहा है; एक पल बाद फिर कोशिश करें', 'ते आत्ता पाठवलं जात आहे; थोड्या वेळाने पुन्हा प्रयत्न करा'],
  ['there is no role to decide on yet', 'faisle ke liye abhi koi role nahi hai', 'फ़ैसले के लिए अभी कोई रोल नहीं है', 'निर्णयासाठी अजून कोणताही रोल नाही'],
  ['that role is closed', 'wo role band ho chuka hai', 'वह रोल बंद हो चुका है', 'तो रोल बंद झाला आहे'],
  ['that role is closed already', 'wo role pehle se band hai', 'वह रोल पहले से बंद है', 'तो रोल आधीच बंद आहे'],
  ['that role is open already', 'wo role pehle se open hai', 'वह रोल पहले से खुला है', 'तो रोल आधीच सुरू आहे'],
  ['{} is of age and speaks for themselves', '{} baalig hain aur apni baat khud karte hain', '{} बालिग हैं और अपनी बात ख़ुद करते हैं', '{} सज्ञान आहेत आणि स्वतःसाठी बोलतात'],
  ['did you mean {}?', 'kya aap {} kehna chahte the?', 'क्या आपका मतलब {} से है?', 'तुम्हाला {} म्हणायचं होतं का?'],
  ['say which project', 'kaunsa project, ye batayein', 'कौन सा प्रोजेक्ट, यह बताइए', 'कोणता प्रोजेक्ट ते सांगा'],
  ['say which child', 'kaunsa bachcha, ye batayein', 'कौन सा बच्चा, यह बताइए', 'कोणतं मूल ते सांगा'],
  ['which child: {}?', 'kaunsa bachcha: {}?', 'कौन सा बच्चा: {}?', 'कोणतं मूल: {}?'],
  ['that is no child of yours here', 'yahan wo aapka bachcha darj nahi hai', 'यहाँ वह आपका बच्चा दर्ज नहीं है', 'इथे ते तुमचं मूल म्हणून नोंदलेलं नाही'],
  ['there is no child of yours on record; the office can add one', 'aapka koi bachcha yahan darj nahi hai; office jod sakta hai', 'आपका कोई बच्चा यहाँ दर्ज नहीं है; ऑफ़िस जोड़ सकता है', 'तुमचं मूल इथे नोंदलेलं नाही; ऑफिस नोंदवू शकतं'],
  ['{}: a child whose guardian has not agreed yet', '{}: bachche ke guardian ne abhi haan nahi kaha', '{}: बच्चे के अभिभावक ने अभी हाँ नहीं कहा', '{}: पालकांनी अजून होकार दिलेला नाही'],
  ['for a child the guardian answers', 'bachche ke liye guardian jawab dete hain', 'बच्चे के लिए अभिभावक जवाब देते हैं', 'मुलासाठी पालक उत्तर देतात'],
  ['nothing of a child is kept before the guardian agreed', 'guardian ki haan se pehle bachche ka kuch nahi rakha jata', 'अभिभावक की हाँ से पहले बच्चे का कुछ नहीं रखा जाता', 'पालकांच्या होकाराआधी मुलाचं काहीही ठेवत नाही'],
  ['only what you said yourself can be forgotten here', 'yahan sirf aapka apna kaha hua bhula sakte hain', 'यहाँ सिर्फ़ आपका अपना कहा हुआ भुला सकते हैं', 'इथे फक्त तुम्ही स्वतः म्हटलेलं विसरता येतं'],
  ['that is done in a private chat only', 'ye sirf private chat mein hota hai', 'यह सिर्फ़ निजी चैट में होता है', 'हे फक्त खाजगी चॅटमध्ये होतं'],
  ['that is told in a private chat only', 'ye sirf private chat mein bataya jata hai', 'यह सिर्फ़ निजी चैट में बताया जाता है', 'हे फक्त खाजगी चॅटमध्ये सांगितलं जातं'],
  ['that is said in the group it is about', 'ye usi group mein likhna hota hai', 'यह उसी ग्रुप में लिखना होता है', 'हे त्याच ग्रुपमध्ये लिहायचं असतं'],
  ['profiles are changed in a private chat only', 'profile sirf private chat mein badalti hai', 'प्रोफ़ाइल सिर्फ़ निजी चैट में बदलती है', 'प्रोफाइल फक्त खाजगी चॅटमध्ये बदलते'],
  ['profiles are shown in a private chat only', 'profile sirf private chat mein dikhti hai', 'प्रोफ़ाइल सिर्फ़ निजी चैट में दिखती है', 'प्रोफाइल फक्त खाजगी चॅटमध्ये दिसते'],
  ['profiles are taken in a private chat only', 'profile sirf private chat mein li jati hai', 'प्रोफ़ाइल सिर्फ़ निजी चैट में ली जाती है', 'प्रोफाइल फक्त खाजगी चॅटमध्ये घेतली जाते'],
  ['notes about others are kept in a private chat only', 'doosron ke baare mein note sirf private chat mein', 'दूसरों के बारे में नोट सिर्फ़ निजी चैट में', 'इतरांबद्दलच्या नोंदी फक्त खाजगी चॅटमध्ये'],
  ['codes are made in a private chat only', 'code sirf private chat mein bante hain', 'कोड सिर्फ़ निजी चैट में बनते हैं', 'कोड फक्त खाजगी चॅटमध्ये बनतात'],
  ['codes are used in a private chat only', 'code sirf private chat mein chalte hain', 'कोड सिर्फ़ निजी चैट में चलते हैं', 'कोड फक्त खाजगी चॅटमध्ये चालतात'],
  ['three codes of yours are open already; they end after an hour', 'aapke teen code pehle se khule hain; ek ghante mein khatam honge', 'आपके तीन कोड पहले से खुले हैं; एक घंटे में ख़त्म होंगे', 'तुमचे तीन कोड आधीच सुरू आहेत; तासाभरात संपतील'],
  ['only the office lets people in', 'logon ko sirf office jodta hai', 'लोगों को सिर्फ़ ऑफ़िस जोड़ता है', 'लोकांना फक्त ऑफिस जोडतं'],
  ['only the office keeps notes about others', 'doosron ke note sirf office rakhta hai', 'दूसरों के नोट सिर्फ़ ऑफ़िस रखता है', 'इतरांच्या नोंदी फक्त ऑफिस ठेवतं'],
  ['only the office may ask about others', 'doosron ke baare mein sirf office pooch sakta hai', 'दूसरों के बारे में सिर्फ़ ऑफ़िस पूछ सकता है', 'इतरांबद्दल फक्त ऑफिस विचारू शकतं'],
  ['only your own profile can be changed here', 'yahan sirf apni profile badal sakte hain', 'यहाँ सिर्फ़ अपनी प्रोफ़ाइल बदल सकते हैं', 'इथे फक्त स्वतःची प्रोफाइल बदलता येते'],
  ['say whose profile: the name of a talent', 'kiski profile, naam batayein', 'किसकी प्रोफ़ाइल, नाम बताइए', 'कोणाची प्रोफाइल, नाव सांगा'],
  ['only words of the message itself can be noted', 'sirf message ke apne shabd note hote hain', 'सिर्फ़ मैसेज के अपने शब्द नोट होते हैं', 'फक्त मेसेजमधलेच शब्द नोंदवता येतात'],
  ['only words of the message itself can be kept', 'sirf message ke apne shabd rakhe jate hain', 'सिर्फ़ मैसेज के अपने शब्द रखे जाते हैं', 'फक्त मेसेजमधलेच शब्द ठेवता येतात'],
  ['only an answer in a message counts', 'sirf message mein diya jawab gina jata hai', 'सिर्फ़ मैसेज में दिया जवाब गिना जाता है', 'फक्त मेसेजमध्ये दिलेलं उत्तर धरलं जातं'],
  ['nothing like that is remembered', 'aisa kuch yaad nahi hai', 'ऐसा कुछ याद नहीं है', 'असं काही लक्षात नाही'],
  ['more than one message could be meant; use more of its words or reply to it', 'ek se zyada message ho sakte hain; uske aur shabd likhiye ya us par reply kijiye', 'एक से ज़्यादा मैसेज हो सकते हैं; उसके और शब्द लिखिए या उस पर जवाब दीजिए', 'एकापेक्षा जास्त मेसेज असू शकतात; त्याचे आणखी शब्द लिहा किंवा त्याला उत्तर द्या'],
  ['that question is no longer open', 'wo sawaal ab khula nahi hai', 'वह सवाल अब खुला नहीं है', 'तो प्रश्न आता उरलेला नाही'],
  ['the file could not be made, please ask again', 'file nahi ban payi, phir se kahiye', 'फ़ाइल नहीं बन पाई, फिर से कहिए', 'फाइल बनली नाही, पुन्हा सांगा'],
  ['nobody of the office has a conversation here yet; ask them to call', 'office ka koi abhi yahan nahi hai; unhe call kijiye', 'ऑफ़िस का कोई अभी यहाँ नहीं है; उन्हें कॉल कीजिए', 'ऑफिसचं कोणी अजून इथे नाही; त्यांना फोन करा'],
  ['there is nobody whom a link would help to reach', 'link se jis tak pahuncha jaye aisa koi nahi hai', 'लिंक से जिस तक पहुँचा जाए ऐसा कोई नहीं है', 'लिंकने पोहोचता येईल असं कोणी नाही'],
  ['there is no profile in these messages', 'in messages mein koi profile nahi hai', 'इन मैसेज में कोई प्रोफ़ाइल नहीं है', 'या मेसेजमध्ये प्रोफाइल नाही'],
  ['the writer has to see it first and say "send"', 'pehle message dekhiye, phir "bhej do" likhiye', 'पहले मैसेज देखिए, फिर "भेज दो" लिखिए', 'आधी मेसेज बघा, मग "पाठवा" लिहा'],
  ['the message asks for no stop', 'message mein rukne ki baat nahi hai', 'मैसेज में रुकने की बात नहीं है', 'मेसेजमध्ये थांबण्याचं काही नाही'],
  ['the message asks for no start', 'message mein shuru karne ki baat nahi hai', 'मैसेज में शुरू करने की बात नहीं है', 'मेसेजमध्ये सुरू करण्याचं काही नाही'],
  ['you hold no conversation just now', 'abhi aapke paas koi baatcheet nahi hai', 'अभी आपके पास कोई बातचीत नहीं है', 'सध्या तुमच्याकडे कोणताही संवाद नाही'],
  ['nobody waits there any more', 'wahan ab koi intezaar nahi kar raha', 'वहाँ अब कोई इंतज़ार नहीं कर रहा', 'तिथे आता कोणी वाट बघत नाही'],
  ['{} is talking to {} already', '{} pehle se {} se baat kar rahe hain', '{} पहले से {} से बात कर रहे हैं', '{} आधीच {} यांच्याशी बोलत आहेत'],
]; // prettier-ignore

const spoken = lines.map(([en, ...others]) => ({
  pattern: new RegExp(`^${en.split('{}').map(literal).join('(.+)')}$`, 's'),
  others,
}));

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const places = { hinglish: 0, hi: 1, mr: 2 } as const;

/** The tool's own words where no line is kept for them. */
export function problemIn(language: keyof typeof places, words: string): string {
  for (const { pattern, others } of spoken) {
    const found = pattern.exec(words);
    if (!found) continue;
    let next = 0;
    return (others[places[language]] ?? words).replaceAll('{}', () => found[++next] ?? '');
  }
  return words;
}
