import type { AmountSort } from '#domain/money/money';
import type { MoneyView } from '#domain/money/overview';
import { pageInAddress } from '#domain/paging/paging';
import { inLanguage, withQuery, type AddressLanguage } from './address.ts';

/** What the amounts of a programme are narrowed to, and by what they are put together. */
export interface MoneyFilter {
  view: MoneyView;
  /** All years when null. */
  year: number | null;
  /** All sorts when null. */
  sort: AmountSort | null;
}

/** Views by the word that addresses use. */
export const VIEW_WORDS: Readonly<Record<MoneyView, string>> = {
  source: 'bron',
  year: 'jaar',
  line: 'lijn',
  theme: 'thema',
  area: 'gebied',
  intervention: 'interventie',
  budgetLine: 'regel',
};

const at = (programme: string, language: AddressLanguage, rest = '') => inLanguage(`/werk/${programme}/geld${rest}`, language);
const query = ({ view, year, sort }: Partial<MoneyFilter>) => ({ per: view && VIEW_WORDS[view], jaar: year, soort: sort });

/** How an address names the year that is about to be closed, and its source. */
export const CLOSING_QUERY = { source: 'sluit-bron', year: 'sluit-jaar' } as const;

/** Addresses of the money of a programme in the workspace; `programme` is its name in addresses. */
export const moneyAddress = {
  /** @param page of the amounts one by one */
  money: (programme: string, language: AddressLanguage, filter: Partial<MoneyFilter> = {}, page = 1) =>
    withQuery(at(programme, language), { ...query(filter), blad: pageInAddress(page) }),
  download: (programme: string, format: 'csv' | 'xlsx', language: AddressLanguage, filter: Partial<MoneyFilter> = {}) =>
    withQuery(at(programme, language, `/tabel.${format}`), query(filter)),
  /** Reading a partner's ledger. */
  ledger: (programme: string, language: AddressLanguage) => at(programme, language, '/inlezen'),
  grants: (programme: string, language: AddressLanguage) => at(programme, language, '/subsidies'),
} as const;

/** The part of the page on which a group stands. */
export function moneyPart(key: string): string {
  return `geld-${key}`;
}

/** What an address asks for; what it does not say, or says wrongly, is not asked. */
export function moneyFilter(asked: URLSearchParams): MoneyFilter {
  const view = (Object.keys(VIEW_WORDS) as MoneyView[]).find((one) => VIEW_WORDS[one] === asked.get('per'));
  const year = asked.get('jaar') ?? '';
  return {
    view: view ?? 'source',
    year: /^\d{4}$/.test(year) ? Number(year) : null,
    sort: SORTS.find((one) => one === asked.get('soort')) ?? null,
  };
}

const SORTS: readonly AmountSort[] = ['budgeted', 'pledged', 'committed', 'spent'];
