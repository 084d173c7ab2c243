/** What the page shows without a key that fits: what happened, and what to do. */
import { tell } from './frame.js';
import { keepKey, readKey } from './token.js';

/** @param {{ isMissing: boolean }} why */
export function showLocked({ isMissing }) {
  const panel = document.querySelector('.locked');
  if (!panel.hidden) return;
  const form = panel.querySelector('form');
  const input = form.elements.key;
  document.querySelector('.desk').hidden = true;
  document.querySelector('.switch').hidden = true;
  form.querySelector('h2').textContent = isMissing ? tell.keyMissing() : tell.keyWrong();
  panel.hidden = false;
  form.querySelector('.locked-why').textContent = isMissing ? tell.keyMissingWhy() : tell.keyWrongWhy();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const key = readKey(input.value);
    if (!key) return input.focus();
    keepKey(key);
    location.reload();
  });
  input.focus();
}
