/** Puts the page together: the key, three phones, and one line that says how things stand. */
import { createApi, Locked } from './api.js';
import { dress, tell } from './frame.js';
import { createFront } from './front.js';
import { createKeep } from './keep.js';
import { showLocked } from './locked.js';
import { personas } from './personas.js';
import { createPairing } from './pairing.js';
import { createPhone } from './phone.js';
import { createSwitch } from './switch.js';
import { keyOf, takeKey } from './token.js';
import { backoff, wait, wakeAll } from './wait.js';

const state = document.querySelector('.state');
const stateText = state.querySelector('.state-text');
const retry = state.querySelector('.state-retry');
/** @type {Set<string>} who waits for the server */
const waiting = new Set();
let brain = '';

function showState() {
  const isWaiting = waiting.size > 0;
  state.dataset.state = isWaiting ? 'waiting' : 'live';
  const words = isWaiting
    ? tell.away()
    : [tell.live(), brain && (brain === 'claude' ? tell.byClaude() : tell.byRules())]
        .filter(Boolean)
        .join(' · ');
  if (stateText.textContent !== words) stateText.textContent = words;
  retry.hidden = !isWaiting;
}

/** @param {string} who @returns {(how: 'live' | 'waiting') => void} */
const stateOf = (who) => (how) => {
  if (how === 'waiting') waiting.add(who);
  else waiting.delete(who);
  showState();
};

function onLocked() {
  state.dataset.state = 'locked';
  stateText.textContent = tell.locked();
  retry.hidden = true;
  showLocked({ isMissing: !keyOf() });
}

async function knock(api) {
  for (let failures = 0; ; failures++)
    try {
      await api.knock();
      return stateOf('page')('live');
    } catch (error) {
      if (error instanceof Locked) return onLocked();
      stateOf('page')('waiting');
      await wait(backoff(failures));
    }
}

dress();
dress(document.querySelector('#phone').content);
document.title = tell.title();
takeKey();
// A new link pasted over this page changes the fragment alone.
addEventListener('hashchange', () => takeKey() && location.reload());
retry.addEventListener('click', wakeAll);

if (keyOf()) {
  const api = createApi({ key: keyOf });
  const keep = createKeep(() => localStorage);
  const drafts = createKeep(() => sessionStorage);
  const front = createFront(() => phones.forEach((phone) => phone.frontChanged()));
  const phones = personas.map((persona) =>
    createPhone(persona, {
      api,
      front,
      keep,
      drafts,
      onState: stateOf(persona.persona),
      onBrain(name) {
        brain = name;
        showState();
      },
      onUnread: () => phoneSwitch.addUnread(persona.persona),
      onLocked,
    }),
  );
  document.querySelector('#desk').append(...phones.map(({ root }) => root));
  const phoneSwitch = createSwitch(
    personas,
    new Map(phones.map(({ root }, index) => [personas[index].persona, root])),
  );
  phones.forEach((phone) => phone.start());
  void knock(api);
  createPairing({ api, onLocked }).start();
} else onLocked();
