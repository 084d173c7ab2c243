/** Ids of buttons: self-contained, so that an old button still means what it said, and within Telegram's 64 bytes. */
import type { Choice } from '../message.ts';

export type ChoiceAction = 'add' | 'remove' | 'why' | 'approve' | 'hold' | 'pass';

export type Pressed =
  | { action: ChoiceAction; roleId: string; talentId: string }
  | { action: 'more'; roleId: string; offset: number }
  | { action: 'find' | 'list' | 'reopen' | 'trim'; roleId: string }
  | { action: 'erase' | 'keep' | 'agree' | 'decline'; personId: string }
  | { action: 'take' | 'back'; handOffId: string }
  | { action: 'childyes' | 'childno'; childId: string }
  | { action: 'towards' | 'ourdesk'; messageId: string };

/** 22 characters for a UUID's 36. */
export const shortId = (uuid: string): string =>
  Buffer.from(uuid.replaceAll('-', ''), 'hex').toString('base64url');

export function longId(text: string | undefined): string | null {
  const hex = Buffer.from(text ?? '', 'base64url').toString('hex');
  if (hex.length !== 32) return null;
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

export const personChoice = (
  action: ChoiceAction,
  roleId: string,
  talentId: string,
  label: string,
): Choice => ({
  id: `${action}:${shortId(roleId)}:${shortId(talentId)}`,
  label,
});
export const moreChoice = (roleId: string, offset: number, label: string): Choice => ({
  id: `more:${shortId(roleId)}:${offset}`,
  label,
});
export const roleChoice = (
  action: 'find' | 'list' | 'reopen' | 'trim',
  roleId: string,
  label: string,
): Choice => ({
  id: `${action}:${shortId(roleId)}`,
  label,
});

/** The answer to "delete me": only its own person may press it. */
export const erasureChoice = (action: 'erase' | 'keep', personId: string, label: string): Choice => ({
  id: `${action}:${shortId(personId)}`,
  label,
});

/** Takes a conversation into human hands, or gives it back. */
export const handOffChoice = (action: 'take' | 'back', handOffId: string, label: string): Choice => ({
  id: `${action}:${shortId(handOffId)}`,
  label,
});

/** Words of whoever holds a conversation: for its person, or for the desk. */
export const wordsChoice = (action: 'towards' | 'ourdesk', messageId: string, label: string): Choice => ({
  id: `${action}:${shortId(messageId)}`,
  label,
});

/** The answer to the notice about being kept on file. */
export const consentChoice = (action: 'agree' | 'decline', personId: string, label: string): Choice => ({
  id: `${action}:${shortId(personId)}`,
  label,
});

/** A guardian's word about the child's details: only the guardian's own counts. */
const guardianChoice = (action: 'childyes' | 'childno', childId: string, label: string): Choice => ({
  id: `${action}:${shortId(childId)}`,
  label,
});

/** Both buttons under the question to a guardian. */
export const guardianChoices = (childId: string): Choice[] => [
  guardianChoice('childyes', childId, 'I agree'),
  guardianChoice('childno', childId, 'No'),
];

/** null for an id that is not one of ours: a page can send anything. */
export function readChoice(id: string): Pressed | null {
  const [action, role, rest] = id.split(':');
  const roleId = longId(role);
  if (roleId === null) return null;
  switch (action) {
    case 'add':
    case 'remove':
    case 'why':
    case 'approve':
    case 'hold':
    case 'pass': {
      const talentId = longId(rest);
      return talentId === null ? null : { action, roleId, talentId };
    }
    case 'more': {
      const offset = Number(rest);
      return Number.isInteger(offset) && offset >= 0 && offset < 100_000 ? { action, roleId, offset } : null;
    }
    case 'find':
    case 'list':
    case 'reopen':
    case 'trim':
      return { action, roleId };
    case 'erase':
    case 'keep':
    case 'agree':
    case 'decline':
      return { action, personId: roleId };
    case 'take':
    case 'back':
      return { action, handOffId: roleId };
    case 'childyes':
    case 'childno':
      return { action, childId: roleId };
    case 'towards':
    case 'ourdesk':
      return { action, messageId: roleId };
    default:
      return null;
  }
}
