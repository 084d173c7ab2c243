/** A number without a word for age that may all the same be somebody's: behind the name, or a whole piece of a row of details. */

/** What may stand behind it: the end of its piece, a sex, years, where somebody is from. */
const follows = String.raw`(?=\s*(?:$|[,;|/\n)।-]|\.(?!\d)|(?:years?|yo|old|f|m|fem|(?:fe)?male|woman|man|girl|boy|from|based|living|lives?|hoon|hu|hun|hai|here|a?ahe|[4-6]\s*(?:['.]|feet|ft)\s*\d)(?![\p{L}\d])))`;
const opening = String.raw`(?:^|[,;|/\n(।•-]|(?<!\d|(?<![\p{L}])(?:nos?|rs|plot|flat|apt|pt))\.)\s*`;
const sex = String.raw`(?<![\p{L}'])(?:f|m|fem|(?:fe)?male|woman|man|girl|boy)\s*[,/|-]?\s*`;
/** No piece of its own where days or sizes are told in a row: "24, 25 december". */
const inRow = String.raw`(?!\s*[,/-]\s*\d{1,2}(?![\d'.]|\s*(?:feet|ft|kg|kilo|cm|year)))`;
const number = String.raw`([1-7]\d)(?![\d'":%+])`;
const piece = new RegExp(`(?<!\\d\\s*[,/-]\\s*)(?:${opening}|${sex})${number}${inRow}${follows}`, 'u');
const tail = new RegExp(
  String.raw`^[\s,.(-]*(?:(?:hoon|hu|hun|hai|a?ahe|bol\p{L}*|rah[aie]|speaking|here|and|,)[\s,]+)*${number}${inRow}`,
  'u',
);

export type BareAge = { years: number; start: number; end: number };

/** `plain` and `called` as normalised; `places`: where towns and languages stand in it, which may follow the number. */
export function bareAge(
  plain: string,
  called: string | null,
  terms: readonly { kind: string; start: number }[],
): BareAge | null {
  const at = called === null ? -1 : plain.indexOf(called);
  const from = at < 0 ? 0 : at + (called?.length ?? 0);
  const near = at < 0 ? null : tail.exec(plain.slice(from));
  if (near) {
    const end = from + near[0].length;
    const start = end - 2;
    const rest = plain.slice(end);
    const next = end + (/^[\s,]*/.exec(rest)?.[0].length ?? 0);
    if (new RegExp(`^${follows}`, 'u').test(rest) || terms.some((term) => /^(?:place|language)$/.test(term.kind) && term.start === next))
      return { years: Number(near[1]), start, end };
  }
  const hit = piece.exec(plain);
  if (!hit?.[1]) return null;
  const end = hit.index + hit[0].length;
  return { years: Number(hit[1]), start: end - hit[1].length, end };
} // prettier-ignore

/** Of age; below it a bare number is asked about, since it would make a child of the writer. */
export const grown = 18;
