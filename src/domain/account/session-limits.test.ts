import { describe, expect, it } from 'vitest';
import { isConfirmed, sessionStanding } from './session-limits.ts';

const now = new Date('2026-01-15T12:00:00Z');
const before = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);

describe('sessionStanding()', () => {
  it('ends after 30 minutes without a page, of an administrator after 15', () => {
    const standing = (minutes: number, isAdministrator: boolean) =>
      sessionStanding({ createdAt: before(60), seenAt: before(minutes), isAdministrator }, now);
    expect([standing(29, false), standing(30, false)]).toEqual(['holds', 'idle']);
    expect([standing(14, true), standing(15, true)]).toEqual(['holds', 'idle']);
  });

  it('ends after 12 hours, however busy', () => {
    const standing = (hours: number) => sessionStanding({ createdAt: before(hours * 60), seenAt: now, isAdministrator: false }, now);
    expect([standing(11.9), standing(12)]).toEqual(['holds', 'too-long']);
  });
});

describe('isConfirmed()', () => {
  it('holds for 15 minutes after a proof', () => {
    expect([isConfirmed(before(14), now), isConfirmed(before(15), now)]).toEqual([true, false]);
  });
});
