import { describe, expect, it } from 'vitest';
import type { Fault } from '#base/fault';
import type { Catalogue } from '#domain/catalogue/catalogue';
import type { Indicator } from '#domain/indicator/indicator';
import { applyWorldMappings, type WorldAdditions } from '#domain/catalogue/world-mappings';

const text = { nl: 'tekst', en: 'text' };
const said = (start: string) => ({ nl: `In {area}: {value}${start}.`, en: `For {area}: {value}${start}.` });

function indicator(id: string, status: Indicator['status']): Indicator {
  return {
    id, status, title: text, explanation: text, statement: said(', {reference}: {referenceValue}'), statementAlone: said(''), unit: 'percent', decimals: 0, themes: ['wonen'], dimension: 'here-now',
    direction: 'more', kind: 'share', sampling: 'register', mappings: [{ tables: ['REAL'], column: 'Koop_1' }],
  };
}

const indicators = [indicator('owner_share', 'active'), indicator('volunteers', 'planned')];
const publishers = [{ id: 'cbs', name: 'CBS', title: text, licence: 'CC BY 4.0', attribution: 'CBS' }];
const real = { id: 'REAL', publisher: 'cbs', title: 'Real', policy: 'one-release-per-series', missing: 'unknown', sampling: 'register' } as const;
const catalogue: Catalogue = {
  themes: [{ id: 'wonen', title: text, question: text, explanation: text, judged: true }], publishers, tables: [real], indicators, glossary: [], areaChanges: [], version: 'v1',
  indicator: (id) => indicators.find((one) => one.id === id),
  theme: () => undefined,
  table: (id) => (id === 'REAL' ? real : undefined),
  publisher: (id) => publishers.find((one) => one.id === id),
};
const invented = { ...real, id: 'WATERWOLDE-WONEN', publisher: 'waterwolde' };
const world = {
  id: 'demo',
  publishers: [{ ...publishers[0]!, id: 'waterwolde' }],
  tables: [invented],
  indicators: [{ ...indicator('own_survey', 'active'), mappings: [{ tables: ['WATERWOLDE-WONEN'], column: 'tevreden' }] }],
  mappings: [
    { indicator: 'owner_share', tables: ['WATERWOLDE-WONEN'], column: 'koop', breaks: [{ period: '2018', reason: text }] },
    { indicator: 'volunteers', tables: ['WATERWOLDE-WONEN'], column: 'vrijwilligers' },
  ],
  areaChanges: [{ year: 2019, kind: 'merger', codes: ['GM9901'], note: text, source: 'invented' }],
} satisfies WorldAdditions;

describe('applyWorldMappings', () => {
  it('adds mappings, breaks, tables, publishers, indicators and area changes, and leaves the catalogue as it was', () => {
    const applied = applyWorldMappings(catalogue, world);
    expect(applied.indicator('owner_share')?.mappings).toEqual([
      { tables: ['REAL'], column: 'Koop_1' },
      { tables: ['WATERWOLDE-WONEN'], column: 'koop' },
    ]);
    expect(applied.indicator('owner_share')?.breaks).toEqual([{ period: '2018', reason: text }]);
    expect(applied.table('WATERWOLDE-WONEN')?.publisher).toBe('waterwolde');
    expect(applied.publisher('waterwolde')?.id).toBe('waterwolde');
    expect(applied.areaChanges.map((change) => change.year)).toEqual([2019]);
    expect(applied.indicator('own_survey')?.mappings[0]?.column).toBe('tevreden');
    expect(catalogue.indicators[0]!.mappings).toHaveLength(1);
    expect(catalogue.areaChanges).toHaveLength(0);
  });

  it('makes a planned indicator active when the world has figures for it', () => {
    expect(applyWorldMappings(catalogue, world).indicator('volunteers')?.status).toBe('active');
  });

  it('changes the version with the additions, and only then', () => {
    expect(applyWorldMappings(catalogue, { id: 'demo' })).toBe(catalogue);
    const first = applyWorldMappings(catalogue, world).version;
    expect(first).not.toBe('v1');
    expect(applyWorldMappings(catalogue, structuredClone(world)).version).toBe(first);
    expect(applyWorldMappings(catalogue, { ...world, areaChanges: [] }).version).not.toBe(first);
  });

  it('refuses every unknown or doubled name at once', () => {
    const wrong = {
      id: 'demo',
      publishers: [publishers[0]!],
      tables: [{ ...invented, publisher: 'nobody' }, invented],
      mappings: [{ indicator: 'no_such', tables: ['NO-SUCH'], column: 'x' }],
    };
    let issues: string[] = [];
    try {
      applyWorldMappings(catalogue, wrong);
    } catch (error) {
      issues = (error as Fault).issues.map((issue) => `${issue.code} ${issue.at}`);
    }
    expect(issues).toEqual([
      'world-unknown-indicator mappings[0]',
      'catalogue-duplicate publishers[0].id',
      'catalogue-duplicate tables[1].id',
      'catalogue-unknown-publisher tables[0].publisher',
      'catalogue-unknown-publisher tables[1].publisher',
    ]);
  });

  it('refuses an area change that has not the form of one', () => {
    const change = () => applyWorldMappings(catalogue, { id: 'demo', areaChanges: [{ year: 'soon' }] });
    expect(change).toThrow(/content-wrong-value/);
  });
});
