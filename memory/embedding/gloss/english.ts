/** English words that look or sound like Hindi or Marathi ones of the lexicon, so that roman text keeps them as they are. */

const always = new Set(
  `
aachen aba abby ability abolition abu accompany achilles added address adi agenda agents aggregate aging ai
aid aidan aide aiden airing aj akbar alleged along alvin ama ami amino amnesia amulet amy ana anaheim anand
andes andre andrea andrei andrey andy angel angela angelo angle anglia anglo angola anita ankle anna annie
another anson antique any anya ap apache app apparel appeals appeared applause apple apples applies apply
appoint aquitaine arden arrange artery arthur arturo assassin assert assertion assigned assist assured at
atari ate athena atlas attach attache attain audible augusta auguste augusto aura avoids award az babe babu
bach bad baden badly bahn baker bakery baking baku bal bala bali ball ballet balloon ballot bamboo banana band
bangor barak bare bari bark baron baroque barre barren barrie barrio barron barry bars base bash basha basin
basket bass bat bath baton battle bay bayou beach bears bee beech beers began begin begun believed bellowed
beloved belt benin berries bet beth bethany betty bi biennale bigger biker biking bile billie billion
billionaire billy bis bison bizarre blaine blown bogota bolivar bolivian bollywood bolt bolton bomb booker
boris bottle bottom bought bouquet bourne boutique brake brass break broadway broke brook brooke bros bruise
brush buddy built bukit bull bullet bulletin bully bunk buren burke bury buyers by cara care career carla
carlo carly carr carrie carrier carry cary cecil cecilia certain chain chalk challenge chan chance chao chapel
charlie chelsea chief chile chili chilly china christ christian christie christina christine christy citing
coating coffin colleague comedian companion contraction courier courtney creation croatian curtain cutting
daddy dade dante darius dash dat data date dave davy dawn de decatur deeds deemed denny denote dent deny der
derry des desire devin devon dhabi diablo diaries didn dillon dina dinah diner dinner dino dire dirty disney
divine diving do dolly domed don dona donate done donna donnelly donnie donor doomed doors doris dorsey double
down drawer dress dublin dude dundee dune dunedin dunne duran dusty dyke dylan eagerly easiest easing eating
ecology ed edible educator edwin eighteen eleven endelle ends endure enter entire entry epoch equation equator
equipped eritrea estate etudes everett everyday eyelids far fare fearing fi fierce fiery fiesta fire firing
fis fish fisher fishery fission flame fontana forever freeing freely fresno fringe fry fusion gained gala gale
galen gallo gallon gang ganga garcia garion garry gary gate gave gavin gay gee gene geneva genie gently
germain german germany ghana ghanaian ghost ghostly gi giants gillian gingerly girl giro glen glenn globe
going gong goose goran gorilla gorman gotten govern govt grain gran granny graz green greene grill grille grin
groan groin grover guerrilla gurney hailed haiti hallway hamas hamish hammer han hana hang hanna hannah hansen
hanson hare harrow harry harta harvey hasan hassan hastily hasty hat hate hauled haunt havana have haven
hawaii hawaiian hay healed heavily hee held heroin hilda hint hire hms hogan hold hole holiday hollow holloway
holly holy homer homes honey hong host howell howl huang huh human humane hume humor humour hunan hung hunt
hymn ia ignatius imagery immense indies indira indoor indus injury insane intake inter intra intro invade
isaiah isbn israel israeli issuing jade jai jailed jamaica jamal jane janeiro janice january japan jar jase
jason javier jay jaya jayne jewel jim jimi jimmie jimmy jingle jody jose joshi josiah josie journey julia
julian juliana julie julien juliette julio july jun junior junk juno junta jury kade kai kaiser kamen kan kane
kant kanye kara karate karen kari karin kata kate kathy katie kato katy kaye kayla kellan kelley kelly kenneth
kent kettle keynes keynote khalid khan khyber kia kidney kilda killed kinase kirby kitten knees knew knit knot
know koch kochi kota kristen kristin kristina kuwait ky labs laden lads lagoon lake lamb land landau lang
lange laughed lawn lay laying layla layne lbs lds leads leaned lee leeds legged leiden lena lend length
lengthy lenin lennon lenny leonid leto leung levin levine li liang lids lie light like linda lineage lined
ling liquor loads loaned lobes logan logged logo loki long lookout lounge lund lung lying mabel maestro mage
maggie magna maguire maia maine mainly major malacca malay malaya male mali malice malone malta mammoth manchu
mandy mane mani mania manly manny mans mantra many marche marred married mast mastery mate math matt mausoleum
may maya mayhem mayo maze means melanie mellon melt menace menon mentor menu mercy merely merry miguel mikhail
milan milano mile militia millennia millie million milne milo milton minas mindanao mines miniature minus
missile mission missy mist mister misty mma moans moffat mohan moines moist moisture molina monetary monitor
mons monterey monterrey moons most motion motto moves movies much mughal mule multi munchen mundane mundo
munich murmur must muster muzzle my myriad mystery nadia nadu nah naia nam name nancy nanny nano nat natalie
nate nathan nation nato nature navarre navarro nave navy nedra nee needle needs neither nevada news nhl
niccolo nicely niche nicola nicole nigel ninja nissan nodes nods norris norse norte north notre novak nuclei
nunez ny nylon oblivion offering offshore okinawa oldies olds ominous ontario opens oppression option orange
original originally orton ot outing owned paddy pads pagoda pains paint pair paired palace palais paler pang
papacy para parade parades paradise parasite parisian parker parody parole parry partly party pas pasha paso
pass passion pasta paste patel pathway patio patrice patron patti patton patty pause pay paying payne payroll
payton peach peanut pearl pearson pedal peered peng penis pens period periods persian person persona peyton
phi pianos picture pile piles pillar pills pinch pine pines ping pins pinto pinyin pit pitt pity place player
plays plc pleas please plus plush pods point pointe polar poles policy polish polls pont pools poorly porte
porto pot potato potion pouch poured prank prayed premio previous pride priest primal prison proud proves
prowess prussian puddle pulls pulse punch punish punt punta purdue pure purely pursuit putin python qatar qi
queens quest quieter quietly radha rag rage raise raju rake rana range rat rate rather rattle rays regatta
regional request retain retire retro reviewer rhine rhino rhone ridden right rihanna ring ringo ritter rodney
rohan roll ronan ronin ronnie rotary rotate rotor rotten routine sabah sabbath sabine sable saddle sadie sadly
safari safe safer safety sahara saharan sale salle sally salon saloon salty sam samantha samba same sami sammy
sample samurai sang sank santa santo sap sara sarah sas sash sasha sat satan satin sato sauce savior sawyer
saying seafood season seating sedan seeing seek seen segunda seizure senate sept serb serbia serve session set
seth seton setting settle severe sevilla seville sewer seymour shade shady shaft shake shaken shaky shale
shall sham shaman shame shang shanghai shape share shared sharif shark sharon she sheen sheng sheriff shin
shine shiny shirley shirt shiver shone shooting shootout short shout shouting shovel shower shriek shrill
shrub shut shutting shuttle side sidney siegel siena sienna signed simple simply sin since sing singh sink
sinn sino sired sister sitting skinner skinny smug snake sneak soared soda soft solely somber sonata song
sonia sonny sony sonya soon soothe soothing sorority sorrow sort sour source south soviet spat spatial sphere
spit spite spot stanton stat state statue staying sting stint stout stung subtly sudan sudden suffer summary
summer sun sung sunk sunni sunny sur sure surely surf surreal survey susan susanna susannah sutton swat swear
sweat sweaty sweet sweetie swell swore sydney syn ta tab table taboo tagged tails take taken tales tang tango
tata tatar tate tau tay teach teatro tech tee teen teenage tell tells tender terra terrace terrain terre terri
terry theater theatre thee there thin thing this tho thong thou thunder thy tia tides tie ties tile tiles till
tin tina ting tingle tiny today tong tonga tongue too tools touch toulouse towed tower track trick tricky
trivial tugged tulsa tung tutor tweed ty tying tyne tyson uganda ukrainian under uneven unison unitary unseen
update upton ushered using vaguely valle valley vapor variance varied variety vary vast vaughan vaughn venice
verde verdi verity vest vichy videos views viper virtue visa visas vision visit visitor vista viva vivian vivo
vogel vows wa wagon wah wai waist wait wallace wally wand wanda war ward ware warren wars wary waste waves way
wayne weakly weeds weekly weighed weird wendy west widow widows wigan wind windy wire wired wise wish wishes
wives woods word worried worth worthy wound wrath wreath writ write wrote yamamoto yawned yelling yields zach
zane zee zulu
`.split(/\s+/),
);

/** Words that Hindi text means in its own sense and English text in another. */
const inEnglishText = new Set(
  `
amir anchor april are army attar august auntie aunty baba bahadur banda bas bazaar be bees beta bhangra buddha
bulletin captain car cartoon chai chef chi college comedy cricketer crore cycle dash day deal december doctor
door driver february fees free gents ghee gora gore guru ha hara hari haste he hero hi ho hum in inspector
jana joker josh judge june kala kali karate la ladies lady ma maharaja main malik mama mana mandir march
masala masjid master mata me men mere mi mobile mummy muslim na nana narrator nile no november nurse october
office officer old paan pagan pan pandit papa par people phone picture police prem raja rang rani sake sant
saree sari school september shift sikh so stunt tabla te the ti tiger till time to tu umar uncle us uttar vale
villain wala walla we ya yoga
`.split(/\s+/),
);

export const isEnglish = (lowerCaseWord: string): boolean => always.has(lowerCaseWord);

export const isEnglishInEnglish = (lowerCaseWord: string): boolean =>
  always.has(lowerCaseWord) || inEnglishText.has(lowerCaseWord);
