import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import { afterEach, describe, expect, it } from 'vitest';
import { formats } from '#i18n/format';
import { fillStatement } from '#i18n/statement';
import { loadCatalogue } from '#app/content/catalogue';
import { hasErrors } from '#base/issue';
import { bindRelease } from '#observations/release/binding';

const root = resolve(import.meta.dirname, '..');

function shipped() {
  const loaded = loadCatalogue(root);
  if (!loaded.ok) throw new Error(loaded.issues.map((issue) => `${issue.at}: ${issue.code}`).join('\n'));
  return loaded;
}

const nameOf = (column: string) => column.replace(/_\d+$/, '');

describe('the shipped catalogue', () => {
  it('passes its own checks, without a warning', () => {
    expect(shipped().warnings).toEqual([]);
  });

  it('has at least eighty active indicators, and says what is planned', () => {
    const { indicators } = shipped().value;
    expect(indicators.filter((indicator) => indicator.status === 'active').length).toBeGreaterThanOrEqual(80);
    expect(indicators.filter((indicator) => indicator.status === 'planned').length).toBeGreaterThan(20);
  });

  it('has the themes of the area plan, health, and a composition that is never judged', () => {
    const { themes } = shipped().value;
    expect(themes.map((theme) => theme.id)).toEqual(['leren', 'werken', 'wonen', 'veilig-zijn', 'meedoen', 'gezond', 'samenstelling']);
    expect(themes.filter((theme) => !theme.judged).map((theme) => theme.id)).toEqual(['samenstelling']);
  });

  it('has one to four core indicators in every theme, counted under the first theme of each', () => {
    const { themes, indicators } = shipped().value;
    for (const theme of themes) {
      const core = indicators.filter((indicator) => indicator.core === true && indicator.themes[0] === theme.id);
      expect(core.length, theme.id).toBeGreaterThanOrEqual(1);
      expect(core.length, theme.id).toBeLessThanOrEqual(4);
      expect(
        core.every((indicator) => indicator.status === 'active'),
        theme.id,
      ).toBe(true);
    }
  });

  it('maps every indicator of the example figures to the source column that they name', () => {
    const { value: catalogue } = shipped();
    const text = readFileSync(join(root, 'worlds/groningen/figures/indicators.csv'), 'utf8');
    const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
    expect(rows).toHaveLength(73);
    for (const row of rows) {
      const indicator = catalogue.indicator(row['indicator']!);
      expect(indicator?.status, row['indicator']).toBe('active');
      for (const table of row['source_table']!.split(';').map((id) => id.trim())) {
        const columns = indicator!.mappings.filter((mapping) => mapping.tables.includes(table)).map((mapping) => mapping.column);
        const column = row['source_column']!;
        expect([[column], [nameOf(column)]], `${row['indicator']} in ${table}`).toContainEqual(columns);
      }
    }
  });

  it('feeds with the example figures no indicator but those that they name', () => {
    const { value: catalogue } = shipped();
    const text = readFileSync(join(root, 'worlds/groningen/figures/indicators.csv'), 'utf8');
    const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
    const tables = new Set(rows.flatMap((row) => row['source_table']!.split(';').map((id) => id.trim())));
    for (const id of tables) {
      const own = rows.filter((row) => row['source_table']!.includes(id));
      // The one table with a further dimension: figures of all dwellings together were taken from it.
      const memberTitles: Record<string, string> = id === '84585NED' ? { Woningkenmerken: 'Totaal woningen' } : {};
      const measures = own.map((row) => ({
        ...{ column: row['source_column']!, members: {}, memberTitles, title: row['title_nl']!, unit: row['unit']! },
        ...{ datatype: 'number' as const, decimals: null },
      }));
      const table = {
        id,
        title: id,
        publisher: 'cbs',
        licence: 'CC-BY-4.0',
        policy: 'newest-release-per-period' as const,
        publishedAt: null,
        url: null,
      };
      const { bindings } = bindRelease({ table, measures, periods: ['2018'] }, catalogue);
      const bound = bindings.map(({ indicator, measure }) => `${measures[measure]!.column} ${indicator.id}`);
      expect(bound.sort(), id).toEqual(own.map((row) => `${row['source_column']} ${row['indicator']}`).sort());
    }
  });

  it('says of every share that it is out of a hundred, in both languages', () => {
    for (const { id, kind, statement } of shipped().value.indicators) {
      if (kind !== 'share' || !statement) continue;
      expect(statement.nl, id).toContain('{value} van de 100');
      expect(statement.en, id).toContain('{value} out of 100');
    }
  });

  it('dates every sentence, and begins none with a slot', () => {
    for (const { id, statement, statementAlone } of shipped().value.indicators) {
      for (const text of [statement, statementAlone].flatMap((texts) => (texts ? [texts.nl, texts.en] : []))) {
        expect(text, id).toContain('{period}');
        expect(text, id).not.toMatch(/(?:^|\. )\{/);
      }
    }
  });

  it('sounds right with any number: no two numbers side by side, no blank or full stop too many', () => {
    for (const indicator of shipped().value.indicators) {
      for (const language of ['nl', 'en'] as const) {
        for (const texts of [indicator.statement, indicator.statementAlone]) {
          if (!texts) continue;
          const slots = { area: 'Selwerd', reference: 'Groningen', period: '2024' };
          for (const value of [0, 0.4, 1, 32]) {
            const said = fillStatement(texts[language], { ...slots, value, referenceValue: value }, indicator, formats(language));
            expect(said, indicator.id).not.toMatch(/\d[,.]?\s+\d|[ ]{2}|\.\.|\s[.,]/);
          }
        }
      }
    }
  });

  it('words every Dutch share in the singular, so that it holds for one as well', () => {
    for (const { id, kind, statement } of shipped().value.indicators) {
      if (kind === 'share') expect(statement?.nl ?? '', id).not.toMatch(/\b(?:waren|hadden|kregen|voelden|zeiden|vonden|kregen)\b/);
    }
  });

  it('explains at least fifty words, each once', () => {
    const { glossary } = shipped().value;
    expect(glossary.length).toBeGreaterThanOrEqual(50);
    const spellings = glossary.flatMap((term) => [term.term.nl.toLowerCase(), ...(term.also ?? []).map((word) => word.toLowerCase())]);
    const twice = spellings.filter(
      (word, index) => spellings.indexOf(word) !== index && !glossary.some((term) => term.term.nl.toLowerCase() === word),
    );
    expect(twice).toEqual([]);
  });

  it('knows that Groningen was recoded in 2015 and merged in 2019, and how Winsum was split', () => {
    const { areaChanges } = shipped().value;
    expect(areaChanges.find((change) => change.codes.includes('BU0014*'))).toMatchObject({ year: 2015, kind: 'recode' });
    expect(areaChanges.find((change) => change.codes.includes('GM0017'))).toMatchObject({ year: 2019, kind: 'merger' });
    const winsum = areaChanges.find((change) => change.codes.includes('GM0053'))!;
    expect(winsum.kind).toBe('split');
    expect(winsum.links!.reduce((sum, link) => sum + link.weight, 0)).toBeCloseTo(1, 3);
  });
});

describe('loadCatalogue', () => {
  const folders: string[] = [];
  afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

  function broken(files: Record<string, string>): string {
    const folder = mkdtempSync(join(tmpdir(), 'peil-catalogue-'));
    folders.push(folder);
    mkdirSync(join(folder, 'catalogue/indicators'), { recursive: true });
    const parts = ['themes', 'publishers', 'tables', 'glossary', 'area-changes'];
    for (const part of parts) writeFileSync(join(folder, 'catalogue', `${part}.yaml`), '[]\n');
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'catalogue', name), text);
    return folder;
  }

  function issuesOf(files: Record<string, string>) {
    const loaded = loadCatalogue(broken(files));
    const issues = loaded.ok ? loaded.warnings : loaded.issues;
    expect(hasErrors(issues)).toBe(!loaded.ok);
    return issues;
  }

  it('names the file and the indicator of every fault, all faults of all files at once', () => {
    const issues = issuesOf({
      'indicators/wonen.yaml': '- id: koop\n  colour: red\n',
      'themes.yaml': '- id: wonen\n  judged: maybe\n',
    });
    expect(issues.find((issue) => issue.code === 'content-unknown-key')?.at).toBe('catalogue/indicators/wonen.yaml koop');
    expect(issues.find((issue) => issue.params?.['key'] === 'judged')?.at).toBe('catalogue/themes.yaml [0].judged');
  });

  it('says where the YAML breaks, and that a file is no list', () => {
    const issues = issuesOf({ 'glossary.yaml': '- id: "buurt\n', 'indicators/leren.yaml': 'id: koop\n' });
    expect(issues.map((issue) => [issue.code, issue.at])).toEqual([
      ['content-no-yaml', expect.stringMatching(/^catalogue\/glossary\.yaml:\d+$/)],
      ['content-no-list', 'catalogue/indicators/leren.yaml'],
    ]);
  });

  it('says which file is missing', () => {
    const folder = broken({});
    rmSync(join(folder, 'catalogue/tables.yaml'));
    const loaded = loadCatalogue(folder);
    expect(loaded.ok ? [] : loaded.issues).toMatchObject([{ code: 'content-file-missing', params: { file: 'catalogue/tables.yaml' } }]);
  });
});
