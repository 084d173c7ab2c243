/** What the page shows without a key that fits: what happened, and what to do. */
import { keepKey, readKey } from './token.js';

/** @param {{ isMissing: boolean }} why */
export function showLocked({ isMissing }) {
  const panel = document.querySelector('.locked');
  if (!panel.hidden) return;
  const form = panel.querySelector('form');
  const input = form.elements.key;
  document.querySelector('.desk').hidden = true;
  document.querySelector('.switch').hidden = true;
  form.querySelector('h2').textContent = isMissing ? 'This desk needs its key' : 'This key does not fit';
  panel.hidden = false;
  form.querySelector('.locked-why').textContent = isMissing
    ? 'Open the whole link that the start printed, or paste it here.'
    : 'The server was probably started again with a new key. Open the link it printed last, or paste it here.';
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const key = readKey(input.value);
    if (!key) return input.focus();
    keepKey(key);
    location.reload();
  });
  input.focus();
}
