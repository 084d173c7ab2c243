/**
 * A second, slow answer to "does this person fit this role", written from the description of the rules alone: it counts
 * days one by one, tries every way an unknown could turn out, and shares no code with the product. Words are compared by
 * its own small table, which covers the words that the generator uses.
 */
import type { RoleSpec } from '../matching/role.ts';
import type { TalentFacts } from '../matching/talent/facts.ts';

export type Answer = 'met' | 'not_met' | 'unknown';
/** By `rule` or `rule:of`. */
export type OracleSheet = Record<string, Answer>;

/** Of all ways the unknown could turn out: true in each is met, false in each is not met. */
function overWorlds(worlds: boolean[]): Answer {
  const yes = worlds.filter(Boolean).length;
  return yes === worlds.length ? 'met' : yes === 0 ? 'not_met' : 'unknown';
}

const greaterMumbai = ['mumbai', 'bombay', 'thane', 'andheri'];
const placeGroups = [
  greaterMumbai,
  ['pune', 'pcmc'],
  ['delhi', 'noida', 'new delhi'],
  ['bengaluru', 'bangalore'],
];
const samePlace = (a: string, b: string): boolean => {
  const [x, y] = [a.trim().toLowerCase(), b.trim().toLowerCase()];
  return x === y || placeGroups.some((group) => group.includes(x) && group.includes(y));
};
/** asked → what counts as having it, among the words that are drawn. */
const skillCounts: Record<string, string[]> = {
  dance: ['dance', 'kathak', 'bharatanatyam'], kathak: ['kathak'], bharatanatyam: ['bharatanatyam'], swimming: ['swimming', 'swim', 'diving'],
  swim: ['swimming', 'swim', 'diving'], diving: ['diving'], 'bike riding': ['bike riding', 'scooty'], scooty: ['bike riding', 'scooty'],
  'horse riding': ['horse riding', 'equestrian'], equestrian: ['horse riding', 'equestrian'], passport: ['passport', 'valid passport'],
  'valid passport': ['passport', 'valid passport'], 'driving licence': ['driving licence'], zither: ['zither'],
}; // prettier-ignore
const categoryClashes: Record<string, string[]> = {
  tea: ['tea', 'chai'], chai: ['tea', 'chai'], coffee: ['coffee'], biscuit: ['biscuit', 'cookies'], cookies: ['biscuit', 'cookies'],
  'mixer grinder': ['mixer grinder', 'kitchen appliance'], 'kitchen appliance': ['mixer grinder', 'kitchen appliance'],
  skincare: ['skincare', 'sunscreen', 'cosmetics'], sunscreen: ['skincare', 'sunscreen', 'cosmetics'], cosmetics: ['skincare', 'sunscreen', 'cosmetics'],
  zeppelin: ['zeppelin'],
}; // prettier-ignore

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);
const next = (day: string, by = 1): string => {
  const date = utc(day);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
};
function yearsOld(dob: string, day: string): number {
  let years = -1;
  // Count birthdays; one on 29 February waits for 1 March in other years.
  for (let year = utc(dob).getUTCFullYear(); ; year++) {
    const birthday = new Date(Date.UTC(year, utc(dob).getUTCMonth(), utc(dob).getUTCDate()))
      .toISOString()
      .slice(0, 10);
    if (birthday > day) return years;
    years++;
  }
}
function monthsBefore(day: string, months: number): string {
  let year = utc(day).getUTCFullYear();
  let month = utc(day).getUTCMonth();
  for (let i = 0; i < months; i++) {
    month--;
    if (month < 0) {
      month = 11;
      year--;
    }
  }
  for (let date = utc(day).getUTCDate(); ; date--) {
    const tried = new Date(Date.UTC(year, month, date));
    if (tried.getUTCMonth() === month) return tried.toISOString().slice(0, 10);
  }
}

