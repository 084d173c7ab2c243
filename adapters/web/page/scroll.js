/** Where one reads: the end stays in sight for who is there, a long answer is read from its start, and nobody is pulled away. */

/** Pixels from the end that still count as the end. */
const near = 80;
/** Pixels of air above an answer that is longer than the screen. */
const air = 12;

/** @param {{ scroll: HTMLElement, jump: HTMLElement, isEmpty: () => boolean }} deps */
export function createScroll({ scroll, jump, isEmpty }) {
  const isAtEnd = () => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < near;
  /** Stays with the end through what changes the height: a growing composer, a phone that was hidden. */
  let staysAtEnd = true;

  const toEnd = () => {
    // An empty conversation is read from its top.
    scroll.scrollTop = isEmpty() ? 0 : scroll.scrollHeight;
    jump.hidden = true;
  };
  const note = () => {
    staysAtEnd = isAtEnd();
    if (staysAtEnd) jump.hidden = true;
  };

  jump.addEventListener('click', toEnd);
  scroll.addEventListener('scroll', note, { passive: true });
  new ResizeObserver(() => staysAtEnd && toEnd()).observe(scroll);

  return {
    /**
     * Does `act`, which may give back the element that is to be read from its start.
     * @param {() => HTMLElement | null | void} act @param {boolean} [comesAlong] whoever acted wants to see it
     */
    change(act, comesAlong = false) {
      const wasAtEnd = isAtEnd();
      const start = act();
      if (!wasAtEnd && !comesAlong) {
        jump.hidden = false;
        return;
      }
      toEnd();
      if (!start) return;
      const above = start.getBoundingClientRect().top - scroll.getBoundingClientRect().top - air;
      if (above < 0) scroll.scrollTop += above;
    },
  };
}
