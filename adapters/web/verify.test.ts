import { describe, expect, it } from 'vitest';
import { createGate } from './verify.ts';

const gate = createGate({ token: 'right-token', hosts: ['desk.example'] });

describe('the token', () => {
  it.each([
    ['Bearer right-token', 'ok'],
    ['bearer right-token', 'ok'],
    ['Bearer wrong-token', 'refused'],
    ['Bearer right-token ', 'refused'],
    ['Bearer right-tokenx', 'refused'],
    ['Bearer ', 'refused'],
    ['Basic right-token', 'refused'],
    ['right-token', 'refused'],
    [undefined, 'refused'],
  ])('%s is %s', (authorization, status) => {
    expect(gate.token(authorization === undefined ? {} : { authorization }).status).toBe(status);
  });
});

describe('the address', () => {
  it.each([
    ['127.0.0.1:3000', undefined, 'ok'],
    ['localhost:3000', undefined, 'ok'],
    ['[::1]:3000', undefined, 'ok'],
    ['localhost', 'http://localhost', 'ok'],
    ['localhost:3000', 'http://localhost:3000', 'ok'],
    ['desk.example', 'https://desk.example', 'ok'],
    // A name that an attacker points at 127.0.0.1.
    ['evil.example:3000', 'http://evil.example:3000', 'refused'],
    ['127.0.0.1.evil.example', undefined, 'refused'],
    ['evil@localhost', undefined, 'refused'],
    ['evil/@localhost', undefined, 'refused'],
    ['', undefined, 'refused'],
    // A page of another origin, also another port of this machine.
    ['localhost:3000', 'http://evil.example', 'refused'],
    ['localhost:3000', 'http://localhost:4000', 'refused'],
    ['localhost:3000', 'null', 'refused'],
  ])('host %s with origin %s is %s', (host, origin, status) => {
    expect(gate.address({ host, ...(origin === undefined ? {} : { origin }) }).status).toBe(status);
  });

  it('needs a host at all', () => {
    expect(gate.address({}).status).toBe('refused');
  });
});
