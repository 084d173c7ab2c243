/**
 * What the app shows of a text with WhatsApp's signs, written apart from the product's own reader so that one checks the
 * other. A phrase opens at the start of a word, closes at the end of one, and never spans lines.
 */

const isWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}\p{M}_]/u.test(character);
const isSpace = (character: string | undefined): boolean => character === undefined || /\s/.test(character);

function shownLine(characters: string[]): string {
  const out: string[] = [];
  for (let i = 0; i < characters.length; i++) {
    const sign = characters[i]!;
    const opens =
      '*_~`'.includes(sign) &&
      !isWord(characters[i - 1]) &&
      !isSpace(characters[i + 1]) &&
      characters[i + 1] !== sign;
    const end = opens
      ? characters.findIndex(
          (other, at) =>
            at > i + 1 && other === sign && !isSpace(characters[at - 1]) && !isWord(characters[at + 1]),
        )
      : -1;
    if (end < 0) {
      out.push(sign);
      continue;
    }
    const inner = characters.slice(i + 1, end);
    out.push(sign === '`' ? inner.join('') : shownLine(inner));
    i = end;
  }
  return out.join('');
}

export function shownText(text: string): string {
  return text
    .split(/```([\s\S]+?)```/)
    .map((piece, i) =>
      i % 2 === 1
        ? piece
        : piece
            .split('\n')
            .map((line) => shownLine(Array.from(line)))
            .join('\n'),
    )
    .join('');
}
