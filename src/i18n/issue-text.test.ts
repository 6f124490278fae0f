import { describe, expect, it } from 'vitest';
import type { Issue } from '#base/issue';
import { issueText } from './issue-text.ts';

const say = (code: string, params: Issue['params'] = {}) => issueText({ code, level: 'warning', params }, 'nl');

describe('issueText() of an import', () => {
  it('says which list to load first when areas come by name only', () => {
    const params = {
      count: 2,
      examples: 'Appingedam; Delfzijl',
      from: 2019,
      until: 2019,
      list: 'Gebieden in Nederland 2018',
      table: '83859NED',
    };
    expect(say('unknown-area-names', params)).toContain('Laad dan eerst de lijst "Gebieden in Nederland 2018" (CBS-tabel 83859NED)');
  });

  it('tells how many codes got their zeros back, and in which column', () => {
    const params = { count: 2, column: 'Codering_3', written: '14', code: 'GM0014' };
    expect(say('leading-zeros-restored', params)).toBe(
      'In kolom Codering_3 waren bij 2 van de codes de nullen vooraan weg; Peil heeft ze teruggezet. Zo is 14 gelezen als GM0014.',
    );
  });

  it('names both snapshots when the description is of another one', () => {
    const params = {
      count: 9,
      figures: '85984NED.csv.gz',
      description: 'DataProperties.csv',
      modified: '2024-10-22',
      column: 'Koopwoningen_47',
      other: 'Koopwoningen_40',
    };
    const text = say('metadata-other-snapshot', params);
    for (const named of ['85984NED.csv.gz', 'DataProperties.csv, van 2024-10-22', 'Koopwoningen_47', 'Koopwoningen_40'])
      expect(text).toContain(named);
  });

  it('asks for the year of a division, with an example', () => {
    expect(say('geometry-division-year-unknown')).toContain('--division-year 2023');
  });

  it('says of a file of 10,000 rows what is so whether it is stored or only checked', () => {
    expect(say('exactly-10000-rows', { table: '84131NED' })).toBe(
      'Tabel 84131NED heeft precies 10.000 rijen. Waarschijnlijk is dit alleen het begin van de tabel. Peil ziet deze levering als onvolledig.',
    );
  });
});
