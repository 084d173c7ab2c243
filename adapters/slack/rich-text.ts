/** Marked text as a `rich_text` block: runs with styles, addresses as links, fenced blocks as blocks. */
import type { Mark, Marked } from '../text/markup.ts';
import type { RichText, Run } from './part.ts';

const address = /\bhttps?:\/\/[^\s<>]+[^\s<>.,;:!?)\]}'"*_`]/g;

type Style = NonNullable<Run['style']>;
const styleOf: Record<Exclude<Mark['kind'], 'pre'>, Style> = {
  bold: { bold: true },
  italic: { italic: true },
  code: { code: true },
};

function toRun(text: string, marks: readonly Mark[], isLink: boolean): Run {
  const styles = marks.flatMap((mark) => (mark.kind === 'pre' ? [] : [styleOf[mark.kind]]));
  const style = styles.length > 0 ? { style: Object.assign({}, ...styles) as Style } : {};
  return isLink ? { type: 'link', url: text, text, ...style } : { type: 'text', text, ...style };
}

/** Runs of `text` between two places, cut wherever a mark or an address begins or ends. */
function runsOf({ text, marks }: Marked, from: number, to: number): Run[] {
  const links = [...text.slice(from, to).matchAll(address)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
  const inside = marks.filter((mark) => mark.kind !== 'pre' && mark.start < to && mark.end > from);
  const cuts = [...links, ...inside]
    .flatMap(({ start, end }) => [start, end])
    .filter((at) => at > from && at < to);
  const places = [...new Set([from, ...cuts, to])].sort((a, b) => a - b);
  return places.slice(1).map((end, i) => {
    const start = places[i] ?? from;
    const over = inside.filter((mark) => mark.start <= start && mark.end >= end);
    // A link that a mark cuts in two would be two links: it stays text.
    const isLink = links.some((link) => link.start === start && link.end === end);
    return toRun(text.slice(start, end), over, isLink);
  });
}

/** `marked` has something to read. */
export function toRichText(marked: Marked): RichText {
  const blocks = marked.marks.filter((mark) => mark.kind === 'pre').sort((a, b) => a.start - b.start);
  const elements: RichText['elements'] = [];
  const section = (from: number, to: number): void => {
    // The line end next to a fenced block is the border between two elements already.
    const before = from > 0 && marked.text[from] === '\n' ? from + 1 : from;
    const after = to < marked.text.length && marked.text[to - 1] === '\n' ? to - 1 : to;
    if (after > before) elements.push({ type: 'rich_text_section', elements: runsOf(marked, before, after) });
  };
  let at = 0;
  for (const block of blocks) {
    section(at, block.start);
    elements.push({
      type: 'rich_text_preformatted',
      elements: [{ type: 'text', text: marked.text.slice(block.start, block.end) }],
    });
    at = block.end;
  }
  section(at, marked.text.length);
  return { type: 'rich_text', elements };
}
