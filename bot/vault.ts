/** The port for secrets that have to be kept: sealed with a key that no backup of the database holds. */

export type Vault = {
  /** `about` names what it belongs to; the same name is needed to open it. */
  seal(secret: string, about: string): string;
  /** null when it was sealed with another key, for something else, or was tampered with. */
  open(sealed: string, about: string): string | null;
};
