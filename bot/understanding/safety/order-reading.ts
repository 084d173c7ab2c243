/** Orders to the machine: typed they are refused, inside material they stay data. */
import type { Persona, SafetyReading } from '../intent.ts';
import { phrase, says, type Spoken } from '../spoken.ts';
import { newTerms } from './acts.ts';
import * as about from './concepts.ts';
import { bids, bracketed, orders, wrapped } from './orders.ts';
import { verdictOf } from './verdict.ts';

export function orderReading(
  spoken: Spoken,
  where: 'typed' | 'carried',
  persona: Persona,
): SafetyReading | null {
  const { line, text } = spoken;
  if (says(line, harmlessOrder)) return null;
  if (persona !== 'talent' && where === 'typed' && says(line, newTerms) && !says(line, about.machine))
    return null;
  const carried = where === 'carried' || says(line, wrapped) || bracketed.test(text.slice(0, 4000));
  const master = says(line, about.newMaster);
  if (persona !== 'talent' && where === 'typed' && says(line, portrays)) return null;
  // "Purani instructions ignore karo jo maine subah di thi": whoever gave them may take them back.
  if (!carried && !master && !says(line, about.decides) && says(line, ownEarlier)) return null;
  const found = says(line, orders)
    ? orders
    : says(line, bids) && (carried || persona === 'talent')
      ? bids
      : master && (says(line, about.decides) || says(line, about.machine) || says(line, mastering))
        ? about.newMaster
        : carried && says(line, about.decides) && (says(line, about.machine) || says(line, bidding))
          ? about.decides
          : null;
  if (found === null) return null;
  const typed = master && where === 'typed' && !says(line, carrier) && !bracketed.test(text.slice(0, 4000));
  return verdictOf(spoken, 'injection', carried && !typed ? 'treat_as_data' : 'refuse', found);
}
/** What a character says is no order to anybody. */
const portrays = phrase(`
  (role|character|part|he|she|kirdar|किरदार|भूमिका) (is|hai|है|आहे) .. (hacker|spy|scientist|robot|villain
    officer|cop|police|soldier|programmer|engineer|pilot|captain|commander)
  (role|character|hero|villain|he|she) .. who .. (says|said|shouts|orders)
  whose (famous |best )?(line|dialogue)
`);
const ownEarlier = phrase(`
  (instruction*|nirdesh|rules|baat|baatein|list|brief|निर्देश*|बात*|सूचना*) .. (jo|that|which|जो|ज्या) (maine|humne
    hamne|i|we|मैंने|हमने|मी|आम्ही) .. (di|diya|diye|de|bataya|bataye|boli|bola|gave|told|said|sent|shared|दी|दिए
    बताए|बताई|दिल*|सांगित*)
  (maine|humne|मैंने|हमने|मी) .. (kal|subah|pehle|abhi|कल|सुबह|पहले|काल|सकाळी) .. (di|diya|diye|bataya|bataye|bola|दी
    दिए|बताए|दिल*|सांगित*)
  (my|our|meri|mere|hamari|hamare|मेरे|मेरी|माझ्या|आमच्या) (own )?(earlier|last|old|previous|morning|yesterdays
    purani|purane|pichl*|subah ke|subah ki|पिछले|पुराने|मागच्या|आधीच्या) (instruction*|brief|list|message|note|point*
    requirement*|निर्देश*|सूचना*)
`);
const mastering = phrase(
  'unlock|features|menu|access|hidden|rules|niyam|instructions|restrictions|checks|mode|नियम*|निर्देश*|सूचना*',
);
/** Bids in material that nobody would write to a person there. */
const bidding = phrase(`
  skip all|all checks|select me|shortlist me|approve me|confirm me|book me|rank me|above (everyone|all)
  (all|every|any) roles?|status|score|others|everyone|har role|sab role|baaki|हर रोल|सभी|बाकी|सर्व|इतर*|jpg|png
  mp 4
`);
/** Where material plainly stands: "bio:", "caption", a file's name. */
const carrier = phrase(`
  credits|कैप्शन|कॅप्शन|प्रोफ़ाइल|प्रोफाइल|bio|caption|about me|display name|file ?name|transcript|fwd|forwarded
  quoted|resume|cv|note says|jpg|png|pdf|mp 4|परिचय|बायो|कौशल*|टीप|नोट|नाव ,|naam ,
`);
export const harmlessOrder = phrase(`
  (bot|castmatch) .. (please|pls) (rank|sort|show|list|send|add|share|find|help|give|check|update|remind)
  (mark|put) me as (available|busy|free|unavailable)|prompt engineer|system administrator|sysadmin
  he plays|she plays|plays a|ignore nahi karna|dont ignore|do not ignore
  please ignore (my|the) (last|previous|earlier|old) (message|msg|photo|pics|video|tape|text|number)
  ignore (my|the) (last|previous|earlier|old) (message|msg|photo|pics|video|tape|text|number|one)
  ignore my last|(pichla|purana|pehla) (message|photo|video|msg) ignore|इग्नोर मत|मागचा मेसेज|पिछला मैसेज
`);
