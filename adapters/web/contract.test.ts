import fastify from 'fastify';
import type { Choice } from '../../bot/message.ts';
import { channelContract } from '../channel.contract.ts';
import { createDesk, testToken } from './fixtures/desk.ts';
import { createWebChannel } from './index.ts';

const said = { persona: 'casting', conversation: 'soap' };
const url = '/api/v1/messages';

channelContract('web', {
  async open({ accept }) {
    const logged: string[] = [];
    const note = (details: object, message: string) => void logged.push(JSON.stringify([details, message]));
    const desk = createDesk({ accept, log: { warn: note, error: note } });
    const channel = createWebChannel(desk.deps);
    const app = fastify({ forceCloseConnections: true });
    channel.register(app);
    await app.ready();
    const post = async (payload: unknown, headers: Record<string, string>) => {
      const body = JSON.stringify(payload);
      const sent = await app.inject({
        method: 'POST',
        url,
        headers: { host: 'localhost', 'content-type': 'application/json', ...headers },
        body,
      });
      return sent.statusCode;
    };
    const right = { authorization: `Bearer ${testToken}` };
    return {
      channel,
      to: {
        workspaceId: 'w',
        conversationId: 'c',
        account: 'web',
        chatExternalId: 'casting:Kavya:soap',
        chatKind: 'private',
      },
      deliver: async (payload) =>
        (await post(payload, right)) === 202 ? 'acknowledged' : 'not acknowledged',
      forge: async (payload) => [
        await post(payload, {}),
        await post(payload, { authorization: 'Bearer wrong' }),
        await post(payload, { authorization: `Basic ${testToken}` }),
      ],
      garble: () => post({ update_id: 1, message: 'of another platform' }, right),
      logged: () => logged.join('\n'),
      close: () => app.close(),
    };
  },
  examples: {
    text: [
      {
        payload: { ...said, id: '1', text: 'maa chahiye, 45-55\nmarathi must' },
        content: { text: 'maa chahiye, 45-55\nmarathi must' },
        inbound: {
          sender: { externalId: 'casting:Kavya', name: 'Kavya', persona: 'casting' },
          addressed: true,
        },
      },
      {
        payload: { ...said, id: '2', persona: 'talent', person: 'सुनीता', text: 'नमस्ते' },
        inbound: { externalId: 'talent:सुनीता:soap:2' },
      },
    ],
    press: [
      {
        payload: { ...said, id: '3', press: { messageId: 'm-1', choiceId: 'approve' } },
        content: { choiceId: 'approve', messageExternalId: 'm-1' },
      },
    ],
    command: [
      {
        payload: { ...said, id: '4', text: '/show Sunita J' },
        content: { name: 'show', argument: 'Sunita J' },
      },
    ],
    image: 'never',
    audio: 'never',
    video: 'never',
    document: 'never',
    location: 'never',
    contact: 'never',
    reaction: 'never',
    edit: 'never',
    delete: 'never',
    unreadable: 'never',
  },
  rendering: {
    expected: ({ text }) => text,
    shown: ({ text }) => text,
    refuses: () => null,
    choices: (parts) => parts.flatMap((part) => part['choices'] as Choice[]),
  },
});
