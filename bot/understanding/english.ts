/** English words that must keep their spelling: folded, they would meet an Indian word ("call" and "kal"). */
export const keptEnglish: ReadonlySet<string> = new Set(
  `faith at an and as by able about again ago air also although always am among another answer around ask away because become began behind below best
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
  my name need needs new next nice night no none noon not note nothing now number of off office ok okay old on once one
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
