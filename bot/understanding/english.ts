/** English words that must keep their spelling: folded, they would meet an Indian word ("call" and "kal"). */
const words: ReadonlySet<string> = new Set(
  `accept account act action active actor address admin admission adult advance advice afraid age agency agent agree album
  alert alive amount angry apart appliance applicant application apply appointment approach approve area argue arm arrange artist assist assistant attach
  attend aunt author auto award baby back balance ball bank banner bar base basic batch bath battle beach bear beauty become begin believe belong belt bench
  bend benefit beside bet bid birth bite black blame blank block blood blow board boat bold bomb bone bonus boot border born borrow boss bother bottom bowl box
  brain branch break breath brief broad broke brown brush bulk bunch burn burst cake camp cancel candidate capital caption capture care career
  carry carefree categories category catering caste celebrate cell center central centre certificate chain chair chapter charge cheap cheek cheese chef chest chicken chief
  choice choose circle citizen claim class click climb clinic clock cloth clothe cloud club coach coat code coffee collect college color colour
  column comedy comment commercial common compare compete complain concept concern condition conduct confidence confident confidential confirm conflict connect consent consider content
  continue continuity control conversation conveyance convince cook corner correct cost cotton count country couple courage course court cover crazy create credit creepy crime cross crowd
  cruel culture cup cure current curly customer damage dance danger dark data daughter dead debate debut decide deep defeat degree delay delete deliver
  demand deny department depend describe desert design desk detail develop device diet difficult digital dinner direct discover discuss disease dish
  display distance divide document dog dollar double doubt dream dress drink duty earn easily earth economy edge edit education effect effort elder
  elect emotion employ empty energy engage engine engineer english enjoy enter entry equal escape essay estate exam excel exchange excite
  exercise exist expect expense expert explain express extend factor factory fail faint faithful fake false famous fault favor favour fear feature feeling fence
  fever figure finger finish firm flag flash flat flight floor flow flower focus fold follow foot force foreign forever forget
  formal frame frank fresh front fruit fuel funny furniture gain gallery game gap garden gas gather gay gender general gentle giant glance global goal goat
  gossip govern grab grade grand grant grass green greet grey grow grown growth guarantee guest guide gun guy gym habit hack hair haircut hammer handle
  handsome harass harsh health helmet hide highlight hill hint hire history hobby hold hole holiday honest honour horror horse hospital host human
  humble hungry hunt hurry husband ideal identity ignore ill image imagine impact imply impress improve include income increase indeed indoor industry inform injury inner insist
  inspire insult insure intend intense internal internet interview introduce invest invite invoice iron island issue item jacket jail jealous jewel joint joke journal judge
  jump junior jury justice karate kestrel kick kitchen kite knee knife knock label lack lake lamp language lap launch lazy leaf league lean leather lecture legal lend
  length lesser lesson liberty licence license limit lion liquor litre loan local lock logo lonely loose lord loud lovely lower loyal machine magic magazine main
  maintain major manage mandatory manner manual marathon march margin marine market marry mask mass massage master match material matter maximum meal measure meat media
  medical medicine medium memory mental mention menu mercy message metal method middle military milk million minimum minor mirror miss mistake mix mobile modern
  moment monitor mood moral motion motor mountain mouth muscle narrow nation native nature navy neat necessary negative neighbour neither nerve network neutral news noise normal north
  nose notice novel occasion ocean offend offer official oil online operate opinion oppose option orange order organise original outdoor outfit outside owner pace package paint
  palace pale panel panic pant parent particular partner party passion passport path patient pattern pause peace peel penalty pencil pension pepper perfect period
  permanent permission permit personal petrol phase philosophy physical pilot pink pipe pitch plain plane planet plant plastic plate platform player pleasant plot plug
  pocket poem poet poison police policy polite politics pollution positive possess potato pound pour poverty powder power practical practice praise
  preference pregnant prepare prevent previous priest prime prince principal prison private prize produce profession professor profile profit program progress promise promote
  proof proper property propose protect protest proud prove pub punch punish pure purple purpose purse push puzzle quality quarter queen quick quiet quit
  race racket radio rail raise random range rank rapid rare raw react real reality recall receive recent recipe recommend recover reduce refer reflect refund refuse region register
  regret regular relate relation release relief religion rely remain remind remote repair repeat replace represent republic require rescue research reserve resign resist
  resort resource respect respond responsible restore restrict result resume retake retire reveal revenge review reward rhythm rice rich ride rider risk ritual
  rival river road roast rob robot rock rocky role roll romance romantic roof root rope rough route routine royal rub rubber ruin rural rush sad
  sail salad salary salt sample sand sauce scare schedule science score scream sea search secret section secure security seek select senior sense sensitive
  sentence separate series serious servant serve service session settle severe shade shadow shake shame shape sharp sheet shelf shift shine shock shoe shore shoulder
  shout shower shut shy signal silence silent silly silver similar singer sink situation skirt sky slap slate slave slice slide slim slope smart smell smile
  smoke smooth snack snake snow soap social society soil soldier solid solution solve sorrow soul soup source space spare speech speed spell spend
  spicy spirit split spoil spoon spread spring square stable stair stamp standard star stare station status steal steam steel step stitch stomach stone
  store storm straight strange stranger stream street strength stress stretch strike string strip strong structure struggle student studio study stunt stupid
  style succeed success sudden suffer sugar suggest suicide summary surprise survey survive suspect swear sweat sweet swim switch symbol sympathy tail tailor tale
  talent tall target task taste tax tea teach tear tease teen teeth telephone television temple temporary tense tension term terrible terror textile
  theatre theme theory thick thief thirst thread threat throat throw thunder ticket tiger tiny title toddler toilet tone tongue topic torture touch tough tourist towel
  tower trade tradition traffic tragedy trail transfer translate transport treat tree tribe trick trouble trousers twist ugly umbrella uncle underwear union
  unique universe university unknown upper upset urban urge useful user usual vacation valid valley variety vegetable vehicle verify version vessel veteran
  victim victory view village villain violence virtual vision volume volunteer wallet warm warn wash waste wave wealth weapon wedding weight welcome
  west wheel whisper whistle whole wicked widow wig wildlife willing window wine wing winner winter wipe wisdom wise witness wolf wonder wood wool worse worst
  worth wound wrap wrist yell zone showreel hot merry hi hello bank approve approval applicants rape raped naked but bum karaoke faith at an and as by able about again ago air also although always am among another answer around ask away because become began behind below best
  better beyond big body both boy brand bring brought budget building business camera case catch certain character
  check child city comfortable company complete contact contract could crew deposit different director doctor during
  early easy eight either enough even evening event exact example except extra eye family fashion father fees festival
  film final five forty forward friend fun future given glass group half hall hang happen harm hers herself himself hundred
  hurt important instead interest itself journey juice king large laugh law lawyer learn letter level likely little machine
  member middle mile minute months morning move movie music myself native nice nor nothing object often ought
  pack pain people picture piece policy popular position possible prefer present prize problem process
  produce product project provide public push rather really reason record red remember remove report request result
  return round saw seem self several sheet shop shown simple sister skip sleep smile son sorry special sport
  stand stick stuff subject summer support surgery table teacher term thank theatre theirs themselves thousand through tie
  together tonight touch toward trade trouble under unit unless upload usually various visit voice wake weekly went whatever
  whether while whole window within word yellow yourself any call calls called calling free fri friday there the them then these they that this those three thin thing things see
  seen week weeks weekend been book booked books pay pays paid payment pass passed passing bad bat bath both cat
  card cards case cash cast casting can cannot cant come comes coming could cut day days date dates dear did do does doing
  done dont door down each else end even ever every fee fees feel feels few file files fill final find fine first for form found from full gate gave
  get gets getting girl give given go goes going good got great group guy had hair half hand happy hard has have
  hate he hear heard held her here hey him his hold home hope how i if ill in is it its job join just keep kept kind
  kin kit know known lady last late later least leave left less let life like line list live long look looking lot
  love make male man many may maybe me meet meeting men might mine miss mode mom money month more most mother much mum must
  my name need needs new next nice night no none noon not note nothing now number of off office ok old on once one
  only open or other our out over own page part past perform person phone photo photos place plan please plus pm post
  price put question quick rate read ready real reel reject relax rest right role room run said same sat saturday say says
  school seat send sends sending sent set sets shall share she shirt shoot shoots shooting shot should show sick sign since sir slip so some
  son soon sorry speak start state stay still stop story sub such sun sunday sure suite take taken takes talk tape tell than thank thanks thats
  their thought thu till time times to today token told too took top touch town train travel true try two under until up
  upon us use used very view visa wait want wants was way we wear wed well went were what when where which who
  whose why will wish with without won wont word work works working would write wrong yeah year years yes yet you your bike chat mail male
  female bus pull puts hide hate met beat bed bill bills build buy buys chance change check chill city clash clear clean client close cool copy
  deal die drop drive dry early east eat else face fact fair fall far fast fat feed feet fell felt field fight filter fire fish fit five fix fly food
  foot four gap gift glad gold guard guess hall heat heavy help hero high hit hotel hour hours house idea
  inside jan june july kid kids kill kiss land lead lie light lips list local lock look loss low luck mad mark market mean
  mind model month moon move near neck neat neither nine nude nudes nurse often pair paper park pick pics pin play please
  point pool poor pop pot pray press pressure print prompt prior private queue rain raise reach rent reply report ring road role rule safe sale
  scene school screen script seal sell set seven sex ship short side sides silk single sit site six size skill skin slot slots slow small soft someone
  song sort sound south spot staff stage stock style suit system team ten test text ticket tie tight tip tired tool
  tooth total tour track trap trip truck trust turn type upset usage value van video visit voice vote wage walk wall watch
  water weak weather website wide wife wild win wire woman women world worry yesterday young zero buyout perpetuity exclusivity`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const endings = [
  's',
  'es',
  'ed',
  'd',
  'ing',
  'er',
  'ers',
  'ly',
  'ment',
  'ion',
  'ions',
  'able',
  'r',
  'rs',
  'or',
  'ors',
];

/** Kept with its common endings: "calls", "calling", "called" stay with "call". */
export function isEnglish(word: string): boolean {
  if (words.has(word)) return true;
  for (const ending of endings) {
    if (!word.endsWith(ending)) continue;
    const base = word.slice(0, -ending.length);
    if (base.length < 3) continue;
    if (words.has(base) || words.has(`${base}e`)) return true;
    if (base.at(-1) === base.at(-2) && words.has(base.slice(0, -1))) return true;
  }
  return false;
}
