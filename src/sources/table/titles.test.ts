import { describe, expect, it } from 'vitest';
import { openFile } from './open.ts';
import { openTable } from './open-table.ts';
import { headerOf, withoutTitles } from './titles.ts';

const bytes = (text: string) => Buffer.from(text);
const text = (content: Uint8Array) => new TextDecoder().decode(content);

describe('headerOf()', () => {
  it('passes over titles and empty rows, and takes a list of one column as it is', () => {
    expect(headerOf([1, 0, 4, 3])).toBe(2);
    expect(headerOf([0, 1, 1])).toBe(1);
    expect(headerOf([3, 1])).toBe(0);
    expect(headerOf([0])).toBe(-1);
  });
});

describe('withoutTitles()', () => {
  it('leaves the lines of titles empty, so that each row keeps its line', async () => {
    const list = 'Onze projecten;;\n"stand\nnovember";;\nNaam;Wat;Waar\nDe kas;Planten;Hier\n';
    const kept = withoutTitles(bytes(list), ';');
    expect(text(kept)).toBe('\n\n\nNaam;Wat;Waar\nDe kas;Planten;Hier\n');
    const table = await openTable(openFile('lijst.csv', kept));
    expect(table.ok && [table.value.columns, table.value.line(0)]).toEqual([['Naam', 'Wat', 'Waar'], 5]);
  });

  it('takes a row of groups that ends before the heads do as a title, and a narrow row of heads as heads', () => {
    const grouped = 'Overzicht\n;;;Looptijd;;Geld\nProject;Thema;Wat;Start;Eind;Budget;Wijk\nDe kas;Groen;Planten;2023;2024;1;Hier\n';
    expect(
      text(withoutTitles(bytes(grouped), ';'))
        .split('\n')
        .slice(0, 3),
    ).toEqual(['', '', 'Project;Thema;Wat;Start;Eind;Budget;Wijk']);
    const narrow = bytes('Naam;Wat;Waar\nDe kas;Planten;Hier;\nDe hal;Sport;Daar;\n');
    expect(withoutTitles(narrow, ';')).toBe(narrow);
  });

  it('leaves a list without titles as it is', () => {
    for (const list of ['Naam;Wat\nDe kas;Planten\n', 'Naam\nDe kas\n', '"Naam;']) {
      const given = bytes(list);
      expect(withoutTitles(given, ';')).toBe(given);
    }
  });
});
