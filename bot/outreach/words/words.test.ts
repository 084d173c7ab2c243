import { describe, expect, it } from 'vitest';
import type { BriefLanguage } from '../../understanding/brief.ts';
import { noAnswer, sayTerms } from '../check/answer.ts';
import { outreachWords } from './index.ts';
import type { NotAsked, Pay, Question } from './words.ts';

const languages: BriefLanguage[] = ['en', 'hinglish', 'hi', 'mr'];
const pay: Pay = {
  gross: '₹35,000',
  per: 'day',
  commission: { percent: '20%', amount: '₹7,000' },
  extra: false,
  net: '₹28,000',
};
const question: Question = {
  reader: 'Meera', child: null, sender: 'Kavya', office: 'Kinara Casting', role: 'Mother', project: 'TVC “Chaayro”', underNda: false,
  days: '12 + 13 Dec', city: 'Mumbai', pay, usage: 'digital 1 year', replyBy: '24 Nov, 18:00', also: [], consent: false,
}; // prettier-ignore
const reasons: NotAsked[] = [
  'never_wrote', 'window_closed', 'blocked', 'demo', 'opted_out', 'wrong_person', 'no_guardian', 'already_asked', 'pinned', 'withdrew',
]; // prettier-ignore
/** A question, not a booking, and never a fee: in each language's words. */
const promises: Record<BriefLanguage, RegExp[]> = {
  en: [/not a booking/i, /no fee|never a fee/i],
  hinglish: [/booking nahi/i, /koi fee/i],
  hi: [/बुकिंग नहीं/, /फ़ीस/],
  mr: [/बुकिंग नाही/, /फी नाही/],
};
const latin: BriefLanguage[] = ['en', 'hinglish'];

