/** "Who if we relax", "itne kam": the smallest changes that would bring more people are wanted, and no change. */
import { toAsciiDigits } from '../../understanding/script.ts';
import { act } from './act.ts';
import type { Desk } from './desk.ts';

const relaxing =
  /\b(?:why (?:so|only) (?:few|less)|itne kam|bas itne|evdhe kami|itkech|relax(?:ed)?|loosen|compromise|dheel|dhil|chhoot|shithil)\b|इतने कम|बस इतने|एवढे कमी|इतकेच|ढील|छूट|शिथिल|सैल/iu;

/** "Relax to get 10 more", "10 aur log": how many more are wanted, where a number says so. */
export const wantedMore = (text: string): { adds?: number } => {
  const said =
    /(?<![\d.'’])(\d{1,2})(?![\d.'’]|\s*(?:cm|ft|feet|k\b|lakh|yrs?|years?|saal|dec|nov|jan))/iu.exec(
      toAsciiDigits(text),
    )?.[1];
  return said && Number(said) > 0 ? { adds: Number(said) } : {};
};

/** Null when nothing of the kind is asked. */
export const serveRelax = (desk: Desk, text: string): Promise<string> | null =>
  text.length <= 80 && relaxing.test(text) ? act(desk, { do: 'relax', ...wantedMore(text) }) : null;
