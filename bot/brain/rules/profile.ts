/** Profiles in conversation: what a talent says of themselves is noted, and a new one is filled one question at a time. */
import { askedInOrder, nextGap, type Gap } from '../../../matching/talent/completeness.ts';
import type { ConsentReport } from '../../tools/give-consent.ts';
import type { ProfileReport } from '../../tools/show-profile.ts';
import { grownChild, profileKeys, type UpdateReport } from '../../tools/update-profile.ts';
import { commandOf } from '../../understanding/intents/commands.ts';
import { proofIn } from '../../proof/in-language.ts';
import { readAssent } from '../../understanding/assent.ts';
import { namedIn } from '../../understanding/names-said.ts';
import { bareDays } from '../../understanding/profiles/bare-days.ts';
import { ownDays } from '../../understanding/profiles/own-days.ts';
import { introductionIn } from '../../understanding/profiles/introductions.ts';
import type { ProfileValue } from '../../understanding/profiles/profile.ts';
import { readOfWard } from '../../understanding/profiles/of-ward.ts';
import { readChanges } from '../../understanding/profiles/read-changes.ts';
import type { Asked } from '../../understanding/profiles/said.ts';
import { unread } from '../../understanding/unread.ts';
import type { Focus } from '../brain.ts';
import { withoutNames } from './child-names.ts';
import { bareAnswer, daysGoOn } from './bare-answers.ts';
import { corrected } from './corrections.ts';
import { askMonth, daysWithMonth } from './days.ts';
import { answer, lines, type Desk, type Served } from './desk.ts';
import { sayNoted, worded } from './noted.ts';
import { profilePhrases } from './phrases/profile.ts';