describe.each(languages)('what is said unasked in %s', (language) => {
  const say = outreachWords(language);

  it('the question tells who asks, for what, when, where and how much, in six lines', () => {
    const text = say.check(question);
    for (const part of ['Meera', 'Kavya', 'Kinara Casting', '*Mother*', 'Chaayro', '12 + 13 Dec', 'Mumbai', '₹35,000', '20%', '₹7,000', '₹28,000', 'digital 1 year', '24 Nov, 18:00'])
      expect(text).toContain(part);
    expect(text.split('\n').length).toBeLessThanOrEqual(6);
    for (const promise of promises[language]) {
      expect(text).toMatch(promise);
      expect(say.reminder(question)).toMatch(promise);
      expect(say.invitation(question, 'https://t.me/desk?start=a')).toMatch(promise);
    }
  }); // prettier-ignore

  it('says what is not known as not known, and keeps a confidential project to itself', () => {
    const bare = say.check({ ...question, project: null, underNda: true, days: null, city: null, pay: null, usage: null }); // prettier-ignore
    expect(bare).toContain('NDA');
    expect(bare).not.toMatch(/null|undefined|Chaayro|Mumbai|₹/);
    expect(say.check({ ...question, pay: { ...pay, per: null, commission: null } })).not.toMatch(/null|%/);
    const onTop = say.check({ ...question, pay: { ...pay, commission: null, extra: true } });
    expect(onTop).not.toBe(say.check({ ...question, pay: { ...pay, commission: null } }));
    expect(say.reminder({ ...question, days: null })).not.toMatch(/null/);
    expect(say.invitation({ ...question, days: null }, null)).not.toMatch(/null|http/);
    expect(say.aboutRole('Mother', 'Chaayro', true)).not.toContain('Chaayro');
    expect(say.aboutRole('Mother', null, false)).not.toContain('null');
  });

  it('asks beside the dates what it needs, and for consent, still in six lines and with no question mark', () => {
    const plain = say.check(question);
    const more = say.check({ ...question, also: ['height', 'swimming'], consent: true });
    expect(more).toContain('height, swimming');
    expect(more).toContain(say.buttons.keep);
    expect(more).toContain('stop');
    expect(plain).not.toContain(say.buttons.keep);
    expect(more.split('\n').length).toBe(plain.split('\n').length);
    expect(more).not.toContain('?');
    expect(new Set([say.kept, say.notKept]).size).toBe(2);
  });

  it('about a child the guardian is the reader and the child is named', () => {
    for (const text of [say.check, say.reminder].map((tell) => tell({ ...question, child: 'Kiara' })))
      expect(text).toContain('Kiara');
    expect(say.invitation({ ...question, child: 'Kiara' }, 'https://l')).toMatch(
      /Meera.*Kiara.*https:\/\/l/s,
    );
    expect(say.toWhom('Kiara', 'Meera')).toMatch(/Kiara.*Meera/);
    expect(say.toWhom('Kiara', null)).toBe('Kiara');
  });

  it('has buttons that fit, and no two alike', () => {
    const labels = Object.values(say.buttons);
    expect(new Set(labels).size).toBe(labels.length);
    for (const label of [...labels, say.send, say.stop, say.drop, say.link, say.see, say.ask])
      expect([label, Array.from(label).length <= 20]).toEqual([label, true]);
  });

  it('tells reasons, days and terms apart', () => {
    const why = reasons.map((reason) => say.why(reason));
    expect(new Set(why).size).toBe(reasons.length);
    expect(say.cannot('Meera', 'opted_out', '2026-12-01')).toMatch(/Meera.*2026-12-01/);
    expect(say.cannot('Meera', 'opted_out', null)).not.toContain('null');
    const { free, busy, from, until, part } = say.dayWords;
    const days = [free('12 Dec'), busy('12 Dec'), from('12 Dec', '16:00'), until('12 Dec', '16:00'), part('12 Dec')]; // prettier-ignore
    expect(new Set(days).size).toBe(5);
    const terms = sayTerms({ ...noAnswer, interest: 'conditional', counterRateInr: 45_000, callTime: '10:00', usageObjection: true, conflict: { category: 'tea', until: null } }, say); // prettier-ignore
    for (const part of ['₹45,000', '10:00', 'tea']) expect(terms).toContain(part);
    expect(sayTerms({ ...noAnswer, interest: 'conditional' }, say)).toBe(say.otherTerm);
    expect(sayTerms(noAnswer, say)).toBe('');
    expect(new Set(Object.values(say.outcome)).size).toBe(6);
  });

  it('counts people as the language counts', () => {
    const counts = { asked: 5, yes: 2, partial: 1, no: 1, open: 1 };
    for (const text of [say.sheet('Mother', counts), say.news('Mother', counts)]) expect(text).toMatch(/Mother.*[45].*2.*1.*1/); // prettier-ignore
    for (const tell of [(n: number) => say.prepared('Mother', n), say.held, (n: number) => say.going(n, 60), (n: number) => say.goingAt(n, '09:00'), (n: number) => say.suggestions('Mother', n)])
      expect([tell(2), tell(1)]).toEqual([expect.stringContaining('2'), expect.not.stringContaining('2')]);
    expect(say.heldTooLate(2, 1)).toMatch(/2.*1/);
    expect(say.heldTooLate(0, 3)).toContain('3');
    expect(say.going(3, 60)).toMatch(/60|3/);
    expect(say.goingAt(3, '24 Nov, 09:00')).toContain('24 Nov, 09:00');
  }); // prettier-ignore

  it('stays in its own script, in one line where one line is enough', () => {
    const lines = [
      say.heard('X'), say.terms('X'), say.askBack('X'), say.askBackPlain, say.whichDays('X'), say.whatQuestion, say.pay(pay), say.place('X'), say.usage('X'),
      say.questionPassed, say.wrongPerson, say.stopped, say.stoppedRole, say.stoppedUntil('X'), say.started, say.stoppedChild('X', null), say.stoppedChild('X', 'Y'), say.startedChild('X'), say.stillSilent('X'), say.suggestionsOff, say.suggestionsOn,
      say.linkGone, say.textFor('X'), say.howToSend, say.howToForward, say.nobodyToAsk, say.nothingToSend, say.changedSince, say.noCheck, say.asks('X'),
      say.forward('X'), say.howToStopSuggestions, say.heardNo, say.heardInterest, say.notDelivered, say.speaks.guardian, say.speaks.agent,
    ]; // prettier-ignore
    for (const line of lines) {
      expect(line).not.toContain('\n');
      expect([line, /[ऀ-ॿ]/.test(line)]).toEqual([line, !latin.includes(language)]);
      expect([line, (line.match(/\?/g) ?? []).length <= 1]).toEqual([line, true]);
    }
    expect(say.whichCheck(['one', 'two']).split('\n').slice(1)).toEqual(['1 one', '2 two']);
  });
});
