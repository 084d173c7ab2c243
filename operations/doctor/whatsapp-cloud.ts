/** WhatsApp by the Cloud API: the token is taken and lasts, the number is its own, and the templates of the settings exist. */
import { z } from 'zod';
import { header, type Answer, type Ask } from './ask.ts';
import { broken, look, ok, skipped, type Check, type Finding } from './check.ts';
import { templateFindings, wireTemplates, type WantedTemplate } from './whatsapp-templates.ts';

const publicRoot = 'https://graph.facebook.com/v24.0';
const refusal = z.object({ error: z.object({ code: z.number(), message: z.string() }) });
const number = z.object({ verified_name: z.string().optional(), quality_rating: z.string().optional() });
const inspected = z.object({
  data: z.object({
    is_valid: z.boolean(),
    /** Seconds; 0 for a token that never ends. */
    expires_at: z.number().default(0),
    scopes: z.array(z.string()).default([]),
    granular_scopes: z
      .array(z.object({ scope: z.string(), target_ids: z.array(z.string()).default([]) }))
      .default([]),
  }),
});
type Inspected = z.infer<typeof inspected>['data'];

const sends = 'whatsapp_business_messaging';
const manages = 'whatsapp_business_management';
const dayMs = 24 * 3600_000;

export type CloudSettings = {
  WHATSAPP_MODE: 'web' | 'cloud' | 'off';
  WHATSAPP_TOKEN?: string | undefined;
  WHATSAPP_PHONE_NUMBER_ID?: string | undefined;
  WHATSAPP_API_ROOT?: string | undefined;
  WHATSAPP_TEMPLATES: readonly WantedTemplate[];
};

export const whatsappCloudCheck = (settings: CloudSettings, ask: Ask, now: () => Date): Check => ({
  name: 'WhatsApp',
  async run() {
    if (settings.WHATSAPP_MODE !== 'cloud') return [];
    const {
      WHATSAPP_TOKEN: token = '',
      WHATSAPP_PHONE_NUMBER_ID: phone = '',
      WHATSAPP_TEMPLATES: wanted,
    } = settings;
    const given = (settings.WHATSAPP_API_ROOT ?? publicRoot).replace(/\/+$/, '');
    const root = /\/v\d+(?:\.\d+)?$/.test(given) ? given : `${given}/v24.0`;
    const get = (path: string): Promise<Answer> => ask(`${root}/${path}`, { headers: header(token) });

    const [line, self] = await Promise.all([
      get(`${phone}?fields=verified_name,quality_rating`),
      get(`debug_token?${String(new URLSearchParams({ input_token: token }))}`),
    ]);
    const known = line.status === 200 ? number.safeParse(line.body).data : undefined;
    if (!known) return [faultOf(line)];
    const found: Finding[] = [
      ok('WhatsApp', `takes the token; the number is ${known.verified_name ?? 'unnamed'}`),
    ];
    if (known.quality_rating === 'RED')
      found.push(
        look(
          'WhatsApp',
          'Meta rates the number red',
          'people block or report it: write less, and only to who wrote',
        ),
      );
    const token_ = self.status === 200 ? inspected.safeParse(self.body).data?.data : undefined;
    if (!token_) return [...found, skipped('WhatsApp token', 'Meta does not say how long it lasts')];
    found.push(tokenFinding(token_, now()));
    return [...found, ...(await templatesOf(token_, wanted, get))];
  },
});

async function templatesOf(
  token: Inspected,
  wanted: readonly WantedTemplate[],
  get: (path: string) => Promise<Answer>,
): Promise<Finding[]> {
  if (wanted.length === 0)
    return [
      look(
        'WhatsApp templates',
        'none set: after 24 hours of silence nobody can be written to',
        'have one approved by Meta and name it in WHATSAPP_TEMPLATES (docs/whatsapp-cloud.md)',
      ),
    ];
  const accounts = token.granular_scopes.find(({ scope }) => scope === manages)?.target_ids ?? [];
  if (accounts.length === 0)
    return [skipped('WhatsApp templates', `${wanted.length} set; seeing them needs ${manages} on the token`)];
  const listed = await Promise.all(
    accounts.map((account) =>
      get(`${account}/message_templates?fields=name,language,status,components&limit=500`),
    ),
  );
  const there = listed.flatMap((answer) =>
    answer.status === 200 ? (wireTemplates.safeParse(answer.body).data?.data ?? []) : [],
  );
  if (listed.every(({ status }) => status !== 200))
    return [skipped('WhatsApp templates', 'Meta did not list them')];
  return templateFindings(wanted, there);
}

function tokenFinding(token: Inspected, now: Date): Finding {
  const permanent =
    'Business settings → System users → generate a token that never expires, into WHATSAPP_TOKEN';
  if (!token.is_valid) return broken('WhatsApp token', 'is over', permanent);
  if (!token.scopes.includes(sends))
    return broken('WhatsApp token', `lacks ${sends}`, `${permanent}, with ${sends}`);
  if (token.expires_at === 0) return ok('WhatsApp token', 'never expires');
  const days = Math.floor((token.expires_at * 1000 - now.getTime()) / dayMs);
  return look('WhatsApp token', days < 1 ? 'ends within a day' : `ends in ${days} days`, permanent);
}

function faultOf(answer: Answer): Finding {
  if (answer.status === 0)
    return broken(
      'WhatsApp',
      `not reached (${answer.reason})`,
      'look at the network, a proxy, or WHATSAPP_API_ROOT',
    );
  const { code, message } = refusal.safeParse(answer.body).data?.error ?? { code: 0, message: '' };
  const why =
    code === 0 ? `status ${answer.status}` : `${code} ${message.replace(/\d{5,}/g, '…').slice(0, 80)}`;
  if (code === 190 || answer.status === 401)
    return broken(
      'WhatsApp',
      `does not take the token (${why})`,
      'generate it again for the system user, into WHATSAPP_TOKEN',
    );
  if (code === 100)
    return broken(
      'WhatsApp',
      `knows no such number for this token (${why})`,
      'API setup: copy the id below the number into WHATSAPP_PHONE_NUMBER_ID, and give the system user its account',
    );
  return look('WhatsApp', `answered with ${why}`, 'look again later');
}
