/** Outreach in English. */
import { spokenOf, type NotAsked, type OutreachWords, type Pay, type SheetCounts } from './words.ts';

const per = { day: ' per day', month: ' per month', episode: ' per episode', project: ' for the project' };
const pay = (p: Pay): string =>
  `${p.gross}${p.per ? per[p.per] : ''} gross · commission ${p.extra ? 'paid on top' : p.commission ? `${p.commission.percent} (${p.commission.amount})` : 'none'} · net ${p.net}`;
const people = (n: number): string => `${n} ${n === 1 ? 'person' : 'people'}`;
const counts = (c: SheetCounts): string =>
  `${c.asked - c.open} of ${c.asked} answered: ${c.yes} yes, ${c.partial} partly, ${c.no} no.`;
const why: Record<NotAsked, string> = {
  never_wrote: 'has not written to us yet',
  window_closed: 'last wrote too long ago for this channel',
  blocked: 'has blocked us',
  demo: 'is an invented person of the demo',
  opted_out: 'wants no messages',
  wrong_person: "the number is somebody else's",
  no_guardian: 'a child without a guardian on file',
  already_asked: 'was already asked for this role',
  pinned: 'is pinned already',
  withdrew: 'withdrew consent',
};

const also = (words: string[]): string =>
  words.length > 0 ? `Please tell us too: ${words.join(', ')}. ` : '';
const notice =
  ' We keep your profile (name, age, city, photos, rate) to suggest you for roles only if you press "Keep my profile"; "stop" ends it any time.';

