/**
 * Casting and production: who reads a line, in which order, and why there. The first reader that knows the line answers it.
 *
 * Before all of them (`index.ts`): news of a project, a role that the line names, checks of dates, stops, a wish for a human,
 * codes, and safety. A new reader belongs above whoever would take its lines for something else, and below whoever reads
 * them more narrowly; its reason says so.
 */
import { readLikeness } from '../../understanding/briefs/likeness.ts';
import { serveAsides } from './asides.ts';
import { amendBrief, sayUnchanged, serveLocals, serveMisfits, serveWhose } from './brief.ts';
import { serveAnother, serveBriefOrWish } from './brief-or-wish.ts';
import { serveCommand } from './commands.ts';
import { answer, type Desk, type Served } from './desk.ts';
import { serveDeskQuestion } from './desk-questions.ts';
import { serveFiles } from './files.ts';
import { serveHandOff } from './hand-off.ts';
import { serveKnownTo } from './known-to.ts';
import { servePicks } from './list-picks.ts';
import { serveListQuestion } from './list-questions.ts';
import { serveMemory } from './memory.ts';
import { onBareName } from './named-role.ts';
import { servePassOn } from './pass-on.ts';
import { servePeople } from './people.ts';
import { serveProfileOf } from './profile.ts';
import { serveRelax } from './relax.ts';
import { serveVerdicts } from './verdicts.ts';
import { serveWhom } from './whom.ts';

type Read = (desk: Desk, text: string, sentAt: Date) => Promise<Served | string | null> | string | null;
/** `why` it stands where it stands; `office`: it serves nobody else. */
type Reader = { reads: string; why: string; office?: true; read: Read };

const readers: readonly Reader[] = [
  {
    reads: '"who approved what", "client feedback on Riya", "what is pending", "kitne talents hain"',
    why: 'its verbs are those of verdicts and its names those of people; only whole lines are of these.',
    read: serveDeskQuestion,
  },
  {
    reads: '"remember that …", "what do you know about Riya", "forget that"',
    why: 'what follows "remember that" may be any wish, and is none.',
    read: serveMemory,
  },
  {
    reads: '"pass all", "hold her", "sorry, 3 nahi 2"',
    why: 'whom it means stands in no word of the line: a reader of places and names would make some of it.',
    read: serveWhom,
  },
  {
    reads: '"invite Meera to Chaayro", "/bind"',
    why: 'a person of production is no talent of a list.',
    office: true,
    read: servePeople,
  },
  {
    reads: '"/take Q3", "tell Riya that …", "hand-offs"',
    why: 'what is told to somebody may hold any words.',
    office: true,
    read: serveHandOff,
  },
  {
    reads: '"photos of 2", "sabki photo"',
    why: 'or they are shown as a proof sheet.',
    office: true,
    read: serveFiles,
  },
  {
    reads: '"Riya ki height 5\'4 hai", "Riya busy 12-14 dec"',
    why: 'a change of a named person would change the role, whose fields have the same words.',
    office: true,
    read: serveProfileOf,
  },
  { reads: '"/pass 2 too young"', why: 'what begins with a slash is nothing else.', read: serveCommand },
  {
    reads: '"yes" to "they do not fit any more: take them off?"',
    why: 'only the very next line answers it.',
    office: true,
    read: serveMisfits,
  },
  {
    reads: '"tapori" to "there is no dancer here: which of them should change?"',
    why: 'only the very next line answers it, and as a bare name it would show the list.',
    read: serveWhose,
  },
  {
    reads: '"what did I pass on", "undo 2", "put 3 back"',
    why: 'its verbs are those of a verdict.',
    read: serveVerdicts,
  },
  {
    reads: '"only those who actually swim"',
    why: 'a correction would make it a must and show the same people, none of whom was asked.',
    read: serveKnownTo,
  },
  { reads: '"who if we relax"', why: 'it asks for a change without making one.', read: serveRelax },
  {
    reads: '"sirf Mumbai wale"',
    why: 'it looks at part of a list; of a role without a city it is a correction, further down.',
    read: serveLocals,
  },
  {
    reads: '"hero jaisa dikhna chahiye"',
    why: 'a look of the role talked about, and no brief for a hero.',
    read: async (desk, text, sentAt) =>
      readLikeness(text) === null
        ? null
        : ((await amendBrief(desk, text, sentAt)) ?? sayUnchanged(desk, text, sentAt) ?? desk.say.noRole),
  },
  {
    reads: '"tell the artists that …", "Meera ko bhej do shortlist"',
    why: 'what is to be told may hold sums, days and places, and is about neither the role nor the list.',
    read: servePassOn,
  },
  {
    reads: '"2 ki height", "who is cheaper", "sirf free wale"',
    why: 'a question holds places and fields and changes neither.',
    read: serveListQuestion,
  },
  {
    reads: '"thanks", "ok", "roles", "shortlist bhejo", "Riya ka number"',
    why: 'whole lines that say nothing else; a pick would take "list bhejo" for a person.',
    read: serveAsides,
  },
  {
    reads: '"any kathak dancers in pune"',
    why: 'somebody else is looked for than the roles that stand; as a correction it would turn one of them into a dancer.',
    read: serveAnother,
  },
  {
    reads: '"shortlist 1,4", "2 hold, 3 pass", "why Riya"',
    why: 'places are people, after everything in which a number is none and before a brief, in which it is an age.',
    read: servePicks,
  },
  {
    reads: 'a brief, a correction ("make it 30 to 40"), "show shortlist" in any words',
    why: 'the widest readers: almost any line has something for them.',
    read: serveBriefOrWish,
  },
  {
    reads: '"any height" where none was asked',
    why: 'it is about the role and changes nothing, which is said.',
    read: sayUnchanged,
  },
  { reads: '"Chaayro", "Neil"', why: 'a bare name, once nothing else answers to it.', read: onBareName },
];

export async function serveStaff(desk: Desk, text: string, sentAt: Date): Promise<Served> {
  const production = desk.input.author.role === 'production';
  for (const { office, read } of readers) {
    if (office && production) continue;
    const served = await read(desk, text, sentAt);
    if (served !== null) return typeof served === 'string' ? answer(served) : served;
  }
  return {
    ...answer(production ? desk.say.notUnderstoodProduction : desk.say.notUnderstoodOffice),
    missed: true,
  };
}
