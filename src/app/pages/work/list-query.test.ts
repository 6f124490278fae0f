import { expect, it } from 'vitest';
import { readListQuery, registerQuery } from './list-query.ts';

it('registerQuery() puts amounts and closed years newest first where nobody chose an order, and as is chosen where somebody did', () => {
  const orderOf = (kind: 'budgetAmount' | 'closedYear' | 'intervention', asked = '') =>
    registerQuery(kind, readListQuery(new URLSearchParams(asked), ['year', 'sort']), {} as never).query.order;
  expect(orderOf('budgetAmount')).toEqual({ by: 'year', descending: true });
  expect(orderOf('closedYear')).toEqual({ by: 'year', descending: true });
  expect(orderOf('budgetAmount', 'volgorde=sort')).toEqual({ by: 'sort', descending: false });
  expect(orderOf('intervention')).toBeUndefined();
});

it('registerQuery() asks for withdrawn things beside the others, for them alone, or for none of them', () => {
  const asked = ['', 'ingetrokken=ja', 'ingetrokken=alleen', 'ingetrokken=toString'].map((query) =>
    registerQuery('action', readListQuery(new URLSearchParams(query), []), {} as never),
  );
  expect(asked.map(({ query }) => query.withdrawn)).toEqual([undefined, true, 'only', undefined]);
});
