import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NO_FILE } from '#domain/register/erasure';
import type { KindName } from '#domain/register/kinds';
import { copyIn } from '../copy/copy-in.ts';
import { copyOut, type TablePart } from '../copy/copy-out.ts';
import { createRegister } from '../create-register.ts';
import { make, startProgramme, tickingClock } from '../test-actors.ts';
import { attachedTo } from '../test-values.ts';
import { dump } from '../testing/dump.ts';
import { openTestDatabase, type TestDatabase } from '../testing/open-test-database.ts';
import { eraseByTombstones, tombstones } from './tombstones.ts';

describe('tombstones() and eraseByTombstones()', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());
  beforeEach(() => database.reset());

  it('erase again what was erased after a copy was made, in the copy, and only that', async () => {
    const clock = tickingClock('2026-11-22T09:00:00Z');
    const register = createRegister(database.db, clock);
    const { programme, manager } = await startProgramme(register);
    const values = { name: 'Hulp van Jacomijn', what: 'Eten met buren.' };
    const thing = await make(register, manager, 'intervention', programme, values);
    await register.write(
      manager,
      [{ action: 'change', kind: 'intervention', id: thing.id, version: 1, values: { why: 'Zegt Jacomijn' } }],
      'form',
    );
    const file = { name: 'Brief', openTo: 'steering', ...attachedTo('intervention', thing.id) } as never;
    const attachment = await make(register, manager, 'attachment', programme, file);
    const list = ['Koken', 'Klussen'].map((name, index) => ({
      ...{ action: 'create' as const, kind: 'lesson' as const, programme, values: { name, lesson: 'Vraag eerst.' } },
      cameFrom: { file: 'Lijst Jacomijn.csv', rows: [index + 2] },
    }));
    const [lesson, other] = await register.write(manager, list, 'sheet');
    const copy: TablePart[] = [];
    await copyOut(database.db, async (part) => void copy.push(part));
    const erase = async (kind: KindName, id: string, words: string, version: number) => {
      const texts = (await register.texts(manager, kind, id)).texts.filter(({ body }) => body.includes(words)).map((text) => text.id);
      await register.erase(manager, { kind, thing: id, version, texts, because: 'asked', instead: 'Gewist' });
    };
    await erase('intervention', thing.id, 'Jacomijn', 2);
    await erase('attachment', attachment.id, 'aaaa', 1);
    await erase('lesson', other!.id, 'Jacomijn', 1);
    const stones = await tombstones(database.db);
    expect(stones.map(({ field, because, by }) => [field, because, by])).toEqual([
      ['name', 'asked', 'programme-manager'],
      ['why', 'asked', 'programme-manager'],
      ['sha256', 'asked', 'programme-manager'],
      ['cameFrom', 'asked', 'programme-manager'],
      ['cameFrom', 'asked', 'programme-manager'],
    ]);
    expect(stones.map((stone) => stone.thing)).toEqual([thing.id, thing.id, attachment.id, other!.id, other!.id]);
    expect(JSON.stringify(stones)).not.toContain('Jacomijn');

    await database.reset();
    await copyIn(
      database.db,
      (async function* () {
        yield* copy;
      })(),
    );
    expect(await dump(database.db as never)).toContain('Jacomijn');
    expect(await eraseByTombstones(database.db, clock, stones, 'Gewist')).toEqual({ texts: 5, files: ['a'.repeat(64)] });
    expect(await dump(database.db as never)).not.toMatch(/jacomijn/i);
    const restored = createRegister(database.db, clock);
    expect((await restored.find(manager, 'intervention', thing.id))!.values).toMatchObject({
      name: 'Gewist',
      what: 'Eten met buren.',
      why: null,
    });
    expect((await restored.find(manager, 'attachment', attachment.id))!.values).toMatchObject({ name: 'Brief', sha256: NO_FILE });
    // The name went where it was erased, also where the other thing that came from the file is older.
    const from = (row: number) => ({ action: 'create', cameFrom: { file: { erased: { because: 'asked' } }, rows: [row] } });
    expect(await restored.history(manager, 'lesson', lesson!.id)).toMatchObject([from(2)]);
    expect(await restored.history(manager, 'lesson', other!.id)).toMatchObject([{ action: 'erase', erased: ['cameFrom'] }, from(3)]);
    expect((await restored.history(manager, 'intervention', thing.id))[0]).toMatchObject({
      action: 'erase',
      at: stones[0]!.at,
      origin: 'command',
    });
    expect(await tombstones(database.db)).toEqual(stones);
    expect(await eraseByTombstones(database.db, clock, stones, 'Gewist')).toEqual({ texts: 0, files: [] });
  });
});
