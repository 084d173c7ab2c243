/** A rough count of tokens: four Latin characters each, one and a half of any other script. Not the real tokeniser. */

export function countTokens(text: string): number {
  let latin = 0;
  let other = 0;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) < 0x250) latin++;
    else other++;
  }
  return Math.ceil(latin / 4 + other / 1.5);
}
