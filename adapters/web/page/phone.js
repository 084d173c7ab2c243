/** One phone: a person, their conversation with the desk, and what they are about to say. */
import { createComposer } from './composer.js';
import { fillEmpty } from './empty.js';
import { reader, tell } from './frame.js';
import { createFollow } from './follow.js';
import { newId } from './keep.js';
import { createLog } from './log.js';
import { createQueue } from './queue.js';
import { sayIn } from './spoken.js';
import { plain } from './text.js';

/**
 * @param {(typeof import('./personas.js').personas)[number]} persona
 * @param {{
 *   api: ReturnType<typeof import('./api.js').createApi>,
 *   front: { isAhead: () => boolean },
 *   keep: ReturnType<typeof import('./keep.js').createKeep>,
 *   drafts: ReturnType<typeof import('./keep.js').createKeep>,
 *   onState: (state: 'live' | 'waiting') => void,
 *   onBrain: (brain: string) => void,
 *   onUnread: () => void,
 *   onLocked: () => void,
 * }} deps
 */
export function createPhone(persona, { api, front, keep, drafts, onState, onBrain, onUnread, onLocked }) {
  const root = document.querySelector('#phone').content.firstElementChild.cloneNode(true);
  const says = root.querySelector('.says');
  const key = `castmatch.conversation.${persona.persona}`;
  /** @typedef {{ conversation: string, conversationId: string | null, before: Talk | null }} Talk the one before it can be gone back to */
  /** @type {Talk} */
  let current = keep.read(key) ?? { conversation: 'desk', conversationId: null, before: null };
  let isAnnounced = false;
  /** In which the desk answers here; the reader's before it has. */
  let language = '';

  root.dataset.persona = persona.persona;
  root.setAttribute('aria-label', persona.name);
  root.querySelector('.avatar').textContent = persona.name[0];
  root.querySelector('.name').textContent = persona.name;
  root.querySelector('.app').textContent = persona.app;
  root.querySelector('.scroll').setAttribute('aria-label', tell.messagesWith(persona.name));

  const log = createLog({ root, openFile: api.file, onPress: press, onEdit: (text) => composer.write(text) });
  const composer = createComposer({ root, persona, keep: drafts, api, onSend: say, onLocked });
  const follow = createFollow({ api, front, onLines, onLive, onState, onLocked });
  const queue = createQueue({
    api,
    persona: persona.persona,
    keep,
    onStored(message, answer) {
      onState('live');
      if (message.conversation !== current.conversation) return;
      // The house was emptied meanwhile: what is shown here is nowhere any more.
      if (current.conversationId && answer.conversationId !== current.conversationId) {
        log.clear();
        showWaiting();
      } else log.settlePending(message.id, answer.messageId);
      if (answer.conversationId !== current.conversationId) open({ ...current, ...answer }, true);
    },
    onRefused(message, reason) {
      if (message.press) log.setPressed(message.press, false);
      else log.refusePending(message.id, reason);
      says.textContent = sayIn(language).refused(reason);
    },
    onWaiting(message) {
      onState('waiting');
      log.keepPending(message.id);
    },
    onLocked,
  });

  /** @param {{ text: string, files: { id: string, name: string }[] }} said */
  function say({ text, files }) {
    const words = text === '' ? {} : { text };
    const carried =
      files.length === 0 ? {} : { media: files.map(({ id }) => id), names: files.map(({ name }) => name) };
    log.addPending(queue.add(current.conversation, { ...words, ...carried }));
  }

  function press(line, choice) {
    const chosen = { messageId: line.id, choiceId: choice.id };
    log.setPressed(chosen, true);
    queue.add(current.conversation, { press: chosen });
  }

  /** What stands around the lines follows the language of the answers; the frame of the page does not. */
  function speak(spoken) {
    if (spoken === language) return;
    language = spoken;
    const say = sayIn(language);
    log.speak(language);
    for (const [place, words] of /** @type {[string, string][]} */ ([
      ['.new-short', say.begin()],
      ['.new-what', say.beginWhat()],
      ['.jump-what', say.newer()],
      ['.send .unseen', say.send()],
      ['.attach .unseen', say.attach()],
    ]))
      root.querySelector(place).textContent = words;
  }

  function onLines(lines, isHistory) {
    speak(lines.findLast((line) => line.language)?.language ?? language);
    log.add(lines, isHistory);
    for (const { press } of queue.waiting()) if (press) log.setPressed(press, true);
    const asked = lines.findLastIndex((line) => line.from === 'person');
    const said = lines.slice(asked + 1);
    const brain = said.findLast((line) => line.brain)?.brain;
    // Who answers is the office's business; talent is not told.
    if (brain && persona.persona !== 'talent') onBrain(brain);
    if (isHistory || said.length === 0) return;
    isAnnounced = false;
    says.textContent = said.map(spoken).join('. ');
    onUnread();
  }

  /** Said once when it is whole: a reader that speaks must not hear every word of a growing text again. */
  const spoken = ({ text, cards, choices, files = [] }) => {
    const say = sayIn(language);
    const names = cards.map(({ name }) => name).join(', ');
    return [
      `CastMatch: ${plain(text)}`,
      cards.length > 1 ? say.people(cards.length, names) : cards.length > 0 ? say.person(names) : '',
      files.length > 0 ? say.filesAre(files.map(({ name }) => name).join(', ')) : '',
      choices.length > 0 ? say.choicesAre(choices.map(({ label }) => label).join(', ')) : '',
    ]
      .filter(Boolean)
      .join('. ');
  };

  function onLive({ event, data }) {
    if (event === 'typing') log.showTyping();
    else if (event === 'delta') log.showGrowing(data.text);
    else return;
    if (!isAnnounced) says.textContent = sayIn(language).typing();
    isAnnounced = true;
  }

  /** @param {Talk} next @param {boolean} isNew */
  function open(next, isNew = false) {
    current = { conversation: next.conversation, conversationId: next.conversationId, before: next.before };
    keep.write(key, current);
    if (current.conversationId) follow.start(current.conversationId, isNew);
  }

  function change(/** @type {Talk} */ next) {
    follow.stop();
    log.clear();
    open(next);
    showEmpty();
    showWaiting();
    composer.focus();
  }

  root.querySelector('.new').addEventListener('click', () => {
    const before = current.conversationId ? { ...current, before: null } : current.before;
    change({ conversation: `desk ${newId().slice(0, 8)}`, conversationId: null, before });
    says.textContent = sayIn(language).begun();
  });

  function showEmpty() {
    const { before } = current;
    const onBack = before ? () => change(before) : null;
    fillEmpty(root.querySelector('.empty'), persona, { onExample: composer.write, onBack });
  }

  function showWaiting() {
    for (const message of queue.waiting())
      if (message.conversation === current.conversation && !message.press) log.addPending(message);
  }

  // What people say may be in any language; what stands on the page is in the reader's.
  root.querySelector('.lines').lang = 'en';
  root.querySelector('.live').lang = 'en';
  speak(reader);

  return {
    root,
    start() {
      showEmpty();
      showWaiting();
      open(current);
      queue.start();
    },
    frontChanged: follow.frontChanged,
  };
}
