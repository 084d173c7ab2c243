/** The words of which a wish about a list is made: whom of it, what is to be done with them, and that it is not to be done. */
import type { PickAction } from './pick.ts';

export type Deed = Exclude<PickAction, 'more' | 'show' | 'why'>;

const bound = (words: string): string => String.raw`(?<![\p{L}\p{M}\p{N}])(?:${words})(?![\p{L}\p{M}\p{N}])`;

/** Where one part of a line ends and the next begins. A joined list of places ("1+2") and a reason with "par" in it are no ends. */
export const partEnds = new RegExp(
  String.raw`\s*(?:[,;.!\n।:]|\s[-–—]\s|[–—])+\s*|\s+(?:and|aur|ani|but|lekin|magar|then|so|isliye|islie|toh|mhanun|और|आणि|लेकिन|मगर|पण|इसलिए|म्हणून|(?:par|pan|पर)(?=\s+\d))\s+(?:aur |and |also )?`,
  'iu',
);

/** In what is said of several at once the places stand together: "1, 2 aur 4" is "1+2+4". */
export const joinedPlaces = /(?<![\d.:/'’-])\d{1,2}(?:\s*(?:,|&|\+|\/|\band\b|\baur\b|\bani\b|\bn\b|और|आणि|व)\s*\d{1,2}(?![\d.:/'’%]|\s*(?:k|lakh|saal|years?|yrs?)\b))+(?!\d)/giu; // prettier-ignore

const ordinals: readonly string[] = [
  'first|pehl[aie]|pahl[aie]|pahil[aie]|पहल[ाी]|पहिल[ाी]|पहिल्या(?:ला|लीला)?',
  'second|d(?:u|oo)sr[aie]|दूसर[ाी]|दुसर[ाी]|दुसऱ्या(?:ला|लीला)?',
  'third|t(?:i|ee)sr[aie]|तीसर[ाी]|तिसर[ाी]|तिसऱ्या(?:ला|लीला)?',
  'fourth|chauth[aie]|चौथ[ाी]|चौथ्या(?:ला|लीला)?',
  'fifth|pa+nchv[aie]|पाँचव[ाी]ं?|पांचव[ाी]ं?|पाचव[ाी]|पाचव्या(?:ला|लीला)?',
  'sixth|chhath[ai]|छठ[ाी]|सहाव[ाी]',
  'seventh|saatv[ai]|सातव[ाी]ं?',
  'eighth|aathv[ai]|आठव[ाी]ं?',
];
export const ordinalWords: readonly RegExp[] = ordinals.map((words) => new RegExp(bound(words), 'giu'));

const counts: readonly string[] = ['', '', '2|two|do|don|दो|दोन|दोघांना|दोघींना', '3|three|teen|tin|तीन|तिघांना|तिघींना', '4|four|chaar|char|चार|चौघांना', '5|five|paanch|panch|पाँच|पांच|पाच']; // prettier-ignore
const top = String.raw`(?:the )?(?:first|top|pehle|pahle|pahilya|पहले|पहिल्या)(?: wal[aei])?`;
/** "First two", "पहिल्या तीन": how many from the top, by the count. */
export const firstFew: readonly (RegExp | null)[] = counts.map((words) =>
  words === '' ? null : new RegExp(bound(String.raw`${top} (?:${words})(?: logo?n?| jan)?`), 'giu'),
);

