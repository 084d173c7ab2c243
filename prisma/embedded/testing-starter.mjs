// A process for the lock's tests: claims the folder that it is told when it is told, says how that went, and stays.
import { claimFolder } from './lock.ts';

process.send('ready');
process.on('message', async ({ dir }) => {
  try {
    await claimFolder({ dir, what: 'Test', log: () => undefined });
    process.send({ won: true });
  } catch (error) {
    process.send({ won: false, message: error.message });
  }
});
