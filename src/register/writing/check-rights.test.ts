import { expect, it } from 'vitest';
import type { Role } from '#domain/account/viewer';
import type { Bench } from './bench.ts';
import { allowedSteps } from './check-rights.ts';
import type { Step } from './step.ts';

const thing = (kind: string) => ({ kind, id: 'id', programme: 'p', values: {} });
const step = (kind: string, action: string, changed: string[]) =>
  ({ change: { action, kind }, before: thing(kind), after: thing(kind), changed, at: () => undefined }) as unknown as Step;

/** Whether who takes part, and only keeps the thing, may take a step. */
async function mayTake(one: Step, owner: string | null, role: Role = 'partner-member'): Promise<boolean> {
  const belonging = () => Promise.resolve({ organisations: ['theirs'], themes: [], createdBy: 'other', owner, state: 'running' });
  const bench = { fetchAll: () => Promise.resolve(), belonging } as unknown as Bench;
  const part = { programme: 'p', role, organisation: 'ours', theme: null };
  const actor = { person: 'me', isAdministrator: false, takesPart: [part] };
  const by = { person: 'me', origin: 'form' as const, now: '2026-11-22T12:00:00Z', today: '2026-11-22' };
  return (await allowedSteps(bench, actor, [one], by)).has(one);
}

it('allowedSteps() lets who keeps a thing say that it is still so, and gives who does not keep it nothing', async () => {
  for (const kind of ['intervention', 'action']) {
    expect(await mayTake(step(kind, 'change', ['asOf']), 'me'), kind).toBe(true);
    expect(await mayTake(step(kind, 'change', ['asOf']), 'other'), kind).toBe(false);
    expect(await mayTake(step(kind, 'change', ['asOf']), null), kind).toBe(false);
    expect(await mayTake(step(kind, 'change', ['asOf']), 'me', 'external-reader'), kind).toBe(false);
    expect(await mayTake(step(kind, 'change', ['name', 'asOf']), 'me'), kind).toBe(false);
    expect(await mayTake(step(kind, 'change', []), 'me'), kind).toBe(false);
    expect(await mayTake(step(kind, 'withdraw', []), 'me'), kind).toBe(false);
  }
  expect(await mayTake(step('lesson', 'change', ['asOf']), 'me')).toBe(false);
});
