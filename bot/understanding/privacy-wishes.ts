/** What somebody wants of their privacy: whom a name was shown to, that something be shown to nobody, or kept from the parents. */
import { phrase, says, toSpoken } from './spoken.ts';

const show = 'dikha*|dikhau*|dikhav*|dikhana|bata*|batana|share|show|shown|tell|reveal|disclose|give|dena|deu|dya|dakhav*|dakhvu|sang*|sangu|dakhavu|दिखा*|बता*|शेयर|दे|देना|देऊ|दाखव*|सांग*'; // prettier-ignore
const not = 'mat|na|nahi|nako|naka|dont|do not|never|not|मत|न|ना|नहीं|नको|नका';
const anybody =
  'kisi ko|kisi ko bhi|kisiko|konala|konalahi|kunala|kunalahi|anyone|anybody|others|public|production|client|किसी को|किसी को भी|कोणाला|कोणालाही|कुणाला|कुणालाही|प्रोडक्शन|दूसरों';
const ofMine =
  'my|mera|meri|mere|asli|real|maza|majha|mazi|majhi|maze|original|mer*|मेरा|मेरी|मेरे|असली|माझा|माझी|माझं|माझे|खरं';
const toNobody = phrase(
  `(${ofMine}) .. (${anybody}) .. (${not}) .. (${show})|(${ofMine}) .. (${not}) .. (${show}) .. (${anybody})|(${not}) .. (${show}) .. (${ofMine}) .. (${anybody})|(${ofMine}) .. (${anybody}) .. (${show}) .. (${not})|(${anybody}) .. (${ofMine}) .. (${not}) .. (${show})`,
);
const toWhom = phrase(`
  (kis kis|kisko|kis ko|kisne|kis kisne|kon kon|konala|kona kona|kunala|किस किस|किसको|किसने|कोणाला|कोणाकोणाला
    कोणी) .. (dikha*|dekha|dekhi|share|bata*|bheja|bheji|dakhav*|pahil*|di|diya|दिखा*|देखा|देखी|शेयर|भेजा|भेजी|दाखव*|पाहि*
    दिया|दी)
  who (all )?(saw|has seen|have seen|can see|sees|looked at|viewed) .. (my|me)
  (whom|who all|who) .. (shown|show|share|shared|sent|send|given|give) .. (my|me)
  (my|me) .. (shown|shared|sent) to (whom|who)
`);
const own = phrase(
  'my|me|mera|meri|mere|mujhe|maza|majha|mazi|majhi|मेरा|मेरी|मेरे|मुझे|माझा|माझी|माझं|माझे|मला',
);
const parents = 'parents|mummy|mom|mumma|papa|dad|daddy|ghar wale|gharwale|ghar walon|gharwalon|family|aai|baba|aai baba|guardian|मम्मी|पापा|माँ|घर वालों|घरवालों|माता पिता|आई|बाबा|आईबाबा|पालक*'; // prettier-ignore
const fromParents = phrase(
  `(${not}) .. (tell|inform|call|let|bata*|bol*|sang*|kalu|बता*|बोल*|सांग*) .. (${parents})|(${parents}) (ko |ला |la )?.. (mat|na|nako|naka|मत|न|नको|नका) .. (bata*|bol*|sang*|kal*|बता*|बोल*|सांग*|कळ*)|(${parents}) .. (pata|malum|kalu|पता|मालूम|कळू) (nahi|na|mat|naka|nako|नहीं|न|नको|नये) .. (chal*|hona|hai|pad*|dya|चले|होना|है|द्या)|(${parents}) .. (dont|do not|doesnt|not) (know|need to know)|(${parents}) .. (sangu|batana|सांगू|बताना) (naka|nako|nahi|mat|नका|नको|नहीं|मत)|without (telling|informing) .. (${parents})`,
);
const longest = 200;

export type PrivacyWish = 'to whom' | 'to nobody' | 'not to parents';

export function privacyWish(text: string): PrivacyWish | null {
  if (text.length > longest) return null;
  const { line } = toSpoken(text);
  if (says(line, fromParents)) return 'not to parents';
  if (says(line, toWhom) && says(line, own)) return 'to whom';
  return says(line, toNobody) ? 'to nobody' : null;
}
