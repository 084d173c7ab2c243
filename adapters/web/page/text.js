/**
 * Puts words on the page: as text, never as markup, with the light marks of the house (*bold*, _italic_, `code`) and a
 * language on what is written in Devanagari, so that it is read aloud and set as it should be.
 */

const edge = String.raw`[\p{L}\p{N}\p{M}_]`;
const marks = new RegExp(
  [
    // A fenced block.
    '(?<=^|\\n)[ \\t]*```[\\w+-]*[ \\t]*\\n([\\s\\S]*?)\\n[ \\t]*```[ \\t]*(?=\\n|$)',
    // An address keeps its underscores.
    String.raw`(?:https?:\/\/|www\.)[^\s<>]+`,
    '`([^`\\n]+)`',
    String.raw`(?<!${edge}|\*)\*\*(?=\S)([^*\n]*[^*\s])\*\*(?!${edge})`,
    String.raw`(?<!${edge}|\*)\*(?=\S)([^*\n]*[^*\s])\*(?!${edge}|\*)`,
    String.raw`(?<!${edge})_(?=\S)([^_\n]*[^_\s])_(?!${edge})`,
  ].join('|'),
  'gu',
);
const devanagari = /\p{Script=Devanagari}[\p{Script=Devanagari}\p{M}\s\d.,!?'’-]*/gu;
/** Letters and words that Hindi does not have. */
const marathi = /ळ|(?:^|\s)(?:आहे|आहेत|आणि|नाही|पाहिजे|हवी|हवा|मी|तुम्ही|च्या)(?=[\s.,!?।]|$)/u;

/** @param {string} tag @param {string} [className] @param {string} [text] */
export function make(tag, className, text) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

/** @param {string} name a symbol of index.html */
export function icon(name) {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(space, 'use');
  use.setAttribute('href', `#icon-${name}`);
  svg.append(use);
  return svg;
}

/** Adds `text` to `parent`, marks and languages included. @param {Element} parent @param {string} text */
export function addMarked(parent, text) {
  let from = 0;
  for (const match of text.matchAll(marks)) {
    const [whole, fenced, code, double, single, italic] = match;
    addPlain(parent, text.slice(from, match.index));
    from = match.index + whole.length;
    const bold = double ?? single;
    if (fenced !== undefined) parent.append(make('code', 'block', fenced));
    else if (code) parent.append(make('code', '', code));
    else if (bold ?? italic) {
      const element = make(bold ? 'strong' : 'em');
      addMarked(element, bold ?? italic);
      parent.append(element);
    } else addPlain(parent, whole);
  }
  addPlain(parent, text.slice(from));
}

/** @param {Element} parent @param {string} text */
export function addPlain(parent, text) {
  let from = 0;
  for (const match of text.matchAll(devanagari)) {
    const run = match[0].trimEnd();
    parent.append(text.slice(from, match.index));
    const span = make('span', '', run);
    span.lang = marathi.test(run) ? 'mr' : 'hi';
    parent.append(span);
    from = match.index + run.length;
  }
  if (from < text.length) parent.append(text.slice(from));
}

/** Without the marks, for what is read aloud. @param {string} text */
export function plain(text) {
  return text.replace(marks, (whole, ...groups) => {
    const inner = groups.slice(0, 5).find((group) => group !== undefined);
    return inner === undefined ? whole : inner;
  });
}
