import { kindOf, type KindName } from '#domain/register/kinds';
import type { Query } from '#domain/register/register';
import { readValue, type Lookups } from '#domain/register/read-value';

/** Asks for what is not filled in. */
export const EMPTY = '-';
export const PAGE_SIZE = 50;
const ORDERS = ['changedAt', 'asOf', 'createdAt'];

/** In what order things come that have no name of their own, where nobody asked for another: the newest first. */
export const FIRST_ORDER: Readonly<Partial<Record<KindName, string>>> = {
  action: '-due',
  budgetAmount: '-year',
  closedYear: '-year',
  grantAdvance: '-paidOn',
};

/** What a list is narrowed to, as its address says it: only what can be understood. */
export interface ListAsked {
  text: string;
  /** By field, as it was asked. */
  chosen: Record<string, string>;
  /** A field or `changedAt`, `asOf`, `createdAt`; with `-` before it the other way round. Empty: by name, or as `FIRST_ORDER` says. */
  order: string;
  page: number;
  /** Whether withdrawn things come too, or only they. */
  withdrawn: boolean | 'only';
}

/** What an address says of withdrawn things; nothing, where they do not come. */
const WITHDRAWN = new Map<string | null, ListAsked['withdrawn']>([
  ['ja', true],
  ['alleen', 'only'],
]);

export function readListQuery(params: URLSearchParams, fields: readonly string[]): ListAsked {
  const chosen = fields.flatMap((field) => {
    const asked = params.get(field)?.trim() ?? '';
    return asked === '' ? [] : [[field, asked.slice(0, 200)] as const];
  });
  const order = params.get('volgorde') ?? '';
  const bare = order.replace(/^-/, '');
  const page = Number(params.get('blad') ?? 1);
  return {
    text: (params.get('zoek') ?? '').trim().slice(0, 200),
    chosen: Object.fromEntries(chosen),
    order: fields.includes(bare) || ORDERS.includes(bare) ? order : '',
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
    withdrawn: WITHDRAWN.get(params.get('ingetrokken')) ?? false,
  };
}

/** The question for the register; what is chosen and not understood finds nothing, and its field is told. */
export function registerQuery(kind: KindName, asked: ListAsked, lookups: Lookups): { query: Query; unknown: string[] } {
  const { fields } = kindOf(kind);
  const where: Record<string, (string | number | boolean | null)[]> = {};
  const unknown: string[] = [];
  for (const [field, typed] of Object.entries(asked.chosen)) {
    const read = typed === EMPTY ? null : readValue(kind, field, typed, lookups);
    if (read === null) where[field] = [null];
    else if (!read.ok) unknown.push(field);
    else where[field] = (Array.isArray(read.value) ? read.value : [read.value]) as string[];
  }
  const order = asked.order || (FIRST_ORDER[kind] ?? '');
  const by = order.replace(/^-/, '');
  return {
    unknown,
    query: {
      ...(Object.keys(where).length > 0 && { where: where as NonNullable<Query['where']> }),
      ...(asked.text !== '' && { text: asked.text }),
      ...(by !== '' && (by in fields || ORDERS.includes(by)) && { order: { by: by as 'changedAt', descending: order.startsWith('-') } }),
      ...(asked.withdrawn && { withdrawn: asked.withdrawn }),
    },
  };
}
