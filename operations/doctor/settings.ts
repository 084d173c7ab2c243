/** Settings that are wrong are findings too, and what they belong to is left out of the other checks. */
import { broken, ok, type Check } from './check.ts';

/** `faults` as config.ts words them, "NAME: what is wrong"; `set` is how many settings are given. */
export const settingsCheck = (faults: readonly string[], set: number): Check => ({
  name: 'settings',
  async run() {
    if (faults.length === 0) return [ok('settings', `${set} set, none wrong`)];
    return faults.map((fault) => {
      const [name = ''] = fault.split(':');
      return broken(
        'settings',
        fault,
        `correct ${name} in .env or the environment; .env.example says what it is for`,
      );
    });
  },
});

/**
 * The environment without what is faulty, so that the rest can still be looked at. A fault may name a setting that is
 * missing: then its whole family goes, since it is half configured.
 */
export function withoutFaulty(
  environment: Readonly<Record<string, string | undefined>>,
  faults: readonly string[],
): Record<string, string | undefined> {
  const names = new Set(faults.map((fault) => fault.split(':')[0] ?? ''));
  const missing = [...names].filter((name) => !environment[name]).map((name) => name.split('_')[0]);
  return Object.fromEntries(
    Object.entries(environment).filter(
      ([name]) => !names.has(name) && !missing.includes(name.split('_')[0] ?? ''),
    ),
  );
}
