/** The things and deeds that messages of the trade speak of; intents are told by which of them meet. */
import { phrase } from '../spoken.ts';

export const list = phrase(`
  shortlist|shortlists|short list|list|lists|longlist|selects|selection list|line ?up|deck|board
  final list|suchi|soochi|yadi|yaadi|shortlistla|listla|yadit|yaditun|listmadhe|shortlistmadhe|options
  सूची|लिस्ट|शॉर्टलिस्ट|शार्टलिस्ट|यादी|यादीत|यादीतून|यादीतून|यादीमध्ये|लिस्टमध्ये|शॉर्टलिस्टमध्ये|शॉर्टलिस्टमधून|लिस्टमधून|यादीमधून|सूचीत|यादीला
`);
export const adds = phrase(`
  add|put|include|throw in|slot in|bring in|place|keep|shortlist|pop|get .. on|move .. (to|into)|daal
  daalo|dal|dalo|daldo|daal do|jod|jodo|jod do|shamil|le lo|lelo|le lijiye|rakh|rakho|rakh lo|rakhlo
  chadha|chadhao|likh lo|ghya|ghe|taka|tak|joda|add kara|ghal|ghala|samavesh|thev
  जोड़*|डाल*|शामिल|रख|रखो|रखिए|रख लो|रख लीजिए|ले लो|ले लीजिए|लें|ऐड|एड|घ्या|घे|टाका|टाक|जोडा|समाविष्ट|घाला|ठेवा|शॉर्टलिस्ट कर*|शॉर्टलिस्ट करा
`);
export const removes = phrase(`
  remove|drop|take .. (off|out)|delete|strike|cut|kick|scratch|exclude|pull .. (off|out|from)|knock off
  get rid|nikal*|nikaal*|hata|hatao|hata do|hatado|hataiye|hatana|kadha|kadhun|kadh|kadhun taka|vagla
  vagal|uda do|udao|kaat do
  निकाल*|हटा*|हटवा|काढ|काढा|काढून|वगळ*|काट
`);
export const shows = phrase(`
  show|see|send|share|open|pull up|display|view|whos|who is|who all|who are|give|let me see|look at
  list out|print|bring up|export|dikhao|dikha|dikhaiye|dikhana|dikha do|bhejo|bhej|bhejiye|batao|bata
  dekhna|dekhni|dekhu|dekho|kaun|kon|kaun kaun|kon kon|dakhav|dakhva|dakhava|pathva|pathav|sanga|kuthe
  kholo|nikalo
  दिखा*|देखना|देखनी|भेज*|बता*|कौन|खोल*|दाखव*|दाखवा|पाठव*|बघू|बघायची|सांगा|कोण|उघडा
`);
export const candidate = phrase(`
  (option|no|number|candidate|profile|artist|actor|girl|guy|#|talent|opt) #
  (option|candidate|profile|number) @|# (st|nd|rd|th)( (one|wala|wali|option))?
  first (one|option|girl|guy)|second (one|option|girl|guy)|third (one|option|girl|guy)
  last (one|option|girl|guy)|this (one|girl|guy|actor|actress|candidate|person|boy|lady|profile)
  that (one|girl|guy|actor|actress|candidate|boy|lady)|him|her|them|all of them
  top (#|two|three|four|five|six|seven|eight|ten)|both of them|everyone|isko|usko|unko|inko|inhe|unhe|ise
  use|ye wala|ye wali|wo wala|wo wali|yeh wala|yeh wali|pehla|pehli|pehle|doosra|doosri|dusra|dusri|teesra
  teesri|tisra|tisri|chautha|chauthi|paanchva|@ ko|hila|tila|tyala|hyala|yala|hyanna|tyanna|yanna
  इसको|इसे|उसको|उसे|इन्हें|उन्हें|इनको|उनको|यह वाला|यह वाली|ये वाली|ये वाला|पहला|पहली|दूसरा|दूसरी|तीसरा|तीसरी|चौथा|चौथी|पाँचवा|पाँचवीं|पाँचवाँ|पहले वाले
  दूसरे वाले|@ को|हिला|तिला|त्याला|ह्याला|याला|त्यांना|यांना|ह्यांना|पहिला|पहिली|दुसरा|दुसरी|तिसरा|तिसरी|चौथा|चौथी|पाचवा|पाचवी|नंबर #|# नंबर|# क्रमांक|ऑप्शन #
`);
export const audition = phrase(`
  audition*|auditio|auditions|slot|slots|callback|callbacks|call back|screen test|look test|lt|mock
  readings?|chemistry (test|read)|odishan|test shoot|ऑडिशन|ऑडिशन्स|ऑडिशनची|ऑडिशनला|ऑडिशनचा|ऑडिशनचं|ऑडिशनच्या|ऑडिशनसाठी|ऑडीशन
  स्लॉट|कॉलबैक|कॉलबॅक|लुक टेस्ट|स्क्रीन टेस्ट|मुलाकात
`);
export const when = phrase(`
  today|tomorrow|kal|aaj|parso|udya|parva|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue
  wed|thu|fri|sat|sun|somvar|mangalvar|budhvar|guruvar|shukravar|shanivar|ravivar|itvar|# (baje|am|pm)
  # (jan|feb|mar|april|may|june|july|aug|sep|oct|nov|dec)
  (jan|feb|mar|april|june|july|aug|sep|oct|nov|dec|january|february) #|# ko|# la|# th|dates?|morning
  afternoon|evening|subah|dopahar|shaam|next week|this week|weekend|noon|# - #|@ baje
  आज|कल|परसों|उद्या|परवा|सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार|सोमवारी|मंगळवारी|बुधवारी|गुरुवारी|शुक्रवारी|शनिवारी|रविवारी|मंगळवार|# बजे
  # वाजता|@ बजे|@ वाजता|# को|# ला|# तारीख|# तारखेला|जनवरी|जानेवारी|दिसंबर|डिसेंबर|सुबह|शाम|दोपहर|सकाळी|दुपारी|संध्याकाळी|तारीख़|तारखा|साडे@|सवा@
`);
export const wants = phrase(`
  need|needs|needed|required|reqd|req|require|requires|looking for|look out for|wanted|want|casting for
  in search of|chahiye|chahie|chaiye|mangta|pahije|pahijet|hava|havi|have ahet|havet|havay|havai
  requirement|urgent(ly)?|seeking|चाहिए|चाहिये|चाहिएँ|ज़रूरत|पाहिजे|पाहिजेत|हवा|हवी|हवे|हवेत|हवाय|हवीय|हवं|आवश्यक|आवश्यकता|गरज
`);
export const person = phrase(`
  girl|girls|boy|boys|male|female|man|woman|men|women|actor|actors|actress|actresses|kid|kids|child|lady
  ladies|gent|gents|mum|mom|mother|father|dad|couple|grandmother|grandfather|teacher|doctor|nurse|model
  models|dancer|dancers|artist|artists|talent|talents|lead|twins|guy|guys|people|person|faces|aged|anchor
  host|villain|cop|uncle|aunty|student|students|ladka|ladke|ladki|ladkiya|ladkiyan|aadmi|aurat|bachcha
  bachche|bachi|mahila|purush|kalakar|log|mulga|mulgi|muli|mule|baai|purush|stree|f #|m #|lookalike|singer
  swimmer|rider|boxer|wrestler|junior artists?|crowd|jr artist|extras
  लड़की|लड़का|लड़के|लड़कियाँ|महिला|पुरुष|आदमी|औरत|बच्चा|बच्ची|बच्चे|कलाकार|अभिनेता|अभिनेत्री|डॉक्टर|माँ|पिता|दादी|दादा|नाना|नानी|शिक्षक|शिक्षिका|युवक|युवती|जोड़ा
  लोग|मुलगा|मुलगी|मुली|मुले|मुलं|स्त्री|बाई|माणूस|आजी|आजोबा|आई|वडील|कलाकार|तरुण|तरुणी|जोडपं|नर्स|वकील|पुलिस|पोलीस|एक्टर|मॉडल|डांसर|नर्तक|नर्तकी|जुळे
  जुड़वाँ
`);
/** Marks of a whole brief: an age span, money, a shoot. */
export const agespan = phrase(`
  # - #|# to #|# se #|# ते #|# से #|mid #s?|(age|aged|around|about|playing|age group) #
  # (years|yrs|yr|saal|varsh|yo|plus)|# +|# (साल|वर्ष|वर्षे|वर्षांचा|वर्षांची|के आसपास)|# ke (aas paas|aaspaas)
  # chya aaspaas|late #|early #|(mid|late|early) (twenties|thirties|forties|fifties)|वय #|उम्र #|साठीची|साठीचा
  चाळिशीतला|चाळिशीतली|पन्नाशीतला|तिशीतली
`);
export const money = phrase(`
  # (k|hazaar|hajar|lakh|l|thousand|rs|rupees|pd|हज़ार|हजार|लाख|रुपये)|budget|per day|all in|rupees #|# pd|बजट
  बजेट|मानधन|pay #|rate #|मेहनताना|कन्वेयंस|perday
`);
export const shootPlace = phrase(`
  shoot|shooting|film city|madh|mumbai|goregaon|andheri|powai|naigaon|vasai|pune|delhi|jaipur|goa|nashik
  kolhapur|hyderabad|tvc|ad film|dvc|web series|series|film|serial|show|music video|print shoot|short film
  feature|ott|digital ad|शूट|शूटिंग|मुंबई|पुणे|फ़िल्म|फिल्म|सीरीज़|मालिका|विज्ञापन|जाहिरात|चित्रपट|नाशिक|कोल्हापूर|मराठी चित्रपट|सीरियल|वेब सीरीज़
`);
export const asksSign = phrase(`
  [?]|kya|kab|kaun|kaise|kitna|what|when|where|who|how|any (news|update|updates|word|feedback)|क्या|कब|कौन|कैसे
  का|काय|कधी|कसं|कोण|कितना|किती
`);
export const own = phrase(`
  my|mine|me|i|im|ive|mera|meri|mere|mujhe|maine|mai|mi|maza|mazi|mazya|majha|majhi|majhya|mala|apna|मेरा|मेरी
  मेरे|मुझे|मैंने|मैं|माझा|माझी|माझं|माझे|माझ्या|मला|मी|मम
`);
