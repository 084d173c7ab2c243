/**
 * Several wishes in one turn ("bahu wali dikhao", a second later "5'2 bhi chalega"): served in the order in which they were
 * said, each by the role that the one before it named or showed, because the focus moves with every one that is done.
 */
import { readAskPick } from '../../understanding/ask-words.ts';
import { roleMentions } from '../../understanding/role-mention.ts';
import type { BriefReading } from '../../understanding/brief.ts';
import type { Choice } from '../../message.ts';
import type { Said } from '../brain.ts';
import { lines, type Desk, type Served } from './desk.ts';

type Piece = { kind: 'role' | 'pick' | 'words'; text: string };

/** One where the messages are one wish together, as the lines of a brief are. */
export function wishesIn(desk: Desk, said: readonly Said[], sentAt: Date): string[] {
  // What was passed on is nobody's wish, and is read as a whole.
  const pieces = said.some(({ forwarded }) => forwarded)
    ? []
    : said.flatMap(({ text }) => piecesOf(desk, text.trim(), sentAt));
  const wishes: Piece[] = [];
  for (const piece of pieces) {
    const before = wishes.at(-1);
    const joined = before ? `${before.text}\n${piece.text}` : '';
    if (before && goesOn(desk, before, piece, joined, sentAt)) before.text = joined;
    else wishes.push({ ...piece });
  }
  return wishes.map(({ text }) => text);
}

function goesOn({ readers, focus }: Desk, before: Piece, next: Piece, joined: string, sentAt: Date): boolean {
  if (before.kind === 'role' || next.kind === 'role') return false;
  if (before.kind === 'words' && next.kind === 'words') return true;
  if (next.kind === 'words' && changesRole(readers, focus().draft, next.text, sentAt)) return false;
  // "Pass 1" and "3 bhi", "pass 2" and "too young".
  return before.kind === 'pick' && (readers.pickList(joined) ?? readers.picks(joined)) !== null;
}

/** A brief is one piece with all of its lines; of anything else every line and sentence that is a wish by itself. */
function piecesOf({ readers, focus }: Desk, text: string, sentAt: Date): Piece[] {
  if (text === '') return [];
  const whole: Piece = { kind: 'words', text };
  if (readers.brief(text, { sentAt }).roles.length > 0 && kindOf(readers, text) === 'words' && text.includes('\n')) return [whole];
  const pieces = text.split(/\n+|(?<=[.!?।])\s+/u).filter((one) => one.trim() !== '').flatMap((one): string[] => {
    const [, first = '', rest = ''] = /^([^,]{3,60}),\s+(.+)$/su.exec(one) ?? [];
    const looks = first !== '' && kindOf(readers, first) === 'role';
    return looks && changesRole(readers, focus().draft, rest, sentAt) ? [first, rest] : [one];
  }).map((one): Piece => ({ kind: kindOf(readers, one), text: one })); // prettier-ignore
  return pieces.some(({ kind }) => kind !== 'words') ? pieces : [whole];
} // prettier-ignore

function kindOf(readers: Desk['readers'], text: string): Piece['kind'] {
  if (roleMentions(text).some(({ wish }) => wish !== 'rest')) return 'role';
  return /\p{L}/u.test(text) && placesIn(readers, text) ? 'pick' : 'words';
}

/** Whether it names people by their places in a list. */
const placesIn = (readers: Desk['readers'], text: string): boolean =>
  [readAskPick(text), ...(readers.pickList(text) ?? [readers.picks(text)])].some(
    (pick) => (pick?.numbers.length ?? 0) > 0 || (pick !== null && 'allBut' in pick),
  );

const changesRole = (readers: Desk['readers'], draft: unknown, text: string, sentAt: Date): boolean =>
  draft !== undefined && readers.amend(draft as BriefReading, text, { sentAt }).changed.length > 0;

/** Tools that only show; whoever changes something says so, also when more is shown after it. */
const showing = new Set(['find_talent', 'show_shortlist']);
const looking = new Set([...showing, 'find_role', 'compare_talent']);

/** `serve` gives the answer to one wish and moves no focus by itself. */
export async function serveEach(
  desk: Desk,
  wishes: readonly string[],
  serve: (desk: Desk, wish: string) => Promise<Served>,
): Promise<Served> {
  const began = desk.focus();
  const parts: (Served & { wish: string; called: string[] })[] = [];
  for (const wish of wishes) {
    const called: string[] = [];
    const watched: Desk = {
      ...desk,
      call: (name, input) => {
        called.push(name);
        return desk.call(name, input);
      },
    };
    const now = desk.focus();
    const moved = JSON.stringify(now.shown) !== JSON.stringify(began.shown) || now.roleId !== began.roleId;
    let served: Served;
    if (parts.length > 0 && moved && placesIn(desk.readers, wish)) {
      // A place is one of the list that stood there when it was written: nobody has seen the new one.
      if (now.roleId !== (began.shownFor ?? began.roleId)) served = { text: desk.say.whichOne };
      else {
        const { shown, shownFor, roleId } = began;
        desk.move({ shown, shownFor, roleId });
        served = await serve(watched, wish);
        desk.move({ shown: now.shown, shownFor: now.shownFor });
      }
    } else served = await serve(watched, wish);
    if (served.focus) desk.move(served.focus);
    parts.push({ ...served, wish, called });
  }
  // What is only looked at is not shown twice.
  const said = parts.filter(
    ({ called }, i) =>
      !(called.length > 0 && called.every((name) => looking.has(name))) ||
      !parts.slice(i + 1).some((later) => later.called.some((name) => showing.has(name))),
  );
  const missed = said.every((part) => part.missed);
  const choices = said.reduce<Choice[] | undefined>((last, part) => part.choices ?? last, undefined);
  return {
    text: missed
      ? (said.at(-1)?.text ?? '')
      : lines(...said.map((part) => (part.missed ? desk.say.notThis(part.wish) : part.text))),
    ...(choices ? { choices } : {}),
    ...(missed ? { missed } : {}),
  };
}
