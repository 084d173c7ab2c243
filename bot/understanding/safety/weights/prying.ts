/** Graded words of asking from curiosity about what belongs to others, and of asking about one's own. */
import { phrase } from '../../spoken.ts';
import * as about from '../concepts.ts';
import type { Weight } from './weight.ts';

export const pryWeights: readonly Weight[] = [
  [1.1, about.others],
  [1.2, about.privateMatter],
  [0.7, about.asking],
  [
    1.4,
    phrase(
      '@ casting|other (casting|office|agency|production|company)',
      '(another|rival|different) (casting|office|agency|production|company|client|brand)',
      'dusr* (casting|office|agency|production|company|client)',
      'दूसर* (कास्टिंग|एजेंसी|प्रोडक्शन|कंपनी)|दुसऱ्या (कास्टिंग|एजन्सी|प्रोडक्शन|कंपनी)*',
    ),
  ],
  [1.8, phrase('every artist*|every talent*|every actor*|each artist*|everyones')],
  [
    1.8,
    phrase(
      'home address*|personal (number|phone|email|mobile|details|address)|real ceiling|ceiling',
      'highest the (client|brand|production)|maximum (the )?(client|budget|they)|max budget',
      'bad review|what they wrote|who (wrote|complained|rejected|gave me)|dating|boyfriend',
      'girlfriend|husband|married|marriage|single or|where (she|he) (lives|stays)|which building',
      'kaha (rehti|rehta)|under 18|all the kids|every artist*|every talent*|every actor*',
      'all (artists?|talents?|actors?) *|client ka (personal|number|budget)|client ki|asli budget',
      'andar ki|andar ka|director ka (number|ghar|pata)|producer ka (number|ghar|pata)',
      'क्लाइंट का (नंबर|बजट)|निर्देशक का (घर|नंबर|पता)|निर्माता का (घर|नंबर|पता)|शादीशुदा',
      'अंदर की बात|क्लायंटचा (नंबर|बजेट)|दिग्दर्शकाचा (नंबर|पत्ता|घर)|निर्मात्याचा (नंबर|पत्ता)',
      'लग्न झालं',
    ),
  ],
];
export const notPrying: readonly Weight[] = [
  [
    -3,
    phrase(
      'my|mine|mera|meri|mere|mujhe apn*|maza|mazi|majha|majhi|मेरा|मेरी|माझा|माझी|माझं|our|hamar*',
      'amch*|हमार*|आमच*|gst numbers|call sheet|crew|coordinator for|pickup|venue|studio|office',
      'reception|posh|conflicts?|for the invoice|process payments',
    ),
  ],
  [
    -1.5,
    phrase(
      'need|looking for|required|chahiye .. (#|role)|role of|casting for|shoot|available|avail*',
      'free|dates|slot|add|shortlist (me|mein)|put',
    ),
  ],
];
