/** A human of the office is called, and the writer hears what was promised. */
import type { FlagReport } from '../../tools/flag-to-office.ts';
import type { Desk } from './desk.ts';

export async function handOver(
  desk: Desk,
  about: 'human' | 'harassment' | 'scam' | 'stuck',
  because: string,
): Promise<string> {
  const told = await desk.call('flag_to_office', { about, because: because.slice(0, 500) });
  if (!told.ok) return about === 'scam' ? desk.say.scam : desk.say.notTold;
  const { since } = told.output as FlagReport;
  // Whoever asks again is told when that was, and that it was heard.
  if (since !== null && (about === 'human' || about === 'stuck')) return desk.say.toldAt(hourOf(since));
  return { human: desk.say.told, stuck: desk.say.told, harassment: desk.say.safety, scam: desk.say.scam }[
    about
  ];
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Kolkata',
  hour: '2-digit',
  minute: '2-digit',
});
const hourOf = (instant: string): string => clock.format(new Date(instant));
