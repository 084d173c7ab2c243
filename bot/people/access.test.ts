import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOffice, type Office, type Speaker } from '../scenarios/scenario-testing.ts';

describe('projects and who sees them', () => {
  let office: Office;
  let kavya: Speaker;
  beforeAll(async () => {
    office = await openOffice();
    kavya = office.person('casting', 'Kavya');
  });
  afterAll(() => office.close());

  const group = (title: string) => ({
    chat: { externalId: `group-${title}-${randomUUID().slice(0, 6)}`, kind: 'group' as const, title },
  });

  it('shows the demo production team what the demo casting persona briefs, and nobody else', async () => {
    const found = await kavya.says(
      'Need a father for a TVC, male 45-60, Hindi, 14 Dec Mumbai, 25k per day, digital 1 year India',
    );
    const name = found.cards[0]?.name ?? 'nobody';
    await kavya.presses('Shortlist 1');
    expect(
      (await office.person('production', 'Meera').says('/shortlist')).cards.map((card) => card.name),
    ).toEqual([name]);

    const farah = office.person('production', 'Farah');
    expect((await farah.says('roles')).text).toContain('No role');
    expect((await farah.says('/shortlist')).cards).toEqual([]);
    expect((await farah.says(`/show ${name}`)).cards).toEqual([]);
    const roleId = found.choices[0]?.id.split(':')[1] ?? '';
    // A forged button of a role that is not hers.
    expect(
      (await farah.says({ kind: 'press', choiceId: `list:${roleId}`, messageExternalId: 'x' })).cards,
    ).toEqual([]);

    expect((await kavya.says('invite Farah')).text).toContain('Farah is invited to');
    const invited = await farah.says('/shortlist');
    expect(invited.cards.map((card) => card.name)).toEqual([name]);
    expect((await farah.presses('Approve')).text).toContain('approved');
    expect((await kavya.says('uninvite Farah')).text).toContain('no longer sees');
    expect((await farah.says('/shortlist')).cards).toEqual([]);
  });

  it('takes what a viewer says as an opinion, not a decision', async () => {
    const john = office.person('production', 'John');
    await john.says('hello');
    await kavya.says(
      'Need a chef for a TVC, male 30-50, Hindi, 15 Dec Mumbai, 25k per day, digital 1 year India',
    );
    await kavya.says('shortlist 1');
    expect((await kavya.says('/invite John viewer')).text).toContain('look on');
    expect((await john.says('/shortlist')).cards).toHaveLength(1);
    expect((await john.says('approve 1')).text).toContain('counts as your opinion');
  });

  it('does not guess between two projects or two people, and reads the wish in four languages', async () => {
    expect((await kavya.says('invite Nobodyhere to Chaayro')).text).toContain('nobody of production');
    expect((await kavya.says('invite Meera to Zzyzx')).text).toContain('no project');
    expect((await kavya.says('Meera ko Chaayro mein invite karo')).text).toContain('Chaayro Sunday Morning');
    expect((await kavya.says('Meera को Sector Nine में इनवाइट करो')).text).toContain('Sector Nine');
    expect((await kavya.says('Meeraला Chaayro मध्ये इनवाइट करा')).text).toContain('Chaayro');
    const meera = office.person('production', 'Meera');
    expect((await meera.says('/invite Meera to Chaayro')).text).not.toContain('is invited');
  });

  it('shows people in a group only after it was bound, and then those of its project alone', async () => {
    const place = group('shoot');
    await kavya.says('Need a nurse for a film, female 25-35, Marathi, 5 Dec Pune, 8k per day');
    await kavya.says('shortlist 1');
    const closed = await kavya.says('/shortlist', place);
    expect(closed.cards).toEqual([]);
    expect(closed.text).toContain('/bind');
    expect((await kavya.says('/show Sunita', place)).cards).toEqual([]);

    expect((await kavya.says('/bind Chaayro', place)).text).toContain('Chaayro Sunday Morning');
    const roles = await kavya.says('roles', place);
    expect(roles.text).toContain('Grandfather');
    expect(roles.text).not.toContain('nurse');
    expect((await kavya.says('/bind off', place)).text).toContain('No people');
    expect((await kavya.says('roles', place)).text).toContain('/bind');

    // Whoever is not of the office opens nothing.
    const other = group('other');
    const meera = office.person('production', 'Meera');
    expect((await meera.says('/bind Chaayro', other)).text).not.toContain('is for');
    expect((await meera.says('roles', other)).text).toContain('/bind');
  });
});
