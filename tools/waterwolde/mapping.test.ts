import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadContent } from '#app/content/content';
import { readSources } from '#sources/read';
import { figuresOf } from '#sources/mapping/figures-of';
import { makeWaterwolde } from './waterwolde.ts';
import type { Cell } from './cell.ts';

const root = join(import.meta.dirname, '..', '..');

describe('the front door on the files of worlds/demo', () => {
  const { catalogue, world } = loadContent(root, 'demo');
  const made = makeWaterwolde();
  const tables: Record<string, Cell[]> = { ...made.tables, ...made.own };

  it.each(world.figures)('$file is read by $mapping, cell for cell as it was made', async ({ file, mapping }) => {
    const bytes = readFileSync(join(root, 'worlds', 'demo', file));
    const read = await readSources([{ name: file, bytes }], {
      catalogue,
      mapping: parse(readFileSync(join(root, 'catalogue', 'mappings', `${mapping}.yaml`), 'utf8')),
    });
    if (!read.ok) throw new Error(JSON.stringify(read.issues.slice(0, 5)));
    expect(read.value.drafts).toHaveLength(1);
    const draft = read.value.drafts[0]!;
    expect(draft.table.publisher).toBe('waterwolde');
    const cells = new Map(
      tables[draft.table.id]!.map((cell) => [`${cell.area.code} ${cell.division ?? cell.year} ${cell.year} ${cell.column}`, cell]),
    );
    let seen = 0;
    for (const figure of figuresOf(draft)) {
      const cell = cells.get(`${figure.area} ${figure.divisionYear} ${figure.period} ${figure.column}`);
      if (!cell) {
        expect(figure.value).toBeNull();
        continue;
      }
      seen++;
      if (figure.value !== (cell.value === null ? null : Number(cell.value)) || figure.status !== cell.status) {
        expect(figure).toMatchObject({ value: cell.value === null ? null : Number(cell.value), status: cell.status });
      }
    }
    expect(seen).toBe(cells.size);
  });
});
