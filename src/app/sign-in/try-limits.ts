import type { Desk, Visitor } from './desk.ts';

const MINUTE = 60_000;

/** How often something may be tried. Whoever guesses from many places is held by the third, which no visitor reaches alone. */
const LIMITS = {
  'sign-in': {
    address: { times: 60, withinMs: 15 * MINUTE },
    both: { times: 8, withinMs: 15 * MINUTE },
    subject: { times: 40, withinMs: 15 * MINUTE },
  },
  'second-step': { address: { times: 60, withinMs: 15 * MINUTE } },
  confirm: { address: { times: 60, withinMs: 15 * MINUTE }, subject: { times: 8, withinMs: 15 * MINUTE } },
  'ask-password': { address: { times: 20, withinMs: 60 * MINUTE }, subject: { times: 3, withinMs: 60 * MINUTE } },
  /** A code from a mail: nobody mistypes a link often. */
  link: { address: { times: 40, withinMs: 60 * MINUTE } },
} as const satisfies Record<string, Partial<Record<'address' | 'both' | 'subject', { times: number; withinMs: number }>>>;
export type Tried = keyof typeof LIMITS;

/**
 * Counts one more try, by the visitor's address, by whom it is about, and by both together.
 *
 * @param subject whom it is about: a mail address, an id
 * @returns null when it is allowed, or after how many seconds it is again
 */
export async function tryOnce(desk: Desk, tried: Tried, visitor: Visitor, subject?: string): Promise<number | null> {
  const waits = await Promise.all(
    Object.entries(LIMITS[tried]).map(([by, limit]) => {
      const key = keyOf(desk, tried, by, visitor, subject ?? '');
      return desk.accounts.attempt(key, limit);
    }),
  );
  const wait = Math.max(0, ...waits.map((seconds) => seconds ?? 0));
  return wait === 0 ? null : wait;
}

/** It succeeded: earlier tries for the same subject from the same place are forgotten. */
export async function succeeded(desk: Desk, tried: Tried, visitor: Visitor, subject: string): Promise<void> {
  await Promise.all(['both', 'subject'].map((by) => desk.accounts.forgetAttempts(keyOf(desk, tried, by, visitor, subject))));
}

function keyOf(desk: Desk, tried: Tried, by: string, visitor: Visitor, subject: string): string {
  const address = by === 'subject' ? '' : network(visitor.address);
  return desk.keyed(`try ${tried} ${by}`, `${address} ${by === 'address' ? '' : subject.toLowerCase()}`);
}

/** A home has a whole /64 of IPv6 addresses, and may use another one for each try. */
export function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail = ''] = plain.split('::');
  const groups = head === '' ? [] : head.split(':');
  const last = tail === '' ? [] : tail.split(':');
  const full = plain.includes('::')
    ? [...groups, ...Array<string>(Math.max(0, 8 - groups.length - last.length)).fill('0'), ...last]
    : groups;
  return full
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
