/** Settings from the file `.env` beside a command; what stands in the environment wins over them. */
import { existsSync } from 'node:fs';

/** Throws an error that says what to do where the file cannot be read. */
export function loadEnvironment(file = '.env'): void {
  if (!existsSync(file)) return;
  try {
    process.loadEnvFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why =
      code === 'EACCES'
        ? 'this user may not read it'
        : code === 'EISDIR'
          ? 'it is a folder'
          : 'it is no file of settings';
    throw new Error(
      `The file ${file} cannot be used: ${why}. Mend it, or take it away to start with the defaults.`,
      { cause: error },
    );
  }
}
