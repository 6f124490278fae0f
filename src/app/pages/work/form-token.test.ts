import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { formToken, tokenHolds } from './form-token.ts';

const DAY_MS = 24 * 3_600_000;
let now = Date.parse('2026-11-22T12:00:00Z');
const desk = {
  clock: { now: () => new Date(now) },
  keyed: (purpose: string, text: string) => createHmac('sha256', 'a secret of this site').update(`${purpose}\n${text}`).digest('base64url'),
};
const signer = (person: string) => ({ desk, person }) as unknown as Parameters<typeof formToken>[0];

describe('tokenHolds()', () => {
  it('holds for a day, for who got the form and for what it was made for', () => {
    const token = formToken(signer('petra'), 'noord intervention 1');
    const holds = (person = 'petra', scope = 'noord intervention 1', given: unknown = token) => tokenHolds(signer(person), scope, given);
    expect(holds()).toBe(true);
    expect([holds('pim'), holds('petra', 'noord intervention 2'), holds('petra', 'zuid intervention 1')]).toEqual([false, false, false]);
    const [issued, proof] = token.split('.') as [string, string];
    const later = (Number.parseInt(issued, 36) + 1).toString(36);
    for (const forged of [null, '', '.', 'x.y', `${issued}.`, `${later}.${proof}`, `${issued}.${proof.slice(0, -1)}`])
      expect(holds('petra', 'noord intervention 1', forged), String(forged)).toBe(false);
    now += DAY_MS;
    expect(holds()).toBe(true);
    now += 1;
    expect(holds(), 'a form of over a day old').toBe(false);
    now -= DAY_MS + 2;
    expect(holds(), 'a form from the future').toBe(false);
  });
});
