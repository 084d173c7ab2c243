/** One workspace of the platform: the channel of the house that serves it, with its own token. */
import type { Channel, Destination, OpenFile } from '../../bot/channel.ts';
import type { Inbound, Outbound } from '../../bot/message.ts';
import { createClient } from './api.ts';
import { isDirect, readChat, readMessage, writeChat } from './address.ts';
import { createFiles } from './files.ts';
import { createFind } from './find.ts';
import { reasonForm } from './form.ts';
import type { HomeView } from './home.ts';
import { createMembers } from './people.ts';
import { renderPreviewPart } from './preview.ts';
import { renderReply } from './render.ts';
import { createSender, type PhotoLink } from './send.ts';

/** A workspace that has the app, with the token it gave. */
export type Installation = { account: string; botUserId: string; token: string };

export type Team = ReturnType<typeof createTeam>;

/** Longest wait for an answer while an event waits to be stored: the platform wants its own within three seconds. */
const quickMs = 1_500;
const sendMs = 30_000;

export function createTeam(deps: {
  installation: Installation;
  apiUrl: string;
  openFile: OpenFile;
  photoLink: PhotoLink;
  now: () => Date;
  /** Receiving is one affair for all workspaces of the app. */
  receiving: Pick<Channel, 'health'> & {
    start(account: string): Promise<void>;
    stop(account: string): Promise<void>;
  };
}) {
  const { apiUrl, now, installation } = deps;
  const { account, token } = installation;
  const patience = { told: new Map<string, number>(), now };
  const client = createClient({ token, apiUrl, timeoutMs: sendMs, patience });
  const quick = createClient({ token, apiUrl, timeoutMs: quickMs, patience });
  const sender = createSender({ client, openFile: deps.openFile, photoLink: deps.photoLink, now });
  const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

  const channel: Channel &
    Required<Pick<Channel, 'renderPreview' | 'edit' | 'remove' | 'find' | 'download'>> = {
    name: 'slack',
    account,
    // Not the platform's own streams: a stream's beginning carries no metadata, so one that was cut could not be found again.
    streams: 'edit',
    // One post a second a channel; edits about fifty a minute.
    pace: { perChatMs: 1_000, perAccountMs: 50, editMs: 1_200 },
    undecided: 'resend',
    // Threads of one channel share its pace.
    paceOf: (chatExternalId: string) => readChat(chatExternalId).channel,
    threadOf: (chatExternalId: string, messageExternalId: string) => {
      const { channel, thread } = readChat(chatExternalId);
      const message = readMessage(messageExternalId);
      if (!message || isDirect(channel)) return null;
      return writeChat({ channel, thread: thread ?? message.ts });
    },
    render: (message: Outbound) => renderReply(message),
    renderPreview: (textSoFar: string) => renderPreviewPart(textSoFar),
    ...sender,
    // Bots have no typing sign of their own here; the first words come soon enough.
    typing: (_to: Destination) => Promise.resolve(),
    find: createFind({ client, now, pause }),
    download: createFiles({ client, apiUrl, token }),
    start: () => deps.receiving.start(account),
    stop: () => deps.receiving.stop(account),
    health: deps.receiving.health,
  };

  return {
    account,
    botUserId: installation.botUserId,
    token,
    channel,
    /** For what has to be known while a call waits for its acknowledgement. */
    quick,
    ...createMembers({ client: quick, now }),
    /** Throws what the platform answered. */
    async openForm(triggerId: string, press: Inbound, language?: Outbound['language']): Promise<void> {
      await quick.views.open({ trigger_id: triggerId, view: reasonForm(press, language) });
    },
    async publishHome(userId: string, view: HomeView): Promise<void> {
      await client.views.publish({ user_id: userId, view });
    },
  };
}
