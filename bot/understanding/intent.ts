/** What a person wants with a message, and whether it is safe to act on. */

export const intents = [
  'post_brief',
  'edit_brief',
  'find_talent',
  'show_shortlist',
  'shortlist_add',
  'shortlist_remove',
  'availability_check',
  'schedule_audition',
  'reschedule_audition',
  'confirm_audition',
  'approve_candidate',
  'hold_candidate',
  'pass_candidate',
  'decline',
  'ask_status',
  'ask_role_details',
  'payment_query',
  'update_profile',
  'send_selftape',
  'remember_preference',
  'what_do_you_know',
  'delete_my_data',
  'export_my_data',
  'opt_out',
  'report_safety',
  'human_handoff',
  'greeting_help',
  'smalltalk',
  'other',
] as const;
export type Intent = (typeof intents)[number];

export type Persona = 'casting' | 'production' | 'talent';

export type IntentReading = {
  intent: Intent;
  /** 0 to 1; below .5 the bot asks instead of acting. */
  confidence: number;
};
export type IntentReader = (text: string, context: { persona: Persona }) => IntentReading;

export const safetyVerdicts = ['allow', 'refuse', 'treat_as_data', 'flag_human', 'block_and_flag'] as const;
export type SafetyVerdict = (typeof safetyVerdicts)[number];
export type SafetyKind = 'scam' | 'harassment' | 'injection' | 'probe' | 'benign';

export type SafetyReading = {
  verdict: SafetyVerdict;
  kind: SafetyKind;
  /** The words that decided it, verbatim; empty when benign. */
  because: string;
};
/** `where` tells whether the text was typed to the bot or came inside something else (a bio, a caption, a file name). */
export type SafetyReader = (
  text: string,
  context: { persona: Persona; where?: 'typed' | 'carried' },
) => SafetyReading;
