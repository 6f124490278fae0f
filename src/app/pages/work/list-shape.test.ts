import { expect, it } from 'vitest';
import { kindOf, type KindName } from '#domain/register/kinds';
import { filtersOf } from './list-shape.ts';

const offered = (kind: KindName, asked: readonly string[] = []) => {
  const { inView, more } = filtersOf(kind, new Set(Object.keys(kindOf(kind).fields)), asked);
  return [...inView, ...more];
};

it('filtersOf() offers no choice out of things without a name, and tells the one that a link asked for', () => {
  expect(offered('action')).toEqual(expect.arrayContaining(['state', 'intervention', 'meeting']));
  expect(offered('action')).not.toContain('assessment');
  expect(offered('action', ['assessment'])).toContain('assessment');
});

it('filtersOf() offers nothing that its viewer may not see', () => {
  expect(filtersOf('action', new Set(['state']), ['intervention'])).toEqual({ inView: ['state'], more: [] });
});
