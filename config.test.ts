import { describe, expect, it } from 'vitest';
import { ConfigError, readSettings } from './config.ts';

const faultsOf = (environment: Record<string, string>): string => {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return '';
};

describe('settings', () => {
  it('has a sane default for everything', () => {
    expect(readSettings({})).toMatchObject({
      PORT: 3000,
      CASTMATCH_DATA: '.castmatch',
      CASTMATCH_PACE: 'platform',
    });
  });

  it('reports every fault at once, by name', () => {
    const message = faultsOf({
      PORT: 'three',
      CASTMATCH_PACE: 'fast',
      DATABASE_URL: 'mysql://x',
      TELEGRAM_BOT_TOKEN: 'nope',
    });
    for (const name of ['PORT', 'CASTMATCH_PACE', 'DATABASE_URL', 'TELEGRAM_BOT_TOKEN'])
      expect(message).toContain(name);
  });

  it('never prints a value', () => {
    const secret = 'hunter2-very-secret';
    const message = faultsOf({
      PORT: secret,
      HOST: 'x',
      CASTMATCH_TOKEN: 'short',
      DATABASE_URL: secret,
      REDIS_URL: secret,
      CASTMATCH_LOG: secret,
      CASTMATCH_DEMO: secret,
      TELEGRAM_BOT_TOKEN: secret,
      TELEGRAM_WEBHOOK_SECRET: 'sp ace',
      ANTHROPIC_BASE_URL: secret,
    });
    expect(message).not.toContain('hunter2');
    expect(message).not.toContain('sp ace');
    expect(message.split('\n').length).toBeGreaterThan(8);
  });

  it('counts an empty variable as unset', () => {
    expect(readSettings({ REDIS_URL: '', PORT: '' }).PORT).toBe(3000);
  });

  it('asks for the secret that a webhook needs', () => {
    expect(faultsOf({ TELEGRAM_WEBHOOK_URL: 'https://desk.example/webhooks/telegram' })).toContain(
      'TELEGRAM_WEBHOOK_SECRET',
    );
  });
});
