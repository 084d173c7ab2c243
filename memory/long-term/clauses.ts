/** What of a message is meant as it stands: no question, no joke, no hearsay, nothing that hangs on a condition or a maybe. */

const joke = /\b(?:jk|just kidding|april fool|lol|haha+|mazaak|majak|joke)\b|😂|😅|🤣/i;
const notJoke = /mazaak nahi|majak nahi|not (?:a )?jok|no joke|sach ?me|seriously/i;
const conditional = /\b(?:if|agar|what if|jar)\b|अगर|जर\b/i;
const supposed =
  /\b(?:maybe|(?<!\d |st |nd |rd |th |in |by |of |from |till |until )may(?! \d)|might|would|could|shayad|kadachit|someday|some day|planning|thinking|soch|dekh rah[aie]|hope|wish|kaash|baghto?y)\b|शायद|कदाचित/i;
const othersTalk =
  /\b(?:my|mera|meri|mere|maza|mazi|majha|majhi)\s+(?:sister|brother|friend|cousin|wife|husband|mother(?! tongue)|father|mom|dad|son|daughter|neighbour|roommate|behen|behan|bhai|dost|beta|beti|maa|papa|bahin|bhau|aai|baba)\b|\b(?:they|he|she|someone|people|log|wo log|sab) (?:say|said|says|told|bolte|kehte|asked)\b|माझी बहीण|मेरी बहन|मेरा भाई|मेरे भाई/i;

/** Neither a joke nor a question. */
export const isStated = (text: string): boolean =>
  !(joke.test(text) && !notJoke.test(text)) && !/\?\s*$/.test(text);

/** The parts of a clause between its commas: "in Pune now, Mumbai with a day's notice" says two things. */
export const piecesOf = (text: string) => text.split(/,\s*/).filter((piece) => piece.trim() !== '');

/** The clauses that are meant as they stand: a condition reaches to the end of its sentence, "maybe" is said of its own part. */
export function sureClauses(said: string): string[] {
  // A full stop inside "5.5" or "Rs. 20" parts nothing.
  return said.split(/(?<=[.!;।])\s+|\n+/).flatMap((sentence) => {
    const clauses = sentence.split(/,\s*(?=(?:but|par|lekin|pan|main|i)\b)/i);
    const supposedFrom = clauses.findIndex((clause) => conditional.test(clause));
    return clauses
      .slice(0, supposedFrom < 0 ? undefined : supposedFrom)
      .filter((clause) => !othersTalk.test(clause))
      .map((clause) =>
        piecesOf(clause)
          .filter((piece) => !supposed.test(piece))
          .join(', '),
      )
      .filter((clause) => clause !== '');
  });
}
