/** Forgetting in the conversation: one thing, everything of the writer, or everything of a guardian's child. */
import { confirmsErasure, erasureAsked, type ErasureReport } from '../../tools/erase-my-data.ts';
import { forgettingAsked, notTheirs, unclearWhich, type ForgetReport } from '../../tools/forget-this.ts';
import { namedIn } from '../../understanding/names-said.ts';
import { answer, type Desk, type Served } from './desk.ts';
import { sayFact, sayFacts } from './facts.ts';
import { factName, isNamed } from './phrases/facts.ts';
import { knownWords } from './phrases/known.ts';

const forget =
  /^\s*(?:please )?(?:forget|bhool ja(?:o|iye|na)?|bhul ja(?:o|iye|na)?|visar(?:un ja)?|भूल जा(?:ओ|इए|ना)?|विसर(?:ा|ून जा(?:ा)?)?)(?![\p{L}\p{M}])\s*(?:(?:that|this|it|ye|yeh|wo|की|कि|ki|हे|ते|about)(?![\p{L}\p{M}])\s*)*(.*?)[.!?।\s]*$/isu;
const forgetBackwards =
  /^\s*(?:(?:ye|yeh|wo|woh|isko|usko|ise|use|is baat ko|us baat ko|he|te|यह|ये|वह|वो|इसे|उसे|इसको|उसको|हे|ते) )(?:(?:bhool|bhul|भूल) ?(?:ja|जा)\S*|visar\w*(?: ja\w*)?|विसर\S*(?: जा\S*)?)[\s.!।]*$/iu;
/** "Mera shehar bhool jao": the detail before the wish. */
const ownForgotten =
  /^\s*((?:mer[aei]|ma[jz]h?[aei]|मेर[ाीे]|माझ[ाीें]\S*)\s+\S+(?:\s+\S+)?)\s+(?:ko\s+|को\s+|la\s+)?(?:(?:bhool|bhul)\s?(?:ja(?:o|iye|na)?|do)|visr?a(?:r|ra|run ja|run taka)|भूल\s?(?:जा(?:ओ|इए|ना)?|दो)|विसर(?:ा|ून जा(?:ा)?)?)[.!?।\s]*$/iu;
const mine =
  '(?:sab kuch|saara data|sara data|mera (?:saara |sara |poora )?(?:data|account|record)|meri (?:saari |sari |poori )?(?:details|jaankari|jankari|info|information|profile)|mere (?:baare mein sab|details))';
const erasing: readonly string[] = [
  '(?:delete|erase|remove|forget) (?:me|everything(?: about me)?|all (?:my data|about me)|(?:all )?(?:of )?my (?:data|account|memory|info(?:rmation)?|details|profile))',
  'forget about me',
  '(?:mujhe|mujhko|mereko) (?:poora |pura |yahan se )?(?:delete|hata|mita)\\b.*',
  '(?:mujhe|mujhko|mereko) (?:bilkul |poora )?(?:bhool|bhul) ?(?:ja|jao|jaao|jaiye|jaana|jana)',
  `${mine} (?:ko )?(?:mita|hata|delete|erase|remove)(?: ?(?:do|dijiye|de|dena|o|iye|karo|kar do|kar dijiye|kijiye))?`,
  '(?:mala|amhala) (?:visar|visra|visara|visrun ja|visarun ja|pusun taka|kadhun taka)',
  '(?:mazi|majhi|maza|majha|maze|majhe|mazhi|mazha) (?:sagli |sagla |sarv |saglee )?(?:mahiti|maahiti|data|profile|account|nond) (?:pus|pusa|pusun taka|kadha|kadhun taka|delete kara|delete karun taka|kadhun tak)',
  'मुझे (?:हटा|मिटा).*',
  'मुझे (?:बिल्कुल |पूरा )?भूल ?(?:जा|जाओ|जाइए|जाना)',
  '(?:मेरी|मेरा|मेरे) (?:सारी |सारा |पूरी |पूरा )?(?:जानकारी|डेटा|डाटा|प्रोफ़ाइल|प्रोफाइल|अकाउंट|रिकॉर्ड) (?:मिटा|हटा|डिलीट)(?: ?(?:दो|दीजिए|ओ|इए|करो|कर दो|कर दीजिए|कीजिए))?',
  'मला (?:काढून|पुसून).*',
  'मला (?:विसर|विसरा|विसरून जा|विसरून टाका)',
  '(?:माझी|माझा|माझं|माझे) (?:सगळी |सगळा |सगळं |सर्व )?(?:माहिती|डेटा|प्रोफाइल|प्रोफाईल|अकाउंट|नोंद) (?:पुसा|पुस|पुसून टाका|काढा|काढून टाका|डिलीट करा|मिटवा|मिटवून टाका)',
]; // prettier-ignore
const erase = new RegExp(
  String.raw`^\s*(?:please |pls |plz |कृपया )?(?:${erasing.join('|')})(?:[\s,]+(?:please|pls|ji|जी|कृपया))?[\s.!।]*$`,
  'iu',
);

