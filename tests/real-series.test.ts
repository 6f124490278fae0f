import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { realContribution, REAL_FAMILIES, realRows } from './real-series.ts';
import { describeShared } from './shared-data.ts';

const note = (language: 'nl' | 'en') =>
  readFileSync(join(import.meta.dirname, '..', 'docs', 'methods', language, 'echte-reeksen.md'), 'utf8');
/** The cells of the note's table; how wide they are written does not matter. */
const cells = (row: string) => row.split('|').map((cell) => cell.trim());

describeShared('the note on real series', () => {
  it.each(['nl', 'en'] as const)('tells in %s what the engine says today of every series, and nothing else', (language) => {
    const told = note(language)
      .split('\n')
      .filter((line) => /^\| \d/.test(line));
    expect(told.map(cells)).toEqual(realRows(language).map(cells));
    expect(told).toHaveLength(REAL_FAMILIES.flat().length);
  });

  it.each(['nl', 'en'] as const)('%s: one claim stands by itself only, one among its family, one series is refused', (language) => {
    const [alone, refused] = language === 'nl' ? ['(alleen op zichzelf)', 'geweigerd'] : ['(only by itself)', 'refused'];
    const rows = realRows(language);
    expect(rows.filter((row) => row.includes(alone))).toHaveLength(1);
    expect(rows.filter((row) => row.includes(refused))).toHaveLength(1);
    // Eleven tests of the priority neighbourhoods, as the text says.
    expect(rows.filter((row) => row.startsWith('| 71718ned') && !row.includes(refused))).toHaveLength(11);
  });

  it('refuses the contribution that the note says is refused, for that reason', async () => {
    const { status, reasons, before } = await realContribution();
    expect(status).toBe('refused');
    expect(reasons).toContain('too-few-pre-periods');
    expect(before).toBe(1);
    for (const language of ['nl', 'en'] as const) expect(note(language)).toContain('`too-few-pre-periods`');
  });
});
