/** Where one writes: Enter sends, pasted briefs keep their lines, a draft survives a reload, and the limit shows in time. */

/** Characters of one message, as the API counts them. */
const limit = 16_000;
const warnFrom = 15_000;
const count = new Intl.NumberFormat('en-IN');

/**
 * @param {{
 *   root: Element,
 *   persona: { persona: string, name: string, placeholder: { lang: string, text: string } },
 *   keep: ReturnType<typeof import('./keep.js').createKeep>,
 *   onSend: (text: string) => void,
 * }} deps
 */
export function createComposer({ root, persona, keep, onSend }) {
  const form = root.querySelector('.composer');
  const box = form.querySelector('textarea');
  const send = form.querySelector('.send');
  const counter = form.querySelector('.counter');
  const how = form.querySelector('.how');
  const key = `castmatch.draft.${persona.persona}`;

  box.id = `say-${persona.persona}`;
  counter.id = `count-${persona.persona}`;
  how.id = `how-${persona.persona}`;
  const label = form.querySelector('label');
  label.htmlFor = box.id;
  label.textContent = `Message as ${persona.name}`;
  box.setAttribute('aria-describedby', `${how.id} ${counter.id}`);
  box.placeholder = persona.placeholder.text;

  /** Code points, and only counted when there could be too many. */
  const lengthOf = (text) => (text.length <= warnFrom ? text.length : Array.from(text).length);
  const isReady = () => box.value.trim() !== '' && lengthOf(box.value) <= limit;

  function update() {
    keep.write(key, box.value || null);
    const length = lengthOf(box.value);
    const over = length - limit;
    counter.classList.toggle('over', over > 0);
    counter.textContent =
      over > 0
        ? `${count.format(over)} over the ${count.format(limit)} characters of a message. Send it in two.`
        : length > warnFrom
          ? `${count.format(-over)} characters left`
          : '';
    box.setAttribute('aria-invalid', String(over > 0));
    send.setAttribute('aria-disabled', String(!isReady()));
    // The placeholder's language while empty; what is typed may be any.
    if (box.value || persona.placeholder.lang === 'en') box.removeAttribute('lang');
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
    onSend(box.value.trim());
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
