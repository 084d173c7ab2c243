/** Every value that a text states, before it is known which role it is for. */
import { languages } from './abilities.ts';
import { ages, type Ages } from './ages.ts';
import { conflicts } from './conflicts.ts';
import { decoys } from './decoys.ts';
import { heights } from './heights.ts';
import { money } from './money.ts';
import type { BriefText } from './normalise.ts';
import { cityOf, otherCitiesOf, travelOf } from './places.ts';
import { schedule } from './schedule.ts';
import { blank, holding, matches } from './spans.ts';
import { usages } from './usage.ts';

/** "(hero 5'9)": the height of somebody else. */
const beside =
  /\b(?:hero|heero|heroine|lead actor|opposite|co-?star)(?:'s)?\s*(?:height|is|ki height|:)?\W*$/;

const below18 =
  /\b(?:under|below|less than|younger than|se kam|se chhot\w+|neeche|niche|peksha kami|peksha lahan)\b|से कम|से छोट|नीचे|पेक्षा कमी|पेक्षा लहान|खाली|खालील/iu;
/** Whoever is to be under 18 is a child, and nobody of 18; "18 max" may be. */
const underAge = (text: BriefText, { playing, legal }: Ages): Ages => ({
  legal,
  playing: playing.map((age) =>
    age.value.min === null && age.value.max === 18 && below18.test(text.quote(age))
      ? { ...age, value: { min: null, max: 17 } }
      : age,
  ),
});

/** A post longer than this is cut: no brief is, and time stays bounded. */
export const longestBrief = 16_000;

/**
 * `bare`: an answer to a question, where "digital only" is a usage without further words.
 * Every value of the whole text, each reader blanking what it understood for the next.
 */
export function factsOf(text: BriefText, today: string, options: { bare?: boolean } = {}) {
  const { plain } = text;
  const noDecoys = blank(plain, decoys(plain));
  const tall = heights(noDecoys).filter(
    (h) => !beside.test(noDecoys.slice(Math.max(0, h.start - 14), h.start)),
  );
  const weights = matches(noDecoys, /\d{2,3}\s*(?:-\s*\d{2,3}\s*)?kilo(?:\s*above|\s*below|\+)?/g);
  const afterHeights = blank(noDecoys, [...tall, ...weights]);
  const draft = schedule(text, afterHeights, afterHeights, today, []);
  const persons = text.terms.filter(({ kind }) => kind === 'person');
  const pay = money(blank(afterHeights, draft.spans), text.units, persons);
  const afterMoney = blank(afterHeights, [...draft.spans, ...pay.spans]);
  const when = schedule(text, afterHeights, afterMoney, today, []);
  const run = usages(text, afterMoney, options.bare ?? false);
  const barred = conflicts(text, afterMoney);
  const terms = matches(
    afterMoney,
    /\b(?:last|usage|conflict|commitment|contract|term|validity)\b[^.\n;•|]{0,60}/g,
  ).flatMap((m) => matches(afterMoney, /\d{1,2}\s*-?\s*(?:year|month)\b/g, m));
  const usageTerms = run.flatMap((u) => matches(afterMoney, /\d{1,2}(?:\.5)?\s*-?\s*(?:year|month)\b/g, u));
  const conflictTerms = barred.found.flatMap((c) => {
    const unit = holding(text.units, c.start);
    return unit ? matches(afterMoney, /\d{1,2}\s*-?\s*(?:year|month)\b/g, unit) : [];
  });
  const days = [...(when.days ? [when.days] : []), ...when.lengths];
  const forAges = blank(afterMoney, [...terms, ...usageTerms, ...conflictTerms, ...days]);
  const city = cityOf(text, when.shoot);
  return {
    tall,
    weights,
    when,
    pay,
    run,
    barred,
    ages: underAge(text, ages(forAges)),
    spoken: languages(text),
    city,
    otherCities: otherCitiesOf(text, city),
    travel: travelOf(text),
    masked: forAges,
  };
}
