/** Node: new enough for what is installed. */
import { broken, ok, type Check } from './check.ts';

const oldest = [20, 19] as const;

export const nodeCheck = (version: string = process.versions.node): Check => ({
  name: 'Node',
  async run() {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const fits = major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
    return [
      fits
        ? ok('Node', version)
        : broken('Node', `${version} is too old`, `install Node ${oldest.join('.')} or newer, then npm ci`),
    ];
  },
});
