/** What is remembered, told on request: of the writer, of somebody, what they like, and what was said about something. */
import type { KnownReport } from '../../tools/what-is-known.ts';
import type { SaidReport } from '../../tools/what-was-said.ts';
import { isOffice } from '../../people/person.ts';
import type { BriefLanguage } from '../../understanding/brief.ts';
import { shortDay } from '../../understanding/briefs/words.ts';
import { namedIn } from '../../understanding/names-said.ts';
import { wordKey } from '../../understanding/script.ts';
import { lines, type Desk } from './desk.ts';
import { sayFact } from './facts.ts';
import { knownWords } from './phrases/known.ts';
import { profilePhrases } from './phrases/profile.ts';

const know = [
  /^\s*what (?:all )?(?:do|did) you (?:know|remember|have|store)(?: (?:about|on|of) (.{1,60}?))?\s*[?.!]*$/iu,
  /^\s*(.{1,60}?) ke? ?(?:baare|bare) (?:mein|me|mai)\b.*\b(?:kya|kuch)\b/iu,
  /^\s*(.{1,60}?) के बारे में.*(?:क्या|कुछ)/u,
  /^\s*(.{1,60}?)(?:च्या| )?बद्दल.*काय/u,
  /^\s*(.{1,60}?)(?:chya| )?baddal\b.*\bk(?:aa?|a)y\b/iu,
];
/** "What did I say about night shoots", "maine … ke baare mein kya kaha tha": who, and about what. */
const said: readonly { pattern: RegExp; who: number; about: number }[] = [
  {
    pattern:
      /^\s*what (?:did|have|has) (i|[\p{L}][\p{L}' .]{1,40}?) (?:say|said|tell|told|write|written|mention|mentioned)(?: (?:to )?(?:you|us|me))?(?: (?:about|on|regarding))? (.{2,120}?)\s*[?.!]*$/iu,
    who: 1,
    about: 2,
  },
  {
    pattern:
      /^\s*(maine|mene|meine|[\p{L}]{2,20}(?: [\p{L}]{2,20})? ne) (.{2,80}?)(?: k[eiao] (?:baare|bare) (?:mein|me|mai))? kya (?:kaha|bola|boli|bataya|likha)\b/iu,
    who: 1,
    about: 2,
  },
  {
    pattern:
      /^\s*(.{2,80}?)(?: k[eiao] (?:baare|bare) (?:mein|me|mai))? (maine|mene|meine|[\p{L}]{2,20} ne) kya (?:kaha|bola|boli|bataya|likha)\b/iu,
    who: 2,
    about: 1,
  },
  {
    pattern:
      /^\s*(मैंने|\S{2,20}(?: \S{2,20})? ने) (.{2,80}?)(?: के बारे में)? क्या (?:कहा|बोला|बोली|बताया|लिखा)/u,
    who: 1,
    about: 2,
  },
  {
    pattern:
      /^\s*(मी|\S{2,20}(?:ने|नी)) (.{2,80}?)(?:च्या)?(?: ?(?:बद्दल|विषयी))? काय (?:म्हटलं|म्हणाल|बोलल|सांगितलं|लिहिलं)/u,
    who: 1,
    about: 2,
  },
];
/** Not one person whose words are on record, or not these. */
const anybody =
  /^(?:you|they|he|she|we|it|who|anyone|(?:the )?(?:client|production|director|producer|team|office)|sir|(?:aap|us|un|unho|kis|kisi|sab|client|production|director|team)(?: ne)?)$/iu;
const writer = /^(?:i|maine|mene|meine|मैंने|मी)$/iu;

const oneself = /^(?:me|myself|mere|mera|meri|mujhe|mazya|majhya|maza|मेरे|मेरा|माझ्या|माझ)$/iu;
/** "आपको मेरे बारे में": the desk, before whoever is meant. */
const addressed =
  /^(?:kya |क्या )?(?:aapko|aap ko|tumko|tumhe|tumhala|tula|aplyala|आपको|तुमको|तुम्हें|तुम्हाला|तुला|आपल्याला)\s+/iu;
/** "My son", "mere bete", "माझ्या मुली": of a guardian the child on record. */
const myChild =
  /^(?:(?:my|our|mer[aei]|hamar[aei]|humar[aei]|maz[aei]|ma[jz]h[aei]|mazya|majhya|apn[aei]|मेर[ाेी]|हमार[ाेी]|अपन[ाेी]|माझ[ाेी]|माझ्या)\s+)?(?:son|daughter|child|children|kids?|boy|girl|beta|bete|beti|bachch?[aei]|ladka|ladke|ladki|mulga|mulgi|mula|muli|बेटा|बेटे|बेटी|बच्चा|बच्चे|बच्ची|लड़का|लड़के|लड़की|मुलगा|मुलगी|मुला|मुली)$/iu;
/** "What does the client like", "client ko kya pasand nahi", "क्लायंटला काय आवडत नाही": who. */
const likes: readonly RegExp[] = [
  /^\s*what (?:all )?(?:does|do|did|doesn[’']?t|don[’']?t|does not|do not) (.{1,40}?) (?:not |never |really |usually |always )*(?:like|dislike|hate|prefer|want|love|enjoy|avoid|mind)(?: to (?:see|have))?(?: and (?:dislike|hate|not like))?\s*[?.!]*$/iu,
  /^\s*(.{1,40}?) ko (?:kya|kaisa|kaise|kaunsa)(?: kya)? (?:(?:nahi|nahin|na|bilkul) )*(?:pasand|acha|accha|achha|chahiye)(?: (?:nahi|nahin|hai|hain|aata|aate|lagta|lagte|karte|karta|karti))*\s*[?.!]*$/iu,
  /^\s*(mujhe|mereko) kya(?: kya)? (?:(?:nahi|nahin) )*(?:pasand|acha|accha|achha)(?: (?:nahi|nahin|hai|lagta))*\s*[?.!]*$/iu,
  /^\s*(.{1,40}?) (?:kya(?: kya)? (?:(?:nahi|nahin) )?pasand (?:nahi |nahin )?kart[aei])(?: (?:hai|hain))?\s*[?.!]*$/iu,
  /^\s*(.{1,40}?) को (?:क्या|कैसा|कैसे|कौन-?सा)(?:[ -]क्या)? (?:(?:नहीं|बिल्कुल) )*(?:पसंद|पसन्द|अच्छा|चाहिए)(?: (?:नहीं|है|हैं|आता|आते|लगता))*\s*[?।.!]*$/u,
  /^\s*(मुझे) क्या(?:[ -]क्या)? (?:नहीं )?(?:पसंद|पसन्द|अच्छा)(?: (?:नहीं|है|लगता))*\s*[?।.!]*$/u,
  /^\s*(.{1,40}?) ?(?:ला|ना) (?:काय|कसं|कसा)(?: काय)? (?:नाही )?(?:आवड\S*|पसंत|हवं)(?: (?:नाही|नाहीत|आहे))*\s*[?.!]*$/u,
  /^\s*(.{1,40}?) ?(?:la|na) (?:kay|kaay|kasa)(?: kay)? (?:nahi )?(?:av+ad\w*|aavad\w*|pasant)(?: (?:nahi|nahit|ahe|aahe))*\s*[?.!]*$/iu,
];
const me = /^(?:i|me|we|mujhe|mereko|mujh|mala|मुझे|मुझ|मला|म)$/iu;
const nobody =
  /^(?:you|it|that|this|they|he|she|who|everyone|people|aap|tum|kis|kisi|un|us|in|is|sab|आप|तुम|किस|उन|उस|सब|तुम्हा|त्या|तिला)$/iu;

/** null when the text asks for none of this. */
export async function serveTelling(desk: Desk, text: string): Promise<string | null> {
  for (const { pattern, who, about } of said) {
    const asked = pattern.exec(text);
    const [speaker, what] = [asked?.[who]?.trim() ?? '', asked?.[about]?.trim() ?? ''];
    if (what === '' || anybody.test(speaker)) continue;
    const own = writer.test(speaker);
    if (!own && !isOffice(desk.input.author.role)) continue;
    const told = await quote(desk, what, own ? undefined : speaker.replace(/\s*(?:ne|ने|नी)$/iu, ''));
    if (told !== null) return told;
  }
  for (const pattern of likes) {
    const who = pattern.exec(text)?.[1]?.trim();
    if (who === undefined || nobody.test(who)) continue;
    if (me.test(who)) return tell(desk, '');
    return tellLiked(desk, who);
  }
  for (const pattern of know) {
    const asked = pattern.exec(text);
    if (asked) return tell(desk, asked[1] ?? '');
  }
  return null;
}

/** In the languages of India the same words may ask for news of a role. */
const kept = /\b(?:know|remember|have|store\w*|kept|pata|yaad|jaan\w*|malo?om|rakha|rakhte|maahiti|mahiti|lakshat)\b|पता|याद|जान|मालूम|रख|माहि|माहीत|लक्षात/iu; // prettier-ignore

/** What is kept of the writer or their child: asked for, it is told whatever else stands open. */
export function asksWhatIsKept({ input: { author } }: Desk, text: string): boolean {
  const asked = know.map((pattern) => pattern.exec(text)).find((found) => found !== null);
  if (!asked || !kept.test(text)) return false;
  const who = (asked[1] ?? '').trim().replace(/[’']s$/u, '').replace(addressed, '');
  const children = (author.children ?? []).map((name) => ({ name }));
  return who === '' || oneself.test(who) || (author.role === 'guardian' && (myChild.test(who) || namedIn(children, who).length > 0));
} // prettier-ignore

const goesOn = /^\s*(?:(?:show |tell )?more|aur(?: (?:dikhao|batao))?|next|baaki|baki|adhik|ankhi|aankhi|और(?: (?:दिखाओ|बताओ))?|बाकी|आणखी|अजून)\s*[.!?।]*\s*$/iu; // prettier-ignore

/** "More", right below a list that said there is. */
export async function tellMore(desk: Desk, text: string): Promise<string | null> {
  const { known } = desk.focus();
  const above = desk.input.history.findLast(({ from }) => from === 'bot')?.text ?? '';
  if (!known || !goesOn.test(text) || !above.includes('"more"')) return null;
  const { who, from } = known;
  const outcome = await desk.call('what_is_known', { ...(who === null ? {} : { who }), from });
  return outcome.ok ? sheet(desk, outcome.output as KnownReport, who === null) : null;
}

export async function tell(desk: Desk, about: string): Promise<string> {
  const { say } = desk;
  if (desk.input.chat === 'group') return say.privateOnly;
  // "/memory 2026-03-01", "/memory Riya 2026-03-01": what held on that day.
  const [, whom = about, on] = /^(.*?)\s*(\d{4}-\d\d-\d\d)\s*$/.exec(about) ?? [];
  const called = whom
    .trim()
    .replace(/[’']s$/u, '')
    .replace(addressed, '');
  const self = called === '' || oneself.test(called);
  const { role, children = [] } = desk.input.author;
  const theirs = role === 'guardian' && myChild.test(called);
  if (theirs && children.length > 1) return profilePhrases[desk.input.language].whichChild(children);
  const name = theirs ? (children[0] ?? called) : called;
  const outcome = await desk.call('what_is_known', { ...(self ? {} : { who: name }), ...(on ? { on } : {}) });
  if (!outcome.ok)
    return outcome.problem.startsWith('only the office') ? say.refused : say.problem(outcome.problem);
  const known = outcome.output as KnownReport;
  return sheet(desk, known, self);
}

function sheet({ say, input }: Desk, known: KnownReport, self: boolean): string {
  const { language } = input;
  const words = knownWords[language];
  const { facts, from, onFile } = known;
  const empty = facts.length === 0 && onFile.length === 0;
  const how = facts.length > 0 && self && known.more === 0 && say.knownHow;
  return lines(
    known.notOnRecord ? say.notesNaming(known.about ?? '') : empty ? say.knownNothing(known.about) : say.known(known.about),
    ...facts.map(({ key, value, quote, saidOn, doubtful, by }, i) => {
      const who = by === undefined || by === 'verdicts' || by === readerOf(input, known) ? null : words.by[by];
      const when = [shortDay(saidOn, language), who].filter(Boolean).join(', ');
      return `${from + i + 1} ${sayFact({ key, value }, language)}${doubtful ? ' (?)' : ''} · “${brief(quote)}” · ${when}`;
    }),
    known.more > 0 && words.more(known.more),
    onFile.length > 0 && words.onFile(onFile.map((one) => fileLine(one, language)).join(' · ')),
    known.silent && words.silent(known.about, known.silent.until && shortDay(known.silent.until, language)),
    known.more === 0 && known.sayings > 0 && known.since !== null && say.knownSayings(known.sayings, shortDay(known.since, language)),
    // An example that stands in the list.
    how && (facts.length + from < 2 ? how.replace('forget 2', 'forget 1') : how),
  );
} // prettier-ignore

/** What the reader said needs no name. */
const readerOf = ({ author }: Desk['input'], { about }: KnownReport): string =>
  about === null ? 'self' : author.role === 'guardian' ? 'guardian' : isOffice(author.role) ? '' : 'self';

function fileLine({ key, value }: KnownReport['onFile'][number], language: BriefLanguage): string {
  if (key !== 'photo') return sayFact({ key, value }, language);
  const { photo } = knownWords[language];
  return /^\d{4}/.test(value) ? `${photo} ${shortDay(value, language)}` : photo;
}

/** Of a message that told many things the beginning is enough. */
const brief = (quote: string): string => {
  const line = quote.replace(/\s+/g, ' ').trim();
  const end = line.lastIndexOf(' ', 44);
  return line.length <= 48 ? line : `${line.slice(0, end > 20 ? end : 44)} …`;
};

/** What is known or noted of them; else what the writer said that names them. */
async function tellLiked(desk: Desk, who: string): Promise<string> {
  if (desk.input.chat === 'group') return desk.say.privateOnly;
  const outcome = await desk.call('what_is_known', { who });
  if (outcome.ok) return sheet(desk, outcome.output as KnownReport, false);
  return (await quote(desk, who, undefined, (text) => names(text, who))) ?? desk.say.nothingSaid;
}

/** A word of theirs that tells; what is near in meaning alone says nothing of them. */
function names(text: string, who: string): boolean {
  const keysIn = (words: string): string[] => (words.match(/[\p{L}\p{M}]{3,}/gu) ?? []).map(wordKey);
  const said = keysIn(text);
  return keysIn(who).some((key) => key !== 'the' && said.some((word) => word.startsWith(key)));
}

/** null: nobody of that name; the words may be about something else. */
async function quote(
  desk: Desk,
  about: string,
  who: string | undefined,
  isMeant: (text: string) => boolean = () => true,
): Promise<string | null> {
  const { say } = desk;
  const outcome = await desk.call('what_was_said', { about: about.slice(0, 200), ...(who ? { who } : {}) });
  if (!outcome.ok) return outcome.problem.startsWith('nobody called') ? null : say.problem(outcome.problem);
  const { sayings: found, about: name } = outcome.output as SaidReport;
  const sayings = found.filter(({ text }) => isMeant(text));
  const shown = sayings
    .slice(0, 4)
    .map(({ text, saidOn, channel }) => `“${cut(text)}” · ${saidOn} · ${channel}`);
  return sayings.length === 0 ? say.nothingSaid : lines(say.saidBefore(name), ...shown);
}

const longestQuote = 160;
const cut = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longestQuote ? line : `${line.slice(0, line.lastIndexOf(' ', longestQuote))} …`;
};
