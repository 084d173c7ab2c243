/** Invented first messages of the talent, by what they want: what the cues leave open is settled by likeness to them. */
import type { Intent } from '../intent.ts';

/** One message a line. */
export const talentExamples: Partial<Record<Intent, string>> = {
  reschedule_audition: `
I can't make it at 3, is 5 possible for the audition?
kal ki jagah parso audition de sakti hu kya
ऑडिशन थोड़ा आगे बढ़ा सकते हैं क्या, तबीयत ठीक नहीं
माझी वेळ बदलून द्या, ऑडिशनला उशीर होईल
running late from Panvel, can I come after 5 for the test
is there any other slot, I have an exam on Friday
क्या मैं ऑडिशन शाम को दे सकती हूँ, सुबह की जगह
उद्याऐवजी परवा येऊ का ऑडिशनला?
my bus broke down, please give me a later slot for the test
ऑडिशनचा वार बदलता येईल का? त्या दिवशी पेपर आहे
`,
  confirm_audition: `
confirmed, coming tomorrow 11am
haan ji audition ke liye aa rahi hu kal
जी, कल ग्यारह बजे पहुँच जाऊँगी
हो, सोमवारी दोन वाजता येतोय
ok noted, see you on Thursday
Perfect, Saturday 12 it is
I'm coming for the look test, thanks
thik hai sir time pe aa jaungi
kal 11 baje done hai mera
ठीक आहे, शनिवारी पोहोचते वेळेवर
yes confirming the 4:30 slot
noted the address, will be on time on Sunday
हाँ जी, रविवार वाले ऑडिशन में आ रही हूँ
udyachya audition la nakki yein mi
done sir, 4 baje studio me milte hai
`,
  decline: `
not my kind of role, please give it to someone else
main ye nahi kar paungi, shaadi hai ghar pe
मैं यह काम नहीं कर पाऊँगा
मला हे काम जमणार नाही
I'd like to withdraw from the nurse audition
I'll have to say no, shooting for something else
Can't do this one, it clashes with my play
interest nahi hai sir, next time
इस बार नहीं कर पाऊँगी, माफ़ी
यह रोल मेरे लिए ठीक नहीं, किसी और को दे दें
नको, मला नाही करायचं हे काम
माफ करा, मी ही भूमिका स्वीकारू शकत नाही
I don't do mother roles, so pass
thank you for thinking of me but I am sitting this out
I can't take up anything right now, please look for somebody else
ye wala kaam mujhe suit nahi karta, maaf kijiye
मुझे इस तरह के किरदार नहीं निभाने
हा प्रोजेक्ट माझ्यासाठी नाही, दुसऱ्या कुणाला तरी घ्या
I no longer do serials, only theatre
`,
  ask_status: `
Did I get it?
any update on my audition?
mai select hua kya
मेरा ऑडिशन कैसा रहा, कुछ पता चला?
निवड झाली का माझी?
I haven't heard back since the callback
Am I still in the running for the coach?
was I selected for the toothpaste ad
audition diya tha monday ko, kya hua uska?
final ho gaya kya woh role ya abhi chal raha hai
मेरा सिलेक्शन हुआ या नहीं, बता दीजिए
माझ्या टेस्टचा निकाल कळेल का?
is there any decision on the driver part yet?
kab tak pata chalega select hue ya nahi
माझं काय ठरलं, कळवाल का?
`,
  ask_role_details: `
tell me more about this role
how many scenes and which language?
shoot kitne din ka hai aur kahan
भूमिका मुख्य है या सहायक?
या भूमिकेत काय करायचं आहे?
is it a lead or a side role
what should I wear for the audition
who is directing and which production house
can you share the sides beforehand
kirdar kaisa hai, kitni umar dikhani hai
kapde khud ke lane hai kya, kaisa look hai
क्या इसमें किसिंग या अंतरंग दृश्य हैं?
शूटिंग कितने दिन की है, कहाँ होगी?
ही व्यक्तिरेखा खलनायकी आहे का?
does the role need me to cut my hair
how big is the part, and do I have lines?
डायलॉग ज़्यादा हैं क्या इसमें?
script milegi kya pehle, character samajhna hai
या पात्राचं वय किती दाखवायचं आहे?
will there be action or swimming in this one?
`,
  payment_query: `
my money has not come yet
invoice bheja tha, payment kab hoga
शूटचे पैसे अजून मिळाले नाहीत
TDS certificate kab milega
you paid me 2000 less for the soap shoot
Any idea when the soap ad fees will be released?
invoice number 14 is still unpaid after three months
kitne din me aata hai payment, 60 ho gaye
mere account me abhi tak kuch nahi aaya
मेरा बकाया भुगतान कब होगा?
मुझे कन्वेयंस के पैसे नहीं मिले
इनवॉइस पाठवून महिना झाला, पैसे आले नाहीत
overtime amount is missing in what I got
who clears the cheques, mine is two months late
last shoot ki fees kab tak aayegi
where should I mail my bill for the print shoot
मेरे पिछले विज्ञापन का पैसा अटका हुआ है
`,
  update_profile: `
I moved to Hyderabad last month
mera weight ab 65 hai, pehle 72 tha
add German to my languages
baal chhote karwa liye, nayi pics lagani hai
मी आता नागपूरला राहतो, प्रोफाइलमध्ये बदला
my agent is now Starlight, not Milan
Changed my hair to short bob, uploading new pictures
please correct my birth year in my profile
I have learnt kalaripayattu, put it in my skills
I'm now based in Delhi, please change it
mera naya number ye hai, purana hata do
मैंने वज़न दस किलो घटाया है, बदल दीजिए
मेरी प्रोफ़ाइल में घुड़सवारी जोड़ दीजिए
माझा नवीन नंबर प्रोफाइलमध्ये टाका
केस रंगवलेत, नवे फोटो लावा
note my new weight, 60, and that I have a beard now
kindly change my city in your file, I stay in Surat
meri age galat likhi hai, 27 kar dijiye
skills me tabla bhi jod do mere
माझ्या प्रोफाइलमध्ये पोहणं आणि सायकलिंग टाका
मेरी लंबाई पाँच फुट आठ है, ठीक कर दीजिए
`,
  send_selftape: `
self tape attached for the lawyer
audition video bhej diya hai, dekh lijiye
here is the link to my monologue
मेरा सेल्फ़ टेप यह रहा
ऑडिशनचा व्हिडिओ पाठवला आहे
PFA my tape for the coach, hope you like it
Just uploaded my audition clip, link below
sharing intro and monologue
video bana ke bheja hai, 2 take hai
रिकॉर्डिंग भेज दी है, कृपया देखिए
मेरा परिचय वीडियो संलग्न है
टेप पाठवतेय, दोन्ही सीन आहेत
हा माझा व्हिडिओ, शिक्षिकेच्या भूमिकेसाठी
recorded both scenes, sending on this chat
ये रही मेरी रिकॉर्डिंग, आवाज़ ठीक है ना?
apna tape whatsapp pe daal diya, check karna
माझी टेप लिंकवर टाकली आहे
`,
  remember_preference: `
I only do lead roles, please keep that in mind
yaad rakhna mai night shoot nahi karti
लक्षात ठेवा, मी फक्त मराठी काम करते
please never offer me alcohol brands
mai sirf mumbai me kaam karti hu yaad rakhna
ध्यान रहे मैं शाकाहारी ब्रांड ही करती हूँ
मला रविवारी फोन करू नका, लक्षात असू द्या
`,
  what_do_you_know: `
mera kya kya data hai aapke paas
आपने मेरे बारे में क्या सेव किया है
माझ्याबद्दल तुम्हाला काय माहिती आहे?
which of my details do you have on file
mera profile me kya kya likha hua hai batao
tumhe mere baare me kya pata hai
मेरी कौन सी जानकारी आपके पास रखी है
तुमच्याकडे माझी कोणती माहिती साठवली आहे?
read out what is saved under my name
what have you written down about me
आपकी याददाश्त में मेरे बारे में क्या है
mere naam pe kya kya save hai
तुमच्या नोंदीत मी कसा आहे?
`,
  delete_my_data: `
delete all my photos and details
mera account delete kar do
मेरा सारा डेटा मिटा दीजिए
erase my records please, I have left acting
remove my old videos from your database
Please take down my profile, I don't act anymore
meri sab photos system se uda do
mere baare me jo bhi hai sab mita do
मेरा नाम और फ़ोटो अपने रिकॉर्ड से हटा दीजिए
माझे जुने व्हिडिओ आणि फोटो पुसून टाका
माझं खातं बंद करा आणि सगळं डिलीट करा
I want out, wipe everything of mine
photos aur videos dono mita do, record me kuch mat rakhna
मेरी प्रोफ़ाइल हमेशा के लिए बंद कर दीजिए
माझी सर्व माहिती काढून टाका
`,
  export_my_data: `
can I download my data
mujhe mera sara record chahiye pdf me
मेरा डेटा मुझे ईमेल कर दीजिए
माझ्या सगळ्या माहितीची प्रत पाठवा
give me all the information you hold on me in a file
Can you mail me my complete record
I'd like an export of my information under the law
mera data download karna hai, kaise milega
मेरा पूरा रिकॉर्ड एक फ़ाइल में चाहिए
माझा सगळा डेटा मला ईमेलवर पाठवा
send everything you keep on me as one zip
मेरी सारी जानकारी की कॉपी मुझे दे दीजिए
apna poora data file me chahiye mujhe
मला माझ्या नोंदींची फाईल हवी आहे
`,
  opt_out: `
mujhe message mat karo
मुझे और मैसेज नहीं चाहिए
मला मेसेज पाठवणं थांबवा
unsubscribe
take me off your list
Don't contact me again please
not acting any more, kindly stop all casting messages
ab mujhe casting ke message mat bhejna
roz roz message aata hai, band karo
हे मेसेज बंद करा
leave me alone
no more texts please
I am done with these alerts, take my number out
ab se kuch mat bhejo mujhe
मुझे कोई सूचना नहीं चाहिए आगे से
यापुढे मला काहीही पाठवू नका
`,
  report_safety: `
a coordinator is asking me for money to get the audition
someone is misusing your name on Instagram
मुझसे रजिस्ट्रेशन के पैसे माँगे जा रहे हैं
एक माणूस कास्टिंगच्या नावाखाली पैसे मागतोय
I felt unsafe at yesterday's audition
The photographer you sent me to misbehaved
Got a call in your name asking for a deposit
a producer is sending me vulgar messages
ek aadmi khud ko aapka casting director bata ke paise le raha hai
mujhe raat ko akele room pe bulaya audition ke liye
आपके नाम से नक़ली पेज चल रहा है
तुमच्या नावाने कोणीतरी फी मागत आहे
ऑडिशनच्या ठिकाणी मला असुरक्षित वाटलं
someone with your logo wants a deposit from me, is it you?
I paid a man for a role and now he is gone
the makeup man put his hands where he should not
सेटवर एकाने माझ्याशी गैरवर्तन केलं, कुणाशी बोलू?
`,
  human_handoff: `
I want to speak with someone from your team
kisi real bande se baat karwao
मुझे किसी व्यक्ति से बात करनी है
get me a real person now
bot se nahi, kisi team wale se baat karni hai
मुझे टीम में किसी का फ़ोन करवाइए
मॅनेजरशी बोलायला मिळेल का?
तुमच्या ऑफिसमधल्या कोणाला तरी फोन करायला सांगा
put me through to somebody in the office
yahan koi aadmi hai jisse baat ho sake?
कोई असली आदमी है क्या वहाँ?
enough of the bot, I need a person
`,
  greeting_help: `
hi
hello ji, kaise kaam karta hai ye
नमस्कार, हे कसं वापरायचं?
I'm new here, how do I register
Good morning, I want to join as an actor
namaste ji, mujhe kya karna hoga yahan
मदद चाहिए, कैसे शुरू करूँ
नमस्कार, तुम्ही काय मदत करू शकता?
सुरुवात कशी करायची सांगा
hello, I am an actor, what should I do here?
ye app kis kaam ka hai
यहाँ से रोल कैसे मिलते हैं, बताइए
नमस्कार, इथे नाव कसं नोंदवायचं?
`,
  smalltalk: `
lol you are funny
आज बहुत गर्मी है
पाऊस थांबतच नाहीये
did you watch the finals yesterday
haha good one
aaj to mood hi nahi hai yaar
दिवाली की शुभकामनाएँ
आज गणपतीला खूप गर्दी होती
कसे आहात, बरं चाललंय ना?
thanks yaar you're the best
traffic in Andheri is killing me
what a hot afternoon, I am melting
aaj set pe bahut maza aaya
बढ़िया मौसम है आज
`,
  other: `
do you know a good dentist in Andheri
मेरी बाइक बेचनी है
मला गाडी भाड्याने हवी
my cousin wants a job as a spot boy
koi sasta hotel batao dadar me
makeup artist ka kaam chahiye mujhe
मुझे पासपोर्ट बनवाना है, कहाँ जाऊँ
माझ्या भावाला नोकरी हवी आहे
can you fix my phone
any plumber near Malad you can suggest?
मुझे बैंक का नंबर चाहिए
घरासाठी सुतार कुठे मिळेल?
`,
};
