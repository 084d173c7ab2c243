/** "Koi ad nahi chal raha", "no conflicts": somebody says that nothing of theirs is on air. */
import { isQuestion } from '../manner.ts';
import { phrase, says, toSpoken } from '../spoken.ts';

const none = phrase(`
  (no|nil|zero) (conflict|conflicts|clash|clashes|(running|current|other) (ad|ads|commercial|commercials)
    (ad|ads|commercial|commercials) (running|on air|now))
  (koi|kuch|kuchh|kahi|kahihi|kontihi|konti|ek bhi|abhi) .. (ad|ads|conflict|conflicts|clash|jahirat
    vigyapan|commercial) .. (nahi|none|nako)
  (conflict|conflicts|clash) (nahi|none|nil)
  (not|havent|have not|never) (done|doing|shot) any (ad|ads|commercial|commercials)
  (dont|do not) have any (ad|ads|conflict|conflicts|commercial|commercials)
  (कोई|कुछ|अभी|एक भी) .. (विज्ञापन|ऐड|एड|कॉन्फ्लिक्ट|क्लैश) .. (नहीं|नही)
  (कोणतीही|कोणतीच|काही|एकही|सध्या) .. (जाहिरात|ॲड|अॅड|कॉन्फ्लिक्ट) .. नाही|(कॉन्फ्लिक्ट|क्लैश) (नहीं|नाही)
`);

/** "Ad nahi karna" is a wish about what comes, and says nothing of what runs. */
const wish = phrase(
  'karna|karwana|karne|chahte|chahta|chahti|want|wish|करना|करवाना|चाहते|चाहता|चाहती|करायची|करायचं',
);

export function saysNoAds(text: string): boolean {
  if (text.length > 300 || isQuestion(text)) return false;
  const { line } = toSpoken(text);
  return says(line, none) && !says(line, wish);
}
