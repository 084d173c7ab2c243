/** Everyday verbs, qualities, time and grammar of Hindi and Marathi, with a plain English gloss (empty: dropped). */
export const doing = `
bolna bole bolne bolti bolta bolti bolnara bolnari bolnare bolte boltat bolnevala = speaks speaking
baat baatein bolbala gappa gapshap = talk
batuni batooni bolka bolki badbadi badbad badbadya chatar-patar baatooni = chatty talkative
boli bhasha bhaasha zubaan = language dialect
matrubhasha matribhasha maatrubhasha = mother tongue
samajhna samajhta samajhti samajte samajto = understands
padhna padhta padhti vachne vachan vachnara = reading
likhna likhta lihine lihinara = writing
sunna sunta aikne aikto = listens
dekhna dekhta pahne baghne baghto = watching
lage laga lagta lagti lagein lagne lagnara lagnari dikhna dikhne dikhta dikhti disne disnara disnari disnare dista diste = looking like
karna karne karta karti karte kare kar karo karega karnara karnari karnare karto karun karayla karu = does
karwana = get done
aana aata aati aate yene yeto yete yenara yenari = comes
jana jaata jaati jane jato jate janara = goes
janna jaanta jaanti janta jaanna yeta mahit thauk = knows
sikhana sikhata shikavne shikavnara shikavnari = teaches
seekhna sikhna seekha sikha shikne shikla shiklela shikleli = learnt trained
prashikshit prashikshan talim taleem = trained
rehna rehta rehti rahne rahta rahto rahte rahnara rahnari rahivasi nivasi = lives resident
shift sthalantar = moved
sona jhopne = sleep
uthna = wake
baithna baithi baitha basne = sitting
khada khadi ubha ubhi = standing
daudna dhavne dhavnara daud = running
girna padne = fall
khana khata khati khane khanara = eating
peena pina pine = drinking
hasna hansna hansta hasti haste hasnara hasnari hasu = laughing smiling
hasana hasaana hansana hansata hasavnara hasavnari hasane = makes laugh comedian
hansi hasya hasyakalakar vinodi vinod mazakiya majakiya joker komedi comedy = comedy funny comedian
hasmukh hansmukh hasra hasri anandi khushmijaz = cheerful smiling
rona rota roti radne radka = crying
gussa gussail raag ragit chidka gussewala = angry
gana gaata gaati gaane gaanewala gaanewali gaata gaanara ganari gaanari = singing singer
bajana bajata bajaane vajavne vajavnara vajavnari bajanewala = plays musical instrument
nachna naachna naachta nachta nachti nachne nachnara nachnari naachnewale = dancing dancer
ladna ladta ladnara ladne = fighting
kudna koodna udi = jumping
uthana uchalne = lifting
pehenna pehna pehne ghalne ghalnara = wearing
bechna bechne viknara = selling
kharidna = buying
lena lete lenge ghene ghenar = take
dena dete denar = give
milna milta milega bhet = meet
rakhna thevne = keep
chalna chalta chalti chalne chalel = walk works
chahiye chahie chaiye chaahie chahiyen chaahiye chahta chahti havi hava have havaa pahije paahije paije = need
dhundh dhoondh dhundo dhundna shodh shodhne talash = find search
bhejo bhej pathva pathav = send
dikhao dikha dakhva dakhav = show
batao bata saanga sanga sang = tell
yaad athvan aathvan = remember
bhool visar visarne = forget
kaam = work
kaam karna = work
kaam kiya = worked
kiya kiye ki hui kela keli kele kelela keleli kelele = done
shuru suru = start
khatam sampla = finished
band bandh = closed stop
tayyar taiyar tayar = ready
mana mat nako nakoy = not
`;

