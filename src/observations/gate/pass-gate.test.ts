import fc from 'fast-check';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { attack, widthOf } from '#analysis/disclosure/attack';
import { openSolver } from '#analysis/optimise/solver';
import { numberTable } from '#analysis/disclosure/table';
import { Fault } from '#base/fault';
import { seededRandom } from '#base/random';
import { ownProtection } from '#domain/disclosure/protection';
import type { Draft } from '#domain/release/draft';
import { openEngine } from '../engine.ts';
import { checkDraft, importDraft } from '../importer.ts';
import { openFigures } from '../store.ts';
import { clock, temporaryFolder, testArea, testCatalogue, testDraft, testIndicator, type Cell, type DraftSpec } from '../test-figures.ts';

const CODES = ['GM9999', 'WK999901', 'WK999902', 'BU99990101', 'BU99990102', 'BU99990103', 'BU99990201', 'BU99990202', 'BU99990203'];
const catalogue = testCatalogue([
  testIndicator('helped', [{ tables: ['HULP'], column: 'hulp' }], { kind: 'count', unit: 'count', direction: 'neutral' }),
  testIndicator('helped_share', [{ tables: ['HULP'], column: 'hulp_pct' }]),
  testIndicator('homes', [{ tables: ['KERN'], column: 'woningen' }], { kind: 'count', unit: 'count', direction: 'neutral' }),
]);

let remove = (): void => undefined;
afterEach(() => remove());
function store() {
  const place = temporaryFolder();
  remove = place.remove;
  return { folder: place.folder, catalogue, clock };
}

/** Municipality, districts, neighbourhoods from the neighbourhoods' own numbers. */
function withTotals(leaves: readonly number[]): number[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = leaves;
  return [a + b + c + d + e + f, a + b + c, d + e + f, a, b, c, d, e, f];
}

function counts(leaves: readonly number[], more: Partial<DraftSpec> & { rules?: Parameters<typeof ownProtection>[0] } = {}): Draft {
  const { rules, ...spec } = more;
  const draft = testDraft({
    table: 'HULP',
    areas: CODES.map((code) => testArea(code, 2024)),
    periods: ['2024'],
    columns: { hulp: withTotals(leaves).map((value): Cell[] => [value]) },
    ...spec,
  });
  return { ...draft, table: { ...draft.table, protection: ownProtection(rules) } };
}

/** What a reader sees of a count: per area, the newest word on it. */
async function seen(options: ReturnType<typeof store>, indicator = 'helped'): Promise<Record<string, number | null>> {
  const reader = await openFigures(options);
  try {
    const levels = ['municipality', 'district', 'neighbourhood'] as const;
    const tables = await Promise.all(levels.map((level) => reader.across(indicator, { municipality: 'GM9999', level, period: '2024' })));
    return Object.fromEntries(tables.flatMap(({ rows }) => rows.map(({ area, value }) => [area.code, value])));
  } finally {
    await reader.close();
  }
}

async function faultCodes(work: Promise<unknown>): Promise<string[]> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof Fault ? error.issues.map(({ code }) => code) : [];
}

