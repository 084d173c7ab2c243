/** What the house says of its own accord, and in the talk that follows from it; once a language. Talent is "aap", six lines at most. */
import type { Unreachable } from '../reach.ts';

/** The question to a talent, in parts that every language puts in its own order. */
export type Question = {
  /** Who reads it. */
  reader: string;
  /** A child that it is about; null: about the reader. */
  child: string | null;
  sender: string;
  office: string;
  role: string;
  /** `TVC “Chaayro”`; null: nothing is known of it. */
  project: string | null;
  underNda: boolean;
  /** `12 + 13 Dec (both)`; null: the brief names none. */
  days: string | null;
  city: string | null;
  pay: Pay | null;
  usage: string | null;
  /** `24 Nov, 18:00` */
  replyBy: string;
  /** What else is unknown of them and needed, in two words each. */
  also: string[];
  /** Whether the first message asks for consent as well. */
  consent: boolean;
};

/** Each as money is said, `₹35,000` or a range; commission is null when none is taken. */
export type Pay = {
  gross: string;
  per: 'day' | 'month' | 'episode' | 'project' | null;
  commission: { percent: string; amount: string } | null;
  /** The agency is paid on top. */
  extra: boolean;
  net: string;
};

export type Released = {
  reader: string;
  /** A child that it is about; null: about the reader. */
  child: string | null;
  office: string;
  role: string;
  days: string | null;
};

export type NotAsked = Unreachable | 'already_asked' | 'pinned' | 'withdrew';

export type SheetCounts = { asked: number; yes: number; partial: number; no: number; open: number };

export type OutreachWords = {
  check(question: Question): string;
  reminder(question: Question): string;
  /** The work is off: to whoever was asked about its dates. */
  released(of: Released): string;
  /** At most 20 characters each. */
  buttons: {
    all: string;
    yes: string;
    some: string;
    none: string;
    ask: string;
    keep: string;
    forget: string;
  };
  dayWords: {
    free(days: string): string;
    busy(days: string): string;
    from(day: string, time: string): string;
    until(day: string, time: string): string;
    part(day: string): string;
  };

  // To the talent who answers.
  heard(what: string): string;
  heardInterest: string;
  heardNo: string;
  terms(terms: string): string;
  counter(amount: string): string;
  callTime(time: string): string;
  usageTerm: string;
  conflictTerm(category: string): string;
  otherTerm: string;
  askBack(days: string): string;
  askBackPlain: string;
  whichDays(days: string): string;
  whichCheck(of: string[]): string;
  /** They did not say which is meant, though they were asked. */
  passedOn(names: string): string;
  whatQuestion: string;
  aboutRole(role: string, project: string | null, underNda: boolean): string;
  pay(pay: Pay): string;
  place(city: string): string;
  usage(usage: string): string;
  questionPassed: string;
  wrongPerson: string;
  kept: string;
  notKept: string;
  stopped: string;
  stoppedRole: string;
  stoppedUntil(day: string): string;
  started: string;
  /** Of a guardian's child alone. */
  stoppedChild(names: string, until: string | null): string;
  startedChild(names: string): string;
  /** Of whom nothing is written all the same. */
  stillSilent(names: string): string;
  suggestionsOff: string;
  suggestionsOn: string;
  linkGone: string;

  // To the office.
  prepared(role: string, people: number): string;
  toWhom(name: string, guardian: string | null): string;
  byTemplate(names: string): string;
  textFor(name: string): string;
  cannot(names: string, why: NotAsked, until: string | null): string;
  why(reason: NotAsked): string;
  howToSend: string;
  howToForward: string;
  nobodyToAsk: string;
  going(people: number, seconds: number): string;
  goingAt(people: number, when: string): string;
  held(people: number): string;
  heldTooLate(left: number, gone: number): string;
  nothingToSend: string;
  /** "Wait", said of a check that is only prepared. */
  keptBack: string;
  dropped: string;
  changedSince: string;
  sheet(role: string, counts: SheetCounts): string;
  noCheck: string;
  news(role: string, counts: SheetCounts): string;
  outcome: { yes: string; partial: string; no: string; unclear: string; open: string; waiting: string };
  notDelivered: string;
  speaks: { guardian: string; agent: string };
  asks(words: string): string;
  forward(name: string): string;
  invitation(invited: Question, link: string | null): string;
  suggestions(role: string, people: number): string;
  howToStopSuggestions: string;
  send: string;
  stop: string;
  drop: string;
  link: string;
  see: string;
  ask: string;
};

/** What one writes of them: the first name, or of several "both". */
export const spokenOf = (names: string): string =>
  names.includes(', ') ? 'both' : (names.split(' ')[0] ?? names);
