import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '#base/clock';
import type { Viewer } from '#domain/account/viewer';
import { RESIDENT } from '#domain/account/viewer';
import type { Register } from '#domain/register/register';
import type { WorldThing } from '#domain/world/world-thing';
import { createRegister } from '#register/create-register';
import { openTestDatabase, type TestDatabase } from '#register/testing/open-test-database';
import { loadContent } from '../content/content.ts';
import { holdsNoProgramme, loadThings } from './load-things.ts';
import { readWorldThings } from './programme-files.ts';

const root = join(import.meta.dirname, '..', '..', '..');

function thingsOf(name: string): WorldThing[] {
  const { catalogue, world } = loadContent(root, name);
  const read = readWorldThings(root, world, catalogue);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

describe.each(['groningen', 'demo'])('loadThings() of the world %s', (name) => {
  let database: TestDatabase;
  let register: Register;
  const things = thingsOf(name);
  const programmes = things.filter(({ kind }) => kind === 'programme');
  const manager: Viewer = {
    person: 'lead',
    isAdministrator: false,
    takesPart: programmes.map(({ id }) => ({ programme: id, role: 'programme-manager', organisation: null, theme: null })),
  };

  beforeAll(async () => {
    database = await openTestDatabase();
    await database.reset();
    register = createRegister(database.db, fixedClock('2026-11-22T08:00:00Z'));
  });
  afterAll(() => database.close());

  it('fills an empty register in one go', async () => {
    expect(await holdsNoProgramme(register)).toBe(true);
    expect(await loadThings(register, things)).toEqual({ written: things.length, there: 0, differing: [] });
    expect(await holdsNoProgramme(register)).toBe(false);
  });

  it('keeps every value, and shows each with its own day', async () => {
    for (const { kind, id, asOf, values } of things.filter((_, index) => index % 7 === 0)) {
      const kept = await register.find(manager, kind, id);
      expect(kept?.asOf, `${kind} ${id}`).toBe(asOf);
      expect(kept?.values).toMatchObject(values);
      expect(kept?.createdBy).toBe('world');
    }
    const [first] = await register.history(manager, 'programme', programmes[0]!.id);
    expect(first).toMatchObject({ origin: 'world', by: 'world', action: 'create' });
  });

  it('shows residents every published programme', async () => {
    expect((await register.list(RESIDENT, 'programme')).total).toBe(programmes.length);
  });

  it('writes nothing the second time, and nothing of its own differs', async () => {
    expect(await loadThings(register, things)).toEqual({ written: 0, there: things.length, differing: [] });
  });

  it('leaves what people changed or withdrew as it is, brings what is new and says what differs', async () => {
    const [work, other] = things.filter(({ kind }) => kind === 'lesson');
    const [withdrawn] = things.filter(({ kind }) => kind === 'timelineEvent');
    const mine = { name: 'Door mensen veranderd' };
    await register.write(manager, [{ action: 'change', kind: 'lesson', id: work!.id, version: 1, values: mine }], 'form');
    await register.write(
      manager,
      [{ action: 'withdraw', kind: 'timelineEvent', id: withdrawn!.id, version: 1, because: 'dubbel' }],
      'form',
    );
    const newer = things.map((thing) =>
      thing.id === other!.id ? { ...thing, values: { ...thing.values, name: 'Nieuwer in de wereld' } } : thing,
    );
    const added: WorldThing = { ...other!, id: '00000000-0000-8000-8000-000000000001', key: 'nieuw' };
    const report = await loadThings(register, [...newer, added]);
    expect(report.written).toBe(1);
    expect(report.differing).toEqual(
      expect.arrayContaining([
        { kind: 'lesson', id: work!.id, title: 'Door mensen veranderd', fields: ['name'], changedHere: true },
        { kind: 'lesson', id: other!.id, title: other!.values.name, fields: ['name'], changedHere: false },
      ]),
    );
    expect(report.differing).toHaveLength(2);
    expect((await register.find(manager, 'lesson', work!.id))?.values.name).toBe('Door mensen veranderd');
    expect((await register.find(manager, 'timelineEvent', withdrawn!.id))?.withdrawnAt).not.toBeNull();
  });
});
