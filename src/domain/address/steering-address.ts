import { pageInAddress } from '#domain/paging/paging';
import { KIND_PATHS } from '#domain/work/kind-groups';
import { inLanguage, withQuery, type AddressLanguage } from './address.ts';

/** Addresses of pages that lay a programme, or all of them, before who steers; `place` is the name of a programme in addresses. */
export const steeringAddress = {
  /** What will be done when, with which means, by whom; from page 1. */
  execution: (place: string, language: AddressLanguage, page = 1) =>
    withQuery(inLanguage(`/werk/${place}/uitvoering`, language), { blad: pageInAddress(page) }),
  /** All pages of it as a file. */
  executionFile: (place: string, format: 'csv' | 'xlsx', language: AddressLanguage) =>
    inLanguage(`/werk/${place}/uitvoering/tabel.${format}`, language),
  /** Partners' plans beside the themes; the list of plans itself stands one step above it. */
  plans: (place: string, language: AddressLanguage) => inLanguage(`/werk/${place}/${KIND_PATHS.plan}/overzicht`, language),
  /** Who takes part with what, and how the places are divided; the list of partners itself stands one step above it. */
  partners: (place: string, language: AddressLanguage) => inLanguage(`/werk/${place}/${KIND_PATHS.partner}/overzicht`, language),
  /** Everything that a deputy must know of all programmes, on one page. */
  deputy: (language: AddressLanguage) => inLanguage('/werk/bestuurder', language),
} as const;
