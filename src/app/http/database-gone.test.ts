import { describe, expect, it } from 'vitest';
import { fault } from '#base/fault';
import { isDatabaseGone } from './database-gone.ts';

describe('isDatabaseGone()', () => {
  it('tells a database that is away from any other failure, also in what another error wraps', () => {
    const lost = fault('register-lost');
    expect([lost, new Error('no session', { cause: lost })].map(isDatabaseGone)).toEqual([true, true]);
    expect([fault('form-stale'), new Error('x'), null, 'register-lost'].map(isDatabaseGone)).toEqual([false, false, false, false]);
  });
});
