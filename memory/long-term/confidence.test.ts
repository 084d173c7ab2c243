import { describe, expect, it } from 'vitest';
import { confidenceOf, faint } from './confidence.ts';

const now = new Date('2026-11-23T10:00:00+05:30');
const daysAgo = (days: number): Date => new Date(now.getTime() - days * 86_400_000);
const of = (key: Parameters<typeof confidenceOf>[0]['key'], days: number, more: object = {}): number =>
  confidenceOf({ key, source: 'self', saidAt: daysAgo(days), validTo: null, ...more }, now);

describe('the confidence of a fact', () => {
  it('depends on who said it', () => {
    expect(of('home_city', 0)).toBeGreaterThan(of('home_city', 0, { source: 'agent' }));
    expect(of('home_city', 0, { source: 'agent' })).toBeGreaterThan(of('home_city', 0, { source: 'other' }));
  });

  it('fades soon for a plan without a date, slowly for what stays', () => {
    expect(of('availability_window', 90)).toBeLessThan(faint);
    expect(of('look', 700)).toBeLessThan(faint);
    expect(of('languages', 700)).toBeGreaterThan(0.7);
  });

  it('stays until its own end where one was stated', () => {
    expect(of('unavailable_until', 90, { validTo: daysAgo(-10) })).toBe(of('unavailable_until', 0));
  });
});
