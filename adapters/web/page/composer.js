/**
 * Where one writes: Enter sends, pasted briefs keep their lines, a draft survives a reload, and the limit shows in time.
 * Files go with the words, or alone.
 */
import { createAttach } from './attach.js';
import { reader, tell } from './frame.js';

/** Characters of one message, as the API counts them. */
const limit = 16_000;
const warnFrom = 15_000;
const count = new Intl.NumberFormat('en-IN');

/**
 * @param {{
 *   root: Element,
 *   persona: { persona: string, name: string, placeholder: { lang: string, text: string } },
 *   keep: ReturnType<typeof import('./keep.js').createKeep>,
 *   api: ReturnType<typeof import('./api.js').createApi>,
 *   onSend: (said: { text: string, files: { id: string, name: string }[] }) => void,
 *   onLocked: () => void,
 * }} deps
 */
export function createComposer({ root, persona, keep, api, onSend, onLocked }) {
  const form = root.querySelector('.composer');
  const box = form.querySelector('textarea');
  const send = form.querySelector('.send');
  const counter = form.querySelector('.counter');
  const how = form.querySelector('.how');
  const key = `castmatch.draft.${persona.persona}`;

  box.id = `say-${persona.persona}`;
  counter.id = `count-${persona.persona}`;
  how.id = `how-${persona.persona}`;
  const label = form.querySelector('.say-label');
  label.htmlFor = box.id;
  label.textContent = tell.messageAs(persona.name);
  box.setAttribute('aria-describedby', `${how.id} ${counter.id}`);
  box.placeholder = persona.placeholder.text;

  /** Code points, and only counted when there could be too many. */
  const lengthOf = (text) => (text.length <= warnFrom ? text.length : Array.from(text).length);
  const hasWords = () => box.value.trim() !== '';
  const isReady = () =>
    (hasWords() || attach.count() > 0) && attach.isReady() && lengthOf(box.value) <= limit;
  const attach = createAttach({ root: form, api, onChange: update, onLocked });

  function update() {
    keep.write(key, box.value || null);
    const length = lengthOf(box.value);
    const over = length - limit;
    counter.classList.toggle('over', over > 0);
    counter.textContent =
      over > 0
        ? tell.over(count.format(over), count.format(limit))
        : length > warnFrom
          ? tell.left(count.format(-over))
          : '';
    box.setAttribute('aria-invalid', String(over > 0));
    send.setAttribute('aria-disabled', String(!isReady()));
    // The placeholder's language while empty; what is typed may be any.
    if (box.value || persona.placeholder.lang === reader) box.removeAttribute('lang');
    else box.lang = persona.placeholder.lang;
    grow();
  }

  /** For browsers that cannot size a field by its content. */
  function grow() {
    if (CSS.supports('field-sizing', 'content')) return;
    box.style.height = 'auto';
    box.style.height = `${box.scrollHeight + 2}px`;
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!isReady()) return box.focus();
    onSend({ text: box.value.trim(), files: attach.take() });
    box.value = '';
    update();
    box.focus();
  });
  box.addEventListener('keydown', (event) => {
    // While a word is being composed, Enter belongs to the input method.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  box.addEventListener('input', update);

  box.value = keep.read(key) ?? '';
  update();

  return {
    focus: () => box.focus(),
    /** @param {string} text */
    write(text) {
      box.value = text;
      update();
      box.focus();
      box.setSelectionRange(text.length, text.length);
    },
  };
}
