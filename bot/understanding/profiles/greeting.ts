/** Greetings that open a message, in four written forms, with what is drawn around them. */
const words = String.raw`hi+|hello+|helo|hey+|hlo|namaste(?:y)?|namaskar(?:am)?|pranam|salaa?m|adaab|assalam\S*|ram ram|jai \S+|good (?:morning|evening|afternoon)|gm|bhaiya|bhai|dear|team|didi|sir|maa?m|ma['’]am|madam|ji|jee|yes|haan|ha|ok|okay|arre|are|aur|bolo|boliye|so|btw|actor|actress|model|artist|नमस्ते|नमस्कार|प्रणाम|हैलो|हॅलो|हेलो|हाय|सर|मैडम|मॅडम|जी|भाई|भैया|हाँ|हां|हो`;
const opening = new RegExp(
  String.raw`^(?:[\s,.!/|•*-]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|(?:${words})(?![\p{L}\p{M}\p{N}]))*`,
  'iu',
);

/** Where the message itself begins. */
export const afterGreeting = (source: string): string => source.slice(opening.exec(source)?.[0].length ?? 0);
