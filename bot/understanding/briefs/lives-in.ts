/** "Sirf Mumbai wale", "only those from Pune", "फक्त मुंबईचे": from where the people shall be, in a line that says nothing else. */
import { localsOnly } from './edit-values.ts';
import { normalise } from './normalise.ts';

/** Beside the city: words for only, for people and for seeing them. */
const around =
  /^(?:only|sirf|fakt|just|bas|show|me|see|want|need|those|the|people|ones|who|live|lives|living|are|is|stay|from|in|of|based|locals?|actors?|artists?|log|logon|ko|ke|ki|ka|hi|wal[aie]|vaal\w*|rehne|rahne|rahna\w*|raahn\w*|dikhao|dikha|do|dakhva|dakhav|batao|chahiye|hava|havet|havi|che|chya|ch|kar|please|pls|also|need[fm]?|madhle|madhale|aahet|aahe|hai|hain|sirph|keval|phakt|vaale|log|dikhaao|da+kh\w*)$/i;
const longest = 60;

export function readLivesIn(source: string): string | null {
  if (source.length > longest || /[\d०-९?]/u.test(source) || !localsOnly.test(source)) return null;
  const { plain, terms } = normalise(source);
  const places = terms.filter(({ kind }) => kind === 'place');
  const [place] = places;
  if (!place || new Set(places.map(({ value }) => value)).size > 1) return null;
  const rest = `${plain.slice(0, place.start)} ${plain.slice(place.end)}`.match(/[a-z']+/gi) ?? [];
  return rest.every((word) => around.test(word)) ? place.value : null;
}
