/** Files that are about to be sent: picked, pasted or dropped, handed in at once, shown with what became of each. */
import { Away, Locked } from './api.js';
import { sizeOf } from './files.js';
import { tell } from './frame.js';
import { newId } from './keep.js';
import { icon, make } from './text.js';
import { backoff, wait } from './wait.js';
import { offered } from './words.js';

const mostFiles = 10;
/** Bytes that the API takes of one file. */
const largest = 25 * 1024 * 1024;
/** Of what the server refused: its name tells what to send in its place. */
const table = /\.(?:xls|xlsb|xlsm|ods|numbers|csv|tsv)$/i;
const paper = /\.(?:doc|docm|odt|rtf|pages|ppt|odp|key|html?)$/i;

/** @typedef {{ key: string, name: string, state: 'going' | 'there' | 'refused', id?: string, item: HTMLElement, stop: AbortController }} Chosen */

/**
 * @param {{
 *   root: Element,
 *   api: ReturnType<typeof import('./api.js').createApi>,
 *   onChange: () => void,
 *   onLocked: () => void,
 * }} deps
 */
export function createAttach({ root, api, onChange, onLocked }) {
  const list = root.querySelector('.chosen');
  const pick = root.querySelector('.pick');
  const button = root.querySelector('.attach');
  const says = root.querySelector('.attach-says');
  /** @type {Chosen[]} */
  let chosen = [];

  pick.accept = offered;
  button.addEventListener('click', () => pick.click());
  pick.addEventListener('change', () => {
    add(pick.files);
    pick.value = '';
    button.focus();
  });
  root.addEventListener('paste', (event) => {
    const files = event.clipboardData?.files ?? [];
    if (files.length === 0) return;
    event.preventDefault();
    add(files);
  });
  root.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  root.addEventListener('drop', (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    add(event.dataTransfer.files);
  });

  /** @param {Iterable<File>} files */
  function add(files) {
    for (const file of files) {
      if (chosen.length >= mostFiles) {
        says.textContent = tell.tenFiles(file.name);
        break;
      }
      const entry = {
        key: newId(),
        name: file.name,
        state: 'going',
        item: make('li', 'chip'),
        stop: new AbortController(),
      };
      chosen.push(entry);
      entry.item.append(
        icon('file'),
        make('span', 'chip-name', file.name),
        make('span', 'chip-state', tell.fileGoing()),
      );
      entry.item.append(dropButton(entry));
      list.append(entry.item);
      if (file.size > largest)
        settle(entry, 'refused', tell.fileTooLarge(sizeOf(file.size), sizeOf(largest)));
      else void handIn(entry, file);
    }
    onChange();
  }

  function dropButton(entry) {
    const drop = make('button', 'chip-drop');
    drop.type = 'button';
    drop.setAttribute('aria-label', tell.fileRemove(entry.name));
    drop.append(icon('drop'));
    drop.addEventListener('click', () => {
      const next = entry.item.nextElementSibling ?? entry.item.previousElementSibling;
      entry.stop.abort();
      entry.item.remove();
      chosen = chosen.filter(({ key }) => key !== entry.key);
      says.textContent = tell.fileRemoved(entry.name);
      (next?.querySelector('.chip-drop') ?? button).focus();
      onChange();
    });
    return drop;
  }

  /** @param {Chosen} entry @param {File} file */
  async function handIn(entry, file) {
    for (let failures = 0; !entry.stop.signal.aborted; failures++)
      try {
        const { id } = await api.handIn(file, entry.stop.signal);
        entry.id = id;
        return settle(entry, 'there', sizeOf(file.size));
      } catch (error) {
        if (entry.stop.signal.aborted) return;
        if (error instanceof Locked) return onLocked();
        if (!(error instanceof Away)) return settle(entry, 'refused', instead(file.name));
        entry.item.querySelector('.chip-state').textContent = tell.fileWaits();
        await wait(backoff(failures), entry.stop.signal);
      }
  }

  function settle(entry, state, words) {
    entry.state = state;
    entry.item.classList.toggle('refused', state === 'refused');
    entry.item.querySelector('.chip-state').textContent = words;
    says.textContent = state === 'there' ? tell.fileReady(entry.name) : `${entry.name}: ${words}`;
    onChange();
  }

  return {
    /** Nothing is on its way any more, and nothing was refused. */
    isReady: () => chosen.every(({ state }) => state === 'there'),
    count: () => chosen.length,
    /** What goes with the message; the list is empty afterwards. @returns {{ id: string, name: string }[]} */
    take() {
      const files = chosen.flatMap(({ id, name }) => (id ? [{ id, name }] : []));
      chosen = [];
      list.replaceChildren();
      says.textContent = '';
      return files;
    },
  };
}

/** @param {string} name */
function instead(name) {
  if (table.test(name)) return tell.tableRefused();
  return paper.test(name) ? tell.paperRefused() : tell.fileRefused();
}
