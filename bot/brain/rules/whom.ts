/** Wishes about people whom the line does not name one by one: everybody on the screen, the one shown last, another than the one just picked. */
import type { Undone } from '../../tools/undo-last.ts';
import type { TakenBack } from '../../tools/own-verdicts.ts';
import { readAllWish } from '../../understanding/pick-all.ts';
import { readOneWish } from '../../understanding/pick-one.ts';
import { readMistake, readSwap } from '../../understanding/pick-swap.ts';
import { act } from './act.ts';
import { lines, type Desk, type ListPick } from './desk.ts';
import { verdictWords } from './phrases/verdicts.ts';

/** A tool names no more at once. */
const mostAtOnce = 20;

/** Null when the text is about none of them. */
export async function serveWhom(desk: Desk, text: string): Promise<string | null> {
  return (
    (await serveMistake(desk, text)) ??
    (await serveSwap(desk, text)) ??
    (await serveAll(desk, text)) ??
    serveOne(desk, text)
  );
}

async function serveAll(desk: Desk, text: string): Promise<string | null> {
  const wish = readAllWish(text);
  if (wish === null) return null;
  if (wish === 'clear') return act(desk, { do: 'trim', everybody: true });
  const { shown = [], shownFor } = desk.focus();
  if (shown.length === 0) return desk.say.whichOne;
  const role = shownFor ? { roleId: shownFor } : {};
  return act(desk, { do: wish, who: shown.slice(0, mostAtOnce), ...role });
}

function serveOne(desk: Desk, text: string): Promise<string> | string | null {
  const wish = readOneWish(text);
  // Asking is prepared elsewhere, before all this.
  if (wish === null || wish === 'ask') return null;
  const { one, shownFor } = desk.focus();
  // Nobody is booked by a word here; who is meant is asked, and how far they stand is seen then.
  if (!one || wish === 'book') return desk.say.whichOne;
  return act(desk, { do: wish, who: [one], ...(shownFor ? { roleId: shownFor } : {}) });
}

/** What was done for the wrong one a line ago is undone, and done for the other. */
async function serveSwap(desk: Desk, text: string): Promise<string | null> {
  const { history } = desk.input;
  const focus = desk.focus();
  const before = history.findLast(({ from }) => from === 'person');
  const pick = before ? desk.readers.picks(before.text) : null;
  const swap = before && pick ? readSwap(text, pick.numbers) : null;
  if (!before || !pick || !swap) return null;
  const { action } = pick;
  if (action === 'more') return null;
  const role = focus.shownFor ? { roleId: focus.shownFor } : {};
  const undone = await undo(desk, action, { ...role, wrong: String(swap.wrong), since: before.at });
  return lines(undone, await act(desk, { do: action, who: [String(swap.right)], ...role }));
}

/** What was done with that place is undone, where the lines before say what it was; else it is asked. */
async function serveMistake(desk: Desk, text: string): Promise<string | null> {
  const wrong = readMistake(text);
  if (wrong === null) return null;
  const { shown = [], shownFor } = desk.focus();
  if (shown.length === 0) return desk.say.whichOne;
  const lately = desk.input.history.filter(({ from }) => from === 'person').slice(-looksBack).toReversed();
  for (const { text: before, at } of lately)
    for (const { action, numbers } of desk.readers.pickList(before) ?? [desk.readers.picks(before) ?? none]) {
      if (action === 'more' || !numbers.includes(wrong)) continue;
      const role = shownFor ? { roleId: shownFor } : {};
      const undone = await undo(desk, action, { ...role, wrong: String(wrong), since: at });
      if (undone !== null) return undone;
    }
  return verdictWords[desk.input.language].whatBack(wrong);
} // prettier-ignore
const looksBack = 5;
const none: ListPick = { action: 'more', numbers: [], names: [] };

async function undo(
  desk: Desk,
  action: Exclude<ListPick['action'], 'more'>,
  { wrong, since, ...role }: { wrong: string; since: Date; roleId?: string },
): Promise<string | null> {
  const who = [wrong];
  switch (action) {
    case 'show':
    case 'why':
      return null;
    case 'add':
    case 'remove': {
      const outcome = await desk.call('undo_last', { ...role, only: { who, since: since.toISOString() } });
      const { what, names, role: title, onList } = (outcome.ok ? outcome.output : { what: 'nothing' }) as Undone;
      if (what === 'added') return desk.say.removed(names, title, onList);
      return what === 'removed' ? desk.say.added(names, title, onList) : null;
    }
    case 'approve':
    case 'hold':
    case 'pass': {
      const outcome = await desk.call('take_back_verdict', { ...role, who, verdict: action });
      const { names, role: title } = (outcome.ok ? outcome.output : { names: [] }) as TakenBack;
      return names.length > 0 ? verdictWords[desk.input.language].taken(names, title) : null;
    }
  }
} // prettier-ignore