/** Of photos alone: no wish to be erased. */
const photos =
  /(?:photos?|pics?|pictures?|images?|selfies?|videos?|reels?|फ़ोटो|फोटो|तस्वीर\S*|छायाचित्र\S*|व्हिडिओ|वीडियो)/iu;
const deletes =
  /(?:\b(?:delete|erase|remove|hata\w*|mita\w*|nikal\w*|kadh\w*|kaadh\w*|kaadun|pusun)\b|हटा|मिटा|निकाल|काढ|पुस|डिलीट)/iu;
const besides =
  /\b(?:everything|all my data|data|account|profile|sab kuch|number|messages?)\b|सब कुछ|सगळं|डेटा|प्रोफ़ाइल/iu;
export const asksPhotosGone = (text: string): boolean =>
  text.length <= 80 &&
  photos.test(text) &&
  deletes.test(text) &&
  !besides.test(text) &&
  !/\b(?:don'?t|do not|mat|nahi)\b/iu.test(text);
const plainYes =
  /^\s*(?:yes|yep|y|ok(?:ay)?|sure|haan?|han|haanji|ji(?: haan)?|confirm(?:ed)?|pakka|kar do|karo|ho|hoy|हाँ|हां|जी(?: हाँ)?|कर दो|हो|होय|करा)(?:[\s,.!]*(?:please|pls|ji|जी|delete|कर दो|kar do))*[\s.!।]*$/iu;
/** "No wait", "नको राहू द्या", "mat karo please": made of such words alone. */
const keepsAll =
  /^\s*(?:(?:no+|nope|nah|nahi+n?|na|wait|ruk(?:o|iye|na|ja\w*)?|hold on|cancel(?: it| that)?|never ?mind|leave it|(?:do not|don['’]?t)(?: (?:delete|erase|do it|do that))?|keep(?: it| everything| my \w+)?|(?:delete|erase|hata\w*|mita\w*|karo)? ?(?:mat|nako|naka)(?: (?:karo|kar|karna|kijiye|hatao|mitao|delete|erase))?(?: karo)?|(?:rehne|rahne) (?:do|dijiye)|rahu (?:dya|de)|theva|abhi nahi|changed my mind|sorry|oops|ji|please|pls|thanks?|नहीं|नही|ना|रुको|रुकिए|ठहरो|(?:मत|नको|नका)(?: (?:करो|कीजिए|हटाओ|मिटाओ|करू))?|रहने (?:दो|दीजिए)|नाही|(?:राहू|ठेवू|असू) (?:द्या|दे)|थांबा|जी|कृपया|पुसू नका|काढू नका)(?=[\s,.!।]|$)[\s,.!।]*)+$/iu;
const politeOnly = /^[\s,.!।]*(?:sorry|oops|ji|please|pls|thanks?|जी|कृपया|[\s,.!।])*$/iu;

/** Plain words for wanting to be erased, which more than one kind of reader would like to have. */
export const asksErasure = (text: string): boolean => erase.test(text);

/** Beside the child's name nothing but wanting it gone. */
const goneWords =
  /^(?:s|please|pls|delete|erase|remove|forget|everything|all|data|about|of|for|the|profile|account|details|info|records?|from|here|completely|ko|ka|ki|ke|baare|mein|me|sab|kuch|saara|sara|hata|hatao|hataiye|hatado|mita|mitao|mitaiye|nikal|nikalo|kadha|kaadha|kadhun|kaadhun|pusun|taka|do|dijiye|dena|kar|karo|kariye|na|ji|bhool|jao|la|cha|chi|che|sagla|sagle|sagla|को|का|की|के|बारे|में|सब|कुछ|सारा|डेटा|प्रोफ़ाइल|प्रोफाइल|हटा|हटाओ|हटाइए|मिटा|मिटाओ|मिटाइए|दो|दीजिए|कर|करो|डिलीट|ला|चा|ची|चे|सगळं|सगळे|काढून|काढा|पुसून|पुसा|टाका|करा|माहिती)$/iu;
const gone = /^(?:delete|erase|forget|mita\w*|pusun|मिटा\S*|डिलीट|पुस\S*)$/iu;
/** "Aarav ko hata do" takes him off the lists; everything of him goes only where everything is said. */
const taken = /^(?:remove|hata\w*|nikal\w*|kadh\w*|kaadh\w*|हटा\S*|काढ\S*)$/iu;
const everything =
  /^(?:everything|all|data|account|info|sab|saara|sara|sagla|sagle|सब|सारा|डेटा|सगळं|सगळे|माहिती)$/iu;

/** The child whom a guardian wants to be erased; null when the text wants nothing of the kind. */
function childToErase({ input: { author } }: Desk, text: string): string | null {
  if (author.role !== 'guardian' || text.length > 80) return null;
  const children = (author.children ?? []).map((name) => ({ name }));
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const isName = (word: string): boolean =>
    children.some(({ name }) => name.split(/\s+/).some((part) => namedIn([{ name: part }], word).length > 0));
  const rest = words.filter((word) => !isName(word));
  const has = (pattern: RegExp): boolean => rest.some((word) => pattern.test(word));
  if (!rest.every((word) => goneWords.test(word)) || !(has(gone) || (has(taken) && has(everything))))
    return null;
  const [child, other] = namedIn(children, text);
  return child && !other ? child.name : null;
}

export async function serveForgetting(desk: Desk, text: string): Promise<Served | null> {
  const forgotten = forget.exec(text) ?? ownForgotten.exec(text);
  return (forgotten ?? forgetBackwards.test(text))
    ? answer(await forgetOne(desk, forgotten?.[1] ?? ''))
    : null;
}

export async function forgetOne(desk: Desk, which: string, whole = false): Promise<string> {
  const { say } = desk;
  const outcome = await desk.call('forget_this', { which: which.slice(0, 300), ...(whole ? { whole } : {}) });
  if (!outcome.ok) {
    const { problem } = outcome;
    return problem === unclearWhich || problem === notTheirs ? say.problem(problem) : say.nothingToForget;
  }
  const { language } = desk.input;
  const { asks, what } = outcome.output as ForgetReport;
  if (asks) return say.forgetAlso(sayFact(asks.what, language), sayFacts(asks.also, language));
  const names = what.flatMap((key) => (isNamed(key) ? [factName(key, language)] : []));
  return names.length === 0 ? say.forgotten : knownWords[language].gone([...new Set(names)].join(', '));
}

/** `child`: the name of the writer's child who is to be erased, and not the writer. */
export async function askErasure(desk: Desk, child?: string): Promise<string> {
  if (desk.input.chat === 'group') return desk.say.privateOnly;
  const outcome = await desk.call('erase_my_data', child === undefined ? {} : { who: child });
  return outcome.ok ? worded(desk, outcome.output as ErasureReport) : desk.say.problem(outcome.problem);
}

/** What was asked before anything is forgotten, and its answer; null when the text is none of it. Comes before everything else that would read the words. */
export async function serveErasure(desk: Desk, text: string): Promise<Served | null> {
  const { input, say } = desk;
  const child = childToErase(desk, text);
  if (child !== null) return answer(await askErasure(desk, child));
  if (confirmsErasure(text, desk.focus(), input.now)) return answer(await eraseNow(desk));
  const kept = answer(say.erasureKept, { focus: { asked: { about: 'kept' } } });
  if (forgettingAsked(desk.focus(), input.turnId, input.now) !== null) {
    if (plainYes.test(text)) return answer(await forgetOne(desk, '', true));
    if (keeps(text)) return kept;
  }
  if (!erasureAsked(desk.focus(), input.now)) return null;
  // A bare yes may mean something else: the question is put again rather than passed over.
  if (plainYes.test(text)) return answer(await askErasure(desk, askedChild(desk)));
  return keeps(text) ? kept : null;
}

const keeps = (text: string): boolean => text.length <= 60 && keepsAll.test(text) && !politeOnly.test(text);

/** Of whom it was asked, by the id in the question. */
const askedChild = ({ focus }: Desk): string | undefined =>
  /^erase\.(.+)$/.exec(focus().asked?.about ?? '')?.[1];

/** A button of the question: the tool checks whose it is. */
export const answerErasure = async (
  desk: Desk,
  { action, personId }: { action: 'erase' | 'keep'; personId: string },
): Promise<string> => {
  const { author } = desk.input;
  if (personId !== author.personId && author.role !== 'guardian') return desk.say.refused;
  return action === 'keep' ? desk.say.erasureKept : eraseNow(desk);
};

async function eraseNow(desk: Desk): Promise<string> {
  const outcome = await desk.call('erase_my_data', {});
  return outcome.ok ? worded(desk, outcome.output as ErasureReport) : desk.say.problem(outcome.problem);
}

const worded = ({ say }: Desk, { erased, about }: ErasureReport): string => {
  if (erased) return about === null ? say.erased : say.erasedChild;
  return about === null ? say.askErase : say.askEraseChild(about);
};
