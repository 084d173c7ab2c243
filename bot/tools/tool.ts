/**
 * What a tool is: a schema, who may call it, and one effect that commits together with the record of the call.
 * The model proposes; this is where the code disposes.
 */
import type { z } from 'zod';
import type { Author, Focus, SaidMedia, Shown } from '../brain/brain.ts';
import type { BriefLanguage } from '../understanding/brief.ts';
import { isOffice, type PersonRole } from '../people/person.ts';
import type { Tx } from '../../prisma/client.ts';

export type ToolContext = {
  workspaceId: string;
  conversationId: string;
  turnId: string;
  author: Author;
  chat: 'private' | 'group';
  focus: Focus;
  /** The messages this turn answers, oldest first: what a stored value may quote as its source. What is forwarded its author did not say. */
  sources: { messageId: string; text: string; sentAt: Date; forwarded?: true; media?: SaidMedia }[];
  /** In which the writer is answered. */
  language?: BriefLanguage;
  /** Aborted when the turn must not go on. */
  signal?: AbortSignal;
  now: Date;
  newId: () => string;
};

/** Whether somebody who is not of the office reads the answer: then no rate, consent or note may stand in it. */
export const leavesOffice = ({ author, chat }: Pick<ToolContext, 'author' | 'chat'>): boolean =>
  !isOffice(author.role) || chat === 'group';

export type ToolResult =
  | { ok: true; output: unknown; show?: Shown; ring?: Ring }
  | { ok: false; problem: string };

/** Other conversations, by id, in which there is something to do after the commit. Losing it loses nothing. */
export type Ring = { deliver?: readonly string[]; turn?: readonly string[] };

export type Tool<Input = never, Prepared = Input> = {
  name: string;
  /** For the model: when to use it and what comes back, in two or three sentences. */
  description: string;
  input: z.ZodType<Input>;
  who: readonly PersonRole[];
  /** Called by the house itself and offered to no model. */
  house?: true;
  /** Says nothing of people or projects, so it may also run in a group that no admin bound to a project. */
  inAnyGroup?: true;
  /** Whether it changes anything: a turn that changed something is never started over. */
  changes: boolean;
  /** Work that must not sit in a transaction (embedding a query). No effects: it may run again after a kill. */
  prepare?(input: Input, context: ToolContext): Promise<Prepared>;
  /** Reads and effects, inside the transaction that also records the call. Throws only for faults. */
  run(tx: Tx, input: Prepared, context: ToolContext): Promise<ToolResult>;
};

/** Keeps the input type inside the tool while the registry holds them all alike. */
export const defineTool = <I, P = I>(tool: Tool<I, P>): Tool => tool as unknown as Tool;
