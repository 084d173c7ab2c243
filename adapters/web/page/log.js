/** The lines of one conversation on the screen: stored ones in order, then what is on its way, then what is being written. */
import { makeLine, setTaken, setTick, setTrouble } from './line.js';
import { createScroll } from './scroll.js';
import { sayIn } from './spoken.js';
import { addMarked, make } from './text.js';
import { dayName, dayOf } from './time.js';

/** Growing text or dots that nobody renewed for so long are taken away. */
const liveMs = 30_000;
const typingMs = 8_000;

/**
 * @typedef {import('./api.js').Line} Line
 *
 * @param {{
 *   root: Element,
 *   openFile: (messageId: string, index: number) => Promise<Blob>,
 *   onPress: (line: Line, choice: { id: string, label: string }) => void,
 *   onEdit: (text: string) => void,
 * }} deps
 */
export function createLog({ root, openFile, onPress, onEdit }) {
  const list = root.querySelector('.lines');
  const scroll = root.querySelector('.scroll');
  const live = root.querySelector('.live');
  const jump = root.querySelector('.jump');
  const empty = root.querySelector('.empty');
  /** @type {Map<string, { line: Line, item: HTMLElement, taken: Set<string> }>} */
  const stored = new Map();
  /** @type {Map<string, { text: string, item: HTMLElement, messageId?: string }>} */
  const pending = new Map();
  let liveTimer = 0;
  let lastText = '';
  /** In which the desk answered last: what is said beside the lines of a person follows it. @type {string | undefined} */
  let language;

  const reading = createScroll({ scroll, jump, isEmpty: () => stored.size + pending.size === 0 });
  /** @param {() => HTMLElement | null | void} act @param {boolean} [comesAlong] */
  const change = (act, comesAlong) =>
    reading.change(() => {
      const start = act();
      empty.hidden = stored.size + pending.size > 0;
      return start;
    }, comesAlong);

  const place = (/** @type {HTMLElement} */ item, /** @type {Element | null} */ before) => {
    const previous = before ? before.previousElementSibling : list.lastElementChild;
    const has = (/** @type {Element} */ element, /** @type {string} */ name) =>
      element.classList.contains(name);
    const isSame = previous ? has(previous, 'line') && has(previous, 'mine') === has(item, 'mine') : false;
    item.classList.toggle('same', isSame);
    list.insertBefore(item, before);
  };
  const firstPending = () => pending.values().next().value?.item ?? null;

  function addStored(line, isHistory) {
    const before = [...stored.values()].at(-1)?.line;
    if (!before || dayOf(before.at) !== dayOf(line.at))
      list.insertBefore(make('li', 'day', dayName(line.at, new Date(), language)), firstPending());
    const item = makeLine(
      { language, ...line },
      {
        onPress: (choice) => onPress(line, choice),
        openFile: (index) => openFile(line.id, index),
      },
    );
    if (!isHistory) item.classList.add('arrives');
    // A press without words shows on its button alone.
    if (line.text || line.cards.length || line.choices.length || line.files?.length)
      place(item, firstPending());
    stored.set(line.id, { line, item, taken: new Set(line.choicesTaken) });
    showTaken(line.id);
    if (line.from === 'person') {
      setTick(item, 'stored', language);
      markPress(line);
    } else markAnswered(line);
  }

  /** A press names the message that carried the button. */
  function markPress({ replyTo, text }) {
    const target = replyTo ? stored.get(replyTo) : undefined;
    const choice = target?.line.choices.find(({ label }) => label === text);
    if (!target || !choice) return;
    target.taken.add(choice.id);
    showTaken(replyTo);
  }

  function showTaken(/** @type {string} */ messageId) {
    const entry = stored.get(messageId);
    if (entry?.line.choices.length) setTaken(entry.item, [...entry.taken]);
  }

  /** An answer answers the whole burst before it; what the bot says unasked answers nothing. */
  function markAnswered({ replyTo }) {
    const answered = replyTo ? stored.get(replyTo)?.line.seq : undefined;
    if (answered === undefined) return;
    for (const { line, item } of stored.values())
      if (line.from === 'person' && line.seq <= answered) setTick(item, 'answered', language);
  }

  function endLive() {
    clearTimeout(liveTimer);
    live.replaceChildren();
    live.hidden = true;
  }
  function showLive(bubble, ms) {
    change(() => {
      live.replaceChildren(bubble);
      live.hidden = false;
    });
    clearTimeout(liveTimer);
    liveTimer = setTimeout(endLive, ms);
  }

  return {
    /** @param {string | undefined} spoken */
    speak(spoken) {
      language = spoken;
    },
    /** @param {Line[]} lines @param {boolean} isHistory */
    add(lines, isHistory) {
      change(() => {
        let start = null;
        for (const line of lines) {
          if (stored.has(line.id)) continue;
          // My own line may come back before the answer to its sending does.
          const isIt = ({ messageId, text }) =>
            messageId ? messageId === line.id : text !== '' && text === line.text;
          const isShown = line.text || line.files?.length;
          const mine = line.from === 'person' && isShown && [...pending].find(([, entry]) => isIt(entry));
          if (mine) {
            mine[1].item.remove();
            pending.delete(mine[0]);
          }
          if (line.from === 'bot') {
            endLive();
            lastText = line.text;
          } else lastText = '';
          addStored(line, isHistory || Boolean(mine));
          start = line.from === 'bot' ? stored.get(line.id).item : null;
        }
        return start;
      }, isHistory);
    },
    /** @param {{ id: string, text?: string, names?: string[], at: string }} message */
    addPending(message) {
      const { id, text = '', names = [], at } = message;
      const item = makeLine({ from: 'person', text, names, at, language });
      setTick(item, 'sending', language);
      change(() => place(item, null), true);
      pending.set(id, { text, item });
      empty.hidden = true;
    },
    /** The server has it; its line may be here already, or come in a moment. @param {string} id @param {string} messageId */
    settlePending(id, messageId) {
      const entry = pending.get(id);
      if (!entry) return;
      entry.messageId = messageId;
      setTick(entry.item, 'stored', language);
      setTrouble(entry.item, '');
      if (!stored.has(messageId)) return;
      entry.item.remove();
      pending.delete(id);
    },
    /** @param {string} id */
    keepPending(id) {
      const entry = pending.get(id);
      if (entry) setTrouble(entry.item, sayIn(language).kept(), { isCalm: true });
    },
    /** @param {string} id @param {string} reason */
    refusePending(id, reason) {
      const entry = pending.get(id);
      if (!entry) return;
      const drop = () => {
        entry.item.remove();
        pending.delete(id);
        empty.hidden = stored.size + pending.size > 0;
      };
      const edit = () => {
        drop();
        onEdit(entry.text);
      };
      entry.item.querySelector('.tick')?.remove();
      const say = sayIn(language);
      change(() =>
        setTrouble(entry.item, say.refused(reason), {
          actions: [
            [say.edit(), edit],
            [say.discard(), drop],
          ],
        }),
      );
    },
    /** @param {{ messageId: string, choiceId: string }} press @param {boolean} isTaken */
    setPressed({ messageId, choiceId }, isTaken) {
      const taken = stored.get(messageId)?.taken;
      if (isTaken) taken?.add(choiceId);
      else taken?.delete(choiceId);
      showTaken(messageId);
    },
    showTyping() {
      if (live.querySelector('.growing')) return;
      const bubble = make('div', 'bubble');
      const dots = make('span', 'dots');
      dots.append(make('i'), make('i'), make('i'));
      bubble.append(make('span', 'unseen', sayIn(language).typing()), dots);
      showLive(bubble, typingMs);
    },
    /** @param {string} text so far */
    showGrowing(text) {
      // Said already: a last delta may be slower than the line it became.
      if (!text.trim() || lastText.startsWith(text)) return;
      const bubble = make('div', 'bubble growing');
      addMarked(bubble, text);
      showLive(bubble, liveMs);
    },
    endLive,
    clear() {
      stored.clear();
      pending.clear();
      list.replaceChildren();
      endLive();
      empty.hidden = false;
      scroll.scrollTop = 0;
      jump.hidden = true;
      lastText = '';
    },
  };
}
