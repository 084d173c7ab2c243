/** Papers and means that somebody has or lacks: passport, visa, licence, a car or bike of their own, the union's card. */
import { findAll, phrase, says, toSpoken, wordsBetween } from '../spoken.ts';
import type { ProfileValue } from './profile.ts';
import { isAsked } from './said.ts';

const papers: readonly (readonly [string, ReturnType<typeof phrase>])[] = [
  ['passport', phrase('passport|pasport|passpot|पासपोर्ट|पारपत्र')],
  ['visa', phrase('visa|वीज़ा|वीसा|व्हिसा')],
  ['driving licence', phrase('licence|license|licen|lisence|liscence|laisens|driving (licence|license)|dl|लाइसेंस|लायसन्स|लाइसन्स|लायसेन्स|वाहन परवाना')],
  ['own car', phrase(`
    (own|apni|apna|khud ki|khudki|personal|swatachi|swatahchi|my|meri|mazi|majhi|mazhi) (ki |ek )?(car
      gaadi|gadi|gari|four wheeler|suv)
    (अपनी|ख़ुद की|खुद की|स्वतःची|माझी|मेरी) (कार|गाड़ी|गाडी|चारचाकी)
    (car|gaadi|gadi) (hai|ahe|aahe) (apni|apna|khud ki|meri|mazi|majhi|own)
  `)],
  ['own bike', phrase(`
    (own|apni|apna|khud ki|khudki|personal|swatachi|swatahchi|my|meri|mazi|majhi|mazhi) (ki |ek )?(bike
      scooty|scooter|two wheeler|bullet|activa|motorcycle)
    (अपनी|ख़ुद की|खुद की|स्वतःची|माझी|मेरी) (बाइक|बाईक|स्कूटी|स्कूटर|दुचाकी)
    (bike|scooty|scooter|bullet|activa) (hai|ahe|aahe) (apni|apna|khud ki|meri|mazi|majhi|own)
  `)],
  ['aadhaar', phrase('aadhaar|aadhar|adhar|adhaar|आधार कार्ड|आधारकार्ड')],
  ['pan card', phrase('pan card|pancard|पैन कार्ड|पॅन कार्ड|पॅनकार्ड')],
]; // prettier-ignore
const has = phrase(`
  have|has|got|own|with|valid|yes|ready|available|made|renewed|hai|h|ahe|aahe|ban (gaya|gayi|gaye)
  bana (hai|liya)|banwa*|mila*|mil (gaya|gayi)|aa (gaya|gayi)|ala|aala|aali|banvla|banavla|है|आहे|बन (गया|गई)
  बना|बनवा*|मिला|मिळाल*|मिल (गया|गई)|आला|आलं
`);
const lacks = phrase(`
  no|not|dont|without|nahi|nako|expired|lapsed|lost|pending|applied|apply|renew (karna|karaych*)|khatam
  banwana|banana|नहीं|नाही|नाहीये|संपला|संपलं|एक्सपायर*|हरवला|बनवायचा|बनवाना
`); // prettier-ignore
const wished = phrase('should i|do i need|chahiye|lagega|lagel|needed|need|required|zaroori|jaruri|चाहिए|लागेल|आवश्यक|हवा|हवं'); // prettier-ignore

const unions = phrase('cintaa|cinta|cinema artists?|fwice|union|सिंटा|यूनियन|युनियन');
const member = phrase('member|card|membership|registered|hai|hu|ahe|aahe|have|got|holder|सदस्य|कार्ड|मेंबर|मेम्बर|आहे|है|हूँ'); // prettier-ignore

export function papersOf(source: string): ProfileValue[] {
  if (isAsked(source)) return [];
  const spoken = toSpoken(source);
  const found: ProfileValue[] = [];
  let from = 0;
  const close = (to: number): void => {
    const line = ` ${spoken.words.slice(from, to).map(({ key }) => key).join(' ')} `; // prettier-ignore
    const words = wordsBetween(spoken, from, to);
    const refused = says(line, lacks);
    for (const [identity, names] of papers)
      if (says(line, names) && !says(line, wished) && (refused || says(line, has)) && !found.some((one) => one.identity === identity))
        found.push({ key: 'papers', identity, value: `${identity}: ${refused ? 'no' : 'yes'}`, words });
    if (says(line, unions) && (refused || says(line, member)) && !says(line, wished) && !found.some(({ key }) => key === 'union')) {
      const name = says(line, fwice) ? 'FWICE' : 'CINTAA';
      found.push({ key: 'union', identity: '', value: refused ? 'not a member' : `${name} member`, words });
    }
    from = to + 1;
  };
  const breaks = [
    ...spoken.words.flatMap(({ key }, i) => (/^[.?!,]$/.test(key) ? [i] : [])),
    ...findAll(spoken.line, joint).map((hit) => hit.from),
  ].sort((a, b) => a - b);
  for (const at of breaks) close(at);
  close(spoken.words.length);
  return found;
} // prettier-ignore

const fwice = phrase('fwice');
const joint = phrase('but|par|lekin|magar|pan|पर|लेकिन|मगर|पण');
