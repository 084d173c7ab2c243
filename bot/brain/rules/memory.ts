/** Memory in the conversation: "remember that …", "what do you know about me", "that's wrong, …", "forget that", "delete me". */
import { childMatter, privateMatter, type RememberReport } from '../../tools/remember-this.ts';
import { isOffice } from '../../people/person.ts';
import { commandOf } from '../../understanding/intents/commands.ts';
import { namedIn } from '../../understanding/names-said.ts';
import { readOfWard } from '../../understanding/profiles/of-ward.ts';
import { answer, type Desk, type Served } from './desk.ts';
import { sayFact } from './facts.ts';
import { askErasure, asksErasure, asksPhotosGone, forgetOne, serveForgetting } from './forgetting.ts';
import { known } from './profile.ts';
import { serveTelling, tell, tellMore } from './telling.ts';

const remember =
  /^\s*(?:please |pls )?(?:remember|keep in mind|yaad rakh(?:na|o|iye|iyega|lo)?|lakshat thev(?:a|un)?|laksh?at theva|याद रख(?:ना|ो|िए|िएगा| लो)?|लक्षात ठेव(?:ा)?)(?:[\s,:]+(?:that|ki|ke|की|कि))?[\s,:]+(\S.*)$/isu;
const aboutSomebody = /^(?:about|for)\s+([\p{L}\p{M}' .]{2,60}?)\s*(?::|,?\s+that\b)\s*(\S.*)$/isu;
const wrong =
  /^\s*(?:no[,.]? +)?(?:(?:that|this|it)(?:'s|’s| is) (?:wrong|not (?:right|true|correct))|(?:(?:ye|yeh|wo|woh|he) )?(?:galat|chukicha?)(?: hai| ahe)?|(?:(?:यह|ये|वह|हे) )?(?:ग़लत|गलत|चुकीचं|चुकीचे)(?: है| आहे)?)\s*(?:[,.:;!–-]+\s*(\S.*))?$/isu;
const toldMs = 15 * 60_000;

/** null when the text is about none of this. */
export async function serveMemory(desk: Desk, text: string): Promise<Served | null> {
  const { input, readers } = desk;
  const { role } = input.author;
  const command = commandOf(text);
  if (command?.name === 'memory') return answer(await tell(desk, command.argument));
  if (command?.name === 'forget') return answer(await forgetOne(desk, command.argument));
  if (command?.name === 'export' && (command.argument === '' || role === 'guardian'))
    return answer(await exportAll(desk));
  if (command) return null;
  if (text.length > 500) return null;
  if (asksErasure(text)) return answer(await askErasure(desk));
  // Photos alone are no wish to be erased, however alike the words are.
  if (asksPhotosGone(text)) return null;

  const kept = remember.exec(text)?.[1]?.trim();
  if (kept) {
    const child = childIn(desk, kept);
    if (child !== null) return rememberOfChild(desk, kept, child);
    const other = isOffice(role) ? aboutSomebody.exec(kept) : null;
    const [, who, what] = other ?? [];
    return answer(who && what ? await keep(desk, what.trim(), who.trim()) : await keep(desk, kept));
  }
  const told = (await tellMore(desk, text)) ?? (await serveTelling(desk, text));
  if (told !== null) return answer(told);
  const correction = wrong.exec(text);
  if (correction) {
    const corrected = await correct(desk, correction[1]?.trim());
    if (corrected !== undefined) return corrected;
  }
  const forgotten = await serveForgetting(desk, text);
  if (forgotten) return forgotten;

  const { intent, confidence } = readers.intent(text, {
    persona: isOffice(role) ? 'casting' : role === 'production' ? 'production' : 'talent',
  });
  if (confidence < 0.8) return null;
  if (intent === 'what_do_you_know') return answer(await tell(desk, ''));
  if (intent === 'export_my_data') return answer(await exportAll(desk));
  if (intent === 'delete_my_data') return answer(await askErasure(desk));
  return null;
}

/** undefined: the text is no correction of what was told. null: somebody else reads the right words. */
async function correct(desk: Desk, right: string | undefined): Promise<Served | null | undefined> {
  const { input } = desk;
  const { role } = input.author;
  const told = toldLast(desk);
  const listed = (desk.focus().facts ?? []).length > 0;
  // Of a list of people "that's wrong" means something else: with nothing told about oneself it needs the right words.
  if (right === undefined && told === null && !listed) return undefined;
  if (!right) return answer(desk.say.whatIsRight);
  if (told !== null && isOffice(role)) return answer(await keep(desk, right, told));
  if (told !== null) {
    // What changes the child's profile is read as that.
    const kept = readsAsProfile(desk, right) ? null : await tryKeep(desk, right, told);
    return kept === null ? null : answer(kept);
  }
  return desk.focus().draft && !listed ? undefined : answer(await keep(desk, right));
}

/** Of whom what is known stands right above, if it is not the writer. */
function toldLast({ focus, input: { history, now } }: Desk): string | null {
  const told = focus().told ?? null;
  if (told === null) return null;
  const at = Date.parse(told.at);
  // The answer that told it, and none after that.
  const since = history.filter((line) => line.from === 'bot' && line.at.getTime() >= at).length;
  return since <= 1 && now.getTime() - at < toldMs ? told.personId : null;
}

/** The guardian's child who is named in these words, if it is one. */
function childIn({ input: { author } }: Desk, text: string): string | null {
  if (author.role !== 'guardian') return null;
  const [child, other] = namedIn((author.children ?? []).map((name) => ({ name })), text);
  return child && !other ? child.name : null;
} // prettier-ignore

/** What is said of a child is never the guardian's; what changes the profile is read as that. */
async function rememberOfChild(desk: Desk, what: string, child: string): Promise<Served | null> {
  if (readsAsProfile(desk, what)) return null;
  const [first = ''] = child.split(/\s+/);
  const rest = what.toLowerCase().startsWith(first.toLowerCase()) ? what.slice(first.length).replace(/^['’]s/u, '').trim() : what;
  return answer((await tryKeep(desk, rest, child)) ?? desk.say.problem(childMatter));
} // prettier-ignore

const readsAsProfile = ({ input: { author, now } }: Desk, text: string): boolean =>
  known(readOfWard(text, { at: now, asked: null, names: author.children ?? [] })).length > 0;

/** null where nothing could be kept of a child, which only its guardian hears otherwise. */
async function tryKeep(desk: Desk, what: string, who: string): Promise<string | null> {
  if (what.length < 3) return null;
  const outcome = await desk.call('remember_this', { what, who });
  if (outcome.ok) return words(desk, outcome.output as RememberReport);
  return outcome.problem === childMatter ? null : refusal(desk, outcome.problem);
}

async function keep(desk: Desk, what: string, who?: string): Promise<string> {
  const outcome = await desk.call('remember_this', { what, ...(who ? { who } : {}) });
  return outcome.ok ? words(desk, outcome.output as RememberReport) : refusal(desk, outcome.problem);
}

const refusal = ({ say }: Desk, problem: string): string =>
  problem === privateMatter ? say.privateMatter : say.problem(problem);

const words = ({ say, input }: Desk, { kept, about }: RememberReport): string =>
  say.remembered(
    kept.map((one) => sayFact(one, input.language)),
    about,
  );

async function exportAll(desk: Desk): Promise<string> {
  if (desk.input.chat === 'group') return desk.say.privateOnly;
  const outcome = await desk.call('export_my_data', {});
  return outcome.ok ? desk.say.exported : desk.say.problem(outcome.problem);
}
