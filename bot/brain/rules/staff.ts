/** Casting and production: commands, list picks, briefs, corrections and plain wishes. */
import type { FlagReport } from '../../tools/flag-to-office.ts';
import type { BriefReading } from '../../understanding/brief.ts';
import { readLikeness } from '../../understanding/briefs/likeness.ts';
import { commandOf } from '../../understanding/intents/commands.ts';
import { toAsciiDigits } from '../../understanding/script.ts';
import { act, type Action } from './act.ts';
import { serveAsides } from './asides.ts';
import { amendBrief, sayUnchanged, serveLocals, serveMisfits, takeBriefs } from './brief.ts';
import { answer, lines, type Desk, type Served } from './desk.ts';
import { serveFiles } from './files.ts';
import { serveHandOff } from './hand-off.ts';
import { serveListQuestion } from './list-questions.ts';
import { serveMemory } from './memory.ts';
import { onBareName } from './named-role.ts';
import { servePeople } from './people.ts';
import { serveProfileOf, tellProfile } from './profile.ts';
import { serveVerdicts } from './verdicts.ts';
import { serveWhom } from './whom.ts';

/** "Who if we relax": the smallest change is wanted, not a change. */
const relaxing =
  /\b(?:why (?:so|only) (?:few|less)|itne kam|bas itne|evdhe kami|itkech|relax(?:ed)?|loosen|compromise|dheel|dhil|chhoot|shithil)\b|इतने कम|बस इतने|एवढे कमी|इतकेच|ढील|छूट|शिथिल|सैल/iu;

/** "Hold them", "unko book karo": several who are not named. */
const namesNobody =
  /^\s*(?:ok(?:ay)?[\s,]+|haan[\s,]+|yes[\s,]+)?(?:(?:book|lock|approve|confirm|finali[sz]e|select|hold|pin|reject|drop|shortlist|add|remove|show) (?:them|this|that|these|those)|(?:inko|unko|inhe|unhe|tyanna|yanna|इनको|उनको|इन्हें|उन्हें|त्यांना|यांना) (?:(?:short)?list se )?(?:pass|hata do|nikal do|book|lock|approve|confirm|final|select|hold|pin|reject|drop|shortlist|add|hatao|nikalo|बुक|लॉक|अप्रूव|फाइनल|होल्ड|रिजेक्ट|शॉर्टलिस्ट|हटाओ|काढा)(?: (?:karo|kar do|kijiye|kara|करो|कर दो|करा))?)[\s.!]*$/iu;

/** "Need 2 more options by EOD", "thode aur options bhejo". */
const asksForMore =
  /\b(?:need|want|send|share|get|give|show|see|have|looking for|any|few|some|\d{1,2})\b.{0,20}\b(?:more|other|new|fresh|another|additional)\b.{0,12}\b(?:options?|profiles?|names?|faces?|people|girls?|boys?|actors?|choices|ones?)\b|\b(?:aur|naye|nai|alag|dusre)\b.{0,12}\b(?:options?|profiles?|log|ladki\w*|ladke|chehre)\b|(?:और|नए|अजून|आणखी).{0,12}(?:ऑप्शन|प्रोफाइल|लोग|लोक)/iu;

/** "Relax to get 10 more", "10 aur log": how many more are wanted, where a number says so. */
const wantedMore = (text: string): { adds?: number } => {
  const said =
    /(?<![\d.'’])(\d{1,2})(?![\d.'’]|\s*(?:cm|ft|feet|k\b|lakh|yrs?|years?|saal|dec|nov|jan))/iu.exec(
      toAsciiDigits(text),
    )?.[1];
  return said && Number(said) > 0 ? { adds: Number(said) } : {};
};

