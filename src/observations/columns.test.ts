import { describe, expect, it } from 'vitest';
import { fetchNumbers } from './columns.ts';
import { openEngine } from './engine.ts';

describe('fetchNumbers', () => {
  it('gives NaN where a column of doubles has null: nowhere, everywhere, here and there, over many chunks', async () => {
    const engine = await openEngine({ memory: '256MB' });
    const connection = await engine.connect();
    const rows = 5000;
    const [full, empty, some, number] = fetchNumbers(
      await connection.run(`SELECT i::DOUBLE, NULL::DOUBLE, CASE WHEN hash(i) % 3 = 0 OR i BETWEEN 2040 AND 2200 THEN NULL ELSE i / 4 END::DOUBLE,
        (CASE WHEN hash(i) % 3 = 0 OR i BETWEEN 2040 AND 2200 THEN 0 ELSE 1 END)::UTINYINT FROM range(${rows}) AS r(i) ORDER BY i`),
    );
    connection.closeSync();
    engine.closeSync();
    expect(Array.from(full!)).toEqual(Array.from({ length: rows }, (_, row) => row));
    expect(Array.from(empty!).every(Number.isNaN)).toBe(true);
    expect(Array.from(some!)).toEqual(Array.from(number!, (there, row) => (there === 1 ? row / 4 : Number.NaN)));
  });
});
