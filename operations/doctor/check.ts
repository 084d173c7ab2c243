/** What a check of the doctor is: it looks, changes nothing, ends within its time, and says in one line how to mend. */

/** `look`: works, and deserves a look. `broken`: something does not work until it is mended. */
export type State = 'ok' | 'look' | 'broken' | 'skipped';
export type Finding = { check: string; state: State; detail: string; mend?: string };

export type Check = {
  name: string;
  /** Where a whole server may have to be opened, more than the usual. */
  limitMs?: number;
  run(): Promise<Finding[]>;
};

export const ok = (check: string, detail: string): Finding => ({ check, state: 'ok', detail });
export const look = (check: string, detail: string, mend: string): Finding => ({
  check,
  state: 'look',
  detail,
  mend,
});
export const broken = (check: string, detail: string, mend: string): Finding => ({
  check,
  state: 'broken',
  detail,
  mend,
});
export const skipped = (check: string, detail: string): Finding => ({ check, state: 'skipped', detail });

const usualMs = 12_000;

/** All at once, told in the order given; `after` runs when they have ended and sees what they left behind. */
export async function runChecks(
  checks: readonly Check[],
  options: { limitMs?: number; hide(text: string): string },
): Promise<Finding[]> {
  const findings = await Promise.all(checks.map((check) => runOne(check, options.limitMs ?? usualMs)));
  return findings.flat().map((finding) => ({
    ...finding,
    detail: options.hide(finding.detail),
    ...(finding.mend === undefined ? {} : { mend: options.hide(finding.mend) }),
  }));
}

async function runOne({ name, limitMs, run }: Check, usual: number): Promise<Finding[]> {
  const ms = limitMs ?? usual;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Finding[]>((resolve) => {
    timer = setTimeout(
      () =>
        resolve([
          broken(name, `no answer within ${ms / 1000} s`, 'see whether what it asks is up, then look again'),
        ]),
      ms,
    );
  });
  const work = run();
  // Heard even when it fails after its time is over.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return [broken(name, reason, 'this is a fault of the check itself: report it')];
  } finally {
    clearTimeout(timer);
  }
}
