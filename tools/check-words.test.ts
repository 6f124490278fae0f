import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkWords, readWordList, wordsOf } from './check-words.ts';

const root = mkdtempSync(join(tmpdir(), 'peil-words-'));
afterAll(() => rmSync(root, { recursive: true }));

const LIST = readWordList(`
| Dutch | English | in code | note |
| --- | --- | --- | --- |
| gebied | area | \`Area\` | |
| interventie | intervention | \`Intervention\` | planned |
| levering | release | \`Release\` | |
## Banned in names
| word | say | why |
| --- | --- | --- |
| program | programme | spelling |
| buurt | neighbourhood | Dutch |
`);

describe('wordsOf()', () => {
  it('splits names of every habit', () => {
    expect(wordsOf('listAreaCodes')).toEqual(['list', 'area', 'codes']);
    expect(wordsOf('AREA_CODES')).toEqual(['area', 'codes']);
    expect(wordsOf('area-codes')).toEqual(['area', 'codes']);
  });
});

describe('checkWords()', () => {
  it('refuses banned words in names, but not in texts, and Dutch only outside foreign names', () => {
    mkdirSync(join(root, 'src/domain'), { recursive: true });
    mkdirSync(join(root, 'src/sources'), { recursive: true });
    writeFileSync(join(root, 'package.json'), '{}');
    writeFileSync(join(root, 'src/domain/area.ts'), "export interface Area { areaProgram: string }\nexport const buurtCode = 'program';");
    writeFileSync(join(root, 'src/sources/kwb.ts'), 'export const buurtColumn = 1;');
    expect(checkWords(root, LIST)).toEqual([
      'src/domain/area.ts:1: "areaProgram" holds "program": say "programme"',
      'src/domain/area.ts:2: "buurtCode" holds "buurt": say "neighbourhood"',
      'docs/words.md: `Release` is not in the code: mark it planned, or mend the identifier',
    ]);
  });
});
