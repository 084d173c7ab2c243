/**
 * Gives a person a trace wherever the house can hold one: in all that a desk keeps of a talent, in what was said to others
 * about them, in Redis, and in work that is under way. Every word of theirs begins with `canary`, every number of theirs
 * holds `digits`; nobody else has either.
 */
import { randomUUID } from 'node:crypto';
import type { House } from './house.ts';

/** Long enough that no hash holds it, or a piece of its base64, by chance. */
export const canary = 'qzxkorv';
export const digits = '9177340';

export type Planted = {
  personId: string;
  conversationId: string;
  /** A member of the office, and where they write. */
  staffId: string;
  staffPlace: string;
  /** A talent of whom this person has said something. */
  otherId: string;
};

const hash = (of: string): string => `hash-${of}-${randomUUID()}`;

export async function plant(house: House, people: Omit<Planted, 'otherId'>): Promise<Planted> {
  const { client, workspaceId } = house;
  const { personId, conversationId, staffId, staffPlace } = people;
  const now = new Date().toISOString();
  const later = new Date(Date.now() + 86_400_000).toISOString();
  const word = (of: string): string => `${canary}${of}`;

  /** A row of a table, the rest of it by default. */
  async function row(table: string, values: Record<string, unknown>): Promise<void> {
    const all: Record<string, unknown> = { workspace_id: workspaceId, ...values };
    const names = Object.keys(all).map((name) => `"${name}"`).join(', '); // prettier-ignore
    await client.query(
      `INSERT INTO "${table}" (${names}) SELECT ${names} FROM jsonb_populate_record(NULL::"${table}", $1)`,
      [JSON.stringify(all)],
    );
  }
  const outbound = (text: string, cards: object[] = []): object => ({ text, cards, choices: [], files: [], quoteExternalId: null }); // prettier-ignore

  // Who they are, to the office and to matching.
  const otherId = randomUUID();
  await row('person', { id: otherId, name: 'Asha Naik', role: 'talent', demo: false, created_at: now });
  for (const id of [personId, otherId])
    await row('talent', {
      person_id: id, ...(id === personId ? { stage_name: word('stage'), city: word('city'), union_name: word('union'), skills: { [word('skill')]: 'good' },
        languages: { mr: 'native' }, papers: { [word('paper')]: 'yes' }, rate_floor: { [`${word('work')}/day`]: 9000 } } : {}),
      free_days: '{}', busy_days: '{}', updated_at: now, gender: 'female', dob: '1990-01-01',
    }); // prettier-ignore
  const of = (name: string) => word(name);
  await row('talent_profile', {
    person_id: personId, locality: of('area'), build: of('build'), hair: of('hair'), eyes: of('eyes'), beard: of('beard'), tattoos: of('tattoo'),
    measurements: { chest: of('chest') }, look: [of('look')], dialects: [of('dialect')], credits: [{ title: of('credit'), kind: 'theatre' }],
    training: [of('school')], bio: `${of('bio')} plays mothers`, bio_english: `${of('bioenglish')} plays mothers`, photo_url: `https://${of('photo')}.example/1.jpg`,
    reel_url: `https://${of('reel')}.example/r`, agent_name: of('agent'), comfort_limits: [of('limit')],
    sources: { bio: { messageId: randomUUID(), at: now, said: of('source') } },
  }); // prettier-ignore
  await row('talent_profile', { person_id: otherId, look: [], dialects: [], credits: [], training: [], comfort_limits: [], sources: {} }); // prettier-ignore
  await row('talent_contact', { id: randomUUID(), talent_id: personId, kind: 'phone', value: `+${digits}011`, said_at: now }); // prettier-ignore
  await row('conflict_entry', { id: randomUUID(), talent_id: personId, category: of('soap'), brand: of('brand'), media: [], perpetual: false, said_at: now, from_fact: false }); // prettier-ignore
  await row('availability_window', { id: randomUUID(), talent_id: personId, from_day: '2026-12-12', to_day: '2026-12-13', state: 'free', note: of('note'), said_at: now, from_fact: false }); // prettier-ignore
  await row('talent_text', { talent_id: personId, chunk: 'old', text: of('text'), sha256: 'x', updated_at: '2020-01-01' }); // prettier-ignore
  await row('talent_term', { talent_id: personId, term: of('term') });
  await client.query(
    `INSERT INTO talent_vector (workspace_id, model_id, talent_id, chunk, sha256, embedding) VALUES ($1, 'old', $2, 'old', 'x', '[0.1,0.2]')`,
    [workspaceId, personId],
  );
  await client.query(`INSERT INTO talent_changed (workspace_id, talent_id, changed_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`, [workspaceId, personId, later]); // prettier-ignore

  // Where they stand for roles, and what they were asked.
  const [projectId, roleId, candidacyId, checkId, askId] = Array.from({ length: 5 }, () => randomUUID()) as [string, string, string, string, string]; // prettier-ignore
  await row('project', { id: projectId, title: 'Chaayro', confidential: false, status: 'open', created_by: staffId, created_at: now }); // prettier-ignore
  const spec = { title: 'Mother', count: 1 };
  await row('role', { id: roleId, project_id: projectId, ordinal: 1, title: 'Mother', spec, status: 'draft', created_at: now, updated_at: now }); // prettier-ignore
  await row('candidacy', { id: candidacyId, role_id: roleId, talent_id: personId, rung: 'shortlist', reason: of('reason'), created_at: now, updated_at: now }); // prettier-ignore
  await row('candidacy_event', { id: randomUUID(), candidacy_id: candidacyId, kind: 'approve', reason: of('verdict'), by_person_id: staffId, at: now, opinion: false }); // prettier-ignore
  await row('availability_check', { id: checkId, role_id: roleId, asked_by: staffId, conversation_id: staffPlace, turn_id: randomUUID(), state: 'sent', role_changed_at: now, reply_by: later, told: 0, created_at: now }); // prettier-ignore
  await row('availability_ask', {
    id: askId, check_id: checkId, talent_id: personId, person_id: personId, ordinal: 1, state: 'answered', language: 'en', body: outbound(of('question')),
    asked: { dates: [], words: of('asked') }, answer: { said: of('said'), question: of('counter'), unclear: of('unclear') }, news: false,
  }); // prettier-ignore
  await row('letter', { id: randomUUID(), person_id: personId, kind: 'check', key: `check:${personId}`, body: outbound(`${of('letter')} hello`), ask_id: askId, state: 'waiting', due_at: later, created_at: now }); // prettier-ignore
  await row('letter', { id: randomUUID(), person_id: staffId, kind: 'news', key: `news:${checkId}:1`, body: outbound(`News\n• ${of('stage')} · free ${of('passed')}`), state: 'waiting', due_at: later, created_at: now, conversation_id: staffPlace }); // prettier-ignore
  await row('opt_out', { id: randomUUID(), person_id: personId, scope: 'suggestions', at: now });
  await row('personal_link', { token_hash: hash('link'), talent_id: personId, created_by: staffId, created_at: now, expires_at: later, used_by: personId }); // prettier-ignore
  await row('suggestion', { role_id: roleId, talent_id: personId, person_id: staffId, state: 'new', due_at: later }); // prettier-ignore
  await row('project_member', { project_id: projectId, person_id: personId, role: 'viewer', at: now });

  // Addresses, ways in, and what platforms told.
  await row('identity', { id: randomUUID(), person_id: personId, channel: 'slack', account: 'T1', external_id: of('slackuser'), handle: of('slackhandle'), created_at: now }); // prettier-ignore
  await row('identity_alias', { channel: 'slack', account: 'T1', alias: of('alias'), external_id: of('slackuser'), since: now }); // prettier-ignore
  await row('identity_twin', { channel: 'slack', account: 'T1', external_id: of('twin'), same_as: of('slackuser'), open: false, proven_at: now }); // prettier-ignore
  await row('slack_home', { account: 'T1', user_id: of('slackuser'), opened_at: now });
  await client.query(
    `INSERT INTO quiet (workspace_id, channel, account, who, until)
     SELECT workspace_id, channel, account, 'chat ' || external_id, clock_timestamp() FROM conversation WHERE id = $1`,
    [conversationId],
  );
  await row('pairing_code', { id: randomUUID(), kind: 'link', code_hash: hash('code'), person_id: personId, made_by: personId, made_at: now, expires_at: later }); // prettier-ignore
  await row('code_guess', { id: randomUUID(), person_id: personId, at: now });
  await row('contact_view', { id: randomUUID(), viewer_id: staffId, person_id: personId, at: now });

  // What was said to and about them.
  const said = async (id: string, place: string, turnId: string | null, body: { text: string }, more: object = {}) => {
    await row('message', { id, conversation_id: place, direction: 'out', channel: 'telegram', account: '7003', kind: 'text', body, text: body.text, state: 'sent', turn_id: turnId, sent_at: now, stored_at: now, forwarded: false, ...more });
    await row('outbox', { message_id: id, conversation_id: place, ordinal: Math.floor(Math.random() * 1e9) + 1e6, epoch: 0, state: 'sent', attempts: 1, flight_body: { kind: 'text', text: of('flight') }, due_at: now, created_at: now, once: false });
    await row('receipt', { conversation_id: place, message_id: id, part: 0, external_id: `${digits}${id.slice(0, 8)}`, final: true, at: now });
    await row('delivery_tick', { channel: 'telegram', account: '7003', external_id: `${digits}${id.slice(0, 8)}`, stage: 'read', at: now, stored_at: now });
  }; // prettier-ignore
  await said(randomUUID(), conversationId, null, outbound(`${of('reminder')} for you`) as { text: string });
  const [turnId, listId] = [randomUUID(), randomUUID()];
  await row('turn', { id: turnId, conversation_id: staffPlace, author_id: staffId, state: 'done', epoch: 0, starts_over: 0, attempts: 1, input_tokens: 0, output_tokens: 0, cache_read_tokens: 0, cache_write_tokens: 0, micro_usd: 0, started_at: now }); // prettier-ignore
  await row('turn_step', { turn_id: turnId, key: 'find', kind: 'tool', output: { people: [{ talentId: personId, name: of('stage'), note: of('step') }] }, at: now }); // prettier-ignore
  const card = (talentId: string, name: string, why: string) => ({ talentId, name, playingAge: null, heightCm: null, city: null, languages: [], why: [why], unknown: [], photoUrl: null, photoDate: null }); // prettier-ignore
  const list = outbound(`2 fit:\n1 Asha Naik · Thane\n2 ${of('stage')} · ${of('place')} · +${digits}011`, [card(otherId, 'Asha Naik', 'x'), card(personId, of('stage'), of('why'))]); // prettier-ignore
  // The words alone carry the platform's ids of others, so these receipts are nobody's but theirs.
  await row('message', { id: listId, conversation_id: staffPlace, direction: 'out', channel: 'telegram', account: '7003', kind: 'text', body: list, text: (list as { text: string }).text, state: 'sent', turn_id: turnId, sent_at: now, stored_at: now, forwarded: false }); // prettier-ignore
  await row('shortlist_board', { message_id: listId, conversation_id: staffPlace, role_id: roleId });
  await client.query(`UPDATE conversation SET focus = $2 WHERE id = $1`, [staffPlace, JSON.stringify({ shown: [personId], draft: { text: `for ${of('stage')}` } })]); // prettier-ignore
  const [handOffId, copyId] = [randomUUID(), randomUUID()];
  await row('hand_off', { id: handOffId, conversation_id: conversationId, person_id: personId, why: 'human', state: 'closed', opened_at: now, holder_id: staffId, place_id: staffPlace }); // prettier-ignore
  await said(copyId, staffPlace, null, outbound(`*Somebody*: ${of('relayed')}`) as { text: string }, {
    kind: 'notice',
  });
  await row('relay', { copy_id: copyId, hand_off_id: handOffId, direction: 'to_office' });

  // Memory: of them, by them of others, and of others about them.
  const fact = (about: string, messageId: string, value: string, more: object = {}) =>
    row('memory_fact', { id: randomUUID(), person_id: about, key: 'note', identity: value, value, ends: false, source: 'self', audience: 'office', message_id: messageId, quote: value, said_at: now, learnt_at: now, valid_from: now, disputed: false, ...more }); // prettier-ignore
  const { rows } = await client.query<{ id: string }>(`SELECT id FROM message WHERE author_id = $1 AND direction = 'in' LIMIT 1`, [personId]); // prettier-ignore
  await fact(personId, randomUUID(), of('officesaid'), { source: 'office' });
  await fact(otherId, rows[0]?.id ?? randomUUID(), of('saidofother'), { source: 'other' });
  // The night of a fresh house may have written its own by now.
  await client.query(`DELETE FROM memory_summary WHERE workspace_id = $1`, [workspaceId]);
  await row('memory_summary', { conversation_id: conversationId, person_id: personId, text: of('summary'), last_item_no: 1, at: now }); // prettier-ignore
  await row('memory_summary', { conversation_id: staffPlace, person_id: staffId, text: `asked about ${of('stage')}`, last_item_no: 1, at: now }); // prettier-ignore
  await client.query(`INSERT INTO memory_progress (workspace_id, person_id, last_item_no, at) VALUES ($1, $2, 0, now()) ON CONFLICT DO NOTHING`, [workspaceId, personId]); // prettier-ignore
  await client.query(`INSERT INTO memory_night_person (workspace_id, person_id, state, asked_to) VALUES ($1, $2, 'done', 0) ON CONFLICT DO NOTHING`, [workspaceId, personId]); // prettier-ignore
  await row('memory_link', { person_id: personId, other_id: randomUUID(), proof: of('proof'), at: now });

  // The running conversation in Redis.
  await plantRunning(house, conversationId);
  return { ...people, otherId };
}

/** The running conversation; whatever is forgotten of the office takes it along, so it is planted again where it is to be there. */
export const plantRunning = (house: House, conversationId: string): Promise<unknown> =>
  house.redis.zadd(
    `castmatch:recent:${house.workspaceId}:${conversationId}`,
    1,
    JSON.stringify({ seq: 1, text: `${canary}recent` }),
  );
