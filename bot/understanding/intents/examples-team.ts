/** Invented first messages of the casting and production sides, by what they want: what the cues leave open is settled by likeness to them. */
import type { Intent } from '../intent.ts';

/** One message a line. */
export const teamExamples: Partial<Record<Intent, string>> = {
  post_brief: `
Casting for a namkeen ad, family of four, shoot 18 Feb in Naigaon, 25k each
urgent: replacement for a receptionist role tomorrow, female 22-28, 5k
We need a grandfather, 65+, Punjabi look, can do light dance, digital film, 2 days
bank ki ad hai, couple chahiye 28-32, kal tak profiles, 20k each
ek bachchi 7-9 saal chahiye biscuit ad ke liye, do din, 12k
दो पुलिसवाले चाहिए, ३५ से ४५, शूट बुधवार को वसई में
आजीबाई हव्यात, साठच्या पुढे, मराठी स्पष्ट, शूट सातारा, १० हजार
music video ke liye 4 dancers chahiye hiphop, 20-26, ek din, 8k
Hi team, new requirement. Female 24-30, gym trainer, must do real workouts, shoot 3 Feb Pune, 15k
we're doing a car film, need a dad 40ish and two sons 8 and 12
sending a brief: wedding guests, 30 people mixed ages, Karjat, 2 days, 2.5k each
waiter ke role ke liye 2 ladke chahiye 22-30, 4k, kal shoot
एक नर्स और एक मरीज़ चाहिए, दोनों ४०+, एक दिन, बजट १२ हज़ार
शेतकरी दिसणारा माणूस हवा, ५० ते ६०, शूट नाशिकला, दोन दिवस
Looking for a lead for a short film, M 25-30, beard ok, no pay but travel and food covered
Wanted: two chefs 30-40 for a spice DVC, shoot 4 March Karjat, 9k, photos by tonight
ek judge aur ek vakil chahiye court drama ke liye, 45+, teen din, 8k per day
लघुपटासाठी आई आणि मुलगी पाहिजे, चाळीस आणि बारा वर्षांची, साताऱ्यात शूट
open call, boxers 20-28 for a sports series, 6 days Rohtak from 2 March
`,
  edit_brief: `
change the age of the lawyer to 45-55
Budget is now 60k not 50k
nurse ka shoot do din ka nahi teen din ka hai ab
rate 8 se 10 kar do dancer wale ka
वकील वाले रोल की उम्र बढ़ाकर ५० कर दो
शूटची तारीख बदलली, आता २० ला आहे
location shifted to Nashik, everything else same
make that two girls instead of one
The lead can be up to 40 now, client agreed
we need 3 of them instead of 2
small correction in the brief, it's print plus digital
drop the Punjabi requirement
shoot ek din aage gaya, 15 ki jagah 16
माँ वाले रोल में भाषा मराठी भी जोड़ दीजिए
बजट १० से १२ हज़ार कर दीजिए
डॉक्टरच्या भूमिकेचं वय ३० ते ४० करा
usage is 2 years, I wrote 1 by mistake
change of plan, call time 8 not 6
in the chef role the pay is 12k now, was 9
judge wale role me umar pehle 45 thi, 55 kar do
ब्रीफ़ में तारीख़ चार की जगह छह मार्च लिख दीजिए
आई वाल्या भूमिकेचं बजेट वाढवून वीस हजार करा
three chefs, not two, everything else as it is
`,
  find_talent: `
find me tall girls who can ride a Bullet
kathak wali ladki dhundho 20 se 25
apne paas koi bald villain type hai?
कोई तमिल बोलने वाला लड़का है क्या?
मल्लखांब येणारी मुलगी आहे का आपल्याकडे?
suggest some fresh faces for a college campus film
show me kids who can skate
who speaks fluent German in our database
any good stammering actors?
do we have somebody who looks like a young Amitabh
Can you suggest women over 50 with comic timing
sketch artist type koi actor hai jo painting bhi karta ho?
bharatanatyam karne wali koi 30 se upar dikhao
कोई ऐसा एक्टर जिसके पास बुलेट हो और चला भी सके?
घोड्यावर बसता येणारे कलाकार शोधून द्या
more options like the second girl but taller
have we got somebody who can do an Irish accent?
koi achhi bansuri bajane wali ho to batao
सितार या सरोद बजाने वाले कलाकार बताइए
show me boys who play football
show girls 20 to 24 from Pune
`,
  show_shortlist: `
who have we got so far for the lawyer?
lawyer ki list dikhao
selected logo ki list bhejna
यादी पाठवा वकिलाची
शॉर्टलिस्ट दिखाओ
send the current options again
what's the shortlist looking like for the coach
open the mother role list
Please resend the selects
abhi tak kaun kaun shortlist hua hai dikha do
final list whatsapp kar do
मुझे चुने हुए लोगों की सूची भेजो
can you share where we are, names wise
pull up whoever we have for the chef
till now who is in?
chef ke liye ab tak kaun kaun hai
अब तक किसे चुना है, दिखाइए
शेफसाठी आतापर्यंत कोण कोण आहे?
`,
  shortlist_add: `
add 3 and 5 to the list
put the second girl in too
kabir ko list me le lo
4 number wale ko bhi shortlist karo
प्रिया को सूची में जोड़ दो
कबीरला शॉर्टलिस्ट करा
include the one with curly hair as well
Yes to Sana, include her in the teacher list
I like the tall one, add her
move Arjun up into the shortlist
second and fourth bhi rakh lo list me
sana ko dal dena shortlist mein
पाँचवीं लड़की को भी शॉर्टलिस्ट में रखिए
keep 1, 2 and 7 in the shortlist
ye dono achhe hai, list me jod do
Meena and Rafiq go on the chef list
रफ़ीक़ को भी चुनी हुई सूची में रखिए
mina aur rafiq ko chef ki list me dalo
मीनालाही यादीत घ्या
`,
  shortlist_remove: `
take Kabir off the list
priya ko hata do list se
पहले वाले को सूची से निकालो
कबीरला यादीतून काढा
delete the third name from our shortlist
strike out Arjun from our selects
remove everyone above 40 from the list
we don't need Sana in the list anymore
arjun ko nikaal do usne mana kar diya
list me se 5 number kaat do
चौथीला यादीतून वगळा
that guy can come off the shortlist
strike the sixth one, brand wants somebody older
Rafiq ke dates nahi mil rahe, list se hata dena
दूसरे को सूची से बाहर कर दो
चौथा काढून टाक यादीतून
`,
  availability_check: `
ask Priya if she is free on 12 and 13
is Kabir available next weekend?
sabse dates pucho 18-19 Feb
कबीर से पूछो १२ को ख़ाली है क्या
प्रियाला विचारा १२ ला मोकळी आहे का
check avails of all five for 3 March
find out if the twins can do Saturday
Who among them is open on the 9th?
take dates from Sana for the whole of next week
could Arjun give us two days from the 4th
arjun 5-6 ko free hai kya puch lo
सना से १० तारीख़ की डेट पूछ लीजिए
अर्जुन शुक्रवारी उपलब्ध आहे का ते बघा
send avail check to 1, 3, 5 for 20 Feb
see whether Meena can do the 7th
dates check karo sabki, 7 aur 8 march
मीना से तारीख़ पूछ लो, सात को आ सकती है क्या
रफिकला सात तारीख जमेल का विचारा
are the first three open for 7-9 March?
`,
  schedule_audition: `
line up auditions tomorrow 11 to 4 at the Versova office
book Priya for an audition Friday 3pm
shukravar ko sab shortlisted ka audition rakho
प्रिया का ऑडिशन परसों तीन बजे रख दीजिए
call the top four for a callback on Tuesday
please arrange a look test for Sana tomorrow noon
get all three in on Wednesday for a read with the director
fix auditions 15 minutes apart from 10am Saturday
kal callback rakh do dono ka 5 baje
बुधवार को अर्जुन का लुक टेस्ट तय करो
उद्या सकाळी अकराला सनाची ऑडिशन ठेवा
set up zoom auditions for the Delhi actors on Sunday
bring the shortlisted ones in on Tuesday from 2, twenty minutes each
parso 11 baje se test rakh do, paanch log
सबको बुधवार दोपहर ऑडिशन पर बुलाइए
गुरुवारी दुपारी तीनपासून ऑडिशन लावा
set Meena up for a callback at 6 on video
`,
  reschedule_audition: `
push Priya's audition to Monday
shift all of tomorrow's auditions by one hour
move Sana's look test to the evening
director is sick, push all callbacks to next week
kal wale audition cancel nahi, bas monday kar do
Meena's test goes to Friday instead of Wednesday
मीना का टेस्ट मंगल के बदले बुध को कर दीजिए
ऑडिशन एक तास पुढे ढकला
`,
  approve_candidate: `
we're going with Priya
Kabir is final, please lock
isko final kar do
प्रिया को फ़ाइनल कर दीजिए
तिसरी मुलगी पक्की करा
The director has chosen Sana, close it
let's book the second boy
It's a yes from client on Arjun
she got it, tell her she is on
sana pe client ne haan bol diya
doosra wala lock karo please
दूसरी लड़की पर सबकी हाँ है, आगे बढ़िए
सनालाच घेऊया, क्लायंट खूश आहे
green light for 4
Meena is who we are taking for the chef
chef ke liye Rafiq pakka, lock karo
रफ़ीक़ पर मुहर लग गई, बता दो उसे
`,
  hold_candidate: `
pencil Priya for 12-13
second option pe rakho kabir ko, hold
don't release Kabir yet
प्रिया को अभी रोक कर रखिए
put number 4 on pin till Friday
can we keep Arjun as backup till Monday
please take first refusal on Sana's dates
block the second girl for 20 to 22, no final yet
arjun ki date pencil kar lo
अर्जुन की तारीख़ें ब्लॉक कर लीजिए सोमवार तक
सनाला सध्या राखून ठेवा
second pin for Arjun on the 8th
Meena stays first option till the client speaks
रफ़ीक़ को दूसरे विकल्प पर रोक लो
मीनाला शुक्रवारपर्यंत होल्ड कर
rafiq ko abhi second pe rakhna
`,
  pass_candidate: `
no to Kabir, he looks too young
not feeling option 2
ye nahi chalegi, accent thik nahi
पहला वाला पसंद नहीं आया
दुसरा नको, उंची कमी आहे
reject 1 and 6
Sorry, Arjun isn't right for the dad
client rejected the first two
let's drop her, voice is too thin
sana nahi chalegi, director ko pasand nahi aayi
dono ko mana kar do, look match nahi
अर्जुन नहीं, थोड़ा भारी लग रहा है
हा चेहरा नको, दुसरं कोणीतरी बघा
not moving ahead with 3
Meena reads too old on camera, we will not take her
रफ़ीक़ इस भूमिका में फिट नहीं, विदा कर दो
मीना नाही आवडली दिग्दर्शकाला, नकार कळवा
`,
  ask_status: `
where are we with the lawyer casting?
how many have confirmed for Saturday?
what's the latest on the mother role
how far is the chef casting?
chef wale ka kya hua, kitne reply aaye
शेफ की कास्टिंग कहाँ तक पहुँची?
`,
  remember_preference: `
remember that our director doesn't like heavy makeup
always send me profiles as PDF
ध्यान रखना, हमें हमेशा लोकल कलाकार पहले दिखाना
we prefer theatre actors, note that
Our producer hates long emails, keep it to five names only
from now on share profiles after 6pm only
agli baar se sirf theatre wale bhejna
आगे से बिना इंट्रो वाले लोग मत भेजिए
यापुढे फक्त मराठी बोलणारेच पाठवा
for later: no minors in our shoots on school days
mujhe naye chehre dikhana hamesha, yaad rahe
`,
  what_do_you_know: `
what have you noted about our preferences?
what do you have on Meena?
`,
  human_handoff: `
connect me to a human please
can your casting director call me
I'd rather discuss this on a call with Neha
koi banda hai kya online? usko connect karo
let someone of yours take over, this goes nowhere
team me se kisi ko bolo mujhe call kare
`,
  greeting_help: `
how do I use this?
नमस्ते, आप क्या क्या कर सकते हैं?
Hey, how does this work?
help
hi, tell me what you are able to do
aap kya kya kar lete ho?
`,
  smalltalk: `
chai pi kya
what a match last night!
kya haal chaal boss
ha, you made me laugh
kitni thand hai aaj
`,
  other: `
mujhe flat chahiye rent pe
what time does the bank close
where can I buy a good tripod
कैमरा लाइट किराए पर चाहिए
तंबू आणि खुर्च्या भाड्याने मिळतील का?
vanity van kahan se milti hai rent pe
who can repair a lens in Andheri?
`,
};
