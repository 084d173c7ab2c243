/**
 * "Pass all", "sabko shortlist karo", "clear shortlist": an order about everybody. Only the whole line counts, with its verb
 * as an order: "sab final hai" tells how things stand, and "all good" nothing at all.
 */

/** `clear` empties the shortlist; the others are for everybody on the screen. */
export type AllWish = 'add' | 'remove' | 'approve' | 'hold' | 'pass' | 'clear';

const everybody = String.raw`(?:all(?: of)?(?: them| these| those)?|every(?:one|body)|them all|these all|the (?:whole|entire) list)`;
const sab = String.raw`(?:in |un |ye )?(?:sab|sabhi|saare|sare|saari|sagle|sagale|sarv)(?:ko|na|nna|anna)?(?: (?:ko|logon ko|log))?|sagl?[ae]?lyanna|sarvanna`;
const sabDevanagari = String.raw`(?:इन |उन )?(?:सबको|सभी को|सब को|सबकों|सारे|सब|सभी|सगळ्यांना|सर्वांना|सगळे|सर्व)`;
const doIt = String.raw`(?:karo|kar do|kardo|kar dijiye|kijiye|kar|kara|karun taka|karun tak)`;
const doItDevanagari = String.raw`(?:करो|कर दो|कर दीजिए|कीजिए|करा|करून टाका)`;
const list = String.raw`(?:short ?list|list|शॉर्टलिस्ट|लिस्ट|यादी)`;

const verbs: readonly (readonly [AllWish, en: string, latin: string, devanagari: string])[] = [
  ['pass', 'pass|reject|decline', 'pass|reject', 'पास|रिजेक्ट'],
  ['approve', 'approve|select', 'approve|select|final|finalise|finalize', 'अप्रूव|मंज़ूर|मंजूर|सिलेक्ट|फ़ाइनल|फाइनल|फायनल'],
  ['hold', 'hold', 'hold', 'होल्ड'],
  ['add', 'shortlist|add', 'shortlist|add', 'शॉर्टलिस्ट|ऐड'],
  ['remove', 'remove|drop|delete', 'remove|drop|delete', 'रिमूव'],
]; // prettier-ignore

const whole = (...patterns: string[]): RegExp =>
  new RegExp(String.raw`^[\s,.!]*(?:(?:ok|okay|please|pls|haan|ab|now|bas|अब|आता)[\s,]+){0,2}(?:${patterns.join('|')})(?:[\s,]+(?:please|pls|ji|na|now|जी|ना))?[\s.!।]*$`, 'iu'); // prettier-ignore

const orders: readonly (readonly [AllWish, RegExp])[] = [
  [
    'clear',
    whole(
      String.raw`(?:clear|empty|reset|wipe)(?: out)?(?: the| my| this| our)? ${list}`,
      String.raw`(?:remove|take|delete) ${everybody} (?:from|off)(?: the| my| this)? ${list}`,
      String.raw`(?:poori |puri |saari |meri |purn |sagli )?${list} (?:ko )?(?:khali|khaali|saaf|clear|empty|rikami|reset) ${doIt}`,
      String.raw`${list} (?:se|mein se|madhun|madhe) (?:${sab}) (?:hatao|hata do|nikalo|nikal do|kadha|kadhun taka)`,
      String.raw`(?:पूरी |सारी |मेरी |सगळी )?${list} (?:को )?(?:खाली|ख़ाली|साफ़|साफ|क्लियर|रिकामी) ${doItDevanagari}`,
      String.raw`${list}(?: से| में से|मधून|तून) ${sabDevanagari} (?:हटाओ|हटा दो|निकालो|निकाल दो|काढा|काढून टाका)`,
    ),
  ],
  ...verbs.map(
    ([wish, en, latin, devanagari]) =>
      [
        wish,
        whole(
          String.raw`(?:${en})(?: on)? ${everybody}`,
          String.raw`(?:${sab}) (?:${latin}) ${doIt}`,
          String.raw`${sabDevanagari} (?:${devanagari}|${latin}) (?:${doItDevanagari}|${doIt})`,
          ...(wish === 'remove'
            ? [
                String.raw`(?:${sab}) (?:hatao|hata do|hataiye|nikalo|nikal do|kadha|kadhun taka)`,
                String.raw`${sabDevanagari} (?:हटाओ|हटा दो|हटाइए|निकालो|निकाल दो|काढा|काढून टाका|वगळा)`,
              ]
            : []),
          ...(wish === 'add'
            ? [
                String.raw`(?:put|add) ${everybody} (?:on|to|in)(?: the| my)? ${list}`,
                String.raw`(?:${sab}) ${list} (?:mein|me|madhe) (?:daalo|daal do|dalo|dal do|rakho|add ${doIt}|taka|ghya)`,
              ]
            : []),
        ),
      ] as const,
  ),
];

export function readAllWish(text: string): AllWish | null {
  if (text.length > 80) return null;
  return orders.find(([, order]) => order.test(text))?.[0] ?? null;
}
