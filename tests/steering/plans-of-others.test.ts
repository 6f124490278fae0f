import { afterAll, beforeAll, expect, it } from 'vitest';
import { RESIDENT, type Viewer } from '#domain/account/viewer';
import type { KindName } from '#domain/register/kinds';
import type { Register, Seen } from '#domain/register/register';
import { plansPage } from '#insight/plan/plans-page';
import type { TestDatabase } from '#register/testing/open-test-database';
import { filledRegister, managerOf } from '../filled-register.ts';

/** Areas as their codes alone tell: what is known of a place without a store of figures. */
const reading = { figures: { area: async () => null, place: async () => null }, catalogue: { themes: [] } };

const KINDS: readonly KindName[] = ['programme', 'programmeTheme', 'organisation', 'plan'];
let database: TestDatabase;
let register: Register;
let byKey: ReadonlyMap<string, string>;

beforeAll(async () => {
  const filled = await filledRegister('demo', ({ kind }) => KINDS.includes(kind));
  ({ database, register } = filled);
  byKey = new Map(filled.things.filter(({ kind }) => kind === 'programme').map(({ key, id }) => [key, id]));
});
afterAll(() => database.close());

const find = async (viewer: Viewer, key: string): Promise<Seen<'programme'>> =>
  (await register.find(viewer, 'programme', byKey.get(key)!))!;

async function besideNorth(viewer: Viewer): Promise<string[]> {
  const { around } = await plansPage({ ...reading, register }, viewer, await find(viewer, 'waterwolde-noord'));
  expect([around.plans, around.apart.length]).toEqual([around.apart.length, around.plans]);
  return around.apart.map(({ plan }) => plan.values.name ?? '');
}

it('plansPage() tells nothing, not even a count, of plans of a programme that its viewer may not read', async () => {
  const [own, theirs] = ['waterwolde-noord', 'kansrijk-opgroeien'].map((key) => managerOf(byKey.get(key)!)) as [Viewer, Viewer];
  const inBoth = { ...own, takesPart: [...own.takesPart, ...theirs.takesPart] };
  const THEIRS = ['Gezond van het begin', 'Koers van Scholengroep De Vaart'];
  expect(await besideNorth(own)).toEqual(expect.arrayContaining(THEIRS));
  expect(await besideNorth(RESIDENT)).toEqual(await besideNorth(own));

  const { id, version } = await find(theirs, 'kansrijk-opgroeien');
  await register.write(theirs, [{ action: 'change', kind: 'programme', id, version, values: { published: false } }], 'form');
  const left = await besideNorth(own);
  expect(left.filter((name) => THEIRS.includes(name))).toEqual([]);
  expect(left).toContain('Vervoer in Woldeland');
  expect(await besideNorth(inBoth)).toEqual(expect.arrayContaining(THEIRS));
});
