import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse as parseCsv } from 'papaparse';
import { expect, describe, it } from 'vitest';
import { parse } from 'yaml';
import { loadCatalogue } from '#app/content/catalogue';
import { areaChangeSchema } from '#domain/catalogue/catalogue';
import { applyWorldMappings } from '#domain/catalogue/world-mappings';
import { worldSchema } from '#domain/world/world';
import { describeShared, sharedPath } from '../../tests/shared-data.ts';
import { areasIn, LEAVES, MERGER_YEAR, NAMES, RECODE_YEAR } from './areas.ts';
import { columnMappings, OWN_INDICATOR } from './mappings.ts';
import type { Cell } from './cell.ts';
import { HELP_TABLE } from './help-table.ts';
import { MEASURES, TABLES } from './measures.ts';
import { makeWaterwolde } from './waterwolde.ts';
import { LAST_YEAR, YEARS } from './years.ts';

const root = join(import.meta.dirname, '..', '..');
const world = worldSchema.parse(parse(readFileSync(join(root, 'worlds', 'demo', 'world.yaml'), 'utf8')));
const now = areasIn(LAST_YEAR);
const codes = new Set(now.map((area) => area.code));

describe('worlds/demo/world.yaml', () => {
  it('is marked as invented and says so in both languages', () => {
    expect(world.fictional).toBe(true);
    expect(world.introduction.nl).toContain('verzonnen');
    expect(world.introduction.en).toContain('invented');
  });

  it('maps exactly the columns that the generator writes', () => {
    const isOwn = ({ indicator }: { indicator: string }) => indicator.startsWith(OWN_INDICATOR);
    const byColumn = (a: { column: string }, b: { column: string }) => (a.column < b.column ? -1 : 1);
    expect(world.mappings).toEqual(columnMappings().filter((mapping) => !isOwn(mapping)));
    const own = world.indicators!.flatMap(({ id, mappings }) => mappings.map((mapping) => ({ indicator: id, ...mapping })));
    expect(own.sort(byColumn)).toEqual(columnMappings().filter(isOwn).sort(byColumn));
    const { tables: published, own: counted } = makeWaterwolde();
    const tables: Record<string, Cell[]> = { ...published, ...counted };
    for (const {
      tables: [table],
      column,
    } of columnMappings()) {
      expect(
        tables[table]!.some((cell) => cell.column === column),
        column,
      ).toBe(true);
    }
  });

  it('says of every new definition that the line breaks there', () => {
    for (const measure of MEASURES.filter((one) => one.redefined)) {
      expect(world.indicators!.find((indicator) => indicator.id === measure.indicator)?.breaks?.map((one) => one.period)).toEqual([
        String(measure.redefined!.from),
      ]);
    }
  });

  it('joins the real catalogue without a fault, and names every figure file once', () => {
    const loaded = loadCatalogue(root);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
    const catalogue = applyWorldMappings(loaded.value, world);
    for (const table of TABLES) expect(catalogue.table(table)?.publisher).toBe('waterwolde');
    expect(
      catalogue.indicators.filter((indicator) => indicator.mappings.some((mapping) => mapping.tables[0]?.startsWith('WATERWOLDE-'))).length,
    ).toBe(columnMappings().length);
    expect(world.figures.map((figures) => figures.file)).toEqual([...TABLES, HELP_TABLE].map((table) => `figures/${table}.csv`));
    for (const { file } of world.figures) expect(existsSync(join(root, 'worlds', 'demo', file))).toBe(true);
  });

  it('speaks only of areas that there are', () => {
    const own = new Set(world.ownAreas.map((area) => area.code));
    for (const area of world.ownAreas) for (const part of area.parts) for (const code of part.codes) expect(codes, code).toContain(code);
    for (const contact of world.contacts) for (const code of contact.areas) expect(codes.has(code) || own.has(code), code).toBe(true);
    for (const code of world.featured) expect(codes.has(code) || own.has(code), code).toBe(true);
  });

  it.each(world.tileMaps)('lays every $level of Waterwolde on a tile of its own', (map) => {
    const wanted = now.filter((area) => area.level === map.level && area.code.slice(2, 6) === '9901').map((area) => area.code);
    expect(map.tiles.map((tile) => tile.code).sort()).toEqual(wanted.sort());
    expect(new Set(map.tiles.map((tile) => `${tile.column},${tile.row}`)).size).toBe(map.tiles.length);
  });

  it('records each code that goes on under another code, in the year that it does', () => {
    const recorded = world
      .areaChanges!.map((change) => areaChangeSchema.parse(change))
      .flatMap((change) => (change.continues ?? []).map((link) => `${change.year} ${link.from} ${link.to}`));
    const made = LEAVES.filter((leaf) => leaf.spells.length > 1).map(
      (leaf) => `${leaf.spells[1]!.from} ${leaf.spells[0]!.code} ${leaf.spells[1]!.code}`,
    );
    expect(recorded.filter((line) => line.includes('BU')).sort()).toEqual(made.sort());
    expect(new Set(recorded.map((line) => Number(line.slice(0, 4))))).toEqual(new Set([RECODE_YEAR, MERGER_YEAR]));
  });
});

describeShared('names of Waterwolde against the CBS lists of municipalities, districts and neighbourhoods', () => {
  it('no municipality, village, district or place bears the name of a real municipality, and no code is real', () => {
    const real = new Map<string, Set<string>>();
    const realCodes = new Set<string>();
    for (const folder of readdirSync(sharedPath('data', 'cbs-kwb'))) {
      const file = sharedPath('data', 'cbs-kwb', folder, 'WijkenEnBuurten.csv.gz');
      if (!existsSync(file)) continue;
      const { data } = parseCsv<{ Key: string; Title: string }>(
        gunzipSync(readFileSync(file))
          .toString('utf8')
          .replace(/^\uFEFF/, ''),
        { header: true, skipEmptyLines: true },
      );
      for (const { Key, Title } of data) {
        realCodes.add(Key.trim());
        const name = Title.trim().toLowerCase();
        real.set(name, (real.get(name) ?? new Set()).add(Key.slice(0, 2)));
      }
    }
    expect(real.size).toBeGreaterThan(5000);
    const municipalities = Object.entries(NAMES)
      .filter(([code]) => code.startsWith('GM'))
      .map(([, name]) => name);
    for (const name of municipalities) expect(real.get(name.toLowerCase()), name).toBeUndefined();
    const others = [...Object.values(NAMES), ...LEAVES.map((leaf) => leaf.name), ...world.ownAreas.map((area) => area.name)];
    for (const name of others) expect(real.get(name.toLowerCase())?.has('GM') ?? false, name).toBe(false);
    for (const year of YEARS)
      for (const area of areasIn(year)) if (area.level !== 'country') expect(realCodes.has(area.code), area.code).toBe(false);
  });
});
