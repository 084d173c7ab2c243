/** The platform's text: three characters are control characters, everything in angle brackets is a reference. */

/** Nothing in the text can become a mention, a link or a channel-wide alarm. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const unescapeText = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

const reference = /<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>/g;

/** What a person typed, as they see it: mentions with an @, links as their address, no escapes. */
export function readText(text: string): string {
  const plain = text.replace(reference, (_whole, sigil: string, target: string, label?: string) => {
    switch (sigil) {
      case '@':
        return `@${label ?? target}`;
      case '#':
        return `#${label ?? target}`;
      case '!':
        return label !== undefined && label !== ''
          ? label
          : `@${target.replace(/^(subteam)\^/, '').split('^')[0] ?? ''}`;
      default: {
        const address = target.replace(/^(mailto|tel):/, '');
        return label === undefined || label === address || target.endsWith(label)
          ? address
          : `${label} (${address})`;
      }
    }
  });
  return unescapeText(plain);
}
