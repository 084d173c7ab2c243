/** The one door to people and roles: briefs, search with proof, names, shortlists, feedback. */
import type { Sql, Tx } from '../prisma/client.ts';
import { judge, verdict, type Requirement, type Situation } from './constraints/judge.ts';
import type { RuleName } from './constraints/requirement.ts';
import { tastesOf } from './feedback/tastes.ts';
import {
  feedbackFor,
  giveFeedback,
  officePasses,
  everyVerdict,
  verdictsBy,
  withdrawFeedback,
} from './feedback/feedback.ts';
import { standingVerdicts } from './feedback/standing.ts';
import {
  countRoles,
  listRoles,
  roleById,
  saveBrief,
  updateRole,
  type BriefToSave,
  type Role,
} from './projects/projects.ts';
import { nearMisses as findNearMisses } from './proof/near-misses.ts';
import { relax, type Relaxation } from './proof/relax.ts';
import { listLine } from './proof/words.ts';
import { likesFor, mayBeLearnt } from './rank/preferences.ts';
import type { RoleSpec } from './role.ts';
import { find } from './search/find.ts';
import { neutral } from './search/neutral.ts';
import { storedRoleVector, storeRoleVector } from './search/role-vector.ts';
import { roleText } from './search/role-text.ts';
import { createTermWeights } from './search/weigh-terms.ts';
import {
  addToShortlist,
  moveTo,
  removeFromShortlist,
  showShortlist,
  type By,
  type Store,
} from './shortlist/shortlist.ts';
import type { StandingFact } from './talent/attributes.ts';
import { toCard, type TalentCard } from './talent/card.ts';
import { noteTalentChanged } from './talent/changed.ts';
import { closeProfile, openProfile, setConsent, type Origin } from './talent/draft.ts';
import { loadTalents, type Talent } from './talent/load.ts';
import { findTalentByName } from './talent/name.ts';
import { joinProfiles, standFor, standingOf } from './talent/joined.ts';
import { projectFacts, projectNew } from './talent/project.ts';

export { ageOn as yearsOn } from './constraints/days.ts';
export { feet, span } from './constraints/say.ts';
export type { Talent } from './talent/load.ts';
export type { StandingVerdict } from './feedback/standing.ts';
export type { Relaxation } from './proof/relax.ts';
export type { Requirement } from './constraints/judge.ts';
export type { TalentCard } from './talent/card.ts';
export type { Role, BriefToSave } from './projects/projects.ts';

export type Embed = (texts: readonly string[], kind: 'query' | 'document') => Promise<Float32Array[]>;
/** A model and its name: vectors of two names are never compared. */
export type Embedding = { modelId: string; embed: Embed };
/** What a role asks for, as a vector of this model. */
export type AskedVector = { modelId: string; values: ArrayLike<number> };

export type Suggestion = {
  talentId: string;
  /** 0 to 1; comparable within one list only. */
  score: number;
  requirements: Requirement[];
  card: TalentCard;
  /** `Riya K · 27–34 · 5'4" · Andheri · dates ?` */
  line: string;
};

export type FoundPeople = {
  role: Role;
  /** Everyone who fails nothing, and how many of them have something that must be asked. */
  total: number;
  unknownOnly: number;
  /** Of whom almost nothing is known: they come behind everybody else. */
  faint: number;
  people: Suggestion[];
  /** Given when fewer than a page are eligible: people who fail one thing only, with that thing. */
  nearMisses: (Suggestion & { fails: Requirement })[];
  /** Left out because somebody passed on them for this role. */
  passed: number;
};

export type Sheet = {
  role: Role;
  talentId: string;
  name: string;
  eligible: boolean;
  requirements: Requirement[];
  card: TalentCard;
};

export type Matching = ReturnType<typeof createMatching>;

/** IST day of an instant: the house clock for people. */
export const istDay = (at: Date): string => new Date(at.getTime() + 19_800_000).toISOString().slice(0, 10);

