/** "3rd one", "2nd wala": places on a list that are written as days are. In words nobody takes them for a shoot on the third. */

const words = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const place =
  /\b(10|[1-9])(?:st|nd|rd|th)(?=\s+(?:one|ones|wala|wali|wale|waala|waali|vala|vali|option|choice|profile|girl|boy|guy|lady|man|woman|person|candidate|actor|actress|face|photo|ladka|ladki|mulga|mulgi)\b)/giu;

export const placesInWords = (text: string): string =>
  text.replace(place, (written, digit: string) => words[Number(digit) - 1] ?? written);
