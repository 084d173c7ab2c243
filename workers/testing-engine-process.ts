/**
 * An engine as a process of its own, to be killed between two effects:
 * `testing-engine-process.ts <database url> <redis as JSON> <prefix> <stop before effect> <gap> <told>`. Each turn calls two tools
 * that each add one person. Prints `before <n>` ahead of each call, hangs there for ever when told to, and prints
 * `sent <text>`. Between two messages to a chat it leaves the gap, in milliseconds. With a last argument the platform takes
 * nothing and wants the account to be still for so many milliseconds: it prints `told`.
 */
import { z } from 'zod';
import type { Brain } from '../bot/brain/brain.ts';
import { defineTool } from '../bot/tools/tool.ts';
import { createWall, startEngine } from './engine-testing.ts';
import type { RedisConnection } from './redis.ts';

const [, , url = '', redis = '{}', prefix = '', stopBefore = '0', gap = '0', told = '0'] = process.argv;
const print = (line: string): void => void process.stdout.write(`${line}\n`);

const addPerson = defineTool({
  name: 'add_person',
  description: 'Adds a person.',
  input: z.object({ name: z.string() }),
  who: ['talent'],
  changes: true,
  async run(tx, { name }, context) {
    await tx.person.create({
      data: { id: context.newId(), workspaceId: context.workspaceId, name, role: 'talent' },
    });
    return { ok: true, output: name };
  },
});

const brain: Brain = {
  name: 'rules',
  async answer(_input, io) {
    for (const n of [1, 2, 3]) {
      print(`before ${n}`);
      if (String(n) === stopBefore) await new Promise(() => undefined);
      if (n < 3) await io.call(`effect-${n}`, 'add_person', { name: `effect ${n}` });
    }
    return { text: 'both done' };
  },
};

const wall = createWall();
wall.channel.pace.perChatMs = Number(gap);
wall.answer = (_to, part) => {
  if (Number(told) > 0) {
    print('told');
    return { status: 'retry', afterMs: Number(told), scope: 'account', reason: 'too many' };
  }
  print(`sent ${part.text}`);
  return 'arrives';
};
await startEngine({
  url,
  poolSize: 4,
  redis: { connection: JSON.parse(redis) as RedisConnection, prefix },
  wall,
  brain,
  tools: [addPerson],
  alone: true,
  pace: 'platform',
});
print('ready');