export function oracle(role: RoleSpec, talent: TalentFacts, today: string, projectType: string | null): OracleSheet {
  const sheet: OracleSheet = {};
  const dates = role.shootDates.filter((d, i) => role.shootDates.indexOf(d) === i).sort((a, b) => (a < b ? -1 : 1));
  const first = dates.length > 0 ? dates[0]! : today;
  const enough = role.datesMode === 'any' ? Math.min(dates.length, role.shootDays === null ? 1 : role.shootDays) : dates.length;

  let child: boolean;
  if (talent.dob) child = yearsOld(talent.dob, today) <= 17;
  else if (talent.guardianId) child = true;
  else {
    const ages = [talent.playingAge?.min, talent.playingAge?.max].filter((x): x is number => typeof x === 'number');
    child = ages.length > 0 && Math.max(...ages) < 18;
  }

  sheet.optOut = talent.optedOut ? 'not_met' : 'met';
  if (child) sheet.consent = talent.guardianConsent === 'given' ? 'met' : 'not_met';
  else sheet.consent = talent.consent === null ? 'unknown' : talent.consent === 'given' ? 'met' : 'not_met';

  if (role.gender !== 'any') sheet.gender = talent.gender === null ? 'unknown' : talent.gender === role.gender ? 'met' : 'not_met';

  const wanted = role.playingAge;
  if (wanted && (wanted.min !== null || wanted.max !== null)) {
    const fits = (age: number): boolean => age >= (wanted.min ?? -1000) && age <= (wanted.max ?? 1000);
    const ages = [talent.playingAge?.min, talent.playingAge?.max].filter((x): x is number => typeof x === 'number');
    const anyAge = (from: number, to: number): boolean => {
      for (let age = from; age <= to; age++) if (fits(age)) return true;
      return false;
    };
    if (ages.length > 0) sheet.playingAge = anyAge(Math.min(...ages), Math.max(...ages)) ? 'met' : 'not_met';
    else {
      const likely = (age: number): boolean => {
        let years = 2;
        if (age >= 18) for (years = 4; (years + 1) * 4 <= age; ) years++;
        return anyAge(age - years, age + years);
      };
      // Every age somebody may have: with a guardian a child's, without one only a grown person's, since no child works alone.
      const possible: number[] = [];
      if (talent.dob) possible.push(yearsOld(talent.dob, today));
      else for (let age = 0; age <= 120; age++) if (talent.guardianId ? age < 18 : age > 17) possible.push(age);
      sheet.playingAge = possible.some(likely) ? 'unknown' : 'not_met';
    }
  }

  if (role.legalAgeMin !== null)
    sheet.legalAge = !talent.dob ? 'unknown' : yearsOld(talent.dob, first) >= role.legalAgeMin ? 'met' : 'not_met';

  if (child) {
    sheet['minor:guardian'] = talent.guardianId ? 'met' : 'not_met';
    sheet['minor:permission'] = talent.papers && talent.papers['work permit'] === 'yes' ? 'met' : 'unknown';
    if (dates.length > 0) {
      let longest = 0;
      for (const start of dates) {
        let length = 0;
        for (let d = start; dates.includes(d); d = next(d)) length++;
        if (length > longest) longest = length;
      }
      sheet['minor:days'] = Math.min(longest, enough) <= 27 ? 'met' : 'not_met';
    }
  }

  if (role.heightCm && (role.heightCm.min !== null || role.heightCm.max !== null)) {
    const cm = talent.heightCm;
    if (cm === null) sheet.height = 'unknown';
    else {
      const tooShort = role.heightCm.min !== null && role.heightCm.min > cm;
      const tooTall = role.heightCm.max !== null && role.heightCm.max < cm;
      sheet.height = tooShort || tooTall ? 'not_met' : 'met';
    }
  }

  for (const language of role.languages) {
    if (!language.must) continue;
    let answer: Answer = 'unknown';
    if (talent.languages !== null) {
      const level = Object.entries(talent.languages).find(([code]) => code === language.code)?.[1];
      if (!level || level === 'none') answer = 'not_met';
      else if (level !== 'basic') answer = 'met';
    }
    sheet[`language:${language.code}`] = answer;
  }

  for (const skill of role.skills) {
    if (!skill.must) continue;
    const name = skill.name.toLowerCase();
    const counts = skillCounts[name]!;
    const paper = ['passport', 'valid passport', 'driving licence'].includes(name);
    const answers = Object.entries((paper ? talent.papers : talent.skills) ?? {}).filter(([k]) => counts.includes(k)).map(([, v]) => v); // prettier-ignore
    let answer: Answer;
    if (answers.length === 0) answer = 'unknown';
    else if (paper) answer = answers.some((a) => a === 'yes') ? 'met' : 'not_met';
    else if (answers.some((a) => a === 'good' || a === 'fluent' || a === 'stated')) answer = 'met';
    else answer = answers.some((a) => a === 'basic') ? 'unknown' : 'not_met';
    sheet[`skill:${name}`] = answer;
  }

  if (role.city !== null) {
    // Worlds: where they live, whether they travel. What is known leaves one world of each kind.
    const wanted = [role.city, ...(role.otherCities ?? [])];
    const { city: home } = talent;
    const homes = home === null ? [true, false] : [wanted.some((place) => samePlace(home, place))];
    const goes = talent.travels === null ? [true, false] : [talent.travels];
    let gap = 0;
    while (dates.length > 0 && next(today, gap) < first) gap++;
    if (dates.length > 0 && first < today) gap = -1;
    const inTime = dates.length === 0 || talent.travelNoticeDays === null || talent.travelNoticeDays <= gap;
    const worlds = homes.flatMap((home) => goes.map((go) => home || (role.travel !== false && go && inTime)));
    // Somebody away whose travel was never asked is asked, also when the notice would be too short.
    const open = talent.city !== null && homes[0] === false && role.travel !== false && talent.travels === null;
    sheet.city = open ? 'unknown' : overWorlds(worlds);
  }

  if (dates.length > 0) {
    const states = dates.map((d) => {
      const about = talent.windows.filter((w) => w.from <= d && d <= w.to);
      if (about.length === 0) return 'unsaid';
      const latest = about.map((w) => w.saidAt).sort((a, b) => (a < b ? 1 : -1))[0];
      const said = about.filter((w) => w.saidAt === latest).map((w) => w.state);
      return said.includes('busy') ? 'busy' : said.includes('tentative') ? 'unsaid' : 'free';
    });
    const sure = states.filter((s) => s === 'free').length;
    const possible = states.filter((s) => s !== 'busy').length;
    sheet.dates = sure >= enough ? 'met' : possible >= enough ? 'unknown' : 'not_met';
  }

  if (role.rate && (role.rate.amountInr !== null || role.rate.maxInr !== null)) sheet.rate = money(role, talent, projectType, dates.length);

  role.conflicts.forEach(({ category, lookbackMonths }, i) => {
    const clashing = categoryClashes[category.toLowerCase()]!;
    let answer: Answer = talent.conflictsAsOf === null ? 'unknown' : 'met';
    for (const entry of talent.conflicts) {
      if (!clashing.includes(entry.category) || !overlap(role, entry)) continue;
      const found = clash(entry, first, lookbackMonths);
      if (found === 'not_met' || (found === 'unknown' && answer === 'met')) answer = found;
    }
    sheet[`conflict:${i}`] = answer;
  });

  if (role.union !== null)
    sheet.union = talent.union === null ? 'unknown' : talent.union.trim().toUpperCase() === role.union.toUpperCase() ? 'met' : 'not_met';
  return sheet;
} // prettier-ignore

