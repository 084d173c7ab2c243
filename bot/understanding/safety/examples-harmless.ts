/** Invented messages of plain business that come near the others in their words, so that likeness can tell them apart. */
import type { SafetyKind } from '../intent.ts';

/** One message a line. */
export const harmless: Partial<Record<SafetyKind, string>> = {
  benign: `
Do I have to pay anything for the audition?
kya registration free hai?
my bank details for the payment: shall I send them on the portal?
mera 12 hazar ka payment abhi tak nahi aaya
पेमेंट कब तक आएगा, दो महीने हो गए
माझे पैसे कधी मिळतील?
hotel me rehna hoga kya shoot ke liye?
is there any kissing scene? I am not comfortable with that
intimate scene hai to body double hoga kya
Should the intro video be in western or ethnic wear?
night shoot ke baad gaadi milegi?
the director scolded me a bit but it was my mistake haha
shoot pe main saath reh sakta hoon?
मी सेटवर मुलीबरोबर थांबू शकते का?
I fell on set yesterday and hurt my knee, can the AD call me?
portfolio banwane ka kharcha kitna hota hai?
kya CINTAA card zaruri hai?
who pays for the visa and the ticket?
can I get the contract before I pay my manager?
ye number aapka hi hai na? kal call aaya tha audition ke liye
Ask them for one photo without make-up and one in a saree
villain role hai, heroine ko thappad marta hai ek scene me
20 dancers, 6k per day, payment after 45 days, agency extra
no fee from any artist please, tell them so
hotel scene hai, couple 30-35 chahiye, Lonavala, 2 din
Send them the OTP rule: never share it with anyone
Deposit of 50k paid to the location owner, call time stays 7
The heroine is stalked in scene 12, we need a strong actress
Please pay the artists their advance by Monday, 20% each
meet the two leads at the hotel lobby coffee shop at 4, with the director and the client
सीन में उसे पीटा जाता है, मज़बूत अभिनेत्री चाहिए
lingerie brand catalogue, women 21+, female crew, rider signed by agent, 40k
I slept late, can the audition be at 12?
स्टंट सीनची भीती वाटते, ट्रेनिंग असेल का?
my friend died last week, I need a few days off
Mumbai me akeli rehti hu, andheri ke paas
director sir bahut acche hain, unke saath dubara kaam karna hai
I held my breath for 40 seconds in the pool test
the door of vanity 3 doesn't lock, please get it fixed
midnight call time is tough for me, can it be earlier?
Line producer called about the cab, all sorted
my old pictures on the profile are from 2022, replacing them tonight
mujhe pareshan mat hona, main time pe aa jaungi
sab mujhe chhote bhai jaisa maante hai set pe, maza aaya
मेरी कमर में दर्द है, डांस वाला सीन बाद में रख सकते हैं?
मुलीला रात्री आठनंतर शूट नको, शाळा आहे
रोल से निकाला क्यों गया, कोई कारण बताएँगे?
हात दुखतोय, फाईट सीन पुढे ढकलता येईल का?
I have 2 lakh followers on Instagram, does that help?
acting workshop in Prithvi cost me 18k last year, worth it
Is passport needed for the Dubai schedule? mine expires in March
papa ne 10 hazar ki gym membership dila di role ke liye 😄
contract me GST ka column khali hai, bharna hai kya?
stamp paper ka kharcha kaun dega
मुझे स्विमिंग सीन के लिए क्या पहनना होगा?
प्रोसेसिंगला किती दिवस लागतात पेमेंटच्या?
तुमच्या ऑफिसमधून फोन आला होता, मी मीटिंगमध्ये होतो
what happened at the reading yesterday? I missed it
who is the stylist? my blouse size changed
10k advance to each artist on signing, rest in 30 days, mail them
financier ka role hai, 50-60, suit boot wala look
joining date 5 Dec, kit office se le lena, koi charge nahi
isko bolo agreement kal tak sign karke scan bheje
मुलींना सांगा उद्या अकराला स्टुडिओत या, आधार कार्ड सोबत आणा
scene: boss asks secretary to stay late, she refuses. Need F 25-30
the producer travels to Bangkok for the recce, hold the audition till Friday
guest of honour at the event will be the chief minister, need two anchors
one dancer hurt her ankle, please find a replacement for tomorrow
क्लाइंट ने पचास हज़ार का एडवांस दे दिया है, कलाकारों को दे दीजिए
main pass me hi rehti hu, akele aa jaungi, koi dikkat nahi
My trainer holds a camp in Goa in March so no dates then
vanity me AC nahi chal raha tha, bahut garmi
courier charges for the costume return, will you pay or me?
screenshot of my train ticket attached for reimbursement
paid 2,500 for new headshots, worth it? sending them now
Fight rehearsal hurt my shoulder, can we do a lighter version
which villa is the shoot at? Google shows two
can I bring my husband to the villa for the two days
form bhar diya, confirm kar dijiye mil gaya kya
google form ka link khul nahi raha
insurance kaun karega stunt ke liye?
account number galat diya tha pehle, naya bhej raha hu portal pe
sir ko bolna main 10 min late hu
coffee ad me kya mujhe coffee peeni padegi? caffeine se problem hai
aaj ka cut bahut accha laga, director khush the
raat ko call mat karna please, beti so jaati hai, message kar dena
hotel ka room share karna hoga ya alag milega
I am 16, my mother will speak to you
photographer se photos aa gaye, drive link bhej raha hu
मेकअप का ख़र्च मिलेगा क्या?
निर्देशक जी को मेरी टेप पसंद आई क्या?
मैं सेट पर किससे मिलूँ, अकेली आ रही हूँ
पंद्रह हज़ार तय हुए थे, दस ही आए हैं
रात की शूटिंग में घर कौन छोड़ेगा?
ओळखपत्र सोबत आणायचं का?
फोटोशूटचे फोटो पाठवले आहेत, बघा
मिठी मारायचा सीन आहे का? मला चालेल
कपडे कोणते घालून येऊ ऑडिशनला?
लोणावळ्याला राहायची सोय आहे का?
Certificate of participation will be given to each child, no charge, mail the parents
lead girl wanted, no prior acting needed, workshop paid by us
the villain threatens to leak her video, dark role, F 22-26
farmhouse location confirmed, call 10 am, parents can come along
legal ko bolo contract release kare, advance 2500 kat gaya hai
talents ko medical report lane bolo stunt ke liye, kharcha hum denge
दारू पार्टीचा सीन आहे, २१ वर्षांवरील मुली हव्यात, महिला क्रू असेल
Sponsor wants the brand film friendly and warm, cast accordingly
we release contracts after the client's legal clears, by Monday
extras ka lunch aur 800 conveyance confirm hai
no phones on set, star's privacy, tell all
बजट पचास हज़ार है, एजेंसी समेत, टीवी और डिजिटल
script me gaali hai, mummy ko pasand nahi aayega lol
kya director akele audition lete hai ya panel hota hai?
someone picked up my jacket from vanity by mistake
the crew was so kind, thank you for everything
he touched my heart with that monologue, what an actor
Sir 15k fix hai ya thoda badh sakta hai?
is the audition online or do I have to come to Andheri?
Meri beti ko kal bukhar tha, kya hum Friday ko aa sakte hain?
Who will be there at the audition? Just want to know whether to bring my manager
Director ka naam kya hai? unki pichli film dekhni thi taiyari ke liye
What is the brand? I have a conflict with one soap company
kis brand ka ad hai? conflict check karna hai
मुझे मानदेय अग्रिम मिल सकता है क्या? यात्रा का टिकट ख़ुद लेना है
क्या होटल में महिला कलाकारों के लिए अलग कमरा है?
ऑडिशन के लिए कौन से कपड़े पहनूँ?
मेरा वज़न अब ६२ है, प्रोफ़ाइल में बदल दीजिए
रात में शूट है तो वापस छोड़ने गाड़ी मिलेगी?
मी १४ तारखेला येऊ शकत नाही, परीक्षा आहे
माझे पैसे कधी मिळतील? शूट होऊन दोन महिने झाले
ऑडिशनला आईला घेऊन येऊ का?
भूमिका काय आहे नक्की? नकारात्मक आहे का?
nude makeup look chalega ya heavy?
is body hair an issue for the beach shoot, should I wax?
Scene me mujhe hug karna hai co actor ko, theek hai koi problem nahi
I will come alone, no need for pickup
main akele aaungi, mummy ka kaam hai
Photographer bahut accha tha, meri photos kab milengi?
please delete my old photos from profile, I've cut my hair
mujhe villain ka role karna hai jo sabko dhamkata hai 😄
I was told 30k earlier, now it says 25k. Which one is right?
Got a call from your office yesterday but missed it, was it Kavya?
My friend Riya is also an actor, can she register with you?
registration kaise karna hai, koi form hai kya
Kya koi membership hai aapki?
portfolio ke bina apply kar sakte hain?
The stunt involved a fall, I have bruises but I'm fine, team took care
makeup se allergy ho gayi, skin red ho gayi hai, kal ka shoot shift ho sakta hai?
kal ka call sheet bhejo please
Can I get the contact of the costume person for my measurements?
coordinator ka number do, location nahi mil rahi
Am I shortlisted or rejected? please tell me honestly
Kya mera role cut ho gaya film se? bahut dukhi hu
I'm heartbroken I didn't get it but thank you for the chance
mara role bahut chhota hai yaar
mujhe dar lagta hai ghode se, horse riding zaroori hai kya
मैं शाकाहारी हूँ, सीन में मांस खाना पड़ेगा क्या?
सीन में पानी में कूदना है, सुरक्षा का इंतज़ाम है?
इस रोल में बोल्ड सीन हैं क्या? मैं नहीं करती
पोर्टफ़ोलियो लाना ज़रूरी है?
मेरे पिता का देहांत हो गया है, इस हफ़्ते काम नहीं कर पाऊँगा
माझा नंबर बदललाय, नवीन नंबर जतन करा
शूटिंग घरापासून लांब आहे, राहण्याची सोय होईल का?
माझ्या एजंटला १५ टक्के द्यावे लागतात, ते धरून सांगा
चुंबन दृश्य असेल तर मी करणार नाही
मुलाची शाळा आहे, सकाळचं शूट जमेल का?
Kavya, send the brief to all girls 20-25 in Pune with Marathi, need replies by 6
sab girls ko bol do audition kal 11 baje, Aram Nagar, normal makeup
ladki ki 3 photo bhejo - front, side, full length
Need girl for lingerie brand e-comm, 22-28, 40k, disclosed in the brief, closed set with women crew
condom brand DVC, couple 25-32, tasteful, no nudity, 60k each
Looking for a real sex worker-rights activist to play herself in a documentary
role: rape survivor fighting her case, 28-35, strong actor
Domestic violence awareness film, husband 35-40 aggressive, wife 30-35, Hindi
Hero beats up goons in the market, need 6 stuntmen
Aaj raat tak sabki list final karni hai, jaldi confirm karo
last chance for anyone who wants to audition, slots end at 5
Ask Riya if she's ok with the kissing scene, and tell her it's closed set
usko bolo passport copy bhej de, Dubai ka ticket production book karega
Token amount 5k artist ko aaj hi transfer kar do
artist ka bank details aur PAN le lo, payment process karna hai
koi compromise nahi chahiye quality pe, best actors dikhao
director se kal raat 9 baje office me meeting hai, list le aana
hotel lobby me walk-in audition, Sunday 10 to 5, parents welcome
बच्चे का रोल है, ८ साल, माता-पिता सेट पर रहेंगे
वेश्या के किरदार के लिए अनुभवी अभिनेत्री, ३०-३५, वर्कशॉप होगी
सबको बता दो कि कोई पैसे न दे, ऑडिशन मुफ़्त है
शराबी पति जो पत्नी को मारता है, पुरुष ३५-४५, नाटक
कलाकारांना आगाऊ दोन हजार द्या, बाकी नंतर
खूनी दरोडेखोराची भूमिका, ३०-४०, क्रूर दिसणारा
aarti ka number save karo 9800012345, naya talent hai
give me Riya's number, she's booked for tomorrow
what's the rate of the shortlisted girls for our project
is she married? role needs someone who can travel 3 months... just ask availability
Client wants to see options in the red dress and the swimsuit as in the deck
what did we pay the lead last time?
share the rates of shortlisted artists for our film
Please keep the shortlist between us till Monday
Artist will get a gift hamper and 10k
we need the talent to sign the NDA and release form at the hotel reception on arrival
private screening for the cast is on Friday, everyone invited
She seemed uncomfortable with the rain scene, check if she wants a body double
the child looked tired yesterday, let's cut the hours and give a break
Deposit for location is paid, casting can continue
हमें आज रात तक तीन विकल्प भेज दीजिए, क्लाइंट बैठा है
इस कलाकार को मत भेजिए, पिछली बार देर से आया था
क्लायंटला मुलगी आवडली, तारीख पक्की करा
बजेट वाढवलंय, आता ४० हजार देऊ
Ignore my previous brief, client changed everything. New one below
Forget the earlier list, start a new shortlist for the nurse role
Disregard the height in the last message, 5'4 is fine
You are now handling the Nagpur project too, list its roles
Override the old rate with 20k for this role
please mark Sunil as booked, client confirmed
system ne galat date dikhayi, 14 ki jagah 15 karo
New instruction from the director: everyone must be under 5'8
role is an AI assistant who becomes human, F 25-30, robotic voice
approve the first three and reject the rest
artist ne 30k maange hain, client 25k bol raha hai
usne mujhse 5 din ka time maanga hai
coordinator bol raha hai 20% lagega, theek hai?
Riya ka agent 40k maang raha hai, negotiate karo
studio wale 10k deposit maang rahe hai, production ko bolo
ek aadmi ka role jo logon ko thagta hai, nakli producer bankar
fake producer character who dupes young girls, M 40-50, comic
maine kal hi 15k de diye the usko, receipt bhi hai
My character is abused by her husband in the film, can I talk to the director about how to play it?
I'm uncomfortable with heights, please tell the stunt team
the AC was so cold I was shaking all day lol
I was beaten by 2 marks in the dance competition haha
Someone took my seat in the van, small thing but please sort
I felt bad that the director didn't like my second take
co actor ne mujhe bahut madad ki scene me, touch wood sab theek gaya
how is she so good? the girl who played maid in your last ad, total fan
who is directing this one?
what is the age of my on-screen husband in this role?
how many people in the cast?
Which production house is it? want to check if I worked with them before
Is Riya my sister in the film? we can rehearse together
can you tell the other actor to reach on time, we travel in same cab
how much is the rate for this role and for how many days
usage kitni hai aur paisa kitna hai lead role ka?
Kya meri dost bhi audition de sakti hai, uska number bheju?
मेरे साथ वाली कलाकार कौन है, रिहर्सल साथ करनी है
क्या बाक़ी कलाकार भी उसी होटल में रुकेंगे?
तो सीन मला जमला नाही, पुन्हा टेप पाठवू का?
Do I need to pay anything for this audition?
kya registration ka koi charge hai?
ऑडिशनला काही पैसे लागतात का?
We never take money from artists, please tell them that
Lingerie brand catalogue, women 24-32, female photographer, closed set, usage India 12 months, artist consent in writing
Intimate scene in a feature, intimacy coordinator on set, rider will be shared with the agent before the audition
The villain blackmails her with a video, we need someone who can do fear without shouting
Role is a survivor of domestic violence, age 30-40, strong monologue
call time 5am, hotel rooms for cast booked by production at Lonavala, parents of kids can stay
is there a kissing scene in this?
scene me thappad marna hai kya sach me?
मेरा भुगतान कब तक आएगा?
माझे पैसे कधी मिळतील?
I paid for my own cab yesterday, can I claim it?
please ignore my last message, wrong chat
I forgot my login, can you reset it?
audition kaha hai, number bhej do wahan ka
mera number badal gaya hai, naya ye hai
can my mother come along for the audition?
send us the contact sheet of the crew for tomorrow
who is on our shortlist for the nurse?
Our budget for the lead is 60k, can you tell me what she asked for?
Farhan ka number dena, call karke bulati hu
bank ad ke liye manager type chahiye, 35-45, suit me accha lage
I do stunts: fire, fight, bike. Add these
ye role chhota hai kya? screen time kitna
रोल में शराब पीनी है क्या?
सीनमध्ये रडायचं आहे का?
भूमिकेत पोलीस मारहाण करतो असा सीन आहे, फाइट मास्टर असेल
agency ka 20% kaun dega?
मी लावणी शिकले आहे, माझ्या प्रोफाइलमध्ये टाका
last date for sending the tape?
Kids 6-8 for a toothpaste ad, 2 hours only, mother must be present, no fee from parents
unit me sab log bahut acche the, thank you
can I do the meeting on video call? I'm in Pune
token advance to artist 25% on signing, rest after dubbing
artist card of CINTAA is preferred but not compulsory
He plays a fake godman who cheats a village. Need 50+ with calm eyes
Please share audition slots with the selected girls, reporting at our Andheri office, ask for Neha
hello bot, update my skills: AI tools, editing, mime
I got selected?? when do I get the contract
sorry ignore the earlier tape, this one is better
the system is slow today, is it only me?
my mother will come to drop me, where should she wait?
Can I get the script a day before? I'm scared of forgetting lines
can you tell me my shoot timing and hotel name for Lonavala?
is this character a villain? do I hit anyone
who is directing it?
which product is the ad for? so I can check my conflicts
What is the client's usage for this, TV or digital?
audition me kitne log aayenge, wait kitna hoga?
wahan parking hai? apni gaadi se aaunga
kya mujhe kapde khud lane hai?
क्या मुझे अपना आधार कार्ड लाना है?
मला रात्री शूट जमत नाही
कृपया मेरी उम्र २६ कर दीजिए
I was rejected again, feeling low but will keep trying
payment aa gaya, thank you so much
Pls tell all talents: report 8am, Film City gate 2, carry two outfits, lunch provided
Need a girl who can play a rape survivor in court, strong Hindi, workshop with director before
Deposit for the studio is paid by us, just send the guest list
kissing scene hai, artist ki likhit sehmati chahiye, agent ko bhej diya
mother-daughter pair, 35-40 and 10-12, both must be comfortable with water, lifeguard on set
Bikini shot for a swimwear TVC, 22+, disclosed in the brief, female stylist, rate 1.2L
Please send the artists' GST numbers so we can process payments
what rate did the talent on our shortlist quote?
Can we get the number of the coordinator for tomorrow's pickup?
Shoot at night on a highway, security and ambulance arranged, women get drop home
the system said 4 options, where is the fifth?
Client wants a new face, no celebs. Budget 1.5L including agency
can I pay for a copy of my own showreel edit from you guys?
are the auditions free?
bhai kal ka call time raat ka hai ya subah ka?
Is there any registration charge with you people or is it free?
I paid the coordinator 15% last time, is that the usual?
agency wale 25% kaat rahe hai, kya ye normal hai?
मेरी फ़ीस में से एजेंसी कितना काटेगी?
एजन्सीला किती टक्के द्यायचे असतात?
can I get an advance for the outstation shoot?
Card bana hua hai mera CINTAA ka, number bhej du?
Aadhaar aur PAN ki copy kis email pe bhejni hai?
Ask them to send bank details and PAN on the production email for the payment
Send your bank account details to accounts@ for the fee transfer after wrap
Talent to carry original Aadhaar for entry at Film City, no fee
last few slots left for today's audition, come before 5, free entry
urgent urgent! 2 girls needed in next one hour at Yari Road, 3k cash after shoot
Immediate requirement, call time 6am tomorrow, hurry with names
Hotel scene, need receptionist type, 25-30, night shoot at a hotel in Juhu
audition at hotel Sun n Sand banquet hall, 10 to 6, bring a parent for kids
Romantic pair for a music video, one kiss on cheek, both should be okay with it
Bold content series for OTT, disclosed in brief, closed set, intimacy coordinator, nudity waiver in contract
innerwear brand catalogue men 25-35, fit body, studio in Malad, contract before shoot
role is of a bar dancer who gets molested, sensitive scene, workshop first
Antagonist slaps heroine in scene 12, stunt coordinator will choreograph
need someone who can cry on cue, character loses her child
कहानी में लड़की आत्महत्या करने की कोशिश करती है, संवेदनशील अभिनेत्री चाहिए
खलनायक नायिकेला धमकी देतो, अशा सीनसाठी दमदार आवाज हवा
drunk husband ka role hai, 40-45, thappad wala scene hai
in the scene the uncle touches her hand, is it okay if we keep it light?
kya is role me kiss hai? mujhe comfortable nahi hai
I am not comfortable with bikini scenes, please note
मुझे किसिंग सीन नहीं करने
I'm nervous and scared about forgetting my lines lol
traffic me phas gaya hu, thoda late hounga, sorry
tabiyat theek nahi, aaj audition nahi de paungi
I was hurt during the dance, small sprain, can we push the date?
मी आज खूप थकले आहे, उद्या बोलते
the AC in the waiting room was not working, it was too hot
audition was so long, waited 4 hours without water. Please manage better
can my husband come with me for the night shoot?
papa ko saath la sakti hu kya set pe?
who will be playing opposite me?
what is the brand category? need to check conflict
kis brand ka ad hai? mere conflict hai soap me
which platform will this come on, and who's directing?
how many girls are needed for this?
is my profile shortlisted? which rank
meri shortlist me kya position hai
please share the casting office number
coordinator ka number dena jo kal set pe the
what did the director say about my audition?
client ko mera tape kaisa laga?
Please don't share my number with anyone
Share her showreel and rate, client wants to see
what are the rates of all three on our list?
send contact of our shortlisted artists to the AD for the call sheet
need PAN and bank details of the artists for invoice, send on mail
who among our shortlist has a valid passport?
Keep the film's title secret please, only say untitled
Client doesn't want the brand named on any group
Muslim wedding scene, need 10 guests who look the part, 25-60
We want a Maharashtrian Brahmin priest character, 50-60, can chant
pregnant woman character, we will use prosthetic belly
Role: Muslim shopkeeper, 50+, Urdu diction
any community is fine, only skin tone natural
system pe mera photo purana dikh raha hai, naya laga do
ignore the first photo, second one is right
mujhe list me add kar lo please koi bhi role ho
Consider me for any mother roles, I'm 42
select me please sir, I work very hard 🙏
Bio: played the system admin in 'Server Room', the override scene is on my reel
my AI short film got selected at a festival, add to credits
bot please rank these by height
mark Kabir as not available and hide him from this list
approve option 2 and send her the contract
forget the previous brief, new one is: couple 30-35, Delhi, 2 days
ignore the earlier list, use this one
which hotel are we staying in and who is my roommate?
is travel by train or flight? do I book or you?
should I send photos without makeup?
gym wali photo chalegi kya?
saree me photo bheju ya western?
माझे फोटो जुने आहेत, नवीन पाठवू का?
I can't share my Aadhaar on chat, is email ok?
OTP ek baar aur bhej do please
kal raat 2 baje pack up hua, aaj thoda late aaunga
the drop was late at night but driver was very polite
can you ask them to give a changing room for girls?
अगली बार पानी और पंखा रखवा दीजिए
I'm scared of heights, will there be harness?
paani se dar lagta hai, swimming scene hai kya
I cried watching the film you cast, so good
thank you, the director was so kind to me
mera role cut gaya film se, dukh hua but theek hai
reject hua to feedback milega kya?
what mistake did I do in the audition?
koi acting class suggest karo Andheri me
portfolio ke liye accha photographer batao budget me
my agent wants 20%, is it in contract?
when will the contract come? before shoot na?
cash milega ya bank me?
UPI pe bhej do mera conveyance, number same hai
मेरा यूपीआई नंबर बदल गया है
talent should not pay anyone, tell us if someone asks
fraud alert: we never charge. Share with your friends
please collect signed releases and ID copies at the gate
looking for plus size models 25-35 for lingerie campaign, female team only, contract by email
shower scene for soap ad, body suit provided, closed set, female crew, 60k
teen couple 18+ only, holding hands, college film
stalker ka role hai, creepy look chahiye, 30-35
Private audition slots for celebs at our office, NDA at the door
raat 9 se subah 5 tak shoot, ghar tak drop, women ke saath female coordinator
बच्चों के ऑडिशन में माता-पिता साथ आएँ, कोई शुल्क नहीं
मुलांच्या ऑडिशनसाठी पालक सोबत असावेत
share the talent's measurements for costumes: chest, waist, hip
please get her shoe and dress size for the stylist
artist ko cash advance de sakte hai kya 10k
confirm who is paying for the actor's hotel
Film is about a fake guru, keep posts off social media
we paid everyone on Friday, please check with your bank
what are the names and numbers on tomorrow's call sheet?
Do you people have a POSH policy on set? just asking
who do I contact if something goes wrong on set?
can I skip the smoking part in the scene?
my last role was a prostitute in a web series, reel attached
I can cry on command, add it to skills lol
there were rats in the green room, please tell production
the assistant was rude to me about being late, my mistake anyway
I fell on set and scraped my knee, first aid was good
can we get stay near the location, night travel is tough
I don't drive at night, can someone drop me?
my room number at the hotel for the outdoor please
the casting director liked my photos, said come Monday with western outfits
what outfit for audition, is a sleeveless dress ok?
is a bikini body required for this role?
do I have to remove my nose pin
should I send my measurements?
I will pay for my own flight, just reimburse later
someone told me the rate is 20k, is that right?
my friend got 50k for a similar ad, can you check mine?
can I know the total before tax and commission?
token amount kab milega booking ka?
advance 50% milta hai kya outdoor me?
photoshoot free hai na ya mujhe dena padega?
kya mujhe workshop ke paise dene honge?
PAN card nahi hai abhi, chalega?
mera password reset karna hai app ka
link khul nahi raha selftape upload wala
aapki team se kaun baat kar raha hai?
ye message genuine hai na? CastMatch se hi ho na aap
दादी वाले रोल में मरने का सीन है क्या
मुझे रात की शूटिंग से दिक़्क़त नहीं है
मेरी बहन भी कलाकार है, उसका भी प्रोफ़ाइल डाल दूँ?
क्या फ़ीस पर टीडीएस कटेगा?
ऑडिशनसाठी काय घालून येऊ?
शूटला मुलाला सोबत आणलं तर चालेल का?
मला शिवीगाळ असलेले संवाद जमत नाहीत
मानधनातून किती कमिशन जाईल?
Mujra dancer, 22-30, trained, traditional costume, 3 days, 12k per day
drug addict character needs 10 kg weight loss, insured, doctor on call
need couple for hospital ad, wife pregnant look, 28-34
Two kids crying scene, parents present, 4 hours max, break every hour
minor artists: permission from DM in process, guardian must sign
only girls for hostel scene, 18-24, 15 nos, 2k each, lunch and drop
audition address: 3rd floor flat 302, Aram Nagar, our office board outside, ask for Meena
call her personally and check the dates, she doesn't read messages
keep the second option warm, don't tell first one yet
direct booking without audition for crowd, first come
final ho gaya hai, agreement email pe aayega, sign karke bhej dena
artist ko bolo 2 pics bheje, ek close up ek full length, plain background
ladies only set, changing tent and female spot arranged
सुंदर चेहरे की लड़की चाहिए साबुन के विज्ञापन के लिए, पूरे कपड़ों में
खून करणारा, थंड डोक्याचा खलनायक हवा, ३५-४५
what is the age proof for the kid? need it for permission
who signs the contract for the child, mother or father?
Client's daughter will visit the set, arrange a pass
we want to pay the artist today itself, share her UPI
release the second hold, tell her kindly
talent's flight is at 2am, arrange a safe cab
The film deals with child abuse, all kids' scenes are shot separately with doubles
which of our five can travel without parents? all are above 18
add our new producer to this workspace
send me our own notes from yesterday's auditions
`,
};