export const qualities = `
shant shaant shanti shaanti = calm quiet
sharmila sharmili lajri lajra lajalu laaju = shy
shararti natkhat khodkar khodkara masti mastikhor = naughty mischievous
chanchal chulbuli chulbula = lively playful
josheela joshila joshili josh joshpurna utsahi utsaahi jordar zabardast dhamakedar = energetic loud high energy
samajhdar hushar hoshiyar chatur = clever
bhola bhola-bhala bholi = innocent naive
imaandar pramanik = honest
bahadur shoor shur dhadsi himmatwala = brave
darpok ghabrat = scared
gambhir gambheer = serious
garam jindadil dildar = warm hearted
pyar prem premal mayalu maayalu = loving motherly warm
achha accha achhe acche ache achchi acchi achhi changla changli changle chhan bhari badhiya = good
bura kharab vaait = bad
naya nayi naye navin naveen nava navi navkhe = new newcomer
purana purani juna juni june = old
anubhavi anubhav tajurba tajurbekar = experienced
anubhav nahi = no experience
aasan sopa = easy
mushkil kathin avghad = difficult
tez tej vegane bhardhav = fast
dheere dhire halu = slow
zor jor = loud force
asli khara khari sachcha = real
nakli khota = fake
khud swatah svatah swata = himself own
akela ekta ekti = alone
saath sobat barobar = with
jaisa jaise sarkha sarkhi sarkhe jasa samaan hubehu ekdam = like same
ek jaisi = identical same
ek jaise = identical same
ekdam same = identical
alag vegla = different
sirf fakt phakt keval = only
poora pura purn = full
dono donhi doghi doghe dogha = both two
ek = one
do don = two
teen tin = three
char chaar = four
paanch panch pach = five
chhe chhah saha = six
saat sat = seven
aath ath = eight
nau nav = nine
das dus daha = ten
barah bara = twelve
pandrah pandhra pandra = fifteen
bees vis = twenty
pachis pachees panchvis = twenty-five
tees tis = thirty
chalis chalees = forty
pachas pachaas pannas = fifty
saath sath = sixty
sattar = seventy
pehla pehli pahila pahili = first
doosra doosri dusra dusri doosre = second other another
`;

export const time = `
aaj = today
kal udya kaal = tomorrow
parso parva = day after tomorrow
abhi aata ata = now
subah sakal sakali = morning
dopahar dupar dupari = noon afternoon
shaam sham sandhyakal sandhyakali = evening
raat ratri ratra = night
din diwas divas roz roj rojcha = day
hafta hafte saptah athavda athavde = week
mahina mahine mahinya = month
saal varsh varshe sal = year
somvar somwar = Monday
mangalvar mangalwar = Tuesday
budhvar budhwar = Wednesday
guruvar guruwar brihaspativar = Thursday
shukravar shukrawar = Friday
shanivaar shanivar shaniwar = Saturday weekend
itvaar itwar ravivaar ravivar raviwar aitvar = Sunday weekend
chhutti chutti sutti suti = leave holiday
khali khaali rikama rikami mokla mokli mokala = available free
vyast busy = busy booked
janvari janevari = January
farvari february = February
march = March
april = April
mei = May
joon = June
julai = July
agast august ogast = August
sitambar september = September
aktubar oktobar october = October
navambar november novhembar = November
disambar december disembar = December
diwali divali = Diwali
holi shimga = Holi
ganpati ganeshotsav = Ganpati festival
barish paus pavsala = rain monsoon
garmi unhala = summer
sardi thand hivala = winter
agle agla pudhil pudhcha pudhchya = next
pichhle pichhla pichle magil magcha maagchya maagachya maagachi maagacha = last previous
baad nantar = after
pehle adhi aadhi = before
tak paryant = until
hamesha nehmi kayam = always
kabhi kadhi kadhihi = ever
jaldi lavkar = soon quickly
der ushir = late
shaadi shadi lagna lagn vivah baraat baarat varat = wedding
mehndi haldi = wedding ceremony
janamdin vaadhdivas = birthday
garbhvati garodar pregnant = pregnant maternity
jachgi prasuti = maternity leave
bachche ki vajah = maternity child
safar pravas yatra travel = travel
bahar baher = outside
dur door laamb = far
paas javal najdik = near
yahan ikde = here
wahan tikde = there
upar var = above
neeche khali = below
andar aat = inside
samne samor = front
dakshin dakshini saut = south Indian
uttar = north
purv poorv = east
paschim pashchim = west
bharatiya bhartiya hindustani = Indian
bambai mumbai = Mumbai
dilli = Delhi
punekar = from Pune
kahani kissa kisse gosht goshta katha = stories story
kavita = poetry
naam nav naav = name
ghatna = incident
vajah karan karanane = because
duniya jag = world
desh = country
yuddh ladhai = war
aitihasik itihas etihasik = historical period
pauranik = mythological
dhaarmik dharmik bhakti = devotional
lambi safar = long journey
janwar prani = animals
kutta kutra = dog
billi manjar = cat
haathi hatti = elephant
saanp sap = snake
hansi mazak = jokes comedy
samudra samundar = sea
pahad dongar = mountain
nadi = river
jungle jangal = forest jungle
vishesh khaas khas = special
bahut khup khoop phar lai = very
thoda thodi thode thodasa = little
`;

