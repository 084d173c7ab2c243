/** What a person sees of a conversation: the lines in order of becoming visible, and the live events beside them. */
import type { Choice, Outbound, TalentCard } from './message.ts';

export type TranscriptLine = {
  /** The house's id of the message. */
  id: string;
  /** Place in the conversation, ascending without doubles; gaps are possible. */
  seq: number;
  from: 'person' | 'bot';
  /** Light marks as in `Outbound`; a press reads as the label that was pressed. */
  text: string;
  cards: TalentCard[];
  choices: Choice[];
  /** ISO 8601, UTC. */
  at: string;
  /** Message this answers; for a press, the message that carried the button. */
  replyTo: string | null;
  brain: 'claude' | 'rules' | null;
  /** In which the house wrote it; absent where nobody chose one. */
  language?: Outbound['language'];
  /** Ids of this line's choices that were pressed. */
  choicesTaken?: string[];
  /** Files in their order; absent when there is none. */
  files?: TranscriptFile[];
};

export type TranscriptFile = {
  kind: 'image' | 'audio' | 'video' | 'document';
  name: string;
  mimeType: string;
};

/** Travels between processes by pub/sub and may be lost; what it announces is in the transcript anyway. */
export type LiveEvent =
  | { type: 'typing' }
  /** `text` is everything so far, not the addition. */
  | { type: 'delta'; turnId: string; text: string }
  /** Something became visible, or is about to: with a `messageId` the reader looks until that line is there. */
  | { type: 'message'; messageId?: string }
  | { type: 'status'; state: string };

/** How the live events of a conversation travel between processes. */
export type TranscriptEvents = {
  publish(conversationId: string, event: LiveEvent): void;
  listen(conversationId: string, hear: (event: LiveEvent) => void): Promise<() => void>;
};
