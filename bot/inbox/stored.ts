/** What the rest of the house is told when a message was stored. */

export type StoredMessage = {
  workspaceId: string;
  conversationId: string;
  messageId: string;
  authorId: string;
  text: string;
  sentAt: Date;
  /** A file that still has to be fetched. */
  mediaId?: string;
  /** `waiting` wants a turn; `noted` (a reaction, a late edit, a deletion) does not. */
  state: 'waiting' | 'noted' | 'replaced';
  /** Set when an answered message was edited or deleted: what was learnt from it has to follow. */
  revises?: { messageId: string; how: 'edited' | 'deleted' };
};
