import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixedClock } from '#base/clock';
import { sha256 } from '#base/checksum';
import type { AreaChange } from '#domain/area/area';
import type { AreaLevel } from '#domain/area/level';
import type { Catalogue } from '#domain/catalogue/catalogue';
import type { Indicator, Mapping } from '#domain/indicator/indicator';
import { STATUS_CODE, type Flag, type Status } from '#domain/observation/observation';
import type { BlockColumn, Draft, DraftArea, SourceMeasure } from '#domain/release/draft';

/** Small invented catalogues and drafts for the tests of this room. */

const text = { nl: 'tekst', en: 'text' };

export const clock = fixedClock('2026-11-22T10:00:00Z');

export function testIndicator(id: string, mappings: Mapping[], more: Partial<Indicator> = {}): Indicator {
  return {
    id,
    status: 'active',
    title: text,
    explanation: text,
    unit: 'percent',
    decimals: 0,
    themes: ['wonen'],
    dimension: 'here-now',
    direction: 'more',
    kind: 'share',
    sampling: 'register',
    mappings,
    ...more,
  };
}

export function testCatalogue(indicators: Indicator[], areaChanges: AreaChange[] = []): Catalogue {
  const content = { themes: [], publishers: [], tables: [], indicators, glossary: [], areaChanges };
  return {
    ...content,
    version: sha256(JSON.stringify(content)),
    indicator: (id) => indicators.find((one) => one.id === id),
    theme: () => undefined,
    table: () => undefined,
    publisher: () => undefined,
  };
}

/** Two counts and a share of the table KERN, and a score of a survey. */
export const standardCatalogue = testCatalogue([
  testIndicator('residents', [{ tables: ['KERN'], column: 'Inwoners_5' }], { kind: 'count', unit: 'count', direction: 'neutral' }),
  testIndicator('homes', [{ tables: ['KERN'], column: 'Woningen_34' }], { kind: 'count', unit: 'count', direction: 'neutral' }),
  testIndicator('owner_share', [{ tables: ['KERN'], column: 'Koopwoningen_40' }], { weightedBy: 'homes' }),
  testIndicator('income_median', [{ tables: ['KERN'], column: 'Inkomen_70' }], { kind: 'median', unit: 'thousand_euro' }),
]);

export function testArea(code: string, divisionYear: number | null, more: Partial<DraftArea> = {}): DraftArea {
  const level: AreaLevel = code.startsWith('BU')
    ? 'neighbourhood'
    : code.startsWith('WK')
      ? 'district'
      : code.startsWith('GM')
        ? 'municipality'
        : code.startsWith('NL')
          ? 'country'
          : 'other';
  return { scheme: 'cbs', code, divisionYear, level, name: code, parent: null, municipality: null, changeMark: null, ...more };
}

/** A cell: a number, or the reason why there is none. */
export type Cell = number | Exclude<Status, 'ok'>;

export interface DraftSpec {
  table?: string;
  policy?: Draft['table']['policy'];
  publishedAt?: string | null;
  areas: DraftArea[];
  periods: string[];
  /** Per column, per area, per period. */
  columns: Record<string, Cell[][]>;
  units?: Record<string, string>;
  flag?: Flag;
  complete?: boolean;
  /** Stands for other bytes with the same content. */
  salt?: string;
}

/** A draft with a row per area and period, as a reader of files would make it. */
export function testDraft(spec: DraftSpec): Draft {
  const rows = spec.areas.flatMap((_, area) => spec.periods.map((_period, period) => ({ area, period })));
  const names = Object.keys(spec.columns);
  const measures: SourceMeasure[] = names.map((column) => ({
    column,
    members: {},
    memberTitles: {},
    title: column,
    unit: spec.units?.[column] ?? null,
    datatype: 'number',
    decimals: null,
  }));
  const columns = names.map((name, measure): BlockColumn => {
    const cells = rows.map(({ area, period }) => spec.columns[name]![area]![period]!);
    return {
      measure,
      values: Float64Array.from(cells, (cell) => (typeof cell === 'number' ? cell : NaN)),
      statuses: Uint8Array.from(cells, (cell) => (typeof cell === 'number' ? 0 : STATUS_CODE[cell])),
      missing: 'unknown',
      flag: spec.flag ?? 'final',
      flags: null,
      lower: null,
      upper: null,
      base: null,
      texts: null,
    };
  });
  const id = spec.table ?? 'KERN';
  return {
    table: {
      id,
      title: id,
      publisher: 'cbs',
      licence: 'CC BY 4.0',
      policy: spec.policy ?? 'newest-release-per-period',
      publishedAt: spec.publishedAt ?? null,
      url: null,
    },
    files: [{ name: `${id}.csv`, bytes: 1, sha256: sha256(JSON.stringify(spec)) }],
    format: { id: 'test@1', because: 'made in a test' },
    measures,
    areas: spec.areas,
    periods: spec.periods,
    blocks: [{ area: Int32Array.from(rows, (row) => row.area), period: Int32Array.from(rows, (row) => row.period), columns }],
    rowsRead: rows.length,
    complete: spec.complete ?? true,
    issues: [],
  };
}

/** A folder that is gone after the test. */
export function temporaryFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'peil-observations-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
