import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readSourceFiles } from './read-files.ts';
import { sampleCatalogue } from './test-catalogue.ts';

const folder = mkdtempSync(join(tmpdir(), 'peil-read-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

const catalogue = sampleCatalogue({ id: '33333NED', period: '2020', divisionYear: 2020 });

describe('readSourceFiles()', () => {
  it('tells the files that are not there and the faults of the others at once', async () => {
    writeFileSync(join(folder, '33333NED.csv'), 'ID,WijkenEnBuurten,Inwoners_4\n0,GM9001,een\n1,WK900100,1\n2,WK900100,2\n');
    writeFileSync(join(folder, 'page.csv'), '<!DOCTYPE html><html><body>Not found</body></html>');
    const read = await readSourceFiles(
      ['gone.csv', '33333NED.csv', 'page.csv', 'also-gone.csv'].map((name) => join(folder, name)),
      { catalogue },
    );
    const faults = read.ok ? [] : read.issues.map(({ code, at }) => `${at?.slice(folder.length + 1)} ${code}`);
    expect(faults.toSorted()).toEqual([
      '33333NED.csv:4 duplicate-rows',
      'also-gone.csv file-not-found',
      'gone.csv file-not-found',
      'page.csv html-instead-of-data',
    ]);
  });

  it('does not blame a file for what a missing one may say', async () => {
    writeFileSync(join(folder, 'data.csv'), 'ID,WijkenEnBuurten,Inwoners_4\n0,GM9001,1\n');
    const read = await readSourceFiles([join(folder, 'data.csv'), join(folder, 'TableInfos.csv')], { catalogue });
    expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual(['file-not-found']);
  });
});
