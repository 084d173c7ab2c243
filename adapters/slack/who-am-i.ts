/**
 * Which workspace of the platform a token belongs to. Asked once and kept beside the house's data: the name of the account
 * must be known at every start, and the platform may be away then.
 */
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { createClient } from './api.ts';
import { readFailure } from './failure.ts';

const answer = z.object({ account: z.string(), botUserId: z.string() });
export type Self = z.infer<typeof answer>;

/** Says what to mend, and nothing of the token. */
export class SlackUnreachable extends Error {
  override name = 'SlackUnreachable';
}

const attempts = 4;

export async function whoAmI(deps: { token: string; apiUrl: string; dataFolder: string }): Promise<Self> {
  const file = join(
    deps.dataFolder,
    `slack-${createHash('sha256').update(deps.token).digest('hex').slice(0, 16)}.json`,
  );
  const known = read(file);
  if (known) return known;
  const client = createClient({ token: deps.token, apiUrl: deps.apiUrl, timeoutMs: 5_000 });
  for (let attempt = 1; ; attempt++) {
    try {
      const { team_id: account, user_id: botUserId } = await client.auth.test();
      const self = answer.parse({ account, botUserId });
      mkdirSync(deps.dataFolder, { recursive: true });
      const fresh = `${file}.${randomBytes(4).toString('hex')}`;
      writeFileSync(fresh, JSON.stringify(self), { mode: 0o600 });
      renameSync(fresh, file);
      return self;
    } catch (error) {
      const { kind, reason } = readFailure(error);
      if (kind === 'denied' || kind === 'refused')
        throw new SlackUnreachable(
          `Slack does not take SLACK_BOT_TOKEN (${reason}). Copy the Bot User OAuth Token (xoxb-…) from OAuth & Permissions.`,
        );
      if (attempt === attempts)
        throw new SlackUnreachable(
          `Slack does not answer (${reason}), and it has to once, to say which workspace SLACK_BOT_TOKEN belongs to.`,
        );
      await new Promise((resolve) => setTimeout(resolve, 500 * 2 ** attempt));
    }
  }
}

function read(file: string): Self | null {
  try {
    return answer.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null; // not asked yet, or a file that was cut short: it is asked again
  }
}
