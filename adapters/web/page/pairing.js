/** Links a phone: the code or the letters while WhatsApp waits for it, and one word of how it stands. */
import { Locked } from './api.js';
import { tell } from './frame.js';
import { make } from './text.js';
import { wait } from './wait.js';

/** While a person holds the phone, and when there is nothing to see. */
const watchMs = 1_500;
const restMs = 10_000;
/** Empty modules around a code, without which phones do not find it. */
const quiet = 4;

const words = {
  starting: tell.isStarting(),
  waiting: tell.isWaiting(),
  paired: tell.isPaired(),
  lost: tell.isLost(),
  stopped: tell.isStopped(),
};

/** @param {{ api: ReturnType<typeof import('./api.js').createApi>, onLocked: () => void }} deps */
export function createPairing({ api, onLocked }) {
  const toggle = document.querySelector('.pairing-toggle');
  const panel = document.querySelector('.pairing');
  const how = panel.querySelector('.pairing-how');
  const place = panel.querySelector('.pairing-code');
  const says = document.querySelector('.pairing-says');
  let shown = '';
  let at = '';

  toggle.addEventListener('click', () => open(panel.hidden));
  panel.querySelector('.pairing-close').addEventListener('click', () => {
    open(false);
    toggle.focus();
  });

  function open(isOpen) {
    panel.hidden = !isOpen;
    toggle.setAttribute('aria-expanded', String(isOpen));
  }

  function show(link) {
    const state = words[link.at] ?? `WhatsApp ${link.at}`;
    toggle.hidden = false;
    toggle.dataset.at = link.at;
    if (at !== link.at) {
      toggle.textContent = state;
      // Not at the first look: nothing has changed then.
      if (at !== '' || link.at !== 'paired') says.textContent = state;
      open(link.at === 'waiting');
      at = link.at;
    }
    const key = JSON.stringify([link.at, link.letters, link.code]);
    if (key === shown) return;
    shown = key;
    how.textContent = howTo(link);
    place.replaceChildren(...(link.letters ? [lettersOf(link.letters)] : link.code ? [draw(link.code)] : []));
  }

  async function watch() {
    for (;;) {
      let ms = restMs;
      try {
        const link = (await api.links()).find(({ channel }) => channel === 'whatsapp');
        if (link) show(link);
        // No phone is wanted here: whoever changes that starts the house anew, and the page with it.
        else return;
        if (link.at !== 'paired') ms = watchMs;
      } catch (error) {
        if (error instanceof Locked) return onLocked();
      }
      await wait(ms);
    }
  }
  return { start: () => void watch() };
}

function howTo({ at, letters, detail }) {
  if (at === 'paired') return tell.pairDone();
  if (at !== 'waiting') return tell.pairNothing(detail);
  return letters ? tell.pairLetters() : tell.pairScan();
}

function lettersOf(letters) {
  const element = make('p', 'pairing-letters', `${letters.slice(0, 4)}-${letters.slice(4)}`);
  // Letter by letter for who listens, since it is no word.
  const spoken = make('span', 'unseen', [...letters].join(' '));
  const seen = make('span', '', element.textContent ?? '');
  seen.setAttribute('aria-hidden', 'true');
  element.replaceChildren(seen, spoken);
  return element;
}

/** Dark on white whatever the colours of the page are: cameras want it so. @param {string[]} rows */
function draw(rows) {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  const size = rows.length + 2 * quiet;
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('class', 'pairing-qr');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', tell.pairCode());
  svg.setAttribute('shape-rendering', 'crispEdges');
  const path = document.createElementNS(space, 'path');
  const dark = [];
  for (const [y, row] of rows.entries())
    for (const { index, 0: run } of row.matchAll(/1+/g))
      dark.push(`M${index + quiet} ${y + quiet}h${run.length}v1h-${run.length}z`);
  path.setAttribute('d', dark.join(''));
  svg.append(path);
  return svg;
}
