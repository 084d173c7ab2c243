import { describe, expect, it } from 'vitest';
import { readFacts } from './read-facts.ts';

const said = new Date('2026-09-10T12:00:00+05:30');
const read = (...texts: string[]) =>
  readFacts(texts.map((text) => ({ from: 'person' as const, text, at: said }))).map(
    ({ key, value }) => `${key}: ${value}`,
  );

describe('days and hours', () => {
  it.each([
    ['२० डिसेंबरपर्यंत गावी आहे', 'unavailable_until: 2026-12-20'],
    ['१५ अक्टूबर तक व्यस्त हूँ', 'unavailable_until: 2026-10-15'],
    ['busy till 12 nov, free after that', 'unavailable_until: 2026-11-12'],
    ['exams till 5 october so no shoots', 'unavailable_until: 2026-10-05'],
    ['I am free all of October', 'availability_window: October 2026'],
    ['call between 10 and 6 only', 'contact_hours: 10:00-18:00'],
    ['रात ९ के बाद फ़ोन मत करना', 'contact_hours: not after 21:00'],
    ['सकाळी दहानंतर फोन करा', 'contact_hours: after 10:00'],
    ['subah 11 se pehle call mat karna', 'contact_hours: after 11:00'],
    ['call me any time', 'contact_hours: any time'],
    ['Nagpur la yeu shakto pan rahnyachi soy havi', 'travel: Nagpur if stay is provided'],
  ])('reads "%s"', (text, fact) => expect(read(text)).toContain(fact));

  it.each(['can you call between 10 and 6?', 'the ad runs till 12 nov', 'free all of us'])(
    'takes none from "%s"',
    (text) => expect(read(text)).toEqual([]),
  );
});
