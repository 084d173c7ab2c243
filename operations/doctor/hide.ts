/** Takes every secret of the settings out of a text, whoever put it there: a driver's error, a server's answer. */

const secretNames = /TOKEN|SECRET|KEY/;
/** Shorter ones would take words of ours with them. */
const shortest = 4;

export function createHide(settings: Readonly<Record<string, unknown>>): (text: string) => string {
  const secrets = new Set<string>();
  for (const [name, value] of Object.entries(settings)) {
    if (typeof value !== 'string') continue;
    if (secretNames.test(name)) secrets.add(value);
    if (URL.canParse(value)) {
      const { password } = new URL(value);
      secrets.add(password).add(decodeURIComponent(password));
    }
  }
  // A Telegram token is a number, which everybody may see, and a secret behind the colon.
  for (const secret of [...secrets]) secrets.add(secret.replace(/^\d+:/, ''));
  const hidden = [...secrets].filter((secret) => secret.length >= shortest).toSorted(byLength);
  return (text) => hidden.reduce((left, secret) => left.replaceAll(secret, '…'), text);
}

/** The longest first, since one may be a part of another. */
const byLength = (a: string, b: string): number => b.length - a.length;