const behindPlace = String.raw`(?:\s+(?:number|one|ones|wal[aie]|val[aie]|option|candidate|girl|guy|lady|नंबर|वाल[ाीे]))?`;
const marker = String.raw`(?:\s*(?:ko|la|na|ka|ki|ke|cha|chi|che|को|ला|का|की|के|चा|ची|चे|is|are|was|were|looks?|seems?|feels?)(?![\p{L}\p{M}]))?`;
/** Places, or a name with a capital: only at the head of a part, or behind its verb. */
export const places = String.raw`#?(?<places>\d{1,2}(?:\+\d{1,2})*)(?:st|nd|rd|th)?(?![\d.:/'’"%-])${behindPlace}`;
export const someone = String.raw`(?<name>\p{Lu}[\p{L}\p{M}'’]+(?:\s\p{Lu}[\p{L}\p{M}'’]+){0,2})(?:\s+wal[aie])?`;
export const theRest = String.raw`(?<rest>(?:all )?(?:the )?(?:rest|others|remaining|other ones)(?: of (?:them|these))?|ba+ki(?: ke)?(?: sab| sabhi| log)?|बाकी(?: के)?(?: सब| सभी| सगळे)?|बाकीचे|बाकीच्यांना|उरलेले|उरलेल्यांना)`;
export const whomEnds = marker;

const doIt = String.raw`(?:\s+(?:karo|karna|kar do|kar de|kardo|kar dijiye|kar lo|kijiye|kara|karun taka|करो|करना|कर दो|कर दीजिए|कर लो|कीजिए|करा|करून टाका))?`;
/** Longer ones first: "nahi chahiye" before "nahi". */
const deeds: readonly (readonly [Deed, string])[] = [
  ['pass', String.raw`(?:pass|reject|पास|रिजेक्ट)${doIt}|decline|(?:mana|mna) kar ?(?:do|o|dijiye)|मना कर दो|नाकारा|nahi+n? chahiye|nai chahiye|नहीं चाहिए|nako|नको|नकोय`],
  ['hold', String.raw`(?:hold|on hold|होल्ड)(?: (?:pe|par|पर|वर))?${doIt}(?: rakho)?|(?:as )?(?:a )?back ?up(?: (?:me|mein|ke liye))?(?: rakho| rakh lo)?|stand ?by|बैकअप(?: में)?(?: रखो)?|बॅकअप|राखीव`],
  ['approve', String.raw`(?:approve|final|finali[sz]e|अप्रूव|फ़?ाइनल|फायनल)${doIt}`],
  ['remove', String.raw`(?:remove|drop|delete)${doIt}|hata ?o|hata do|hata dijiye|nika+l ?o|nika+l do|kadha|kadhun taka|vagla|हटाओ|हटा दो|निकालो|निकाल दो|काढा|काढून टाका|वगळा`],
  ['add', String.raw`(?:shortlist|short list|add|शॉर्टलिस्ट|ऐड)${doIt}|keep|rakho|rakh lo|rakh do|le lo|chahiye|include|रखो|रख लो|ले लो|चाहिए|ठेवा|घ्या|हवी|हवा`],
]; // prettier-ignore
/** Right behind a place they are a verdict; anywhere else a word like any other. */
const bare: readonly (readonly [Deed, string])[] = [
  ['approve', 'yes|yep|haan|हाँ|हो'],
  ['pass', 'no|nope|nahi+n?|nai|नहीं|नाही'],
  ['hold', 'maybe|shayad|शायद|कदाचित'],
];
const tail = String.raw`(?:\s+(?:please|pls|na|ji|for now|abhi|too|bhi|karo|do|from (?:the )?(?:short)?list|(?:short)?list se|in (?:the )?(?:short)?list))*`;

export type Verb = { deed: Deed; alone: RegExp; first: RegExp; last: RegExp };
/** `alone`: a part that says nothing else; `first`: before whom it is meant for; `last`: behind what is told of them. */
export const verbs: readonly Verb[] = deeds.map(([deed, words]) => ({
  deed,
  alone: new RegExp(String.raw`^(?:${words})${tail}$`, 'iu'),
  first: new RegExp(String.raw`^(?:${words})(?: on| with)?\s+`, 'iu'),
  last: new RegExp(String.raw`(?:^|\s)(?:so |toh )?(?:${words})${tail}$`, 'iu'),
}));
export const answers: readonly (readonly [Deed, RegExp])[] = bare.map(([deed, words]) => [
  deed,
  new RegExp(String.raw`^(?:is |are )?(?:an? )?(?:${words})${tail}$`, 'iu'),
]);

