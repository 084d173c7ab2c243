/** Memory in the conversation: "remember that …", "what do you know about me", "that's wrong, …", "forget that", "delete me". */
import { confirmsErasure, erasureAsked, type ErasureReport } from '../../tools/erase-my-data.ts';
import { unclearWhich } from '../../tools/forget-this.ts';
import { privateMatter, type RememberReport } from '../../tools/remember-this.ts';
import type { KnownReport } from '../../tools/what-is-known.ts';
import type { SaidReport } from '../../tools/what-was-said.ts';
import { isOffice } from '../../people/person.ts';
import { commandOf } from '../../understanding/intents/commands.ts';
import type { Answer } from '../brain.ts';
import { answer, lines, type Desk } from './desk.ts';

const remember =
  /^\s*(?:please |pls )?(?:remember|keep in mind|yaad rakh(?:na|o|iye|iyega|lo)?|lakshat thev(?:a|un)?|laksh?at theva|याद रख(?:ना|ो|िए|िएगा| लो)?|लक्षात ठेव(?:ा)?)(?:[\s,:]+(?:that|ki|ke|की|कि))?[\s,:]+(\S.*)$/isu;
const aboutSomebody = /^(?:about|for)\s+([\p{L}\p{M}' .]{2,60}?)\s*(?::|,?\s+that\b)\s*(\S.*)$/isu;
const know = [
  /^\s*what (?:all )?(?:do|did) you (?:know|remember|have|store)(?: (?:about|on|of) (.{1,60}?))?\s*[?.!]*$/iu,
  /^\s*(.{1,60}?) ke? ?(?:baare|bare) (?:mein|me|mai)\b.*\b(?:kya|kuch)\b/iu,
  /^\s*(.{1,60}?) के बारे में.*(?:क्या|कुछ)/u,
  /^\s*(.{1,60}?)(?:च्या| )?बद्दल.*काय/u,
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

const toldMs = 15 * 60_000;
const oneself = /^(?:me|myself|mere|mera|meri|mujhe|mazya|majhya|maza|मेरे|मेरा|माझ्या|माझ)$/iu;
const wrong =
  /^\s*(?:no[,.]? +)?(?:(?:that|this|it)(?:'s|’s| is) (?:wrong|not (?:right|true|correct))|(?:(?:ye|yeh|wo|woh|he) )?(?:galat|chukicha?)(?: hai| ahe)?|(?:(?:यह|ये|वह|हे) )?(?:ग़लत|गलत|चुकीचं|चुकीचे)(?: है| आहे)?)\s*(?:[,.:;!–-]+\s*(\S.*))?$/isu;
const forget =
  /^\s*(?:please )?(?:forget|bhool ja(?:o|iye|na)?|bhul ja(?:o|iye|na)?|visar(?:un ja)?|भूल जा(?:ओ|इए|ना)?|विसर(?:ून जा)?)(?![\p{L}\p{M}])\s*(?:(?:that|this|it|ye|yeh|wo|की|कि|ki|हे|ते|about)\b\s*)*(.*?)[.!?\s]*$/isu;
const forgetBackwards =
  /^\s*(?:ye|yeh|wo|woh|isko|usko|यह|ये|वह|इसे|उसे|हे|ते) (?:bhool|bhul|भूल) ?(?:ja|जा)\S*\s*$/iu;
const erase =
  /^\s*(?:please )?(?:(?:delete|erase|remove|forget) (?:me|everything(?: about me)?|all (?:my data|about me)|my (?:data|account|memory|info(?:rmation)?|details))|mujhe (?:delete|hata|mita)\b.*|मुझे (?:हटा|मिटा).*|मला (?:काढून|पुसून).*)[\s.!]*$/iu;

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
const keepsAll =
  /^\s*(?:no+|nope|nahi+n?|nahi nahi|na|mat karo|rehne do|rahne do|rehne dijiye|keep(?: it| everything)?|cancel|नहीं|ना|मत करो|रहने दो|नाही|नको|राहू द्या|राहू दे)(?:[\s,]+(?:ji|please|pls|thanks?|rehne do|जी|नको))*[\s.!]*$/iu;

/** Plain words for wanting to be erased, which more than one kind of reader would like to have. */
export const asksErasure = (text: string): boolean => erase.test(text);

/** null when the text is about none of this. */
export async function serveMemory(desk: Desk, text: string): Promise<Answer | null> {
  const { input, readers } = desk;
  const command = commandOf(text);
  if (command?.name === 'memory') return answer(await tell(desk, command.argument));
  if (command?.name === 'forget') return answer(await forgetOne(desk, command.argument));
  if (command?.name === 'export' && command.argument === '') return answer(await exportAll(desk));
  if (command) return null;
  if (text.length > 500) return null;
  if (asksErasure(text)) return answer(await askErasure(desk));
  // Photos alone are no wish to be erased, however alike the words are.
  if (asksPhotosGone(text)) return null;

  const kept = remember.exec(text)?.[1]?.trim();
  if (kept) {
    const other = isOffice(input.author.role) ? aboutSomebody.exec(kept) : null;
    const [, who, what] = other ?? [];
    return answer(who && what ? await keep(desk, what.trim(), who.trim()) : await keep(desk, kept));
  }
  for (const { pattern, who, about } of said) {
    const asked = pattern.exec(text);
    const [speaker, what] = [asked?.[who]?.trim() ?? '', asked?.[about]?.trim() ?? ''];
    if (what === '' || anybody.test(speaker)) continue;
    const own = writer.test(speaker);
    if (!own && !isOffice(input.author.role)) continue;
    const told = await quote(desk, what, own ? undefined : speaker.replace(/\s*(?:ne|ने|नी)$/iu, ''));
    if (told !== null) return answer(told);
  }
  for (const pattern of know) {
    const asked = pattern.exec(text);
    if (asked) return answer(await tell(desk, asked[1] ?? ''));
  }
  const correction = wrong.exec(text);
  // Of a list of people "that's wrong" means something else: with nothing told about oneself it needs the right words.
  const told = toldLast(desk);
  if (correction && (correction[1] !== undefined || told !== null || (input.focus.facts ?? []).length > 0)) {
    const right = correction[1]?.trim();
    if (!right) return answer(desk.say.whatIsRight);
    // A guardian's words about the child change the profile, which others read.
    if (told !== null && !isOffice(input.author.role)) return null;
    if (told !== null) return answer(await keep(desk, right, told));
    if (!(input.focus.draft && (input.focus.facts ?? []).length === 0))
      return answer(await keep(desk, right));
  }
  const forgotten = forget.exec(text);
  if (forgotten ?? forgetBackwards.test(text)) return answer(await forgetOne(desk, forgotten?.[1] ?? ''));

  const { intent, confidence } = readers.intent(text, {
    persona: isOffice(input.author.role)
      ? 'casting'
      : input.author.role === 'production'
        ? 'production'
        : 'talent',
  });
  if (confidence < 0.8) return null;
  if (intent === 'what_do_you_know') return answer(await tell(desk, ''));
  if (intent === 'export_my_data') return answer(await exportAll(desk));
  if (intent === 'delete_my_data') return answer(await askErasure(desk));
  return null;
}

/** Of whom what is known stands right above, if it is not the writer. */
function toldLast({ input: { focus, history, now } }: Desk): string | null {
  const told = focus.told ?? null;
  if (told === null) return null;
  const at = Date.parse(told.at);
  // The answer that told it, and none after that.
  const since = history.filter((line) => line.from === 'bot' && line.at.getTime() >= at).length;
  return since <= 1 && now.getTime() - at < toldMs ? told.personId : null;
}

async function keep(desk: Desk, what: string, who?: string): Promise<string> {
  const outcome = await desk.call('remember_this', { what, ...(who ? { who } : {}) });
  if (!outcome.ok)
    return outcome.problem === privateMatter ? desk.say.privateMatter : desk.say.problem(outcome.problem);
  const { kept, about } = outcome.output as RememberReport;
  return desk.say.remembered(
    kept.map(({ key, value }) => (key === 'note' ? value : `${key.replaceAll('_', ' ')}: ${value}`)),
    about,
  );
}

async function tell(desk: Desk, about: string): Promise<string> {
  const { say } = desk;
  if (desk.input.chat === 'group') return say.privateOnly;
  // "/memory 2026-03-01", "/memory Riya 2026-03-01": what held on that day.
  const [, whom = about, on] = /^(.*?)\s*(\d{4}-\d\d-\d\d)\s*$/.exec(about) ?? [];
  const name = whom.trim().replace(/[’']s$/u, '');
  const self = name === '' || oneself.test(name);
  const outcome = await desk.call('what_is_known', { ...(self ? {} : { who: name }), ...(on ? { on } : {}) });
  if (!outcome.ok)
    return outcome.problem.startsWith('only the office') ? say.refused : say.problem(outcome.problem);
  const known = outcome.output as KnownReport;
  return lines(
    known.facts.length > 0 ? say.known(known.about) : say.knownNothing(known.about),
    ...known.facts.map(
      ({ key, value, quote, saidOn, doubtful }, i) =>
        `${i + 1} ${key === 'note' ? value : `${key}: ${value}`}${doubtful ? ' (?)' : ''} · “${quote}” · ${saidOn}`,
    ),
    known.sayings > 0 && known.since !== null && say.knownSayings(known.sayings, known.since),
    self && say.knownHow,
  );
}

/** null: nobody of that name; the words may be about something else. */
async function quote(desk: Desk, about: string, who: string | undefined): Promise<string | null> {
  const { say } = desk;
  const outcome = await desk.call('what_was_said', { about: about.slice(0, 200), ...(who ? { who } : {}) });
  if (!outcome.ok) return outcome.problem.startsWith('nobody called') ? null : say.problem(outcome.problem);
  const { sayings, about: name } = outcome.output as SaidReport;
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

async function forgetOne(desk: Desk, which: string): Promise<string> {
  const outcome = await desk.call('forget_this', { which: which.slice(0, 300) });
  if (outcome.ok) return desk.say.forgotten;
  return outcome.problem === unclearWhich ? desk.say.problem(outcome.problem) : desk.say.nothingToForget;
}

async function exportAll(desk: Desk): Promise<string> {
  if (desk.input.chat === 'group') return desk.say.privateOnly;
  const outcome = await desk.call('export_my_data', {});
  return outcome.ok ? desk.say.exported : desk.say.problem(outcome.problem);
}

async function askErasure(desk: Desk): Promise<string> {
  if (desk.input.chat === 'group') return desk.say.privateOnly;
  const outcome = await desk.call('erase_my_data', {});
  return outcome.ok ? desk.say.askErase : desk.say.problem(outcome.problem);
}

/** The typed confirmation, or the typed no; null when the text is none. Comes before everything else that would read the words. */
export async function serveErasure(desk: Desk, text: string): Promise<Answer | null> {
  const { input, say } = desk;
  if (confirmsErasure(text, input.focus, input.now)) return answer(await eraseNow(desk));
  // A bare yes may mean something else: the question is put again rather than passed over.
  if (erasureAsked(input.focus, input.now) && plainYes.test(text)) return answer(await askErasure(desk));
  return erasureAsked(input.focus, input.now) && keepsAll.test(text)
    ? answer(say.erasureKept, { focus: { asked: { about: 'kept' } } })
    : null;
}

/** A button of the question: the tool checks whose it is. */
export const answerErasure = async (
  desk: Desk,
  { action, personId }: { action: 'erase' | 'keep'; personId: string },
): Promise<string> => {
  if (personId !== desk.input.author.personId) return desk.say.refused;
  return action === 'keep' ? desk.say.erasureKept : eraseNow(desk);
};

async function eraseNow(desk: Desk): Promise<string> {
  const outcome = await desk.call('erase_my_data', {});
  if (!outcome.ok) return desk.say.problem(outcome.problem);
  return (outcome.output as ErasureReport).erased ? desk.say.erased : desk.say.askErase;
}