export const wantsProfile =
  /^\s*(?:(?:my|mera|meri|show(?: me)? my|update my|create my|make my|edit my|माझं|माझे|मेरी|मेरा)\s+)?(?:profile|profile (?:dikhao|batao|banana hai|banani hai|banao|update|dakhva)|प्रोफ़ाइल|प्रोफाइल|प्रोफाईल)(?:\s+(?:dikhao|dikhaiye|batao|banao|banani hai|banana hai|update|दिखाओ|दिखाइए|बनाओ|दाखवा|बनवा))?\s*[.!?]*\s*$|^\s*(?:(?:i )?(?:wanna|want to|would like to|wish to) (?:register|act|model|join|work|be on file|be an? (?:actor|actress|model))|(?:i am |i'm )?looking for (?:work|acting work|roles)|(?:mujhe |humko )?(?:kaam|acting ka kaam|role) (?:chahiye|chahie)|register(?: me)?|registration|main acting karna chahta hoon|main acting karna chahti hoon|mujhe register karna hai|mujhe acting karni hai|मुझे एक्टिंग करनी है|मला अभिनय करायचा आहे|नोंदणी करायची आहे)\s*[.!]*\s*$/iu;
const later =
  /^\s*(?:skip|later|baad mein|baad me|next|pata nahi|don'?t know|no idea|बाद में|पता नहीं|नंतर|माहीत नाही)[\s.!]*$/iu;

const about = 'profile.';

export async function serveProfile(desk: Desk, text: string, sentAt: Date): Promise<Served | null> {
  const { input } = desk;
  const open = desk.focus().asked?.about ?? '';
  const asked = open.startsWith(about) ? open.slice(about.length) : null;
  const nameless = input.author.role === 'guardian' ? withoutNames(text, input.author.children ?? []) : text;
  if (commandOf(text)?.name === 'profile' || wantsProfile.test(nameless)) return showOwn(desk);
  if (commandOf(text)) return null;
  const assent = asked === 'consent' ? readAssent(text, input.author.children) : null;
  if (assent) return consent(desk, assent === 'yes' ? 'given' : 'withdrawn');
  if (asked && later.test(text)) {
    const gaps = askedInOrder.slice(askedInOrder.indexOf(asked as Gap) + 1);
    return gaps.length > 0 ? showOwn(desk, gaps) : answer(desk.say.noted, { focus: noQuestion });
  }
  const question = asked === 'consent' || asked === 'photo' || asked === 'days' ? null : (asked as Asked | null);
  const { role, children = [] } = input.author;
  const dated = asked === 'days' ? daysWithMonth(desk, text, sentAt) : [];
  const values = known(
    dated.length > 0
      ? dated
      : role === 'guardian'
        ? readOfWard(text, { at: sentAt, asked: question, names: children })
        : readChanges(text, { at: sentAt, asked: question }),
  );
  // A bare "15" closes a profile if it is an age, and is often a token or minutes: nothing is kept before it was asked.
  if (role === 'talent' && introductionIn(text).young && !values.some(({ key }) => key === 'age' || key === 'born'))
    return answer(profilePhrases[input.language].ask.age ?? '', { focus: { asked: { about: `${about}age` } } });
  if (values.length === 0 && role === 'talent') values.push(...known(corrected(desk, text, sentAt)));
  if (values.length === 0 && role === 'talent') values.push(...known(bareAnswer(desk, text, sentAt, asked !== null)));
  const doubtful = values.length === 0 && asked !== 'days' ? ownDays(text, sentAt).doubtful : null;
  if (doubtful !== null && role === 'talent') values.push(...daysGoOn(desk, text, sentAt));
  if (doubtful !== null && values.length === 0) return askMonth(desk, doubtful, sentAt);
  if (values.length === 0) return null;
  // Of several children the one is meant who is named.
  const who = children.length > 1 ? namedIn(children.map((name) => ({ name })), text)[0]?.name : undefined;
  const outcome = await desk.call('update_profile', { values, ...(question ? { asked: question } : {}), ...(who ? { who } : {}) });
  const say = profilePhrases[input.language];
  if (!outcome.ok) return outcome.problem === grownChild ? answer(say.childAge) : null;
  const report = outcome.output as UpdateReport;
  if (report.unagreed) return answer(desk.say.askConsent(report.about ?? ''));
  if (report.declined) return answer(say.stillNo);
  if (report.child) {
    // What a child wrote is not kept, and from now on the account is a child's.
    await desk.call('child_wrote', {});
    return answer(say.child, { focus: noQuestion });
  }
  const doubt = report.noted.find((one) => one.doubt !== null);
  const left = dated.length > 0 ? [] : unread(text, values.map(({ words }) => words));
  const told = lines(sayNoted(desk, report, null), left.length > 0 && say.unread(left), report.photosStale && say.photosStale);
  if (doubt) return answer(lines(told, say.doubtful(worded(doubt, desk), doubt.doubt ?? '')));
  // Whoever is being asked goes on being asked; whoever just mentioned a change is left in peace.
  return asked !== null || report.opened ? nextQuestion(desk, told, report.gaps) : answer(told);
} // prettier-ignore

/** What an answer about dates may tell along with them, because the question asked for it. */
const besides: ReadonlySet<string> = new Set([
  'height',
  'languages',
  'skill',
  'papers',
  'union',
  'playing_age',
  'born',
  'comfort',
  'training',
  'credit',
  'dialect',
  'measurement',
]);

/** Null where the words say nothing of the writer themselves. */
export async function noteBesides(desk: Desk, text: string, sentAt: Date): Promise<string | null> {
  if (desk.input.author.role !== 'talent' || commandOf(text)) return null;
  const asked = new Set((desk.input.openAsks ?? []).flatMap((ask) => ask.asked.dates));
  const values = known(readChanges(text, { at: sentAt, asked: null })).filter(
    // "Pickup from Thane" is nobody's home, and "a dubbing till 1" no skill. Days that were asked are answered.
    ({ key, identity, words }) =>
      (besides.has(key) && !(key === 'skill' && /\d/.test(words))) ||
      // A day without a month answers the question, whatever month that is about.
      (key === 'availability_window' && !asked.has(identity) && bareDays(text).length === 0),
  );
  if (values.length === 0) return null;
  const outcome = await desk.call('update_profile', { values });
  if (!outcome.ok) return null;
  const report = outcome.output as UpdateReport;
  return report.child || report.noted.length === 0 ? null : sayNoted(desk, report, null);
} // prettier-ignore

/** Of the office: "Riya ab Pune mein hai", "Riya's rate is 20k". Null when no talent's name opens the text, or nothing is said of them. */
export async function serveProfileOf(desk: Desk, text: string, sentAt: Date): Promise<Served | null> {
  const said = aboutSomebody.exec(text);
  const [, who = '', what = ''] = said ?? [];
  if (!said || /[\n]/.test(text) || text.length > 200) return null;
  const values = known(readChanges(what, { at: sentAt, about: 'another' }));
  if (values.length === 0) return null;
  const outcome = await desk.call('update_profile', { who, values });
  if (!outcome.ok) return /^more than one|people are called/.test(outcome.problem) ? answer(desk.say.problem(outcome.problem)) : null;
  const report = outcome.output as UpdateReport;
  const say = profilePhrases[desk.input.language];
  const doubt = report.noted.find((one) => one.doubt !== null);
  return answer(
    lines(
      sayNoted(desk, report, report.about),
      doubt && say.doubtful(worded(doubt, desk), doubt.doubt ?? ''),
    ),
  );
} // prettier-ignore

/** A name, then a word that says something of it: "Riya ab …", "Riya Kapoor's …", "रिया आता …". */
const aboutSomebody =
  /^\s*((?:\p{Lu}[\p{L}'’]+|[\u0900-\u097f]{2,})(?:\s+(?:\p{Lu}[\p{L}.]*|[\u0900-\u097f]{2,}))?)(?:['’]s)?\s+((?:ab|now|has|is|ka|ki|ke|ne|moved|shifted|lives|stays|speaks|learnt|grew|can|charges|weighs|aata|cha|chi|ची|चा|चे|आता|अब|का|की|के|ने|is now|rate|height|weight)\b.*|(?:अब|आता|का|की|के|ने|ची|चा|चे)\s.*)$/su;

export async function tellProfile(desk: Desk, who: string): Promise<string> {
  const outcome = await desk.call('show_profile', { who });
  return outcome.ok ? sheet(desk, outcome.output as ProfileReport) : desk.say.problem(outcome.problem);
}

export async function answerConsent(
  desk: Desk,
  pressed: 'agree' | 'decline',
  personId: string,
): Promise<string> {
  if (personId !== desk.input.author.personId) return desk.say.refused;
  return (await consent(desk, pressed === 'agree' ? 'given' : 'withdrawn')).text;
}

async function consent(desk: Desk, given: 'given' | 'withdrawn'): Promise<Served> {
  const outcome = await desk.call('give_consent', { answer: given });
  const say = profilePhrases[desk.input.language];
  if (!outcome.ok) return answer(desk.say.problem(outcome.problem));
  const { gaps, child } = outcome.output as ConsentReport;
  // A guardian answered for the child.
  if (child !== undefined)
    return answer(given === 'given' ? desk.say.consented(child) : desk.say.notConsented(child), {
      focus: noQuestion,
    });
  return given === 'given'
    ? nextQuestion(desk, say.agreed, gaps)
    : answer(say.declined, { focus: noQuestion });
}

async function showOwn(desk: Desk, among: readonly Gap[] = askedInOrder): Promise<Served> {
  const outcome = await desk.call('show_profile', {});
  if (!outcome.ok) return answer(desk.say.problem(outcome.problem));
  const report = outcome.output as ProfileReport;
  return nextQuestion(desk, sheet(desk, report), report.gaps.filter((gap) => gap === 'consent' || among.includes(gap)));
} // prettier-ignore

/** Consent comes first, with its notice; then one thing at a time. */
function nextQuestion(desk: Desk, told: string, gaps: readonly Gap[]): Served {
  const say = profilePhrases[desk.input.language];
  const next = nextGap(gaps);
  if (next === null) return answer(lines(told, told.includes(say.complete) ? null : say.complete), { focus: noQuestion });
  const question = next === 'consent' ? askToKeep(desk) : say.ask[next];
  return answer(lines(told, question), { focus: { asked: { about: `${about}${next}` } } });
} // prettier-ignore

/** In full once a conversation; under every detail after it the question alone. */
export function askToKeep({ input }: Desk): string {
  const say = profilePhrases[input.language];
  const office = input.workspace.name;
  const full = Object.values(profilePhrases).map(({ notice }) => notice(office));
  const shown = input.history.slice(-8).some(({ from, text }) => from === 'bot' && full.some((one) => text.includes(one)));
  return shown ? say.noticeAgain(office) : say.notice(office);
} // prettier-ignore

export function sheet(desk: Desk, report: ProfileReport): string {
  const say = profilePhrases[desk.input.language];
  const { playingAge: ages, heightCm, rates } = report;
  const has = [
    report.city,
    ages && (ages.min === ages.max ? String(ages.min) : `${ages.min ?? ''}–${ages.max ?? ''}`),
    heightCm && `${heightCm} cm`,
    report.languages.join(', '),
    report.skills.join(', '),
    Object.entries(rates).map(([kind, amount]) => `${kind.replace(/^any\//, '').replace('_', ' ')} ₹${amount}`).join(', '),
  ].filter((part) => typeof part === 'string' && part !== '');
  const gaps = report.gaps.filter((gap) => gap !== 'consent' || !report.own);
  const [doubt] = report.doubts;
  return lines(
    say.header(report.own ? null : report.name, report.known, report.of),
    has.join(' · '),
    report.career.join(' · '),
    [
      ...Object.entries(report.measurements).map(([name, size]) => `${proofIn(desk.input.language, name)} ${size}`),
      ...report.limits.map((limit) => proofIn(desk.input.language, limit)),
    ].join(' · '),
    gaps.length > 0 && say.missing(gaps.map((gap) => say.gap[gap])),
    doubt && `(?) ${proofIn(desk.input.language, doubt.attribute)}: ${doubt.says}`,
  );
} // prettier-ignore

export const known = (values: readonly ProfileValue[]) =>
  values.filter(({ key }) => (profileKeys as readonly string[]).includes(key));

/** `asked: undefined` forgets the question that was answered. */
export const noQuestion = { asked: undefined } as unknown as Partial<Focus>;
