/** What is said to whoever may be listening: "hello?", "is anybody there", "are you a bot". */
import { allPhrases } from './phrases/index.ts';
import { answer, type Desk, type Served } from './desk.ts';
import { handOver } from './hand-over.ts';

const line = (...words: string[]): RegExp =>
  new RegExp(`^[\\s,.!?।-]*(?:(?:hello|hi|hey|ok|please|pls|arre|are|sir|madam|haan|हैलो|अरे)[\\s,.!?]+)?(?:${words.join('|')})[\\s.!?।]*$`, 'iu'); // prettier-ignore
const callsOut = line(
  'hello+|hey+|hi+|हैलो|हेलो',
  '(?:is )?(?:any ?(?:body|one)|some ?(?:body|one))(?: (?:there|here|listening|free))?',
  '(?:are )?(?:you|u)(?: guys)? (?:still )?there',
  '(?:still |i am |im |hum |main )?wait(?:ing| kar (?:raha|rahi|rahe) h\\p{L}+)(?: here)?',
  '(?:any )?(?:update|reply|response)s?|kab tak(?: \\p{L}+){0,3}|kitn[ai] (?:time|der)(?: \\p{L}+){0,3}|kiti vel(?: \\p{L}+){0,2}|कब तक(?: [\\p{L}\\p{M}]+){0,3}|किती वेळ(?: [\\p{L}\\p{M}]+){0,2}',
  'koi (?:hai|he|h)(?: kya)?|ko[nh]i (?:ahe|aahe) ka|kuni (?:ahe|aahe) ka|कोई है(?: क्या)?|(?:कोणी|कुणी) आहे का',
);
const whetherBot = line(
  '(?:are|r) (?:you|u) (?:an? |the )?(?:real )?(?:ai|bot|chat ?bot|robot|machine|computer|human|person|real|program)(?: or (?:an? )?\\p{L}+)?',
  '(?:is|am i talking to) (?:this |it |that )?(?:an? )?(?:real )?(?:ai|bot|chat ?bot|robot|machine|human|person|computer)(?: or (?:an? )?\\p{L}+)?',
  '(?:kya )?(?:aap|tum|tu|ye|yeh) (?:ek |koi )?(?:ai|bot|chat ?bot|robot|machine|computer|insaan|human|real)(?: ya \\p{L}+)? (?:ho|hai|hain|he)(?: ya (?:koi |ek )?\\p{L}+(?: (?:ho|hai|hain))?)?(?: kya)?',
  '(?:tumhi|tu|he) (?:ek )?(?:ai|bot|robot|machine|manus|human) (?:aahat|ahat|ahes|aahes|ahe|aahe)(?: ka)?',
  '(?:क्या )?(?:आप|तुम|यह|ये) (?:एक |कोई )?(?:एआई|बॉट|चैटबॉट|रोबोट|मशीन|इंसान|असली इंसान)(?: या \\S+)? (?:हो|हैं|है)(?: क्या)?',
  '(?:तुम्ही|तू|हे|हा) (?:एक )?(?:एआय|बॉट|रोबोट|मशीन|माणूस) (?:आहात|आहेस|आहे)(?: का)?',
);

/** Null when it is neither. Who waits for a human is told so again, and nobody is called twice. */
export async function serveCalls(desk: Desk, text: string): Promise<Served | null> {
  const { say, input } = desk;
  if (whetherBot.test(text)) return answer(say.isBot(input.workspace.name));
  if (!callsOut.test(text) || !waitsForHuman(desk)) return null;
  return answer(await handOver(desk, 'human', text));
}

const looksBack = 6;
/** What a promise is made of in any language; the hour of an earlier one is left open. */
const promises = allPhrases.flatMap(({ told, toldAt, safety }) => [
  [told],
  toldAt('\n').split('\n'),
  [safety],
]);

/** A human was promised a few lines ago, and nobody of the office has written since. */
export function waitsForHuman({ input }: Desk): boolean {
  const lately = input.history.slice(-looksBack);
  const promised = lately.findLastIndex(
    ({ from, text }) => from === 'bot' && promises.some((promise) => promise.every((part) => text.includes(part))), // prettier-ignore
  );
  return promised >= 0 && !lately.slice(promised).some(({ from }) => from === 'office');
}
