/** Digits of Indian scripts as people mix them into Latin text. */

/** Devanagari, Gujarati, Bengali and full-width digits become ASCII; the length of the text does not change. */
export function toAsciiDigits(text: string): string {
  return text.replace(/[०-९૦-૯০-৯０-９]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = [0x966, 0xae6, 0x9e6, 0xff10].find((z) => code >= z && code < z + 10)!;
    return String(code - zero);
  });
}
