/** A conversation that has not begun: what one can say here, with examples that go into the field at a tap. */
import { reader, tell } from './frame.js';
import { addPlain, make } from './text.js';

/**
 * @param {Element} place
 * @param {(typeof import('./personas.js').personas)[number]} persona
 * @param {{ onExample: (text: string) => void, onBack: (() => void) | null }} acts
 */
export function fillEmpty(place, { empty, examples }, { onExample, onBack }) {
  const text = make('p', 'empty-text');
  addPlain(text, empty.text);
  // The lines beside it are in whatever language people write.
  place.lang = reader;
  place.replaceChildren(make('h3', 'empty-title', empty.title), text);
  for (const example of examples) {
    const button = make('button', 'example');
    button.type = 'button';
    const words = make('span', '', example.text);
    words.lang = example.lang;
    button.append(make('span', 'example-what', example.what), words);
    button.addEventListener('click', () => onExample(example.text));
    place.append(button);
  }
  if (!onBack) return;
  const back = make('button', 'link', tell.back());
  back.type = 'button';
  back.addEventListener('click', onBack);
  place.append(back);
}