export const grammar = `
ka ke ki ko se ne mein me men pe par tak hi bhi to toh na = 
hai hain he ho hu hoon hun tha thi the hoga hogi honge hona hone = 
wala wali wale vala vali vale walon waala waali = 
liye liy liay = for
sathi saathi saathee karita = for
cha chi che chya la na ni nu aani ani va ya yancha yanchi tyancha = 
aur evam tatha = and
ya kinva athva = or
lekin magar par pan parantu = but
jo jis jise jiske jiska jiski jinke jyacha jyachi jyache jyala jyana = who
kaun kon kaunsa konta konti = who
kya kay kaay = what
kahan kuthe kuthla = where
kab kadhi = when
kaise kaisa kasa kashi kase = how
kyun kyon ka = why
koi kuni konitari ekhada ekhadi ekhade = someone
kuch kahi kaahi = some
sab sagle sarv sare = all
yeh ye yah hi ha he = this
woh wo vo voh to ti te tya = that
main mai mujhe mera meri mere mi maza mazi maze mala amhi = I my
hum humko hamko hamein hamara hamari aamhi aamhala amchya = we our
tum tu tera aap aapka aapki tumhi tumcha tujha = you your
uska uski uske unka unki tyacha ticha = his her
apna apni apne aplya apla apli = own
raha rahi rahe = 
gaya gayi gaye gela geli gele = went
sakta sakti sakte sake shakto shakte shaknara shaknari shakel = can
aahe ahe aahet asel asava asavi asave asla asleli asnara asnari asnare astat nahit hoti hota hote = 
nahi nahin nai nay nahit bina shivay bagair = not without
haan ho hoy = yes
bas = just
sahi barobar = right
ji = 
phir fir mag = then
jab tab jevha tevha = when
agar jar = if
jinhe jinko = who
`;

/** English words that Indian writers spell in Devanagari, found again by their consonants. */
export const loans = `
model actor actress audition casting director producer brand shampoo mobile phone camera video film serial theatre stage
dance dancer singer voice radio cartoon studio recording dubbing narrator anchor host comedy comedian standup reality show
doctor nurse police officer army soldier retired teacher professor lawyer judge engineer manager businessman corporate
presenter software app fintech bank insurance startup influencer blogger chef food hotel restaurant truck tractor car bike
scooter driver driving racing stunt action fight fighter martial karate boxing gym yoga fitness cricket cricketer football
hockey tennis badminton volleyball basketball swimming swimmer scuba diver polo horse skating surfing trekking
lipstick makeup cosmetics skincare cream facewash perfume deodorant jewellery saree fashion ramp designer denim
biscuit chocolate toothpaste detergent powder soap diaper milk tea coffee cola drink juice snack pizza burger
baby twins school college student teenager uncle aunty grandmother grandfather mother father family couple friend
wheelchair athlete sports player champion coach trainer beard bald glasses spectacles turban tattoo curly blonde
English Hindi Marathi Gujarati Punjabi Bengali Tamil Telugu Malayalam Kannada Bhojpuri Odia Assamese Urdu Konkani Marwari
Mumbai Delhi Pune Nagpur Bengaluru Chennai Hyderabad Kolkata Goa Kerala Rajasthan Punjab Gujarat Russian Nigerian
foreigner available weekend date budget contract exclusive travel train flight hotel fee payment rate day month year
photo portfolio profile selfie reel look age height weight size single double lead role character villain hero
classical western hiphop contemporary folk jazz rap rapper beatbox guitar piano harmonium flute tabla drum
documentary luxury jingle script audiobook animation mimicry sign language interpreter magician puppet
office company campaign advertisement commercial print digital hoarding launch product washing machine cooker
nature news web series short music album background junior artist crowd extra body hand hair skin face
`;
