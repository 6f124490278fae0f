import { pageInAddress } from '#domain/paging/paging';
import { inLanguage, withQuery, type AddressLanguage } from './address.ts';

/** What the list of interventions is narrowed to. */
export interface InterventionFilter {
  /** The name of a programme in addresses. */
  programme?: string | null;
  /** Id of a theme of the catalogue. */
  theme?: string | null;
  /** Code of an area. */
  area?: string | null;
  state?: string | null;
  /** Words that it holds. */
  text?: string | null;
}

/** Which page of a list, from 1. */
interface AtPage {
  page?: number;
}

/** Addresses of the public pages on programmes; `slug` is the name of a thing in addresses. */
export const programmeAddress = {
  programmes: (language: AddressLanguage, { page = 1 }: AtPage = {}) =>
    withQuery(inLanguage('/programmas', language), { blad: pageInAddress(page) }),
  programme: (slug: string, language: AddressLanguage, part?: string) => inLanguage(`/programmas/${slug}`, language) + hash(part),
  /** The results chain of a programme; `part` is one of a chain that stands in parts, `node` one of what it shows. */
  chain: (slug: string, language: AddressLanguage, part: string | null = null, node?: string) =>
    withQuery(inLanguage(`/programmas/${slug}/keten`, language), { deel: part }) + hash(node),
  /** The goals of a programme and how far they are; `objective` leads to one. */
  goals: (slug: string, language: AddressLanguage, objective?: string) =>
    inLanguage(`/programmas/${slug}/doelen`, language) + hash(objective),
  interventions: (language: AddressLanguage, { programme, theme, area, state, text, page = 1 }: InterventionFilter & AtPage = {}) =>
    withQuery(inLanguage('/wat-we-doen', language), {
      zoek: text,
      programma: programme,
      thema: theme,
      gebied: area,
      stand: state,
      blad: pageInAddress(page),
    }),
  intervention: (slug: string, language: AddressLanguage, part?: string) => inLanguage(`/wat-we-doen/${slug}`, language) + hash(part),
  /** Who takes part, in every programme or in one. */
  partners: (language: AddressLanguage, { programme, page = 1 }: AtPage & { programme?: string | null } = {}) =>
    withQuery(inLanguage('/wie-doet-mee', language), { programma: programme, blad: pageInAddress(page) }),
} as const;

function hash(part: string | undefined): string {
  return part === undefined ? '' : `#${part}`;
}
