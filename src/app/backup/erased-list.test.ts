import { appendFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Fault } from '#base/fault';
import type { Tombstone } from '#domain/register/erasure';
import { erasedListFile, keepErasedList, readErasedList } from './erased-list.ts';

describe('keepErasedList() and readErasedList()', () => {
  const folder = mkdtempSync(join(tmpdir(), 'peil-erased-'));
  const place = { dataFolder: join(folder, 'data'), world: 'groningen' };
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const stone: Tombstone = {
    ...{ entry: '01a20000-0000-7000-8000-0000000000ff', field: 'name', by: 'iemand', because: 'asked', at: '2026-11-22T09:00:00.000Z' },
  };

  it('keep it beside the world, add to it and take nothing from it, and keep nothing where nothing was erased', async () => {
    expect(await readErasedList(place)).toEqual({ texts: [], people: [] });
    await keepErasedList(place, { texts: [], people: [] });
    expect(readdirSync(folder)).toEqual([]);
    const person = { person: stone.entry, at: stone.at };
    await keepErasedList(place, { texts: [stone], people: [] });
    await keepErasedList(place, { texts: [{ ...stone, field: 'what' }, stone], people: [person] });
    await keepErasedList(place, { texts: [stone], people: [] });
    expect(readdirSync(place.dataFolder)).toEqual(['erased-groningen.jsonl']);
    expect(await readErasedList(place)).toEqual({ texts: [stone, { ...stone, field: 'what' }], people: [person] });
    const told = { ...stone, field: 'why', thing: stone.entry };
    await keepErasedList(place, { texts: [told, { ...stone, thing: stone.entry }], people: [] });
    expect((await readErasedList(place)).texts).toEqual([stone, { ...stone, field: 'what' }, told]);
  });

  it('lose nothing of two that add at once, and tell twice nothing that both add', async () => {
    const busy = { dataFolder: join(folder, 'busy'), world: 'groningen' };
    const stones = Array.from({ length: 20 }, (_, number) => ({ ...stone, field: `f${number}` }));
    await Promise.all(stones.map((one) => keepErasedList(busy, { texts: [stone, one], people: [] })));
    const { texts } = await readErasedList(busy);
    expect(texts.map(({ field }) => field).sort()).toEqual([stone, ...stones].map(({ field }) => field).sort());
    writeFileSync(erasedListFile(busy), JSON.stringify(stone));
    await keepErasedList(busy, { texts: [stones[0]!], people: [] });
    expect((await readErasedList(busy)).texts).toEqual([stone, stones[0]]);
  });

  it('do without a last line that breaks off, and write on behind what was whole', async () => {
    const torn = { dataFolder: join(folder, 'torn'), world: 'groningen' };
    await keepErasedList(torn, { texts: [stone], people: [] });
    appendFileSync(erasedListFile(torn), JSON.stringify({ ...stone, field: 'what' }).slice(0, 40));
    expect((await readErasedList(torn)).texts).toEqual([stone]);
    await keepErasedList(torn, { texts: [stone, { ...stone, field: 'what' }], people: [] });
    expect((await readErasedList(torn)).texts).toEqual([stone, { ...stone, field: 'what' }]);
  });

  it('say so of a list that cannot be read: without it, what was erased would come back', async () => {
    writeFileSync(erasedListFile(place), '{"entry":"x"}\n');
    const refused = await readErasedList(place).catch((error: Fault) => error.issues);
    expect(refused).toMatchObject([{ code: 'erased-list-broken', params: { file: erasedListFile(place) } }]);
  });
});