export async function serveStaff(desk: Desk, text: string, sentAt: Date): Promise<Served> {
  const { say, input, readers } = desk;
  const production = input.author.role === 'production';
  const remembered = await serveMemory(desk, text);
  if (remembered) return remembered;
  const whom = await serveWhom(desk, text);
  if (whom !== null) return answer(whom);
  const managed = production
    ? null
    : ((await servePeople(desk, text)) ?? (await serveHandOff(desk, text)) ?? (await serveFiles(desk, text)));
  if (managed !== null) return answer(managed);
  const told = production ? null : await serveProfileOf(desk, text, sentAt);
  if (told) return told;
  const command = commandOf(text);
  if (command) return answer(await runCommand(desk, command.name, command.argument, sentAt));

  const trimmed = production ? null : await serveMisfits(desk, text);
  if (trimmed) return trimmed;
  const decided = await serveVerdicts(desk, text);
  if (decided !== null) return answer(decided);

  if (text.length <= 80 && relaxing.test(text))
    return answer(await act(desk, { do: 'relax', ...wantedMore(text) }));
  const locals = await serveLocals(desk, text);
  if (locals) return locals;
  // "Hero jaisa dikhna chahiye" is a look of the role talked about, and no brief for a hero.
  if (readLikeness(text) !== null)
    return (await amendBrief(desk, text, sentAt)) ?? answer(sayUnchanged(desk, text, sentAt) ?? say.noRole);
  const asked = await serveListQuestion(desk, text);
  if (asked) return asked;
  const aside = await serveAsides(desk, text);
  if (aside) return aside;
  const several = readers.pickList(text);
  if (several) {
    const done: string[] = [];
    for (const one of several) {
      const wish = actionOf(one);
      if (wish) done.push(await act(desk, wish));
    }
    return answer(lines(...done));
  }
  const picked = readers.picks(text);
  // "Marathi bhi chahiye", "मुंबई नको पुणे": what looks like a name may be a word of the role.
  const amends =
    picked && picked.reason === undefined && picked.numbers.length === 0 && picked.names.length > 0;
  const early = amends ? await amendBrief(desk, text, sentAt) : null;
  if (early) return early;
  // "Dono din chahiye sabko" says of the role what it says already, and names nobody.
  const already = amends ? sayUnchanged(desk, text, sentAt) : null;
  if (already !== null) return answer(already);
  // Who is shown a list cannot search: that more people are wanted is told to those who can.
  if (
    production &&
    (picked?.action === 'more' || asksForMore.test(text)) &&
    text.trim().split(/\s+/).length > 1
  )
    return answer(await handOver(desk, 'human', text));
  const action = picked ? actionOf(picked) : null;
  if (action) return answer(await act(desk, action));

  if (text.length <= 60 && namesNobody.test(text)) return answer(say.whichOne);

  const { intent, confidence } = readers.intent(text, { persona: production ? 'production' : 'casting' });
  // A correction of the draft reads like a tiny brief, so it is tried first unless a whole new brief came.
  const reading = readers.brief(text, { sentAt });
  const whole =
    reading.roles.length > 0 &&
    (intent === 'post_brief' || text.length > 120 || !desk.focus().draft || isAnother(desk, text, reading));
  if (!whole) {
    const amended = await amendBrief(desk, text, sentAt);
    if (amended) return amended;
  }
  if (reading.roles.length > 0) return takeBriefs(desk, text, reading, sentAt);

  if (confidence >= 0.5)
    switch (intent) {
      case 'show_shortlist':
        return answer(await act(desk, { do: 'list' }));
      case 'find_talent':
        return answer(await act(desk, { do: 'find' }));
      case 'ask_status':
        return answer(await act(desk, { do: 'roles' }));
      case 'human_handoff':
        return answer(await handOver(desk, 'human', text));
      case 'greeting_help':
      case 'smalltalk':
        return answer(
          production
            ? `${say.greetProduction(input.author.name)}\n${say.helpProduction}`
            : `${say.greetOffice(input.author.name)}\n${say.helpOffice}`,
        );
      default:
        break;
    }
  const same = sayUnchanged(desk, text, sentAt);
  if (same !== null) return answer(same);
  const bare = await onBareName(desk, text);
  if (bare !== null) return answer(bare);
  return {
    ...answer(production ? say.notUnderstoodProduction : say.notUnderstoodOffice),
    missed: true,
  };
}

/** "A girl under 18 too" of a role for a man: somebody else is wanted beside him, and he stays as he is. */
function isAnother(desk: Desk, text: string, { roles: [said] }: BriefReading): boolean {
  const focus = desk.focus();
  const { roles = [] } = (focus.draft ?? {}) as Partial<BriefReading>;
  const role = roles[Math.max(0, focus.draftRoleIds?.indexOf(focus.roleId ?? '') ?? 0)];
  if (!said?.playingAge || said.gender === 'any' || !role || role.gender === 'any') return false;
  return said.gender !== role.gender && /^\s*(?:(?:and|also|plus|aur|ani|और|आणि)\s+)?(?:an?|one|ek|एक)\s/iu.test(text);
} // prettier-ignore

