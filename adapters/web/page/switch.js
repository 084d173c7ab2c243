/** On a small screen one phone shows at a time; this line changes between them and counts what came in the others. */
import { tell } from './frame.js';
import { make } from './text.js';

/** @param {{ persona: string, short: string }[]} personas @param {Map<string, Element>} phones by persona */
export function createSwitch(personas, phones) {
  const place = document.querySelector('.switch');
  const buttons = new Map();

  function show(persona) {
    for (const [name, root] of phones) root.toggleAttribute('data-shown', name === persona);
    for (const [name, { button, unread }] of buttons) {
      button.setAttribute('aria-current', String(name === persona));
      if (name === persona) unread.replaceChildren();
      if (name === persona) unread.hidden = true;
    }
  }

  for (const { persona, short } of personas) {
    const button = make('button', '', short);
    button.type = 'button';
    button.dataset.persona = persona;
    const unread = make('span', 'unread');
    unread.hidden = true;
    button.append(unread);
    button.addEventListener('click', () => show(persona));
    buttons.set(persona, { button, unread });
    place.append(button);
  }
  show(personas[0].persona);

  return {
    /** @param {string} persona */
    addUnread(persona) {
      const { button, unread } = buttons.get(persona);
      if (button.getAttribute('aria-current') === 'true') return;
      const count = Number.parseInt(unread.textContent || '0', 10) + 1;
      unread.replaceChildren(String(count), make('span', 'unseen', ` ${tell.unread()}`));
      unread.hidden = false;
    },
  };
}
