/** Whether somebody introduces themselves, and by what name: "I am Manoj Tiwari 45 from Kanpur", "Riya, 24, Andheri", "m 31, 5'10". */
import { normalise } from '../briefs/normalise.ts';
import { bareAge, grown } from './bare-age.ts';
import { afterGreeting } from './greeting.ts';
import { labelled, type Labelled } from './labels.ts';
import { young } from './shorthand.ts';
import { introducedName, namedFirst, presentedName, statedName, type SaidName } from './names.ts';

export type Introduction = {
  name: SaidName | null;
  labels: readonly Labelled[];
  /** The name's words, normalised. */
  called: string | null;
  /** Enough is said of oneself that bare values are one's own. */
  open: boolean;
  /** A bare number that would make a child of them: how old they are has to be asked. */
  young: boolean;
};

/** A row that begins with a name: "Farhan Qureshi, 31, 6'0, Bandra". */
const bareRow =
  /^((?:\p{Lu}[\p{L}\p{M}.'-]*|[\u0900-\u097f]+)(?:\s+(?:\p{Lu}[\p{L}\p{M}.'-]*|[\u0900-\u097f]+)){0,2})\s*,\s*(?:(?:[Aa]ge|umar|umr|vay|वय|उम्र)\s*)?[\d०-९]{2}(?![\d०-९])/u;
/** "I am 47, female, I live in Andheri": the age first, and no name at all. */
const agedFirst = /^(?:i am|i'm|i m|im|main|mai|mi|मैं|मी)\s+[\d०-९]{2}(?![\d०-९])/iu;
/** "F 24, Andheri …", "umar 45, kad 5'8, …". */
const detailFirst = /^(?:(?:f|m|(?:fe)?male)\s*[,/|-]?\s*[1-7]\d\b|[1-7]\d\s*[,/|-]?\s*(?:f|m|(?:fe)?male)\b|(?:age|umar|umr|vay|उम्र|वय)\s*[\d०-९]{2})/iu; // prettier-ignore
/** Details of a person; a day or a price alone introduces nobody. */
const details =
  /\b(?:age|height|weight|feet|kilo|(?:fe)?male|speak|language|live\w*|based|fresher|actor|actress|model|theatre|years?)\b|(?<![\d.'/-])[4-6]\s*['.]\s*\d{1,2}(?!\d|\s*(?:k|lakh|pm|am))/;
const fewest = 2;

export function introductionIn(source: string): Introduction {
  const labels = labelled(source);
  const line = afterGreeting(source);
  const text = normalise(source);
  const name = statedName(source) ?? presentedName(line) ?? namedFirst(line) ?? introducedName(line) ?? rowName(line);
  const { plain, terms } = text;
  const called = name && normalise(name.words).plain.trim();
  const rest = called ? plain.replace(called, ' ') : plain;
  const age = bareAge(plain, called, terms);
  const told =
    (details.test(rest) ? 1 : 0) +
    new Set(terms.filter(({ kind, start, end }) => /^(?:place|language|skill)$/.test(kind) && !name?.name.toLowerCase().includes(plain.slice(start, end))).map(({ kind }) => kind)).size +
    (age ? 1 : 0);
  const open = labels.length >= fewest || (name !== null && told >= 1) || ((agedFirst.test(line) || detailFirst.test(line)) && told >= fewest);
  return { name, labels, called, open, young: (open && age !== null && age.years < grown) || young(text) };
} // prettier-ignore

function rowName(line: string): SaidName | null {
  const name = bareRow.exec(line)?.[1];
  return name && introducedName(`main ${name},`, true) ? { name, words: name } : null;
}
