/** What of a message is meant as it stands: no question, no joke, no hearsay, nothing that hangs on a condition or a maybe. */

const joke = /\b(?:jk|just kidding|april fool|lol|haha+|mazaak|majak|joke)\b|😂|😅|🤣/i;
const notJoke = /mazaak nahi|majak nahi|not (?:a )?jok|no joke|sach ?me|seriously/i;
const conditional = /\b(?:if|agar|what if|jar)\b|अगर|जर\b/i;
const supposed =
  /\b(?:maybe|(?<!\d |st |nd |rd |th |in |by |of |from |till |until )may(?! \d)|might|would|could|shayad|kadachit|someday|some day|planning|thinking|soch|dekh rah[aie]|hope|wish|kaash|baghto?y)\b|शायद|कदाचित/i;
const kin =
  'sister|brother|friend|cousin|wife|husband|mother(?! tongue)|father|mom|dad|son|daughter|neighbour|roommate|room mate|flatmate|uncle|aunty?|boyfriend|girlfriend|partner|behen|behan|bhai|dost|saheli|beta|beti|maa|papa|pati|patni|bahin|bhau|aai|baba|maitrin|mitra|navra|bayko|kaka|mama|mavshi';
const kinsfolk =
  'बहीण|बहिण|भाऊ|भावा|मित्र|मैत्रीण|मैत्रिण|आई|बाबा|वडील|वडिल|नवरा|बायको|मुलगा|मुलगी|मुला|मुली|काका|मावशी|मामा|बहन|भाई|दोस्त|सहेली|माँ|मां|पिता|पापा|पति|पत्नी|बेटा|बेटी|बेटे|चाचा|मौसी';
const othersTalk = new RegExp(
  String.raw`\b(?:my|mera|meri|mere|maza|mazi|mazya|majha|majhi|majhya)\s+(?:${kin})\b|\b(?:they|he|she|someone|people|log|wo log|sab) (?:say|said|says|told|bolte|kehte|asked)\b|(?:माझ|मेर|आमच|हमार)[\u0900-\u097f]{1,3}\s+(?:${kinsfolk})`,
  'i',
);

/** "Wo Bhopal me rehta hai", "she charges 30k", "director wants": said of somebody else, unless a guardian says it of the child. */
export const ofOthers =
  /^\s*(?:and |aur |but |par )?(?:wo|woh|vo|he|she|they|his|her|their|him|director|producer|client|sir|madam|mam|वो|वह|वे|तो|ती|ते|त्या|सर)\s(?!log)|\b(?:unhone|unho ne|unko|usko|uska|uski|uske|unka|unki|unke|tyacha|tyachi|ticha|tichi|tyala|tila)\b|\b(?:behen|bhai|beti|beta|papa|mummy|maa|dost|friend|aai|baba|bahin|bhau) (?:ka|ki|ke|ko|ne|cha|chi|che|la|ni)\b|(?:उसका|उसकी|उसके|उसको|उन्होंने|उनका|उनकी|उनके|त्याचा|त्याची|त्याचे|तिचा|तिची|तिचे)(?![\p{L}\p{M}])/iu;

/** Neither a joke nor a question. */
export const isStated = (text: string): boolean =>
  !(joke.test(text) && !notJoke.test(text)) && !/\?\s*$/.test(text);

/** What was just said is put right: "sorry, 8 to 10", "nahi nahi, 25-30". */
export const corrects =
  /^\s*(?:sorry|oops|no,? no|nahi,? nahi|nai,? nai|nako|arre|actually|correction|i meant?|mera matlab|mhanje|galti|galat|chuk|wait|not that|instead)(?![\p{L}\p{M}])|^\s*(?:नहीं,? नहीं|नाही,? नाही|माफ़|माफ|सॉरी|अरे|म्हणजे|गलती|चुकून)/iu;

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