/** Every percent of a share and both answers about travel money are tried at both ends of the offer. */
function money(role: RoleSpec, talent: TalentFacts, kind: string | null, dates: number): Answer {
  const rate = role.rate!;
  const floors = talent.rateFloor;
  if (rate.per === null || floors === null) return 'unknown';
  const length = role.shootDays ?? (dates > 0 && role.datesMode !== 'any' ? dates : null);
  const order: [string, number][] = [];
  if (kind) order.push([`${kind}/${rate.per}`, 1]);
  order.push([`any/${rate.per}`, 1]);
  if (rate.per === 'project' && length !== null) {
    if (kind) order.push([`${kind}/day`, length]);
    order.push(['any/day', length]);
  }
  const known = order.find(([key]) => key in floors);
  if (!known) return 'unknown';
  const floor = floors[known[0]]! * known[1];

  const offers = [rate.amountInr ?? rate.maxInr!, rate.maxInr ?? rate.amountInr!];
  const somebody = talent.representedBy === 'agent' || talent.representedBy === 'coordinator';
  let shares = [0];
  if (rate.agencyPct !== undefined && rate.agency !== 'extra') shares = [rate.agencyPct];
  else if (somebody && rate.agency !== 'extra') {
    shares =
      talent.commissionPct === null ? Array.from({ length: 16 }, (_, i) => 15 + i) : [talent.commissionPct];
    if (rate.agency === null) shares = [0, ...shares];
  }
  const days = rate.per === 'day' ? 1 : rate.per === 'project' ? (length ?? 1) : 0;
  const cost = (talent.conveyanceInr ?? 0) * days;
  const costs = rate.conveyance === 'extra' ? [0] : rate.conveyance === 'included' ? [cost] : [0, cost];
  const worlds: boolean[] = [];
  for (const offer of offers)
    for (const share of shares)
      for (const travel of costs) worlds.push(offer * 100 - offer * share - travel * 100 >= floor * 100);
  return overWorlds(worlds);
}

type Entry = TalentFacts['conflicts'][number];

function overlap(role: RoleSpec, entry: Entry): boolean {
  const all = ['tv', 'digital', 'print', 'ooh', 'cinema', 'radio'];
  const open = (media: readonly string[]): readonly string[] =>
    media.length === 0 || media.includes('all') ? all : media;
  const mine = open(role.usage ? role.usage.media : []);
  if (!open(entry.media).some((m) => mine.includes(m))) return false;
  const path = (territory: string | null | undefined): string[] =>
    !territory || territory === 'WW' ? [] : territory.split('-');
  const [a, b] = [path(role.usage?.territory), path(entry.territory)];
  for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Whether the ad was seen inside the window that the brief looks back over; unknown ends are tried one by one. */
function clash(entry: Entry, first: string, lookbackMonths: number | null): Answer {
  if (entry.from && entry.from > first) return 'met';
  const far = next(first, 4000);
  const window = lookbackMonths === null ? first : monthsBefore(first, lookbackMonths);
  let ends: string[];
  if (entry.perpetual) ends = [far];
  else if (entry.until) ends = [entry.until];
  else ends = [entry.from ?? '1990-01-01', next(entry.from ?? '1990-01-01', 30), window, next(window, -1), first, far].filter((end) => end >= (entry.from ?? '1990-01-01')); // prettier-ignore
  const answer = overWorlds(ends.map((end) => !(end >= window)));
  // Without a period an ad that has ended may or may not matter to the brand: it is asked.
  return lookbackMonths === null && answer === 'met' ? 'unknown' : answer;
}