describe('passGate()', () => {
  it('lets a source pass that its publisher protected, small numbers and all', async () => {
    const options = store();
    const { protection: _, ...table } = counts([3, 20, 30, 40, 50, 60]).table;
    await importDraft({ ...options, draft: { ...counts([3, 20, 30, 40, 50, 60]), table }, origin: 'import' });
    expect((await seen(options))['BU99990101']).toBe(3);
  });

  it('hides a small count and the cheapest beside it, and keeps the true numbers nowhere', async () => {
    const options = store();
    const draft = counts([3, 20, 30, 40, 50, 60]);
    const report = await importDraft({ ...options, draft, origin: 'import' });
    expect(await seen(options)).toEqual({
      GM9999: 203,
      WK999901: 53,
      WK999902: 150,
      BU99990101: null,
      BU99990102: null,
      BU99990103: 30,
      BU99990201: 40,
      BU99990202: 50,
      BU99990203: 60,
    });
    expect(report.protection).toMatchObject({ measures: [{ column: 'hulp', kind: 'count', figures: 9, hidden: 2 }], ledger: [] });
    expect(report.missing).toEqual({ suppressed: 2 });
    const manifest = await readFile(
      join(options.folder, 'releases', (await readdir(join(options.folder, 'releases')))[0]!, 'manifest.json'),
      'utf8',
    );
    expect(manifest).not.toContain(draft.files[0]!.sha256);
  });

  it('gives the same release for the same bytes, and for bytes that differ only in what is hidden', async () => {
    const options = store();
    const first = await importDraft({ ...options, draft: counts([3, 20, 30, 40, 50, 60]), origin: 'import' });
    const again = await importDraft({ ...options, draft: counts([3, 20, 30, 40, 50, 60]), origin: 'import' });
    const other = await importDraft({ ...options, draft: counts([4, 19, 30, 40, 50, 60]), origin: 'import' });
    expect([again.outcome, again.release, other.outcome, other.release]).toEqual([
      'already-loaded',
      first.release,
      'already-loaded',
      first.release,
    ]);
  });

  it('refuses what cannot be hidden without the headline total, and what was told before', async () => {
    const options = store();
    const draft = counts([1, 0, 5, 0, 0, 0], { rules: { width: 9 } });
    expect(await faultCodes(importDraft({ ...options, draft, origin: 'import' }))).toEqual(['protection-not-possible']);
    const lax = counts([7, 20, 30, 40, 50, 60]);
    const told = store();
    await importDraft({ ...told, draft: lax, origin: 'import' });
    const strict = counts([7, 20, 30, 40, 50, 61], { rules: { threshold: 10 } });
    expect(await faultCodes(importDraft({ ...told, draft: strict, origin: 'import' }))).toEqual(['protection-released-before']);
  });

  it('names every column that is no count and is not declared', async () => {
    const columns = {
      hulp: withTotals([9, 9, 9, 9, 9, 9]).map((n): Cell[] => [n]),
      graad: CODES.map((): Cell[] => [1.5]),
      deel: CODES.map((): Cell[] => [3]),
    };
    const draft = counts([], { columns, units: { deel: '%' }, rules: { sums: [{ total: 'alles', parts: ['hulp'] }] } });
    const thrown = await checkDraft({ ...store(), draft }).catch((error: unknown) => error as Fault);
    expect((thrown as Fault).issues.map(({ code, params }) => [code, params?.['column']])).toEqual([
      ['protection-column-unknown', 'alles'],
      ['protection-column-undeclared', 'graad'],
      ['protection-column-undeclared', 'deel'],
    ]);
  });

  it('refuses totals that are smaller than their parts', async () => {
    const columns = { hulp: [100, 53, 150, 3, 20, 30, 40, 50, 60].map((n): Cell[] => [n]) };
    expect(await faultCodes(checkDraft({ ...store(), draft: counts([], { columns }) }))).toEqual(['protection-sum-broken']);
  });

  it('hides a count with its share, and both where either side is small or the base is', async () => {
    const options = store();
    const homes = withTotals([200, 43, 400, 500, 600, 700]);
    await importDraft({
      ...options,
      draft: testDraft({
        table: 'KERN',
        areas: CODES.map((code) => testArea(code, 2024)),
        periods: ['2024'],
        columns: { woningen: homes.map((n): Cell[] => [n]) },
      }),
      origin: 'import',
    });
    const helped = withTotals([198, 20, 30, 40, 50, 60]);
    const shares = helped.map((n, at): Cell[] => [Math.round((1000 * n) / homes[at]!) / 10]);
    const draft = counts([], {
      columns: { hulp: helped.map((n): Cell[] => [n]), hulp_pct: shares },
      rules: { shares: [{ share: 'hulp_pct', count: 'hulp', base: { indicator: 'homes' } }] },
    });
    await importDraft({ ...options, draft, origin: 'import' });
    const [count, share] = [await seen(options), await seen(options, 'helped_share')];
    // 2 of 200 are not helped; 20 of 43 are of too few.
    expect([count['BU99990101'], count['BU99990102'], share['BU99990101'], share['BU99990102']]).toEqual([null, null, null, null]);
    for (const code of CODES) expect(share[code] === null).toBe(count[code] === null);
    expect(count['GM9999']).toBe(398);
  });

  it('keeps hidden what was hidden, when totals come later or a number is mended', async () => {
    const options = store();
    const leaves = [3, 20, 30, 40, 50, 60];
    const parts = CODES.slice(3);
    await importDraft({
      ...options,
      draft: counts([], { areas: parts.map((code) => testArea(code, 2024)), columns: { hulp: leaves.map((n): Cell[] => [n]) } }),
      origin: 'import',
    });
    expect(Object.values(await seen(options)).filter((value) => value === null)).toHaveLength(1);
    // Everything but the small number was told: its district's total would give it away.
    expect(await faultCodes(importDraft({ ...options, draft: counts(leaves), origin: 'import' }))).toEqual(['protection-not-possible']);
    const mended = counts(leaves.map((n, at) => (at === 1 ? 25 : n)));
    await importDraft({ ...options, draft: mended, origin: 'import' });
    const after = await seen(options);
    expect([after['BU99990101'], after['GM9999']]).toEqual([null, 208]);
  });
});

