/** Whether somebody takes back their consent in plain words: "I withdraw my consent", "माझी संमती मागे घेते". Asking how is no such word. */
import { phrase, says, toSpoken } from './spoken.ts';

const consent = 'consent|sahmati|sehmati|sammati|सहमति|सम्मति|संमती';
/** People wait for permissions and sign agreements all day: these have to be their own. */
const own =
  '(my|apni|meri|mazi|majhi|uski|dileli|hamari|अपनी|मेरी|उसकी|हमारी|माझी|आमची|त्याची|तिची|दिलेली) (consent|permission|anumati|ijazat|ijaazat|manzoori|parvangi|अनुमति|इजाज़त|इजाजत|मंज़ूरी|मंजूरी|परवानगी)';
const back =
  'back|withdraw*|revok*|cancel*|wapas|wapis|vapas|vapis|parat|mage|maage|radd|hata*|वापस|वापिस|मागे|परत|रद्द|हटा*|काढून';
const takenBack = phrase(
  `(withdraw*|revok*|take back|taking back|takes back|took back|cancel*) .. (${consent})|(withdraw*|revok*|take back|taking back) (${own})|(${consent}|${own}) .. (${back})|(${back}) .. (sahmati|sehmati|sammati|सहमति|सम्मति|संमती)`,
  `no longer (give|have|has) .. (${consent})|(no longer|dont|do not) consent any ?more|i no longer (consent|agree)|ab .. (${consent}) nahi|अब .. (${consent}) नहीं|आता .. (${consent}) नाही`,
  '(stop|dont|do not|no more) (sharing|share|showing|show|sending|send|forwarding|forward) .. my (profile|details|data|name) .. (with|to) (production|productions|anyone|anybody|everyone|clients?|directors?|others|them)',
  '(meri|mera|मेरी|मेरा) (profile|details|naam|प्रोफ़ाइल|प्रोफाइल|नाम) .. (kisi ko|production ko|client ko|किसी को|प्रोडक्शन को) .. (mat|na|मत|न) (do|dena|bhejo|bhejna|dikha*|share*|दो|देना|भेजो|भेजना|दिखा*)|(mazi|majhi|maza|majha|माझी|माझं|माझा) (profile|details|nav|प्रोफाइल|नाव) .. (konala|kunala|कोणाला|कुणाला|प्रॉडक्शनला) .. (deu|pathvu|dakhvu|देऊ|पाठवू|दाखवू) (naka|नका|नको)',
);
/** Of these alone something less is meant. */
const part = phrase('photo*|pic|pics|video*|number|phone|फोटो*|फ़ोटो*|नंबर|फोन|फ़ोन|वीडियो|व्हिडिओ');
const asks = phrase(
  '[?]|how|can i|could i|kaise|kya|kase|kasa|कैसे|क्या|कसे|कसं|का|if|agar|jar|अगर|जर|sakt*|सकत*|शकत*',
);

const longest = 120;

export function takesConsentBack(text: string): boolean {
  if (text.length > longest) return false;
  const { line } = toSpoken(text);
  return says(line, takenBack) && !says(line, part) && !says(line, asks);
}
