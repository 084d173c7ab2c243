/** What somebody is to the house, as one of its channels asks before it shows them what they can do. */
import type { Database } from '../../prisma/client.ts';
import type { MenuPersona } from '../understanding/intents/command-menu.ts';
import { isOffice, personRole } from './person.ts';

export const createPersonaIn =
  (deps: {
    db: Database;
    workspaceOf(channel: string, account: string): Promise<{ id: string } | null>;
    channel: string;
  }) =>
  async (account: string, externalId: string): Promise<MenuPersona> => {
    const workspace = await deps.workspaceOf(deps.channel, account);
    if (!workspace) return 'talent';
    const [found] = await deps.db.quickly(
      workspace.id,
      (tx) => tx.$queryRaw<{ role: string }[]>`
        SELECT p.role FROM identity i JOIN person p ON p.id = i.person_id
        WHERE i.channel = ${deps.channel} AND i.account = ${account} AND i.external_id = ${externalId}`,
    );
    const role = found && personRole.parse(found.role);
    if (role === undefined) return 'talent';
    return isOffice(role) ? 'office' : role === 'production' ? 'production' : 'talent';
  };
