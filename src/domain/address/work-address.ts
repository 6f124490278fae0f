import type { ChangeFilter } from '#domain/register/changes';
import type { KindName } from '#domain/register/kinds';
import { pageInAddress } from '#domain/paging/paging';
import { KIND_PATHS } from '#domain/work/kind-groups';
import { inLanguage, withQuery, type AddressLanguage } from './address.ts';

/** Stands in addresses where a programme would, for what all programmes share. */
export const WHOLE_INSTANCE = 'alle';

/** Beside what a page of one thing is asked for. */
export interface ThingView {
  /** All fields, where the page begins with a few. */
  all?: boolean;
  /** A field to begin at. */
  field?: string;
  /** Where to go after saving. */
  back?: string;
  /** What was just done, to be confirmed. */
  done?: string;
  /** A section of the page. */
  part?: string;
}

/** What the changes of a programme are narrowed to, as addresses say it: an account by its id, never by its name. */
const changed = ({ by, kind, from, until }: ChangeFilter) => ({ wie: by, soort: kind && KIND_PATHS[kind], van: from, tot: until });

/** Addresses of the workspace; `place` is the name of a programme in addresses, or `WHOLE_INSTANCE`. */
export const workAddress = {
  start: (language: AddressLanguage, place?: string) => inLanguage(place === undefined ? '/werk' : `/werk/${place}`, language),
  /** The programmes in which somebody works, from 1. */
  programmes: (language: AddressLanguage, page: number) => withQuery(inLanguage('/werk', language), { blad: pageInAddress(page) }),
  /** What holds words, in every programme that somebody reads, or in one. */
  find: (language: AddressLanguage, text?: string, programme?: string | null) =>
    withQuery(inLanguage('/werk/zoeken', language), { zoek: text, programma: programme }),
  /** Everything that can be opened in a workspace. */
  lists: (place: string, language: AddressLanguage) => inLanguage(`/werk/${place}/lijsten`, language),
  list: (place: string, kind: KindName, language: AddressLanguage, query: Record<string, string | number | null | undefined> = {}) =>
    withQuery(inLanguage(`/werk/${place}/${KIND_PATHS[kind]}`, language), query),
  thing: (place: string, kind: KindName, id: string, language: AddressLanguage, { all, field, back, done, part }: ThingView = {}) =>
    withQuery(inLanguage(`/werk/${place}/${KIND_PATHS[kind]}/${id}`, language), {
      alles: all ? 'ja' : null,
      veld: field,
      terug: back,
      gedaan: done,
    }) + (field === undefined && part === undefined ? '' : `#${part ?? `veld-${field}`}`),
  /** Every change of a programme, narrowed, from page 1. */
  changes: (place: string, language: AddressLanguage, filter: ChangeFilter = {}, page = 1) =>
    withQuery(inLanguage(`/werk/${place}/wijzigingen`, language), { ...changed(filter), blad: pageInAddress(page) }),
  /** All of those as a file. */
  changesFile: (place: string, language: AddressLanguage, filter: ChangeFilter = {}) =>
    withQuery(inLanguage(`/werk/${place}/wijzigingen.csv`, language), changed(filter)),
  /** Which texts of a thing are to be erased. */
  erase: (place: string, kind: KindName, id: string, language: AddressLanguage) =>
    inLanguage(`/werk/${place}/${KIND_PATHS[kind]}/${id}/wissen`, language),
  /** Where words stand or stood in a programme, or in what all programmes share, to be erased. */
  eraseFind: (place: string, language: AddressLanguage) => inLanguage(`/werk/${place}/wissen`, language),
  /** An empty form; `given` fills fields in beforehand. */
  fresh: (place: string, kind: KindName, language: AddressLanguage, given: Record<string, string> = {}, back?: string) =>
    withQuery(inLanguage(`/werk/${place}/${KIND_PATHS[kind]}/nieuw`, language), { ...given, terug: back }),
  /** The results chain, to be made; `part` is one of a chain that stands in parts. */
  chain: (place: string, language: AddressLanguage, part: string | null = null, node?: string) =>
    withQuery(inLanguage(`/werk/${place}/keten`, language), { deel: part }) + (node === undefined ? '' : `#keten-${node}`),
  /** The figures of an area of the programme, to pick a trend from; `part` is that of the chain to come back to. */
  chainFigures: (place: string, language: AddressLanguage, area?: string, part?: string | null) =>
    withQuery(inLanguage(`/werk/${place}/keten/cijfers`, language), { gebied: area, deel: part }),
  /** The own figures of an intervention, all periods in one form. */
  ownFigures: (place: string, intervention: string, language: AddressLanguage) =>
    inLanguage(`/werk/${place}/${KIND_PATHS.intervention}/${intervention}/eigen-cijfers`, language),
  /** One field of several things at once. */
  together: (place: string, kind: KindName, language: AddressLanguage) => inLanguage(`/werk/${place}/${KIND_PATHS[kind]}/samen`, language),
  /** The list as a sheet; `query` narrows it as it narrows the list. */
  sheet: (place: string, kind: KindName, language: AddressLanguage, query: Record<string, string | number | null | undefined> = {}) =>
    withQuery(inLanguage(`/werk/${place}/${KIND_PATHS[kind]}/lijst.xlsx`, language), query),
  /** Reading a sheet in; `kept` is one that was sent and waits. */
  readIn: (place: string, kind: KindName, language: AddressLanguage, kept?: string) =>
    withQuery(inLanguage(`/werk/${place}/${KIND_PATHS[kind]}/inlezen`, language), { bewaard: kept }),
} as const;
