import { describe, expect, it } from 'vitest';
import type { ToolOutcome } from '../brain.ts';
import { serveAsides } from './asides.ts';
import type { Desk } from './desk.ts';
import { en } from './phrases/en.ts';

/** What the desk was made to do; nothing here needs a house. */
async function said(text: string, role = 'casting'): Promise<string> {
  const called: string[] = [];
  const call = (name: string, input: unknown): Promise<ToolOutcome> => {
    called.push(`${name} ${JSON.stringify(input)}`);
    return Promise.resolve({ ok: false, problem: 'recorded only' });
  };
  const desk = { say: en, input: { author: { role } }, call } as unknown as Desk;
  const answered = await serveAsides(desk, text);
  return called[0] ?? answered?.text ?? 'nothing';
}

describe('what is said beside the work', () => {
  it.each(['close this role', 'role band karo', 'ye role ho gaya', 'रोल बंद करो', 'रोल बंद करा', 'The role is cast.'])('"%s" closes', async (text) =>
    expect(await said(text)).toBe('close_role {"status":"closed"}')); // prettier-ignore
  it.each([
    'is the role closed?', 'dont close the role', 'role ho gaya kya', 'role band mat karo', 'role band karu naka', 'रोल बंद हो गया क्या?', 'रोल बंद करू नका',
    'when will you close the role', 'is role filled?', 'role is over the top comedy', 'the role is done by Riya', 'end of role description', 'cancel the meeting with role holders',
    'we have not closed the role', 'do not cancel the role', 'role band zala ka', "don't reopen the role", 'cant open the role link',
  ])('"%s" neither closes nor opens', async (text) => expect(await said(text)).not.toContain('close_role')); // prettier-ignore
  it.each(['reopen the role', 'role wapas kholo', 'रोल पुन्हा सुरू करा'])('"%s" opens', async (text) =>
    expect(await said(text)).toBe('close_role {"status":"open"}'),
  );

  it.each(['ok', 'ok cool', 'kkkk', '👍', '👌🏽', 'all good', 'sab badhiya', 'छान', 'hmm'])('"%s" is a nod', async (text) =>
    expect(await said(text)).toBe('👍')); // prettier-ignore
  it.each(['👎', 'ok remove 2', 'good one is 3', 'all except 2', 'not good'])('"%s" is more than a nod', async (text) =>
    expect(await said(text)).not.toBe('👍')); // prettier-ignore
  it.each(['who have I shortlisted across all projects', 'sab projects mein kaun kaun shortlist hue hain'])('"%s" asks for every list', async (text) =>
    expect(await said(text)).toMatch(/^list_roles/)); // prettier-ignore
  it.each(['kitne log shortlist hue aaj', 'how many shortlisted so far?'])('"%s" asks for this list', async (text) =>
    expect(await said(text)).toMatch(/^show_shortlist/)); // prettier-ignore
  it.each(['thanks!', 'thank you so much', 'great, thanks', 'shukriya ji'])('"%s" is thanked for', async (text) =>
    expect(await said(text)).toBe('Any time.')); // prettier-ignore

  it.each(['wrong chat', 'sorry wrong chat', 'wrong number', 'that is not wrong', 'nothing wrong with it'])('"%s" is no complaint', async (text) =>
    expect(await said(text)).toBe('nothing')); // prettier-ignore

  it.each([['2 ka number do', '2'], ["Riya's number", 'Riya'], ["what's Riya's number", 'Riya'], ["can I get Riya's number", 'Riya'], ['Riya ka number do', 'Riya'], ["pass me Riya's number", 'Riya'], ['रिया का नंबर दो', 'रिया']])('"%s" asks for a number', async (text, who) =>
    expect(await said(text)).toBe(`show_contact {"who":"${who}"}`)); // prettier-ignore
  it.each(['number of people', 'what is the number of candidates', "client's number", 'budget number please', 'contact for location', 'more details', 'age is just a number', 'my number', 'ek number'])('"%s" asks for nobody’s number', async (text) =>
    expect(await said(text)).not.toContain('show_contact')); // prettier-ignore

  it('takes no time over a long nonsense', async () => {
    const began = performance.now();
    for (const text of [
      `${'k'.repeat(90)} bye`,
      `${'ok '.repeat(33)}x`,
      'good'.repeat(25),
      `${'a,'.repeat(49)}b`,
    ])
      await said(text);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
