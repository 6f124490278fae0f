import { describe, expect, it } from 'vitest';
import { fileWarnings } from './attached-files.ts';

const [ONE, TWO, OTHER] = ['a', 'b', 'c'].map((letter) => letter.repeat(64)) as [string, string, string];
const row = (name: string, sha256: string): string => `${JSON.stringify({ id: name, name, sha256, bytes: 9 })}\n`;
const part = (name: string, sha256: string) => ({ name, bytes: 9, sha256 });

describe('fileWarnings()', () => {
  it('says nothing where every file is there and what it was, however often it is attached', () => {
    const rows = row('Plan', ONE) + row('Plan nog eens', ONE);
    expect(fileWarnings(rows, [part(`world/files/aa/${ONE}`, ONE), part(`world/files/bb/${TWO}`, TWO)])).toEqual([]);
    expect(fileWarnings('', [])).toEqual([]);
  });

  it('names each attachment whose file is missing or changed; a file elsewhere is none of them', () => {
    const rows = row('Plan', ONE) + row('Verslag', TWO);
    const parts = [part(`world/files/aa/${ONE}`, OTHER), part(`world/releases/x/${TWO}`, TWO)];
    expect(fileWarnings(rows, parts)).toMatchObject([
      { code: 'backup-file-changed', level: 'warning', params: { name: 'Plan', sha256: ONE } },
      { code: 'backup-file-missing', level: 'warning', params: { name: 'Verslag', sha256: TWO } },
    ]);
  });
});
