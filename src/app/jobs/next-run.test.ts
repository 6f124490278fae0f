import { describe, expect, it } from 'vitest';
import { nextRun } from './next-run.ts';

describe('nextRun()', () => {
  it('is at seven on the next working day, summer and winter', async () => {
    const next = async (after: string) => (await nextRun('reminders', new Date(after)))?.toISOString();
    expect(await next('2026-11-20T12:00:00Z')).toBe('2026-11-23T06:00:00.000Z');
    expect(await next('2026-07-01T04:59:59Z')).toBe('2026-07-01T05:00:00.000Z');
  });

  it('is at no set time for mail, which goes when there is some', async () => {
    expect(await nextRun('mail', new Date())).toBeNull();
  });
});