export const en: OutreachWords = {
  check: (q) =>
    [
      `Hello ${q.reader}, ${q.sender} of ${q.office} asks about ${q.child ? `${q.child}'s` : 'your'} dates.`,
      [`*${q.role}*`, q.underNda ? 'project under NDA' : q.project].filter(Boolean).join(' · '),
      [q.days ?? 'dates not fixed yet', q.city].filter(Boolean).join(' · '),
      q.pay ? pay(q.pay) : 'Pay: the office will tell',
      q.usage && `Usage: ${q.usage}`,
      `Please reply by ${q.replyBy}. ${also(q.also)}This is a question, not a booking, and there is never a fee.${q.consent ? notice : ''}`,
    ]
      .filter(Boolean)
      .join('\n'),
  reminder: (q) =>
    `A reminder from ${q.office}: *${q.role}*${q.child ? ` for ${q.child}` : ''}, ${q.days ?? 'dates not fixed'}. A reply by ${q.replyBy} would help; "no" is fine too. Not a booking, no fee.`,
  released: (of) =>
    `Hello ${of.reader}, the shoot for *${of.role}*${of.child ? ` (${of.child})` : ''}${of.days ? `, ${of.days},` : ''} is off; those dates are free again. Thank you for answering us. ${of.office}`,
  buttons: { all: 'All days free', yes: 'Yes', some: 'Some days', none: 'No', ask: 'I have a question', keep: 'Keep my profile', forget: 'Do not keep it' },
  dayWords: {
    free: (days) => `free ${days}`,
    busy: (days) => `not ${days}`,
    from: (day, time) => `${day} from ${time}`,
    until: (day, time) => `${day} until ${time}`,
    part: (day) => `part of ${day}`,
  },
  heard: (what) => `Noted: ${what}. Thank you; this is no booking yet, the office will write.`,
  heardInterest: 'interested',
  heardNo: 'Noted as a no for this one. Thank you for telling us.',
  terms: (terms) => `Your terms go to the office: ${terms}.`,
  counter: (amount) => `asks ${amount}`,
  callTime: (time) => `call at ${time}`,
  usageTerm: 'usage is an issue',
  conflictTerm: (category) => `has a ${category} ad`,
  otherTerm: 'with a condition',
  askBack: (days) => `To be sure: are you free on ${days}? "yes", "no" or the days that work.`,
  askBackPlain: 'To be sure: is that a yes or a no?',
  whichDays: (days) => `Which of these work: ${days}?`,
  whichCheck: (of) => `Which one is that for?\n${of.map((one, i) => `${i + 1} ${one}`).join('\n')}`,
  passedOn: (names) => `I could not tell which one that is for (${names}), so your words are with the office as they are; they answer here.`,
  whatQuestion: 'What would you like to know?',
  aboutRole: (role, project, underNda) =>
    `The role is *${role}*${underNda ? '; the project is under NDA' : project ? ` in ${project}` : ''}.`,
  pay: (p) => `Pay: ${pay(p)}.`,
  place: (city) => `It is in ${city}.`,
  usage: (usage) => `Usage: ${usage}.`,
  questionPassed: 'Your question is with the office; they answer here.',
  wrongPerson: 'Sorry for the trouble. We will not write to this number again.',
  kept: 'Thank you, your profile is kept to suggest you for roles. "stop" or "delete me" ends it any time.',
  notKept: 'All right, you will not be suggested for roles. Write "delete me" to erase everything.',
  stopped: 'Done, no more messages from us. "start" brings them back.',
  stoppedRole: 'Done, nothing more about this role.',
  stoppedUntil: (day) => `Done, no messages before ${day}. "start" brings them back.`,
  stoppedChild: (names, until) =>
    `Done, no messages about ${names}${until === null ? '' : ` before ${until}`}. "start for ${spokenOf(names)}" brings them back.`,
  startedChild: (names) => `You will hear from us about ${names} again. "stop for ${spokenOf(names)}" ends it.`,
  stillSilent: (names) => `About ${names} still nothing: "start for ${spokenOf(names)}" changes that.`,
  started: 'Welcome back: you will hear from us again. "stop" ends it.',
  suggestionsOff: 'No more suggestions. "start suggestions" brings them back.',
  suggestionsOn: 'Suggestions are on again.',
  linkGone: 'This link has been used or is too old. Please ask the office for a new one.',

  prepared: (role, n) => `Availability check for *${role}*, to ${people(n)}:`,
  toWhom: (name, guardian) => (guardian ? `${name} (to the guardian, ${guardian})` : name),
  byTemplate: (names) => `${names} last wrote a while ago: it goes in your approved template, on one line.`,
  textFor: (name) => `Text, for ${name}:`,
  cannot: (names, reason, until) => `Not asked: ${names} (${why[reason]}${until ? `, until ${until}` : ''}).`,
  why: (reason) => why[reason],
  howToSend: '"send" sends it; then you have 60 seconds for "wait".',
  howToForward: '"link" gives a text to forward to whom we cannot reach.',
  nobodyToAsk: 'Nobody of them can be asked here.',
  going: (n, s) => `Goes to ${people(n)} in ${s} seconds. "wait" stops it.`,
  goingAt: (n, when) => `It is quiet hours: goes to ${people(n)} on ${when}. "wait" stops it.`,
  held: (n) => `Stopped. Nothing went out to ${people(n)}.`,
  heldTooLate: (left, gone) => (left > 0 ? `Stopped for ${left}; ${gone} had gone out already.` : `Too late: it went out to ${people(gone)}.`),
  nothingToSend: 'There is nothing waiting to be sent.',
  keptBack: 'Held back: nothing has gone out. "send" sends it, "cancel" drops it.',
  dropped: 'Dropped: nobody was asked.',
  changedSince: 'The role changed since then. This is the new text:',
  sheet: (role, c) => `*${role}*: ${counts(c)}`,
  noCheck: 'Nobody was asked about dates for this role yet. Write "ask 1,3" or "ask all".',
  news: (role, c) => `News on *${role}*: ${counts(c)}`,
  outcome: { yes: 'yes', partial: 'partly', no: 'no', unclear: 'unclear', open: 'no reply yet', waiting: 'not sent yet' },
  notDelivered: 'not delivered',
  speaks: { guardian: 'a parent answers', agent: 'an agent answers' },
  asks: (words) => `asks: “${words}”`,
  forward: (name) => `To forward to ${name}:`,
  invitation: (q, link) =>
    `Hello ${q.reader}, this is ${q.sender} of ${q.office}. We would like to ask about ${q.child ? `${q.child}'s` : 'your'} dates: ${q.role}${q.days ? `, ${q.days}` : ''}. ${link ? `Details and your answer here: ${link}` : 'Please write to us to see the details.'} Not a booking, no fee.`,
  suggestions: (role, n) => `New for *${role}*: ${n === 1 ? 'one person fits' : `${n} people fit`}.`,
  howToStopSuggestions: '"stop suggestions" ends these.',
  send: 'Send',
  stop: 'Wait, stop',
  drop: 'Drop it',
  link: 'Text to forward',
  see: 'See all',
  ask: 'Ask for dates',
}; // prettier-ignore
