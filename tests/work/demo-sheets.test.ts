import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLedger } from '#app/ledger/read-ledger';
import { readRegistered } from '#app/ledger/registered';
import { readSheet } from '#app/pages/work/sheet/read-sheet';
import { sheetPage } from '#app/pages/work/sheet/sheet-page';
import type { Workspace } from '#app/pages/work/workspace';
import type { KindName } from '#domain/register/kinds';
import type { Register, Seen } from '#domain/register/register';
import type { TestDatabase } from '#register/testing/open-test-database';
import { areasIn } from '../../tools/waterwolde/areas.ts';
import { LAST_YEAR } from '../../tools/waterwolde/years.ts';
import { filledRegister, managerOf } from '../filled-register.ts';

const WORLD = join(import.meta.dirname, '..', '..', 'worlds', 'demo');

interface LedgerTruth {
  file: string;
  moneySource: string;
  rows: number;
  unknownCostCentres: string[];
  spentCents: Record<string, number>;
  correctionCents?: number;
}
const truths = JSON.parse(readFileSync(join(WORLD, 'truths.json'), 'utf8')) as {
  ledgers: LedgerTruth[];
  sheet: { file: string; interventions: number; emptyRows: number };
};
/** What these sheets are about, with what that points at. */
const NEEDED: readonly KindName[] = [
  'programme',
  'organisation',
  'programmeTheme',
  'programmeLine',
  'intervention',
  'moneySource',
  'budgetLine',
  'budgetAmount',
];
const bytesOf = (file: string) => new Uint8Array(readFileSync(join(WORLD, file)));

/** What partners of Waterwolde keep themselves, read as a programme manager would read it in. */
describe('the sheets of Waterwolde', () => {
  let database: TestDatabase;
  let register: Register;
  let programme: Seen<'programme'>;
  const idOf = new Map<string, string>();

  beforeAll(async () => {
    const filled = await filledRegister('demo', ({ kind }) => NEEDED.includes(kind));
    ({ database, register } = filled);
    const { id } = filled.things.find(({ kind, key }) => kind === 'programme' && key === 'waterwolde-noord')!;
    programme = (await register.find(managerOf(id), 'programme', id))!;
    for (const one of filled.things) if (one.kind === 'moneySource' && one.programme === id) idOf.set(one.key, one.id);
  });
  afterAll(() => database.close());

  it('are all read here', () => {
    const read = [truths.sheet, ...truths.ledgers].map(({ file }) => file.replace('sheets/', ''));
    expect(readdirSync(join(WORLD, 'sheets')).sort()).toEqual(read.sort());
  });

  it('hold a list of work of which every column is proposed or told, with each row that can be read', async () => {
    const places = areasIn(LAST_YEAR).map(({ code, name }) => ({ code, name }));
    const workspace = {
      app: {
        figures: { snapshot: 'sheets', areasWithin: async ({ level }: { level: string }) => (level === 'neighbourhood' ? places : []) },
        world: { id: 'demo', municipality: 'GM9901', ownAreas: [] },
        catalogue: { indicators: [] },
      },
      desk: { accounts: { partsOf: async () => [], names: async () => new Map() } },
      register,
      viewer: managerOf(programme.id),
      person: 'lead',
      language: 'nl',
      programme,
      place: programme.slug,
      today: '2026-11-22',
    } as unknown as Workspace;
    const sheet = { name: 'bestaande-lijst.csv', bytes: bytesOf(truths.sheet.file) };
    const read = await readSheet(workspace, 'intervention', sheet, { chosen: new Map(), mark: 'm' });
    const page = sheetPage(workspace, 'intervention', { name: sheet.name, asOf: '' }, read);
    expect(page.columns.map(({ heading, field }) => [heading, field])).toEqual([
      ['Naam project', 'name'],
      ['Wat doen we?', 'what'],
      ['Waar (wijk)', 'areas'],
      ['Trekker', 'lead'],
      ['Startdatum', 'begins'],
      ['Eind', 'ends'],
      ['Status', 'state'],
      ['Bedrag 2026', '+'],
      ['Opmerking', 'note'],
    ]);
    expect(page.leftOver).toEqual([]);
    expect(page.kept).toEqual([{ heading: 'Bedrag 2026', filled: 5 }]);
    expect(page.counts).toEqual({ create: 4, change: 1, nothing: 0, skip: 0, faulty: 1, empty: truths.sheet.emptyRows });
    expect(page.rows[2]!.changes.map(({ field }) => field)).not.toContain('name');
    expect(page.rows[3]!.changes.find(({ field }) => field === 'note')!.after).toBe(
      'nog bespreken met wijkteam\nTrekker: ?\nStartdatum: najaar 2026',
    );
    expect(page.rows.map(({ line, label, issues }) => [line, label, ...issues.map(({ code, at }) => `${at} ${code}`)])).toEqual([
      [2, 'Voorleestuin'],
      [3, 'Fietsles voor volwassenen'],
      [4, 'De Klusploeg', 'undefined sheet-name-there'],
      [5, 'Nachtcafé', 'lead field-reference-unknown', 'lead sheet-cell-kept', 'begins sheet-when-rough'],
      [6, 'Spelotheek', 'stopReason state-needs', 'stopLesson state-needs'],
      [8, 'Nieuwe zomerschool'],
    ]);
  });

  it.each(truths.ledgers)('hold the ledger $file, which adds up to the cent with what is left over', async (truth) => {
    const registered = await readRegistered(register, managerOf(programme.id), programme.id, idOf.get(truth.moneySource)!);
    const file = { name: truth.file, bytes: bytesOf(truth.file) };
    const { reading } = readLedger(file, null, registered!, { ledger: 'Grootboek', countDoubles: false, asOf: null, today: '2026-11-22' });
    expect(reading.issues).toEqual([]);
    const { totals, leftOver, changes, sumRows } = reading.report!;
    for (const [sort, cents] of Object.entries(totals.file))
      expect((totals.matched[sort as 'spent'] ?? 0) + (totals.leftOver[sort as 'spent'] ?? 0)).toBe(cents);
    const known = Object.values(truth.spentCents).reduce((sum, cents) => sum + cents, 0);
    expect(totals.matched.spent).toBe(known + (truth.correctionCents ?? 0));
    const unknown = leftOver.flatMap(({ why, items }) => items.map(({ costCentre }) => `${why} ${costCentre}`));
    expect([...new Set(unknown)]).toEqual(truth.unknownCostCentres.map((centre) => `unknown-cost-centre ${centre}`));
    expect(changes.every(({ year }) => year === 2026)).toBe(true);
    expect(sumRows.every(({ said, found }) => said === found)).toBe(true);
  });
});
