/** "lgtm for #1, hard no on 2 (too young), lets park 3", "+1 on Aparna", "3 is a maybe": verdicts as people who work in chats say them. */

const whom = String.raw`(?<whom>#?\d{1,2}(?:\s*(?:,|&|\+|and|aur|n)\s*#?\d{1,2})*(?![\d'’"%]|[.:/-]\d|\s*(?:th|st|nd|rd|k|lakh|days?|weeks?|months?|mins?|hours?|pm|am|more|options?|people|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\b)|\p{Lu}[\p{L}\p{M}'’]+(?:\s(?!(?:as|on|for|is|are|and|but|too|pls|please|from|to|by|yes|yep|no|nope|maybe)\b)\p{Lu}[\p{L}\p{M}'’]+){0,2})`;
/** How sure somebody is, and for whom they speak. */
const how = String.raw`(?:(?:that(?:'s|’s|s)?|it(?:'s|’s|s)|its|a|an|i(?:'m|’m|m)|we(?:'re|’re|re)?|i(?:'d|’d)|we(?:'d|’d)|actually|definitely|definite|big|strong|soft|total|absolute|huge|def|just|also|really|so|still|all|client(?: is| says)?|from (?:me|us|our side)|for (?:me|us)|i|client)\s+){0,3}`;
const behind = String.raw`\s*(?:,\s*)?(?:(?:from|by)\s+(?:me|us|our (?:side|end)|client|the client)\s*)?(?:(?:on|for|to|with|about|re)\s+)?(?:no\.?\s*|number\s+|candidate\s+|option\s+)?`;

const yes = String.raw`lgtm|looks (?:really |so )?(?:good|great|perfect)|\+\s?1|👍(?:\p{Emoji_Modifier})?|💯|✅|thumbs up|green ?light|good to go|go(?:ing)? with|happy|love|loving|loved|nailed it|okayed?|in favou?r|sold|works for (?:me|us)|all in|💚|❤️?`;
const no = String.raw`hard (?:no|pass)|no go|no-go|not (?:a fit|for (?:me|us)|feeling|convinced|working|keen|sure it(?:'s|’s) right|our type)|[-–]\s?1|👎(?:\p{Emoji_Modifier})?|❌|thumbs down|veto(?:ing)?|kill|skip|nix|thanks but no thanks|can(?:'|’)?t see`;
const later = String.raw`(?:let(?:'|’)?s |lets |can we |please |pls )?(?:park(?:ing)?|keep (?:warm|on ice|as (?:a )?backup)|keep(?=\s[^,;.\n]{1,40}?\b(?:as (?:a )?backup|warm|for later)))|on the fence|undecided|unsure|not sure|🤔|⏸️?`;

/** "No 2" may be the second as well as not the second: these need a word between, or the place before them. */
const short: Readonly<Record<string, string>> = {
  approve: 'yes|yep|yeah|yup|ya|yess+',
  pass: 'no|nope|nah|nay|noo+',
  hold: 'maybe',
};

/** Where a wish of its own begins: at the start, or behind what ends the one before. */
const at = String.raw`(?<=^|[\n,;.!&]|\band\b|\bbut\b|\bthen\b|\bwhile\b)\s*(?:ok(?:ay)?[\s,]+|so[\s,]+|please[\s,]+|pls[\s,]+)?`;
const end = String.raw`(?=\s*(?:$|[\n,;.!?()&–—-]|\b(?:and|but|then|while|because|since|coz|as|too|pls|please|for (?:me|us|now)|from (?:me|us|our side)|guys|team|imo)\b|[\p{Extended_Pictographic}]))`;
const tail = String.raw`(?:\s+(?:for now|for later|as (?:a )?backup|for (?:me|us)|from (?:me|us|our side)|please|pls|guys|team|imo|on hold))?[\s\p{Extended_Pictographic}\u{fe0f}]*`;

const verdicts: readonly (readonly [string, string])[] = [
  ['approve', yes],
  ['pass', no],
  ['hold', later],
];
const forms: readonly (readonly [string, RegExp])[] = verdicts.flatMap(([verb, words]) => [
  [verb, new RegExp(String.raw`${at}${how}(?:${words})${behind}${whom}${end}${tail}`, 'giu')] as const,
  [verb, new RegExp(String.raw`${at}${how}(?:a )?(?:${short[verb]})\s+(?:on|for|to|with|about)\s+(?:no\.?\s*|number\s+)?${whom}${end}${tail}`, 'giu')] as const,
  [verb, new RegExp(String.raw`${at}${whom}\s*(?:is|are|=|:|->|→|[-–—])?\s*${how}(?:${words}|${short[verb]})${end}${tail}`, 'giu')] as const,
]); // prettier-ignore

/** Only these are so plain that a bare name behind them is somebody of the list: "no Riya" may be an answer to anything. */
const plain =
  /lgtm|\+\s?1|👍|👎|✅|❌|hard (?:no|pass)|thumbs|veto|green ?light|park|keep|fence|maybe|not (?:a fit|for|feeling|convinced)|[-–]\s?1|looks/iu;

const several = String.raw`#?\d{1,2}(?:\s*(?:,|&|and|aur)\s*#?\d{1,2})*`;
const passOn = /\bpass(?:ing)? on (?=#?\d{1,2}(?![\d'’".:/-]))/giu;
const putOnHold = new RegExp(String.raw`\b(?:put|keep|place) (${several}) on hold\b`, 'giu');

const nameFirst =
  /(?:^|[\s,;:.])\p{Lu}[\p{L}\p{M}'’]+(?:\s\p{Lu}[\p{L}\p{M}'’]+)?\s*[-–:]?\s*(?:is (?:an? )?)?(?:yes|yep|no|nope|maybe)\b/gu;

const longest = 300;

/** The text with such verdicts in the words of orders: "approve 1, pass 2 because too young, hold 3"; any other stays as it is. */
export function asOrders(text: string): string {
  if (text.length > longest) return text;
  let said = text.replace(passOn, 'pass ').replace(putOnHold, 'hold $1');
  let found = said !== text;
  // "Afreen yes, Sunita no": said of several at once it is a verdict on each.
  const oneByOne = (text.match(nameFirst) ?? []).length > 1;
  if (oneByOne) said = said.replace(/^\s*(?:final|verdicts?|decision|so)(?: list)?\s*[:–-]\s*/iu, '');
  for (const [verb, form] of forms)
    said = said.replace(form, (all: string, ...rest: unknown[]) => {
      const { whom: who = '' } = rest.at(-1) as { whom?: string };
      if (!/\d/.test(who) && (!(plain.test(all) || oneByOne) || !/^\p{Lu}/u.test(who))) return all;
      found = true;
      return ` ${verb} ${who.replaceAll('#', '')} `;
    });
  if (!found) return text;
  return said
    .replace(/\s*\(([^()]{2,80})\)/gu, ' because $1')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,;.!?])/g, '$1')
    .trim();
}
