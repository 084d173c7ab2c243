/** Claude: the key is taken, and both models of the settings exist for it. Asked by counting tokens, which costs nothing. */
import { z } from 'zod';
import type { Ask } from './ask.ts';
import { broken, look, ok, skipped, type Check, type Finding } from './check.ts';

const publicRoot = 'https://api.anthropic.com';
const refusal = z.object({ error: z.object({ message: z.string() }) });

export type ClaudeSettings = {
  ANTHROPIC_API_KEY?: string | undefined;
  ANTHROPIC_BASE_URL?: string | undefined;
  CLAUDE_MODEL: string;
  CLAUDE_BACKGROUND_MODEL: string;
};

export const claudeCheck = (settings: ClaudeSettings, ask: Ask): Check => ({
  name: 'Claude',
  async run() {
    const { ANTHROPIC_API_KEY: key, CLAUDE_MODEL: talks, CLAUDE_BACKGROUND_MODEL: reads } = settings;
    if (!key) return [skipped('Claude', 'no ANTHROPIC_API_KEY: the rules do the talking')];
    const count = async (name: string, model: string): Promise<Finding | null> => {
      const answer = await ask(`${settings.ANTHROPIC_BASE_URL ?? publicRoot}/v1/messages/count_tokens`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-api-key': key, 'anthropic-version': '2023-06-01' },
        body: JSON.stringify({ model, messages: [{ role: 'user', content: 'hello' }] }),
      });
      if (answer.status === 0)
        return look('Claude', `not reached (${answer.reason}); the rules answer meanwhile`, network);
      return answer.status === 200 ? null : faultOf(name, model, answer.status, answer.body);
    };
    const talking = await count('CLAUDE_MODEL', talks);
    // A key that is not taken is told once.
    if (talking && !talking.detail.includes(talks)) return [talking];
    const reading = talks === reads ? null : await count('CLAUDE_BACKGROUND_MODEL', reads);
    const faults = [talking, reading].filter((finding) => finding !== null);
    return faults.length > 0
      ? faults
      : [ok('Claude', `takes the key; ${talks} talks, ${reads} reads at night`)];
  },
});

const network = 'look at the network, a proxy, or ANTHROPIC_BASE_URL';

function faultOf(name: string, model: string, status: number, body: unknown): Finding {
  const said = refusal.safeParse(body).data?.error.message ?? `status ${status}`;
  if (status === 401 || status === 403)
    return broken(
      'Claude',
      `does not take the key (${status})`,
      'copy ANTHROPIC_API_KEY again from the console',
    );
  if (status === 404)
    return broken(
      'Claude',
      `has no model ${model} for this key`,
      `set ${name} to a model that the key may use`,
    );
  if (status === 429 || status >= 500)
    return look('Claude', `busy just now (${status})`, 'look again later; the rules answer meanwhile');
  return broken('Claude', `refused ${model}: ${said}`, `look at ${name} and ANTHROPIC_BASE_URL`);
}