it('passGate() leaves an attacker with both releases no number and no narrow range (property)', { timeout: 60_000 }, async () => {
  const solver = await openSolver();
  const leaf = fc.oneof(
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 6 }) },
    { weight: 3, arbitrary: fc.integer({ min: 5, max: 60 }) },
  );
  const leaves = fc.array(leaf, { minLength: 6, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(leaves, fc.integer({ min: 0, max: 2 ** 31 }), async (first, seed) => {
      const random = seededRandom(seed);
      const second = first.map((value) => (random() < 0.3 ? Math.floor(random() * 40) : value));
      const options = store();
      const tables: { truth: number[]; shown: (number | null)[] }[] = [];
      for (const [at, now] of [first, second].entries()) {
        const draft = counts(now, { salt: String(at) });
        const report = await importDraft({ ...options, draft, origin: 'import' }).catch(() => null);
        if (!report) break;
        tables.push({ truth: withTotals(now), shown: await releasedValues(options.folder, report.release) });
      }
      const areas = [
        [0, [1, 2]],
        [1, [3, 4, 5]],
        [2, [6, 7, 8]],
      ] as const;
      // What did not change is one unknown; the attacker holds it to be the same in both tables.
      const id = (at: number, cell: number): string =>
        at === 1 && tables[0]!.truth[cell] === tables[1]!.truth[cell] ? `0/${cell}` : `${at}/${cell}`;
      const cells = new Map<string, { value: number | null; truth: number }>();
      tables.forEach(({ truth, shown }, at) =>
        truth.forEach((true_, cell) =>
          cells.set(id(at, cell), { value: shown[cell] ?? cells.get(id(at, cell))?.value ?? null, truth: true_ }),
        ),
      );
      const relations = tables.flatMap((_, at) =>
        areas.map(([total, parts]) => ({ total: id(at, total), parts: parts.map((part) => id(at, part)) })),
      );
      const table = numberTable({ cells: [...cells].map(([name, { value }]) => ({ id: name, value })), relations });
      for (const [cell, range] of attack(solver, table, table.values)) {
        const { truth } = cells.get(table.ids[cell]!)!;
        if (truth > 0 && truth < 5) expect(widthOf(range)).toBeGreaterThanOrEqual(5 - 1e-6);
      }
      for (const { value, truth } of cells.values()) expect(value === null || (value === truth && !(truth > 0 && truth < 5))).toBe(true);
      remove();
    }),
    { numRuns: 8, seed: 7 },
  );
});

/** The values of a release, straight from its file. */
async function releasedValues(folder: string, release: string): Promise<(number | null)[]> {
  const engine = await openEngine({ memory: '200MB' });
  try {
    const file = join(folder, 'releases', release, 'observations.parquet');
    const rows = await (await engine.connect()).runAndReadAll(`SELECT value FROM read_parquet('${file}') ORDER BY area`);
    return rows.getRowsJS().map(([value]) => value as number | null);
  } finally {
    engine.closeSync();
  }
}

it('passGate() lets a table with shares come again, and a survey with means', async () => {
  const options = store();
  const areas = CODES.map((code) => testArea(code, 2024));
  const homes = withTotals([200, 300, 400, 500, 600, 700]);
  const helped = withTotals([3, 6, 20, 30, 40, 50]);
  const draft = counts([], {
    areas,
    columns: {
      hulp: helped.map((n): Cell[] => [n]),
      hulp_pct: helped.map((n, at): Cell[] => [(100 * n) / homes[at]!]),
      cijfer: CODES.map((): Cell[] => [3.2]),
      woningen: homes.map((n): Cell[] => [n]),
    },
    rules: { shares: [{ share: 'hulp_pct', count: 'hulp', base: 'woningen' }], means: [{ mean: 'cijfer', base: 'woningen' }] },
  });
  const first = await importDraft({ ...options, draft, origin: 'import' });
  const again = await importDraft({ ...options, draft, origin: 'import' });
  expect([again.outcome, again.release]).toEqual(['already-loaded', first.release]);
  expect((await seen(options, 'helped_share'))['BU99990101']).toBeNull();
});