/**
 * Every function that takes a `tx` of `inWorkspace` reads and writes inside it and never waits for anything else;
 * `embedRole` is the one that may take long, and takes no transaction.
 */
export function createMatching(
  deps: Embedding & {
    /** Where models change while the house runs: the one in force. Throws where none can be asked. */
    inForce?: () => Promise<Embedding>;
    newId: () => string;
    clock: () => Date;
  },
) {
  const { modelId, newId, clock } = deps;
  const weighIn = createTermWeights(() => clock().getTime());

  const situationOf = (role: Role): Situation => ({ today: istDay(clock()), projectType: role.project.type });

  async function storeOf(tx: Sql): Promise<Store> {
    const [row] = await tx.$queryRaw<{ id: string }[]>`SELECT castmatch_workspace()::text AS id`;
    if (!row?.id) throw new Error('matching was called outside inWorkspace');
    return { workspaceId: row.id, newId, now: clock() };
  }

  const oneFor = async (tx: Tx, talentId: string): Promise<string> => (await standFor(tx, [talentId]))[0] ?? talentId;

  const suggest = (role: Role, talent: Talent, score: number, outside: boolean): Suggestion => {
    const situation = situationOf(role);
    const requirements = judge(role.spec, talent, situation);
    return {
      talentId: talent.talentId,
      score,
      requirements,
      card: toCard(talent, requirements, { today: situation.today, outside }),
      line: listLine(talent, requirements),
    };
  };

  return {
    /** What a role asks for, as a vector; null when its words say nothing or the model fails: words decide alone then. */
    async embedRole(spec: RoleSpec): Promise<AskedVector | null> {
      const text = roleText(spec);
      if (text === '') return null;
      try {
        const model = (await deps.inForce?.()) ?? deps;
        const [values] = await model.embed([neutral(text, '')], 'query');
        return values ? { modelId: model.modelId, values } : null;
      } catch {
        return null; // a search without vectors is still a search; the embedder reports its own faults
      }
    },

    async saveBrief(tx: Tx, brief: BriefToSave): Promise<{ projectId: string; roleIds: string[] }> {
      return saveBrief(tx, brief, await storeOf(tx));
    },
    updateRole: (tx: Tx, roleId: string, change: Parameters<typeof updateRole>[2]): Promise<Role | null> =>
      updateRole(tx, roleId, change, clock()),
    roleById,
    listRoles,
    countRoles,

    /** Keeps a role's vector, so that later searches and workers need not embed it again. */
    storeRoleVector: (tx: Tx, roleId: string, spec: RoleSpec, { modelId: of, values }: AskedVector): Promise<void> =>
      storeRoleVector(tx, { roleId, modelId: of, text: roleText(spec), vector: values }),

    /** Null when there is no such role. `outside`: the cards are for people who are not of the office. */
    async findForRole(
      tx: Tx,
      query: { roleId: string; limit?: number; offset?: number; queryVector?: AskedVector | null; outside?: boolean; preferences?: Readonly<Record<string, number>>; known?: readonly RuleName[]; livesIn?: readonly string[] | undefined },
    ): Promise<FoundPeople | null> {
      const { roleId, limit = 5, offset = 0, outside = false } = query;
      const role = await roleById(tx, roleId);
      if (role === null) return null;
      const situation = situationOf(role);
      const feedback = await feedbackFor(tx, roleId);
      const decided = feedback.filter((f) => f.verdict === 'pass').map((f) => f.talentId);
      const passed = [...new Set([...decided, ...(outside ? [] : await officePasses(tx, roleId))])];
      const likes = new Map(await likesFor(tx, roleId));
      for (const [tag, weight] of Object.entries(query.preferences ?? {})) {
        const key = tag.trim().toLowerCase();
        if (mayBeLearnt(key)) likes.set(key, (likes.get(key) ?? 0) + weight);
      }
      const vector = query.queryVector?.values ?? (await storedRoleVector(tx, { roleId, modelId, text: roleText(role.spec) }));
      const found = await find(tx, { role: role.spec, situation, modelId: query.queryVector?.modelId ?? modelId, vector, without: passed, likes, weigh: weighIn((await storeOf(tx)).workspaceId), known: query.known ?? [], livesIn: query.livesIn, limit, offset });
      const scores = new Map(found.people.map((p) => [p.talentId, p.score]));
      const talents = await loadTalents(tx, [...scores.keys()]);
      const people = talents.map((t) => suggest(role, t, scores.get(t.talentId) ?? 0, outside));
      const near: FoundPeople['nearMisses'] = [];
      if (found.total - found.faint < limit && !query.known?.length && query.livesIn === undefined) {
        const missed = await findNearMisses(tx, { role: role.spec, situation, without: passed, limit: 5 });
        for (const talent of await loadTalents(tx, missed.map((m) => m.talentId))) {
          const suggestion = suggest(role, talent, 0, outside);
          const fails = suggestion.requirements.find((r) => r.status === 'not_met');
          if (fails) near.push({ ...suggestion, fails });
        }
      }
      return { role, total: found.total, unknownOnly: found.unknownOnly, faint: found.faint, people, nearMisses: near, passed: passed.length };
    },

    /** The card of one talent; with a role, why they fit it and what is open. Null when there is nobody. */
    async talentCard(tx: Tx, talentId: string, options: { roleId?: string; outside?: boolean } = {}): Promise<TalentCard | null> {
      const [talent] = await loadTalents(tx, await standFor(tx, [talentId]));
      if (!talent) return null;
      const role = options.roleId ? await roleById(tx, options.roleId) : null;
      const sheet = role ? judge(role.spec, talent, situationOf(role)) : [];
      return toCard(talent, sheet, { today: istDay(clock()), outside: options.outside ?? false });
    },
    talents: loadTalents,
    /** Writes what holds now of a talent into what is searched, and leaves word of it. False for a person who is no talent. */
    async project(tx: Sql, talentId: string, facts: readonly StandingFact[]): Promise<boolean> {
      const now = clock();
      if (!(await projectFacts(tx, talentId, facts, now))) return false;
      const { workspaceId } = await storeOf(tx);
      await noteTalentChanged(tx, { workspaceId, talentIds: [talentId], at: now });
      return true;
    },
    findTalentByName,
    noteTalentChanged,
    /** The same for people who were just added. */
    async projectNew(tx: Sql, people: Parameters<typeof projectNew>[1]): Promise<void> {
      const now = clock();
      await projectNew(tx, people, now);
      const { workspaceId } = await storeOf(tx);
      await noteTalentChanged(tx, { workspaceId, talentIds: people.map((one) => one.personId), at: now });
    },
    /** A profile for a person who has none. False when there was one. */
    openProfile: (tx: Tx, personId: string, origin: Origin): Promise<boolean> => openProfile(tx, personId, origin, clock()),
    closeProfile,
    /** These accounts are one person now; facts are projected anew by the caller. */
    joinProfiles: (tx: Tx, selves: readonly string[]): Promise<void> => joinProfiles(tx, selves, clock()),
    standingOf,
    setConsent,

    /** The proof sheet of anyone for a role: why, and why not. Null when role or talent do not exist. */
    async whyNot(tx: Tx, roleId: string, talentId: string, options: { outside?: boolean } = {}): Promise<Sheet | null> {
      const role = await roleById(tx, roleId);
      const [talent] = await loadTalents(tx, await standFor(tx, [talentId]));
      if (role === null || !talent) return null;
      const { requirements, card } = suggest(role, talent, 0, options.outside ?? false);
      return { role, talentId: talent.talentId, name: talent.name, eligible: verdict(requirements) !== 'not_met', requirements, card };
    },

    /** Of these people those who fail nothing of a role, whatever was decided on them. */
    async fittingAmong(tx: Tx, roleId: string, talentIds: readonly string[]): Promise<ReadonlySet<string>> {
      const role = talentIds.length === 0 ? null : await roleById(tx, roleId);
      if (role === null) return new Set();
      const fitting = (await loadTalents(tx, await standFor(tx, talentIds))).filter(
        (talent) => verdict(judge(role.spec, talent, situationOf(role))) !== 'not_met',
      );
      return new Set(fitting.map(({ talentId }) => talentId));
    },

    /** Of these people those who fail nothing of a role and whom nobody passed on, the fewest open questions first. */
    async fittingOf(tx: Tx, roleId: string, talentIds: readonly string[]): Promise<{ talentId: string; line: string }[]> {
      const role = await roleById(tx, roleId);
      if (role === null || talentIds.length === 0) return [];
      const passed = new Set((await feedbackFor(tx, roleId)).filter((f) => f.verdict === 'pass').map((f) => f.talentId));
      const open = (requirements: readonly Requirement[]): number => requirements.filter((r) => r.status === 'unknown').length;
      return (await loadTalents(tx, await standFor(tx, talentIds)))
        .filter((talent) => !passed.has(talent.talentId))
        // Who writes with the house and has not answered about consent is told of to nobody unasked.
        .filter(({ consent, consentAsked }) => consent !== null || !consentAsked)
        .map((talent) => suggest(role, talent, 0, false))
        .filter(({ requirements }) => verdict(requirements) !== 'not_met')
        // Nobody is told unasked of somebody of whom not even this is known.
        .filter(({ requirements }) => !requirements.some(({ rule, status }) => status === 'unknown' && (rule === 'gender' || rule === 'playingAge')))
        .sort((a, b) => open(a.requirements) - open(b.requirements) || a.talentId.localeCompare(b.talentId))
        .map(({ talentId, line }) => ({ talentId, line }));
    },

    /** The smallest changes that would each add at least `n` people, or as many as there are. Empty when nothing helps. */
    async relax(tx: Tx, roleId: string, n: number): Promise<Relaxation[]> {
      const role = await roleById(tx, roleId);
      if (role === null) return [];
      const passed = (await feedbackFor(tx, roleId)).filter((f) => f.verdict === 'pass').map((f) => f.talentId);
      const without = [...new Set([...passed, ...(await officePasses(tx, roleId))])];
      return relax(tx, { role: role.spec, situation: situationOf(role), without }, n);
    },

    addToShortlist: async (tx: Tx, change: { roleId: string; talentIds: readonly string[]; by: By; reason?: string | null }) =>
      addToShortlist(tx, { ...change, talentIds: await standFor(tx, change.talentIds) }, await storeOf(tx)),
    removeFromShortlist: async (tx: Tx, change: { roleId: string; talentIds: readonly string[]; by: By; reason?: string | null }) =>
      removeFromShortlist(tx, { ...change, talentIds: await standFor(tx, change.talentIds) }, await storeOf(tx)),
    moveTo: async (tx: Tx, change: Parameters<typeof moveTo>[1]): Promise<boolean> =>
      moveTo(tx, { ...change, talentId: await oneFor(tx, change.talentId) }, await storeOf(tx)),
    shortlist: showShortlist,

    giveFeedback: async (tx: Tx, given: Parameters<typeof giveFeedback>[1]): Promise<string | null> =>
      giveFeedback(tx, { ...given, talentId: await oneFor(tx, given.talentId) }, await storeOf(tx)),
    withdrawFeedback: (tx: Tx, feedbackId: string): Promise<boolean> => withdrawFeedback(tx, feedbackId, clock()),
    feedbackFor,
    verdictsBy,
    everyVerdict,
    tastesOf,
    standingVerdicts,
  };
} // prettier-ignore
