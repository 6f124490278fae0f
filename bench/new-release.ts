import type { Content } from '../src/app/content/content.ts';
import type { Draft } from '../src/domain/release/draft.ts';
import { sha256 } from '../src/base/checksum.ts';
import { openFigures } from '../src/observations/store.ts';

const MEASURES = 10;

/** A new year of ten of the cube's columns for every neighbourhood, as a reader would hand it over. */
export async function newReleaseDraft(folder: string, { catalogue, world }: Content, year: string): Promise<Draft> {
  const figures = await openFigures({ folder, catalogue, world });
  const areas = await figures.areasWithin({ municipality: null, level: 'neighbourhood' });
  await figures.close();
  const official = areas.filter((area) => area.scheme === 'cbs' && area.divisionYear === 2024);
  const rows = official.length;
  return {
    table: {
      id: 'BENCH-CUBE',
      title: 'Cube of the benchmark',
      publisher: 'cbs',
      licence: 'CC0-1.0',
      policy: 'newest-release-per-period',
      publishedAt: null,
      url: null,
    },
    files: [{ name: `cube-${year}`, bytes: 0, sha256: sha256(`cube ${year}`) }],
    format: { id: 'bench', because: 'made by rule' },
    measures: Array.from({ length: MEASURES }, (_, index) => ({
      column: `M${String(index + 1).padStart(3, '0')}`,
      members: {},
      memberTitles: {},
      title: null,
      unit: null,
      datatype: 'number',
      decimals: 1,
    })),
    areas: official.map(({ scheme, code, divisionYear, level, name, parent, municipality }) => ({
      scheme,
      code,
      divisionYear,
      level,
      name,
      parent,
      municipality,
      changeMark: null,
    })),
    periods: [year],
    blocks: [
      {
        area: Int32Array.from({ length: rows }, (_, row) => row),
        period: new Int32Array(rows),
        columns: Array.from({ length: MEASURES }, (_, measure) => ({
          measure,
          values: Float64Array.from({ length: rows }, (__, row) => ((row * 7 + measure * 13) % 1000) / 10),
          statuses: null,
          missing: 'unknown',
          flag: 'final',
          flags: null,
          lower: null,
          upper: null,
          base: null,
          texts: null,
        })),
      },
    ],
    rowsRead: rows,
    complete: true,
    issues: [],
  };
}
