/** How an edit changes what is paid, and where the work may be shown. */
import type { ReadRole } from '../../brief.ts';
import { agencyPart } from '../agency-share.ts';
import { speaksOfPay } from '../edit-sense.ts';
import type { Per } from '../money.ts';
import type { BriefText } from '../normalise.ts';
import type { Found } from '../spans.ts';
import { patch, type Edit, type Patch } from './edit.ts';

/** "Budget 30 kar do": people of the trade leave out the thousands. */
const bareFee =
  /\bfee\b[^\d\n]{0,20}(\d{1,3}(?:\.5)?)(?:\s*k\b|(?![\d.]*\s*(?:thousand|lakh|hundred|crore|%|-|day|month|year|'|\d)))(?:\s*per (day|month|episode))?/;
/** No pay moves that far in one step: who says so means it by the day, or another role. */
const farApart = 6;

export function pay({ text, facts, role, instead }: Edit): Patch[] {
  const said = speaksOfPay(text.source) ? facts.pay.pay[0] : undefined;
  const agency = facts.pay.agency[0];
  const conveyance = facts.pay.conveyance[0];
  const thousands = said ? undefined : feeInThousands(text, role);
  const span = said ?? agency ?? conveyance ?? thousands;
  if (!span) return [];
  const old: NonNullable<ReadRole['rate']> = role.rate ?? {
    amountInr: null,
    maxInr: null,
    per: null,
    agency: null,
    conveyance: null,
  };
  const stated =
    said && (said.value.per !== 'project' || old.per === null || /\btotal\b|\bfor\b/.test(text.plain));
  const sum = said?.value.amountInr ?? thousands?.value;
  const [low, high] = [sum ?? 0, old.amountInr ?? 0].sort((a, b) => a - b) as [number, number];
  if (!instead && sum && low > 0 && high > low * farApart && !stated && !thousands?.per)
    return [{ field: 'rate', value: old, span, unclear: sum }];
  const value = {
    amountInr: said?.value.amountInr ?? thousands?.value ?? old.amountInr,
    maxInr: said ? said.value.maxInr : thousands ? null : old.maxInr,
    per: stated ? said.value.per : (thousands?.per ?? old.per),
    agency: agency?.value ?? old.agency,
    ...(agency
      ? agencyPart(text.quote(agency))
      : old.agencyPct === undefined
        ? {}
        : { agencyPct: old.agencyPct }),
    conveyance: conveyance?.value ?? old.conveyance,
  };
  const also = [said, agency, conveyance].filter((one) => one !== undefined);
  return [{ field: 'rate', value, span, also }];
}

/** A fee below a thousand where the draft's is above: the thousands were left out. */
function feeInThousands(
  text: BriefText,
  role: ReadRole,
): (Found<number> & { per: Per | undefined }) | undefined {
  const said = bareFee.exec(text.plain);
  if (!said || (role.rate?.amountInr ?? 0) < 1_000) return undefined;
  return {
    start: said.index,
    end: said.index + said[0].length,
    value: Number(said[1]) * 1_000,
    per: said[2] as Per | undefined,
  };
}

/** What is not said of it stays. */
export function usage({ facts, role: { usage: old } }: Edit): Patch[] {
  const [run] = facts.run;
  if (!run) return [];
  const { media, months, perpetual, territory } = run.value;
  return patch('usage', run, {
    media: media.length > 0 ? media : (old?.media ?? []),
    months: perpetual ? null : (months ?? old?.months ?? null),
    perpetual: perpetual || (months === null && (old?.perpetual ?? false)),
    territory: territory ?? old?.territory ?? null,
  });
}

export const conflicts = ({ facts }: Edit): Patch[] =>
  patch(
    'conflicts',
    facts.barred.found[0],
    facts.barred.found.map((found) => found.value),
  );
