/**
 * Takes names and words of religion, caste and home region out of a text before it becomes a vector: who somebody is
 * by birth must not move a ranking unless the brief asks for it, and then the words themselves are compared.
 */
import { remember } from '../words/remember.ts';
import { wordsOf } from './terms.ts';

const byBirth = new Set(
  `hindu hindus muslim muslims islam islamic christian christians catholic sikh sikhs jain jains buddhist parsi parsis zoroastrian jewish bohra sunni shia
  brahmin brahmins brahman kshatriya vaishya shudra dalit dalits maratha marathas kunbi koli kolis bania baniya marwari marwaris rajput rajputs jat jats yadav
  kayastha khatri lingayat vokkaliga ezhava adivasi tribal obc sc st caste gotra agarwal iyer iyengar reddy kamma kapu patidar patel ahir gujjar thakur
  nawab pandit maulvi maharashtrian maharashtrians marathi gujarati gujaratis gujju kathiawadi punjabi punjabis haryanvi bihari biharis bhojpuri awadhi
  maithili purvanchali rajasthani bengali bengalis bong oriya odia assamese nepali gorkha kashmiri kashmiris pahadi garhwali kumaoni himachali dogri sindhi
  goan goans konkani tamil tamilian telugu andhra malayali malayalam mallu keralite kannadiga kannada tulu madrasi southie dakhni urdu lakhnavi hyderabadi
  bhopali nagpuri puneri kolhapuri malvani varhadi ahirani khasi manipuri naga mizo marwadi mewari chhattisgarhi bundeli magahi braj hindi english
  north south east west northern southern eastern western northeast northeastern indian
  हिंदू मुस्लिम मुसलमान सिख ईसाई जैन पारसी ब्राह्मण मराठा दलित राजपूत जाट मराठी हिंदी गुजराती पंजाबी बंगाली बांग्ला बिहारी भोजपुरी तमिल तेलुगु कन्नड़ मलयालम उर्दू राजस्थानी
  हरियाणवी कोंकणी अंग्रेज़ी अंग्रेजी`
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word) => wordsOf(word)),
);

/** Where somebody is from; where somebody lives and works is another matter and stays in the talent's own row. */
const origin =
  /\b(?:originally from|hails from|hailing from|native of|born in|belongs to|gaon|from)\s+[\p{Lu}][\p{L}]*(?:\s+[\p{Lu}][\p{L}]*)?/gu;

export const isByBirth = (word: string): boolean => byBirth.has(word);

export const nameWords = (name: string): ReadonlySet<string> =>
  new Set(wordsOf(name).filter((w) => w.length > 1));

const foldedWord = remember((word: string) => wordsOf(word)[0] ?? '', 20_000);

/** The text without those words; the rest keeps its order. */
export function neutral(text: string, name: string): string {
  const own = nameWords(name);
  return text
    .replace(origin, ' ')
    .replace(/[\p{L}\p{M}]+/gu, (word) => {
      const folded = foldedWord(word);
      return own.has(folded) || byBirth.has(folded) ? '' : word;
    })
    .replace(/\s+([,.;:।])/g, '$1')
    .replace(/(?:[,;]\s*)+([.।])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
