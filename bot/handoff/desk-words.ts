/** Words that mean something to the desk and nothing to anybody else, when somebody who holds a conversation writes them. */
import { readAskPick } from '../understanding/ask-words.ts';
import { readBrief } from '../understanding/briefs/read-brief.ts';
import type { Intent } from '../understanding/intent.ts';
import { readIntent } from '../understanding/intents/read-intent.ts';
import { readListQuestion } from '../understanding/list-questions.ts';
import { readAllWish } from '../understanding/pick-all.ts';
import { readPicks } from '../understanding/picks.ts';
import { toAsciiDigits } from '../understanding/script.ts';
import { phrase, says, toSpoken, type Phrase } from '../understanding/spoken.ts';
import { readStop } from '../understanding/stop-words.ts';
import { readTake } from './words.ts';

const places = String.raw`\d{1,2}(?:(?:\s*,\s*|\s+(?:and|aur|और|आणि|ani)\s+|\s+)\d{1,2})*`;

/** A bare place in a list, or one word of the desk's everyday with or without places behind it. */
const everyday = new RegExp(
  String.raw`^(?:${places}|(?:(?:the |my |open )?(?:shortlist|short list|list|roles?|status|menu|help|more|next|undo|hand-?offs?|suchi|aur dikhao|aur dikha|madad)|शॉर्टलिस्ट|लिस्ट|सूची|यादी|रोल|रोल्स|भूमिका|और दिखाओ|और|अजून|आणखी|मदद|मदत)(?:\s+${places})?|(?:why|show|remove|approve|hold|pass|shortlist|find|kyon|kyun|dikhao|dikha|hatao|क्यों|दिखाओ|हटाओ|का|दाखवा|काढा)\s+${places})[\s.!?।]*$`,
  'iu',
);

/** "Why not Omkar?": the desk's question about somebody by name. */
const whyName = /^(?:so )?why (?:not )?\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?[\s?!.]*$/u;

const longest = { bare: 40, wish: 200 };

/**
 * It may be for the person all the same ("2" answers "at what time?"), so whoever wrote it is asked. Asked once too often is
 * a tap; sent once too often, other people's names, rates and briefs have left the office.
 */
export function soundsLikeDesk(text: string): boolean {
  const line = toAsciiDigits(text.trim());
  if (line === '') return false;
  if (
    line.length <= longest.bare &&
    (everyday.test(line) || readTake(line) !== null || readStop(line) !== null)
  )
    return true;
  const { intent, confidence } = readIntent(line, { persona: 'casting' });
  if (confidence >= sureEnough && whole.has(intent) && carriesBrief(line)) return true;
  if (confidence >= sureEnough && intent === 'what_do_you_know') return true;
  if (line.length > longest.wish || says(toSpoken(line).line, toThem)) return false;
  const wanted = wishes.get(intent);
  return (
    whyName.test(line) ||
    readAskPick(line) !== null ||
    readAllWish(line) !== null ||
    readListQuestion(line) !== null ||
    (readPicks(line, shownAtMost)?.numbers.length ?? 0) > 0 ||
    (confidence >= sureEnough && wanted !== undefined && says(toSpoken(line).line, wanted))
  );
}

/** Above it a reading was right with nobody's help in nearly all lines of an office. */
const sureEnough = 0.85;
const shownAtMost = 50;
/** What an office wants of its desk, and by which words: a reading by likeness alone is no ground to hold somebody's words up. */
const wishes: ReadonlyMap<Intent, Phrase> = new Map<Intent, Phrase>([
  ...(['shortlist_add', 'shortlist_remove', 'show_shortlist', 'approve_candidate', 'hold_candidate', 'pass_candidate'] as const).map(
    (intent): [Intent, Phrase] => [intent, phrase(`
      shortlist*|short list|list|approve*|reject*|pass|hold @ (for|till|until|ko)|hold # |ko hold|remove
      drop|hata*|nikal*|show|dikha*|शॉर्टलिस्ट*|लिस्ट|यादी*|सूची|अप्रूव*|रिजेक्ट*|पास|होल्ड|हटा*|निकाल*|दिखा*|दाखव*|काढ*
    `)],
  ),
  ['availability_check', phrase(`
    (who|kaun|kon|कौन|कोण) .. (free|available|khali|khaali|फ्री|फ़्री|ख़ाली|खाली|मोकळ*|रिकाम*)
    (pucho|poocho|ask|पूछो|विचारा) .. (dates|availability|date)
  `)],
  ['edit_brief', phrase(`
    (make|change|keep) (it|the (age|height|budget|rate|shoot|dates?)) .. #
    (age|height|budget|rate|umar|shoot|dates?|उम्र|वय|बजट|बजेट|शूट|शूटिंग) .. (# .. )?(kar do|karo|kar dijiye
      badha*|badlo|badal*|aage|postpone*|prepone*|कर दो|करो|करा|बढ़ा*|बदल*|वाढव*)
  `)],
  ['remember_preference', phrase('remember (that|this)|note that|yaad rakh*|dhyan rakh*|याद रख*|लक्षात ठेव*')],
]); // prettier-ignore
const whole: ReadonlySet<Intent> = new Set<Intent>(['post_brief', 'find_talent']);

/** A role with what it asks for; a sentence about the work has none. */
const carriesBrief = (line: string): boolean =>
  /\d/.test(line) && readBrief(line, { sentAt: new Date(0) }).roles.length > 0;

/** Said to somebody: "aap kal free ho?", "you are shortlisted". */
const toThem = phrase(`
  you|your|yours|youre|u|ur|aap|aapko|aapka|aapki|aapke|aapse|aapne|ap|apko|apka|apki|apke|tum|tumhe
  tumhara|tumhari|tumko|tumse|tumne|tu|tujhe|tera|teri|tumhi|tumhala|tumcha|tumchi|tumche|tula|aap log
  dear|sorry|आप|आपको|आपका|आपकी|आपके|आपसे|आपने|तुम|तुम्हें|तुम्हारा|तुम्हारी|तुमको|तू|तुझे|तेरा|तेरी|तुम्ही|तुम्हाला|तुमचा|तुमची|तुमचं|तुमचे|तुला|तुझा|तुझी
  तुझं
`);
