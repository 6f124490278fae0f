import { CHECKS_ONLY, ONLY, type ChecksOnly } from '#domain/commitment/checks-overview';
import { pageInAddress } from '#domain/paging/paging';
import { KIND_PATHS } from '#domain/work/kind-groups';
import { inLanguage, withQuery, type AddressLanguage } from './address.ts';

const at = (place: string, language: AddressLanguage, rest: string) => inLanguage(`/werk/${place}/${rest}`, language);
const narrowed = (only: ChecksOnly | null) => (only === null ? {} : { [ONLY]: CHECKS_ONLY[only] });

/** Addresses of what a coalition has on its table; `place` is the name of a programme in addresses. */
export const coalitionAddress = {
  /** Chances to link, from suggested to delivered; with suggestions between this programme and another. */
  board: (place: string, language: AddressLanguage, beside?: string) =>
    withQuery(at(place, language, `${KIND_PATHS.linkage}/bord`), { met: beside }),
  /** @param only what to narrow it to; null for everything */
  checks: (place: string, language: AddressLanguage, page = 1, only: ChecksOnly | null = null) =>
    withQuery(at(place, language, `${KIND_PATHS.commitmentCheck}/overzicht`), { ...narrowed(only), blad: pageInAddress(page) }),
  /** All pages of those as a file. */
  checksFile: (place: string, format: 'csv' | 'xlsx', language: AddressLanguage, only: ChecksOnly | null = null) =>
    withQuery(at(place, language, `${KIND_PATHS.commitmentCheck}/overzicht/tabel.${format}`), narrowed(only)),
  /** The same questions at set moments, side by side. */
  evaluation: (place: string, language: AddressLanguage) => at(place, language, 'evaluatie'),
  /** One check of one intervention or decision: how it was judged, and judging it again. */
  judge: (place: string, of: { thing: string; check: string }, language: AddressLanguage) =>
    withQuery(at(place, language, `${KIND_PATHS.commitmentCheck}/beoordeling`), { over: of.thing, vinkje: of.check }),
  /** @param page of the table of interventions and goals, from 1 */
  synergy: (place: string, language: AddressLanguage, page = 1) =>
    withQuery(at(place, language, 'samenhang'), { blad: pageInAddress(page) }),
  yearPlan: (place: string, language: AddressLanguage, year?: number) => withQuery(at(place, language, 'overleg'), { jaar: year }),
  calendar: (place: string, language: AddressLanguage, year?: number) =>
    withQuery(at(place, language, 'overleg/jaarplan.ics'), { jaar: year }),
  pack: (place: string, meeting: string, language: AddressLanguage) => at(place, language, `overleg/${meeting}`),
  /** @param now as it is now, also of a meeting that is past */
  packFile: (place: string, meeting: string, language: AddressLanguage, now = false) =>
    withQuery(at(place, language, `overleg/${meeting}/stukken.pdf`), { stand: now ? 'nu' : undefined }),
} as const;
