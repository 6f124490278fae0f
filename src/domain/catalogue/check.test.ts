import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '#domain/catalogue/check';

const texts = (nl: string, en: string) => ({ nl, en });

function indicator(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 'owner_share',
    status: 'active',
    title: texts('Koopwoningen', 'Owner-occupied homes'),
    explanation: texts('Zoveel woningen zijn van de bewoner.', 'So many homes belong to the people in them.'),
    statement: texts('In {area} is het {value}. In {reference} is het {referenceValue}.', 'In {area} it is {value}. In {reference} {referenceValue}.'),
    statementAlone: texts('In {area} is het {value}.', 'In {area} it is {value}.'),
    unit: 'percent',
    decimals: 0,
    themes: ['wonen'],
    dimension: 'here-now',
    direction: 'neutral',
    kind: 'share',
    weightedBy: 'homes',
    sampling: 'register',
    mappings: [{ tables: ['T1'], column: 'Koop' }],
    ...changes,
  };
}

const homes = indicator({ id: 'homes', kind: 'count', unit: 'count', statement: undefined, weightedBy: undefined, mappings: [{ tables: ['T1'], column: 'Woningen' }] });

function content(changes: Record<string, unknown> = {}): Record<string, unknown> {
  const theme = (id: string, judged: boolean) => ({ id, title: texts(id, `${id}-en`), question: texts('Hoe?', 'How?'), explanation: texts('Dit.', 'This.'), judged });
  return {
    themes: [theme('wonen', true), theme('samenstelling', false)],
    publishers: [{ id: 'cbs', name: 'CBS', title: texts('CBS', 'Statistics Netherlands'), licence: 'CC-BY-4.0', attribution: 'Bron: CBS' }],
    tables: [{ id: 'T1', publisher: 'cbs', title: 'Tabel', policy: 'newest-release-per-period', missing: 'unknown', sampling: 'register' }],
    indicators: [indicator(), homes],
    glossary: [{ id: 'buurt', term: texts('buurt', 'neighbourhood'), explanation: texts('Een klein gebied.', 'A small area.') }],
    areaChanges: [],
    ...changes,
  };
}

/** The codes of all findings, with the place of the first. */
function codesOf(input: unknown): string[] {
  const built = buildCatalogue(input);
  return (built.ok ? built.warnings : built.issues).map((issue) => issue.code);
}
const withIndicator = (changes: Record<string, unknown>) => content({ indicators: [indicator(changes), homes] });

describe('buildCatalogue', () => {
  it('gives look-ups and a version that follows the content', () => {
    const built = buildCatalogue(content());
    if (!built.ok) throw new Error(JSON.stringify(built.issues));
    expect(built.value.indicator('owner_share')?.unit).toBe('percent');
    expect(built.value.table('T1')?.publisher).toBe('cbs');
    expect(built.value.theme('nowhere')).toBeUndefined();
    expect(built.value.version).toMatch(/^[0-9a-f]{64}$/);
    const other = buildCatalogue(withIndicator({ decimals: 1 }));
    expect(other.ok && other.value.version).not.toBe(built.value.version);
  });

  it('refuses an unknown key, a missing text and a wrong value, all at once and each with its place', () => {
    const built = buildCatalogue(withIndicator({ colour: 'red', title: { nl: 'Koop' }, unit: 'bananas' }));
    if (built.ok) throw new Error('expected faults');
    const found = built.issues.map((issue) => [issue.code, issue.at, issue.params?.key]);
    expect(found).toContainEqual(['content-unknown-key', 'indicators[0]', 'colour']);
    expect(found).toContainEqual(['content-missing', 'indicators[0].title.en', 'en']);
    expect(found).toContainEqual(['content-wrong-value', 'indicators[0].unit', 'unit']);
  });

  it('refuses links that lead nowhere: theme, table, weight, publisher', () => {
    expect(codesOf(withIndicator({ themes: ['zwemmen'] }))).toEqual(['catalogue-unknown-theme']);
    expect(codesOf(withIndicator({ mappings: [{ tables: ['T9'], column: 'Koop' }] }))).toEqual(['catalogue-unknown-table']);
    expect(codesOf(withIndicator({ weightedBy: 'cows' }))).toEqual(['catalogue-unknown-weight']);
    expect(codesOf(withIndicator({ weightedBy: 'owner_share' }))).toEqual(['catalogue-weight-not-count']);
    expect(codesOf(content({ publishers: [] }))).toEqual(['catalogue-unknown-publisher']);
  });

  it('refuses an active indicator without a mapping, and takes a planned one', () => {
    expect(codesOf(withIndicator({ mappings: [] }))).toEqual(['catalogue-no-mapping']);
    expect(codesOf(withIndicator({ mappings: [], status: 'planned' }))).toEqual([]);
  });

  it('refuses the same table, column and members twice, in whatever order the members stand', () => {
    const one = { tables: ['T1'], column: 'Koop', members: { A: '1', B: '2' } };
    expect(codesOf(withIndicator({ mappings: [one, { ...one, members: { B: '2', A: '1' } }] }))).toEqual(['catalogue-mapping-twice']);
    expect(codesOf(withIndicator({ mappings: [one, { ...one, members: { A: '1' } }] }))).toEqual([]);
  });

  it('refuses slots that are missing or not known', () => {
    const statement = texts('In {area} is het {value}, in {reference} {referenceWaarde}.', 'In {area} {value}, in {reference} {referenceValue}.');
    expect(codesOf(withIndicator({ statement }))).toEqual(['catalogue-slot-missing', 'catalogue-slot-unknown']);
    const alone = texts('In {area} is het {value}, in {reference} niet.', 'In {area} it is {value}.');
    expect(codesOf(withIndicator({ statementAlone: alone }))).toEqual(['catalogue-slot-unknown']);
    expect(codesOf(withIndicator({ statement: undefined }))).toEqual(['catalogue-no-statement']);
  });

  it('holds no count against another area: its sentence stands alone', () => {
    expect(codesOf(withIndicator({ kind: 'count', weightedBy: undefined }))).toEqual(['catalogue-count-compared']);
    expect(codesOf(withIndicator({ kind: 'count', weightedBy: undefined, statement: undefined }))).toEqual([]);
    expect(codesOf(withIndicator({ kind: 'count', weightedBy: undefined, statement: undefined, statementAlone: undefined }))).toEqual(['catalogue-no-statement']);
  });

  it('never lets a count or the composition of an area be judged', () => {
    expect(codesOf(withIndicator({ kind: 'count', statement: undefined, weightedBy: undefined, direction: 'more' }))).toEqual(['catalogue-count-judged']);
    expect(codesOf(withIndicator({ themes: ['samenstelling'], direction: 'less' }))).toEqual(['catalogue-composition-judged']);
    expect(codesOf(withIndicator({ direction: 'more' }))).toEqual([]);
  });

  it('refuses a sentence of more than twenty words and doubts equal texts', () => {
    const long = `${Array.from({ length: 21 }, () => 'woord').join(' ')}.`;
    expect(codesOf(withIndicator({ explanation: texts(`Kort. ${long}`, 'Short.') }))).toEqual(['catalogue-sentence-long']);
    expect(codesOf(withIndicator({ title: texts('Wonen', 'Wonen') }))).toEqual(['catalogue-texts-equal']);
  });

  it('refuses an id that is there twice', () => {
    expect(codesOf(content({ indicators: [indicator(), indicator(), homes] }))).toEqual(['catalogue-duplicate']);
  });
});
