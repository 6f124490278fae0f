import { describe, expect, it } from 'vitest';
import type { Conflict } from '#domain/register/conflict';
import { formBack, statusOf } from './form-back.ts';

describe('statusOf()', () => {
  const back = (...codes: string[]) => formBack('bewaar', { issues: codes.map((code) => ({ code, level: 'error' as const })) });

  it('tells who sends forms whether sending the same again is of use', () => {
    expect(statusOf(back('value-empty'))).toBe(400);
    for (const code of ['register-lost', 'register-full', 'register-away']) expect(statusOf(back(code)), code).toBe(503);
    expect(statusOf({ issues: [{ code: 'registration-promises-nought' }] })).toBe(400);
    expect(statusOf({ issues: [{ code: 'ledger-changed-meanwhile' }] }, 409)).toBe(409);
    expect(statusOf({ ...back(), conflict: { version: 2 } as Conflict })).toBe(409);
  });
});
