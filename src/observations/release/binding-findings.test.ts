import { describe, expect, it } from 'vitest';
import type { Issue } from '#base/issue';
import type { Release } from '#domain/release/release';
import { bindingFindings } from './binding-findings.ts';

const dead = (indicator: string): Issue => ({ code: 'mapping-dead', level: 'warning', params: { indicator, table: 'KERN', column: 'A' } });
const moved: Issue = { code: 'column-moved', level: 'warning', params: { indicator: 'moved', table: 'KERN', column: 'A' } };
const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(dead);

function told(format: string, issues: Issue[], origin: Release['origin'] = 'import') {
  return bindingFindings({ origin, format: { id: format, because: '' }, table: { id: 'KERN' } as Release['table'] }, issues);
}

describe('bindingFindings', () => {
  it('tells a few dead mappings one by one, and many at once', () => {
    expect(told('cbs-v3-table', seven.slice(0, 3))).toHaveLength(3);
    expect(told('cbs-v3-table', [moved, ...seven])).toEqual([
      moved,
      { code: 'mappings-dead', level: 'warning', params: { table: 'KERN', count: 7, indicators: 'a, b, c, d, e, f', more: 1 } },
    ]);
  });

  it('finds no fault in what an extract leaves out', () => {
    expect(told('mapping', [moved, ...seven])).toEqual([moved]);
    expect(told('statline-portal-long', seven)).toEqual([]);
    expect(told('cbs-v3-table', [moved, ...seven], 'world')).toEqual([]);
  });
});