/** "Pass mat karo", "hold not yet". */
export const startsWithNot =
  /^(?:don['’]?t|do not|never|not|mat|naka|na|nahi+n?|मत|नका|नहीं|नाही)(?![\p{L}\p{M}])/iu;
/** "Shortlist" and "keep" that are not to be: who stands on the list is taken off, and nobody is put on it. */
export const notToBe: readonly RegExp[] = [
  new RegExp(String.raw`^(?:please |pls )?(?:don['’]?t|do not|dont|never) (?:shortlist|add|keep|include|put)\s+${places}(?: (?:on|in) (?:the )?(?:short)?list)?$`, 'iu'),
  new RegExp(String.raw`^${places}${marker}\s+(?:(?:short)?list (?:me|mein) )?(?:mat|nahi+n?|naka|मत|नहीं|नका)\s+(?:rakh(?:o|na|iye|iyega)?|shortlist kar(?:o|na)|add kar(?:o|na)|le(?:na|o)|daal(?:o|na)|रख(?:ो|ना|िए)|लेना|ठेव(?:ा|ू)|शॉर्टलिस्ट कर(?:ो|ना|ा))$`, 'iu'),
  new RegExp(String.raw`^${places}${marker}\s+(?:shortlist|add|शॉर्टलिस्ट) (?:mat|नका|मत|naka) (?:kar(?:o|na)|kara|कर(?:ो|ना|ा|ू))$`, 'iu'),
]; // prettier-ignore

const everyone = String.raw`(?:all(?: of (?:them|these))?|every(?:one|body))`;
const but = String.raw`(?:except(?: for)?|but(?: not)?|other than|besides|apart from|excluding|barring|minus)`;
const sab = String.raw`(?:ba+ki |बाकी )?(?:sab(?:ko|hi| ko)?|saare|sagl\p{L}+|सब(?:को| को)?|सभी(?: को)?|सारे|सगळे|सगळ्यांना|सर्व|सर्वांना)`;
const leaving = String.raw`(?:(?:ko |को )?(?:chhod|chod|chhor|छोड़|छोड)(?: ?(?:ke|kar|kr|के|कर))?|ke alaw?a|ke siwa(?:ye|y)?|के अलावा|के सिवा(?:य)?|(?:la |ला )?sodun|(?:ला |लीला )?सोडून|वगळून)`;
/** Everybody on the screen but these; `deed` is read from the words of the verb. */
export const allBut: readonly RegExp[] = [
  new RegExp(String.raw`^(?<verb>[\p{L}\p{M} ]{3,12}?)(?: on)? ${everyone} ${but} (?:number |no\.? ?)?${places}$`, 'iu'),
  new RegExp(String.raw`^${everyone} ${but} (?:number |no\.? ?)?${places}\s+(?<verb>[\p{L}\p{M} ]{3,20})$`, 'iu'),
  new RegExp(String.raw`^${everyone} (?<verb>[\p{L}\p{M} ]{3,20}?) ${but} (?:number |no\.? ?)?${places}$`, 'iu'),
  new RegExp(String.raw`^${sab} (?<verb>[\p{L}\p{M} ]{3,20}?) (?:siwaye?|except|bas|sirf|सिवाय|फक्त) ${places}(?: ke| ko| chhod ke| chod ke| के)?$`, 'iu'),
  new RegExp(String.raw`^(?:siwaye? )?${places}\s*${leaving} ${sab} (?<verb>[\p{L}\p{M} ]{3,20})$`, 'iu'),
  new RegExp(String.raw`^${sab} (?<verb>[\p{L}\p{M} ]{3,20}?) ${places}\s*${leaving}$`, 'iu'),
]; // prettier-ignore
