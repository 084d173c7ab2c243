/** A whole day, a part of one, and when somebody can come or must go. */
import { phrase } from '../../spoken.ts';

export const wholeDay = phrase(
  '(full|whole|entire|all) day|din bhar|pura din|poora din|full (free|available|open)|पूरा दिन',
  'दिन भर|पूर्ण दिवस|पूर्ण वेळ|दिवसभर|सगळा दिवस|purna divas|divasbhar|dinbhar',
);

export const partDay = phrase(`
  अर्धा दिवसच|अर्ध्या दिवस*|सिर्फ़ आधा दिन|आधा ही दिन|aadha hi din|ardha divasach
  (half|first half|second half) ?(day|din|divas)?|1 st half|2 nd half
  (till|until|before|upto|by) lunch|lunch tak|लंच तक|जेवणापर्यंत|few hours|couple of hours
  some hours|part of the day|partially|partly
  (morning|mornings|evening|evenings|afternoon|night|post lunch|after lunch|before lunch|late night
    early morning) ?(only|slot|hours|time)?
  in the (morning|evening|afternoon|night)|late
  after (work|school|college|office|my shoot|the shoot|exam|that)|aadha din|adha din|aadhe din
  subah|dopahar|shaam|sham|raat|(school|college|office|shoot|exam|kaam) ke baad|kuch ghante
  thodi der|der se|lunch ke baad|first shift|second shift
  आधा दिन|आधे दिन|सुबह|दोपहर|शाम|रात|कुछ घंटे|कुछ समय|देर से|स्कूल के बाद|कॉलेज के बाद
  ऑफ़िस के बाद|अर्धा दिवस|अर्धाच दिवस|सकाळी|दुपारी|संध्याकाळी|रात्री|काही तास|काही वेळ|उशिरा
  शाळेनंतर|कॉलेजनंतर|दुपारनंतर|संध्याकाळनंतर|ardha divas|sakali|dupari|sandhyakali|ratri
  ushira|dupari nantar
`);

export const leave = phrase(
  'leave|leaving|(be |get |go )?out by|get out|go home|done by|wrap( up)? by|wrapped by|finish',
  'pack ?up|nikal*|niklu|jaana (hai|padega|hoga)|jana (hai|padega|hoga)|chhod* (dena|do)|nighu',
  'nighava|निकलना|निकलूँगा|जाना है|जाना होगा|जाना पड़ेगा|छोड़ना|निघावं|निघायचं|निघेन|निघणार',
  'जायचं आहे|जावं लागेल|सोडा',
);

export const arrive = phrase(
  'reach|reaching|report|get there|there by|in by|come by',
  '(tak|तक|पर्यंत) (aa|aau|aaunga|aaungi|aa paunga|aa paungi|आ|आ पाऊँगा|आ पाऊँगी|आऊँगा|आऊँगी|येईन|येऊ|येतो|येते)',
  'paryant (yein|yeu|yeto|yete)|land|landing|arrive|arriving|pahunch*|pohoch*|pahuch*|aa jaunga',
  'aa jaungi|pohonch*|pochen|pohochen|pohchen|पहुँच*|पोहोच*|पोचेन|पोहचेन',
);
