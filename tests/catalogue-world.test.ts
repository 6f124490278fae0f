import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import { afterEach, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { loadWorld } from '#app/content/world';
import type { World } from '#domain/world/world';

const root = resolve(import.meta.dirname, '..');

function groningen() {
  const loaded = loadWorld(root, 'groningen');
  if (!loaded.ok) throw new Error(loaded.issues.map((issue) => `${issue.at}: ${issue.code}`).join('\n'));
  return loaded.value;
}

describe('the world groningen', () => {
  it('passes its own checks and brings 2,551 real figures', () => {
    const world = groningen();
    const rows = world.figures.flatMap(({ file }) => {
      const text = readFileSync(join(root, 'worlds/groningen', file), 'utf8');
      return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
    });
    expect(rows).toHaveLength(2551);
  });

  it('makes every place of the neighbourhoods that have figures, in each division', () => {
    const world = groningen();
    const named = new Set(
      world.ownAreas.flatMap((area) => area.parts.flatMap((part) => part.codes.map((code) => `${code} ${part.divisionYear}`))),
    );
    // Selwerd and De Hoogte are one neighbourhood each, and need no set; the Korrewegbuurt of before 2015 has no counterpart.
    const left = new Set(['BU00140303 2013']);
    for (const { file } of world.figures) {
      const text = readFileSync(join(root, 'worlds/groningen', file), 'utf8');
      for (const row of Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data) {
        if (!row['area_code']!.startsWith('BU')) continue;
        const key = `${row['area_code']} ${row['division_year']}`;
        if (!left.has(key)) expect(named.has(key), `${key} ${row['area_name']} in ${file}`).toBe(true);
      }
    }
  });

  it('never takes one set of codes for one place on both sides of 2015', () => {
    for (const { name, parts } of groningen().ownAreas) {
      const codesIn = (from: number, until: number) =>
        parts.filter((part) => part.divisionYear >= from && part.divisionYear < until).map((part) => part.codes.join());
      const after = new Set(codesIn(2015, 9999));
      for (const before of codesIn(0, 2015)) expect(after.has(before), name).toBe(false);
    }
    expect(
      groningen()
        .ownAreas.find((area) => area.name === 'Korrewegwijk')!
        .parts.every((part) => part.divisionYear >= 2015),
    ).toBe(true);
  });

  it('marks Groningen-Noord as a choice of ours, with De Wijert left out', () => {
    const noord = groningen().ownAreas.find((area) => area.level === 'programme_area')!;
    expect(noord.note?.nl).toContain('Onze keuze, niet uit het plan');
    const codes = noord.parts.find((part) => part.divisionYear === 2024)!.codes;
    expect(codes).toHaveLength(10);
    expect(codes).not.toContain('BU00140605');
  });

  it('lays the twenty districts about where they lie', () => {
    const [map] = groningen().tileMaps;
    const at = new Map(map!.tiles.map((tile) => [tile.code, tile]));
    expect([...at.keys()].sort()).toEqual(Array.from({ length: 20 }, (_, index) => `WK0014${String(index).padStart(2, '0')}`));
    const centre = at.get('WK001400')!;
    const lies = (code: string) => [Math.sign(at.get(code)!.column - centre.column), Math.sign(at.get(code)!.row - centre.row)];
    expect(lies('WK001410'), 'Noordwest').toEqual([-1, -1]);
    expect(lies('WK001414'), 'Meerstad').toEqual([1, -1]);
    expect(lies('WK001415'), 'Ten Boer').toEqual([1, -1]);
    expect(lies('WK001407'), 'Zuidwest').toEqual([-1, 1]);
    expect(lies('WK001418'), 'Haren-Oost').toEqual([1, 1]);
  });
});

describe('loadWorld', () => {
  const folders: string[] = [];
  afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

  /** The findings on Groningen after a change of its content. */
  function findings(change: (world: World) => unknown): { code: string; at?: string }[] {
    const folder = mkdtempSync(join(tmpdir(), 'peil-world-'));
    folders.push(folder);
    const world = parse(readFileSync(join(root, 'worlds/groningen/world.yaml'), 'utf8')) as World;
    world.figures = [];
    change(world);
    mkdirSync(join(folder, 'worlds/groningen'), { recursive: true });
    writeFileSync(join(folder, 'worlds/groningen/world.yaml'), stringify(world));
    const loaded = loadWorld(folder, 'groningen');
    return loaded.ok ? [] : loaded.issues;
  }
  const codes = (change: (world: World) => unknown) => findings(change).map((issue) => issue.code);

  it('takes a sound world', () => expect(codes(() => undefined)).toEqual([]));

  it('refuses an unknown key and a text in one language', () => {
    expect(codes((world) => Object.assign(world, { colour: 'red', introduction: { nl: 'Hallo' } }))).toEqual(
      expect.arrayContaining(['content-unknown-key', 'content-missing']),
    );
  });

  it('refuses areas that are nowhere: featured, contact, part', () => {
    expect(codes((world) => world.featured.push('GRN-NERGENS'))).toEqual(['world-unknown-area']);
    expect(codes((world) => (world.contacts[0]!.areas = ['hier']))).toEqual(['world-unknown-area']);
    expect(codes((world) => (world.ownAreas[0]!.parts[0]!.codes = ['Selwerd']))).toEqual(['world-part-unknown']);
  });

  it('refuses a place twice, and a place under an official code', () => {
    expect(codes((world) => world.ownAreas.push(world.ownAreas[0]!))).toEqual(['world-duplicate-area']);
    expect(codes((world) => (world.ownAreas[5]!.code = 'GM0014'))).toContain('world-official-code');
    expect(codes((world) => world.ownAreas[0]!.parts.push(world.ownAreas[0]!.parts[0]!))).toEqual(['world-part-twice']);
  });

  it('refuses figures and mappings that are not there, and two tiles on one spot', () => {
    const figures = [{ file: 'figures/weg.csv', mapping: 'onbekend', retrievedAt: '2025-04-22' }];
    expect(codes((world) => Object.assign(world, { figures }))).toEqual(['world-file-missing', 'world-mapping-missing']);
    expect(codes((world) => world.tileMaps[0]!.tiles.push({ code: 'WK001420', column: 2, row: 3 }))).toEqual(['world-tile-twice']);
  });

  it('refuses whatever points at a person', () => {
    expect(codes((world) => Object.assign(world.contacts[0]!, { telefoon: '-' }))).toContain('world-person-key');
    expect(codes((world) => (world.contacts[0]!.what.nl = 'Mail naar iemand@voorbeeld.nl.'))).toEqual(['world-person-key']);
    expect(codes((world) => (world.contacts[0]!.what.nl = 'Mail naar info@groep.example.com.'))).toEqual(['world-person-key']);
    expect(codes((world) => (world.contacts[0]!.what.nl = 'Mail naar info@buurthuis.example.'))).toEqual([]);
    expect(codes((world) => (world.contacts[0]!.what.nl = 'Bel 050 123 45 67.'))).toEqual(['world-person-key']);
  });

  it('refuses a world that is not there', () => {
    const loaded = loadWorld(root, 'atlantis');
    expect(loaded.ok ? [] : loaded.issues.map((issue) => issue.code)).toEqual(['content-file-missing']);
  });
});