async function runCommand(desk: Desk, name: string, argument: string, sentAt: Date): Promise<string> {
  const { say, input } = desk;
  const who = argument.split(/[,\s]+/).filter(Boolean);
  switch (name) {
    case 'find':
    case 'brief': {
      if (argument === '') return act(desk, { do: 'find' });
      const reading = desk.readers.brief(argument, { sentAt });
      return reading.roles.length > 0
        ? (await takeBriefs(desk, argument, reading, sentAt)).text
        : say.notUnderstoodOffice;
    }
    case 'more':
      return act(desk, { do: 'more' });
    case 'relax':
      return act(desk, { do: 'relax', ...wantedMore(argument) });
    case 'edit':
      return (await amendBrief(desk, argument, sentAt))?.text ?? say.whatToChange;
    case 'remove':
      return who.length > 0 ? act(desk, { do: 'remove', who }) : say.whichOne;
    case 'approve':
    case 'hold':
    case 'pass':
      return decide(desk, name, argument);
    case 'undo':
      return (await serveVerdicts(desk, `undo ${argument}`)) ?? say.whichOne;
    case 'verdicts':
      return (await serveVerdicts(desk, 'my verdicts')) ?? say.noRole;
    case 'shortlist':
      return who.length > 0 ? act(desk, { do: 'add', who }) : act(desk, { do: 'list' });
    case 'show':
      return who.length > 0 ? act(desk, { do: 'show', who }) : act(desk, { do: 'list' });
    case 'why':
      return who.length > 0 ? act(desk, { do: 'why', who }) : say.whichOne;
    case 'human':
      return handOver(desk, 'human', argument || '/human');
    case 'profile':
      return argument === '' ? say.whichOne : tellProfile(desk, argument);
    case 'status':
    case 'roles':
      return act(desk, { do: 'roles' });
    default:
      return input.author.role === 'production'
        ? `${say.greetProduction(input.author.name)}\n${say.helpProduction}`
        : `${say.greetOffice(input.author.name)}\n${say.helpOffice}`;
  }
}

/** "/pass 2,3 too young": places first, or one name, then the reason. */
async function decide(desk: Desk, verdict: 'approve' | 'hold' | 'pass', argument: string): Promise<string> {
  const [, places, rest] = /^((?:\d{1,2}[\s,]*)+)(.*)$/s.exec(argument) ?? [];
  if (places === undefined) {
    if (argument === '') return desk.say.whichOne;
    const everybody = await serveWhom(desk, `${verdict} ${argument}`);
    if (everybody !== null) return everybody;
    const named = desk.readers.picks(`${verdict} ${argument}`);
    const wish = named?.action === verdict && named.names.length > 0 ? actionOf(named) : null;
    return act(desk, wish ?? { do: verdict, who: [argument.slice(0, 80)] });
  }
  const reason = rest?.trim() ?? '';
  const who = places.split(/[\s,]+/).filter(Boolean);
  return act(desk, { do: verdict, who, ...(reason === '' ? {} : { reason }) });
}

/** A pick names people by their place in the list, or by name. */
function actionOf(picked: NonNullable<ReturnType<Desk['readers']['picks']>>): Action | null {
  const who = [...picked.numbers.map(String), ...picked.names];
  switch (picked.action) {
    case 'more':
      return { do: 'more' };
    case 'add':
    case 'remove':
    case 'show':
    case 'why':
    case 'approve':
    case 'hold':
    case 'pass':
      return who.length > 0
        ? { do: picked.action, who, ...(picked.reason === undefined ? {} : { reason: picked.reason }) }
        : null;
  }
}

export async function handOver(
  desk: Desk,
  about: 'human' | 'harassment' | 'scam' | 'stuck',
  because: string,
): Promise<string> {
  const told = await desk.call('flag_to_office', { about, because: because.slice(0, 500) });
  if (!told.ok) return about === 'scam' ? desk.say.scam : desk.say.notTold;
  const { since } = told.output as FlagReport;
  // Whoever asks again is told when that was, and that it was heard.
  if (since !== null && (about === 'human' || about === 'stuck')) return desk.say.toldAt(hourOf(since));
  return { human: desk.say.told, stuck: desk.say.told, harassment: desk.say.safety, scam: desk.say.scam }[
    about
  ];
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Kolkata',
  hour: '2-digit',
  minute: '2-digit',
});
const hourOf = (instant: string): string => clock.format(new Date(instant));
