import type { Texts } from '#base/text';
import type { FigureFile, FigureRow } from '#insight/figure/figure-rows';
import type { Language } from '#i18n/language';
import { messages, type Messages } from '#i18n/messages';
import type { DownloadColumn } from '#i18n/messages/nl/download';
import type { Cell } from '#app/download/csv';

/**
 * The columns of every download, the same in both languages so that a program can rely on them.
 * A missing figure is an empty `waarde` with its `status`; it never turns into a zero.
 */
const COLUMNS: Record<DownloadColumn, (row: FigureRow, language: Language, words: Messages) => Cell> = {
  indicator: (row) => row.indicator.id,
  indicator_titel: (row, language) => row.indicator.title[language],
  gebiedcode: (row) => row.area.code,
  indeling_jaar: (row) => row.divisionYear,
  gebiedniveau: (row) => row.area.level,
  gebied: (row) => row.area.name,
  gemeentecode: (row) => row.area.municipality,
  periode: (row) => row.period,
  waarde: (row) => row.value,
  eenheid: (row) => row.indicator.unit,
  status: (row) => row.status,
  status_uitleg: (row, _, words) => words.terms.status[row.status],
  vlag: (row) => row.flag,
  kwaliteit: (row) => row.quality,
  ondergrens_95: (row) => row.lower,
  bovengrens_95: (row) => row.upper,
  basis_n: (row) => row.base,
  levering: (row) => row.release,
  tabel: (row) => row.source.table,
  uitgever: (row) => row.source.publisher,
  licentie: (row) => row.source.licence,
};

const NAMES = Object.keys(COLUMNS) as DownloadColumn[];

/** The figures as rows of cells, the first row the names of the columns. */
export function* figureTable(file: FigureFile, language: Language): Generator<Cell[]> {
  const words = messages(language);
  yield NAMES;
  for (const row of file.rows) yield NAMES.map((name) => COLUMNS[name](row, language, words));
}

/** What a reader of the file must know: what it is about, every column, every source with its licence. */
export function figureNotes(file: FigureFile, language: Language): Cell[][] {
  const { download: words } = messages(language);
  return [
    [words.notesTitle],
    [words.about, subjectText(file, language)],
    [words.made, file.snapshot],
    [words.catalogue, file.catalogueVersion],
    [],
    ...words.rules.map((rule) => [rule]),
    [],
    [words.columnsTitle],
    [words.column, words.meaning],
    ...NAMES.map((name) => [name, words.columns[name]]),
    [],
    [words.sourcesTitle],
    words.sourceColumns,
    ...file.sources.map((source) => [
      source.release,
      source.table,
      source.tableTitle,
      source.publisher,
      source.licence,
      source.attribution,
      source.retrievedAt?.slice(0, 10) ?? null,
      source.complete === null ? null : source.complete ? words.yes : words.no,
    ]),
  ];
}

/** What the file is about, in words. */
export function subjectText({ subject }: FigureFile, language: Language): string {
  const { download: words } = messages(language);
  if (subject.kind === 'area') return words.areaSubject(subject.area.name, subject.area.code);
  const title: Texts = subject.indicator.title;
  return words.indicatorSubject(title[language], subject.within?.name ?? '');
}
