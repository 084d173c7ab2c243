/** One line of a conversation: bubble, time, tick, cards and choices. */
import { makeCards } from './card.js';
import { makeFiles, makeNames } from './files.js';
import { sayIn } from './spoken.js';
import { addMarked, addPlain, icon, make } from './text.js';
import { timeOf } from './time.js';

/** @typedef {'sending' | 'stored' | 'answered'} Tick */

/**
 * @param {{ from: 'person' | 'bot', text: string, at: string, language?: string, cards?: object[], choices?: object[], files?: object[], names?: string[] }} line
 * @param {{ onPress?: (choice: { id: string, label: string }) => void, openFile?: (index: number) => Promise<Blob> }} [does]
 */
export function makeLine(line, { onPress, openFile } = {}) {
  const isMine = line.from === 'person';
  const say = sayIn(line.language);
  const item = make('li', isMine ? 'line mine' : 'line');
  const speaker = make('span', 'unseen', isMine ? say.you() : 'CastMatch: ');
  const meta = makeMeta(line.at);
  if (line.text) {
    const bubble = make('div', 'bubble');
    const words = make('span');
    addMarked(words, line.text);
    bubble.append(speaker, words, meta);
    item.append(bubble);
  } else item.append(speaker);
  if (line.files?.length && openFile) item.append(makeFiles(line.files, openFile, line.language));
  if (line.names?.length) item.append(makeNames(line.names));
  if (line.cards?.length) item.append(makeCards(line.cards));
  if (line.choices?.length) item.append(makeChoices(line, onPress));
  if (!line.text && item.childElementCount > 1) {
    meta.classList.add('alone');
    item.append(meta);
  }
  return item;
}

function makeMeta(at) {
  const meta = make('span', 'meta');
  const time = make('time', '', timeOf(at));
  time.dateTime = at;
  meta.append(time);
  return meta;
}

/** @param {Element} item @param {Tick} tick @param {string} [language] */
export function setTick(item, tick, language) {
  const meta = item.querySelector('.meta');
  if (!meta) return;
  const old = meta.querySelector('.tick');
  if (old?.dataset.tick === tick) return;
  const mark = make('span', 'tick');
  mark.dataset.tick = tick;
  mark.setAttribute('role', 'img');
  const name = sayIn(language)[tick]();
  mark.setAttribute('aria-label', name);
  mark.title = name;
  mark.append(icon(tick));
  if (old) old.replaceWith(mark);
  else meta.append(mark);
}

function makeChoices({ choices, cards, language }, onPress) {
  const group = make('div', 'choices');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', sayIn(language).choices());
  // Beside cards a typed number means a card, so only a bare list of choices shows its own.
  const isNumbered = !cards?.length && choices.length > 1;
  for (const [index, choice] of choices.entries()) {
    const button = make('button', 'button');
    button.type = 'button';
    button.dataset.choice = choice.id;
    if (isNumbered) button.append(make('span', 'number', `${index + 1}`));
    const label = make('span');
    addPlain(label, choice.label);
    button.append(label);
    button.addEventListener('click', () => {
      if (button.getAttribute('aria-disabled') !== 'true') onPress?.(choice);
    });
    group.append(button);
  }
  return group;
}

/**
 * Marks what was chosen. Below several people each button is about one of them and the others stay open; otherwise one
 * choice settles it. Buttons stay focusable, so that nobody loses their place.
 * @param {Element} item @param {string[]} taken
 */
export function setTaken(item, taken) {
  const areApart = item.querySelectorAll('.card').length > 1;
  for (const button of item.querySelectorAll('.choices button')) {
    const isTaken = taken.includes(button.dataset.choice);
    button.setAttribute('aria-disabled', String(isTaken || (taken.length > 0 && !areApart)));
    if (isTaken) button.setAttribute('aria-pressed', 'true');
    else button.removeAttribute('aria-pressed');
    const mark = button.querySelector('.icon');
    if (isTaken && !mark) button.prepend(icon('stored'));
    if (!isTaken) mark?.remove();
  }
}

/** Says under a line of mine what keeps it, with what can be done. @param {Element} item @param {string} what @param {{ isCalm?: boolean, actions?: [string, () => void][] }} [more] */
export function setTrouble(item, what, { isCalm = false, actions = [] } = {}) {
  item.querySelector('.trouble')?.remove();
  item.classList.toggle('refused', what !== '' && !isCalm);
  if (!what) return;
  const note = make('p', isCalm ? 'trouble calm' : 'trouble', what);
  for (const [label, act] of actions) {
    const button = make('button', 'link', label);
    button.type = 'button';
    button.addEventListener('click', act);
    note.append(button);
  }
  item.append(note);
}
