/** What a talent's short answer to an availability check means. */

export type DayAnswer = 'yes' | 'no' | 'partial' | 'unknown';

/** What was asked, as far as the reader needs it. Dates are IST days `YYYY-MM-DD`, times `HH:MM`. */
export type Asked = {
  dates: string[];
  datesMode: 'all' | 'any';
  callTime: string | null;
  rateInr: number | null;
  usage: string | null;
  auditionDate: string | null;
};

export type ReplyReading = {
  interest: 'yes' | 'conditional' | 'no' | 'unknown';
  /** One entry for each asked date. */
  availability: Record<string, DayAnswer>;
  partialFrom: Record<string, string>;
  partialUntil: Record<string, string>;
  /** null when no audition was asked about. */
  audition: 'yes' | 'no' | 'unknown' | null;
  auditionAlternative: string | null;
  counterRateInr: number | null;
  callTimeAlternative: string | null;
  usageObjection: boolean;
  /** `media` and `territory` (`IN-GJ`, `IN`, `WW`) are there where they were said. */
  conflict: {
    category: string;
    until: string | null;
    media?: string[] | undefined;
    territory?: string | undefined;
    perpetual?: true | undefined;
  } | null;
  /** A term was set beside money, hours, usage and days: "plus conveyance", "if pickup". */
  condition?: true;
  speaker: 'self' | 'guardian' | 'agent' | 'wrong_person';
  question: 'role' | 'rate' | 'location' | 'usage' | 'other' | null;
  optOut: boolean;
  /** The text is ambiguous: ask back instead of assuming. */
  clarify: boolean;
};

export type ReplyReader = (text: string, context: { asked: Asked; sentAt: Date }) => ReplyReading;
