import { expect, it } from 'vitest';
import type { Role } from '#domain/account/viewer';
import type { KindName } from '#domain/register/kinds';
import type { Seen } from '#domain/register/register';
import type { Workspace } from '#app/pages/work/workspace';
import { loadGrantDoubts } from './grants.ts';

const of = (kind: KindName, id: string, values: object) =>
  ({ kind, id, programme: 'p', createdBy: 'other', withdrawnAt: null, values }) as unknown as Seen;
const grant = of('grant', 'g', { state: 'granted', granted: 100_00 });
const advance = of('grantAdvance', 'a', { grant: 'g', amount: 150_00, paidOn: '2026-03-01' });

function workspaceOf(role: Role): Workspace {
  const viewer = { person: 'me', isAdministrator: false, takesPart: [{ programme: 'p', role, organisation: null, theme: null }] };
  const held = [grant, advance];
  const register = {
    find: (_: unknown, kind: KindName, id: string) => Promise.resolve(held.find((one) => one.kind === kind && one.id === id) ?? null),
    list: (_: unknown, kind: KindName) => Promise.resolve({ things: held.filter((one) => one.kind === kind) }),
  };
  return { viewer, register, programme: { id: 'p' } } as unknown as Workspace;
}

it.each<[Role, boolean]>([
  ['controller', true],
  ['external-reader', false],
])('loadGrantDoubts() tells a %s on a grant and on its advance that the grant may be changed: %s', async (role, mayChange) => {
  const doubted = { grant: 'g', doubts: ['advanced-above-granted'], mayChange };
  expect(await loadGrantDoubts(workspaceOf(role), 'grant', grant)).toEqual(doubted);
  expect(await loadGrantDoubts(workspaceOf(role), 'grantAdvance', advance)).toEqual(doubted);
});
