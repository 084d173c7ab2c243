/** Names of languages by code, as the trade says them. */

const names: Readonly<Record<string, string>> = {
  hi: 'Hindi', mr: 'Marathi', en: 'English', gu: 'Gujarati', pa: 'Punjabi', ur: 'Urdu', bn: 'Bengali', ta: 'Tamil', te: 'Telugu', ml: 'Malayalam',
  kn: 'Kannada', or: 'Odia', as: 'Assamese', ne: 'Nepali', ks: 'Kashmiri', sd: 'Sindhi', sa: 'Sanskrit', mni: 'Manipuri', doi: 'Dogri',
  bho: 'Bhojpuri', hne: 'Chhattisgarhi', raj: 'Rajasthani', mwr: 'Marwari', mtr: 'Mewari', awa: 'Awadhi', bns: 'Bundeli', bgc: 'Haryanvi',
  kok: 'Konkani', kfy: 'Kumaoni', gbm: 'Garhwali', mai: 'Maithili', mag: 'Magahi', kha: 'Khasi', vah: 'Varhadi', ahr: 'Ahirani', tcy: 'Tulu',
  fr: 'French', de: 'German', es: 'Spanish', ar: 'Arabic', ru: 'Russian', zh: 'Chinese', ja: 'Japanese', fa: 'Persian', bra: 'Braj', sat: 'Santali',
  pt: 'Portuguese', it: 'Italian', ko: 'Korean',
}; // prettier-ignore

/** `Marathi` for `mr`; a code that is not known here stands for itself. */
export const languageName = (code: string): string => names[code] ?? code;

const codes = new Map(Object.entries(names).map(([code, name]) => [name.toLowerCase(), code]));

/** `mr` for `Marathi`; null for a name that is not known here. A code stands for itself. */
export const languageCode = (name: string): string | null => {
  const word = name.trim().toLowerCase();
  return codes.get(word) ?? (word in names ? word : null);
};
