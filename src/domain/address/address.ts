import { slugify } from '#base/text';

/** Every address of the site is made here. Dutch is at the root, English under `/en`. */
export type AddressLanguage = 'nl' | 'en';

export interface AreaRef {
  readonly code: string;
  readonly name: string;
}

export function inLanguage(path: string, language: AddressLanguage): string {
  return language === 'nl' ? path : path === '/' ? '/en' : `/en${path}`;
}

export function withQuery(path: string, query: Record<string, string | number | null | undefined>): string {
  let given: URLSearchParams | null = null;
  for (const [name, value] of Object.entries(query)) {
    if (value === null || value === undefined || value === '') continue;
    given ??= new URLSearchParams();
    given.append(name, String(value));
  }
  return given === null ? path : `${path}?${given.toString()}`;
}

/** A page leads a hundred times to figures of its area. */
const slugs = new WeakMap<AreaRef, string>();

/** `BU00141000-selwerd`: the code makes it unique, the name makes it readable. */
export function areaSlug(area: AreaRef): string {
  let slug = slugs.get(area);
  if (slug === undefined) {
    const name = slugify(area.name);
    slugs.set(area, (slug = name === '' ? area.code : `${area.code}-${name}`));
  }
  return slug;
}

/**
 * The code in an area's address; the name behind it is only for people. Codes of own areas may hold
 * dashes themselves, so the longest known code is asked for by the caller: candidates, longest first.
 */
export function codesInSlug(slug: string): string[] {
  const parts = slug.split('-');
  const codes: string[] = [];
  for (let count = parts.length; count >= 1; count -= 1) {
    const code = parts.slice(0, count).join('-');
    if (code !== '' && (count === 1 || code === code.toUpperCase())) codes.push(code.toUpperCase());
  }
  return codes;
}

export const address = {
  home: (language: AddressLanguage) => inLanguage('/', language),
  /** Areas of every level; `query` searches, `municipality` and `level` narrow the list. */
  areas: (language: AddressLanguage, options: { query?: string; municipality?: string; level?: string } = {}) =>
    withQuery(inLanguage('/buurten', language), { zoek: options.query, gemeente: options.municipality, niveau: options.level }),
  area: (area: AreaRef, language: AddressLanguage, options: { divisionYear?: number; comparator?: string } = {}) =>
    withQuery(inLanguage(`/buurten/${areaSlug(area)}`, language), { indeling: options.divisionYear, vergelijk: options.comparator }),
  /** All figures of an area as a table to filter. */
  areaFigures: (area: AreaRef, language: AddressLanguage, options: { theme?: string; query?: string; allYears?: boolean } = {}) =>
    withQuery(inLanguage(`/buurten/${areaSlug(area)}/cijfers`, language), {
      thema: options.theme,
      zoek: options.query,
      jaren: options.allYears ? 'alle' : undefined,
    }),
  /** What happened and was done in an area, beside its figures. */
  areaTimeline: (area: AreaRef, language: AddressLanguage) => inLanguage(`/buurten/${areaSlug(area)}/tijdlijn`, language),
  /** One figure of an area: how it is, and where it goes. `part` is a section of that page. */
  areaFigure: (area: AreaRef, id: string, language: AddressLanguage, part?: 'doorgaan') =>
    inLanguage(`/buurten/${areaSlug(area)}/cijfer/${id.replaceAll('_', '-')}`, language) + (part ? `#${part}` : ''),
  areaDownload: (area: AreaRef, format: 'csv' | 'xlsx', language: AddressLanguage) =>
    inLanguage(`/buurten/${areaSlug(area)}/cijfers.${format}`, language),
  indicators: (language: AddressLanguage, options: { theme?: string } = {}) =>
    inLanguage('/cijfers', language) + (options.theme ? `#${options.theme}` : ''),
  indicator: (id: string, language: AddressLanguage, options: { municipality?: string; level?: string; period?: string } = {}) =>
    withQuery(inLanguage(`/cijfers/${id.replaceAll('_', '-')}`, language), {
      gemeente: options.municipality,
      niveau: options.level,
      periode: options.period,
    }),
  indicatorDownload: (
    id: string,
    format: 'csv' | 'xlsx',
    language: AddressLanguage,
    options: { municipality?: string; level?: string; period?: string } = {},
  ) =>
    withQuery(inLanguage(`/cijfers/${id.replaceAll('_', '-')}/tabel.${format}`, language), {
      gemeente: options.municipality,
      niveau: options.level,
      periode: options.period,
    }),
  sources: (language: AddressLanguage) => inLanguage('/bronnen', language),
  source: (table: string, language: AddressLanguage) => inLanguage(`/bronnen/${encodeURIComponent(table)}`, language),
  release: (table: string, release: string, language: AddressLanguage) =>
    inLanguage(`/bronnen/${encodeURIComponent(table)}/${encodeURIComponent(release)}`, language),
  /** Who answered a survey, what their answers count, and what they said; the table is that of its figures. */
  survey: (table: string, language: AddressLanguage) => inLanguage(`/bronnen/enquete/${encodeURIComponent(table)}`, language),
  unknowns: (language: AddressLanguage, options: { municipality?: string } = {}) =>
    withQuery(inLanguage('/wat-we-niet-weten', language), { gemeente: options.municipality }),
  glossary: (language: AddressLanguage, term?: string) => inLanguage('/woorden', language) + (term ? `#${term}` : ''),
  about: (language: AddressLanguage) => inLanguage('/over', language),
  accessibility: (language: AddressLanguage) => inLanguage('/over/toegankelijkheid', language),
  privacy: (language: AddressLanguage) => inLanguage('/over/privacy', language),
  /** What every area must have at least, and where that is not so; `floor` leads to one of them. */
  floors: (language: AddressLanguage, options: { municipality?: string; floor?: string } = {}) =>
    withQuery(inLanguage('/ondergrenzen', language), { gemeente: options.municipality }) + (options.floor ? `#${options.floor}` : ''),
  /** The questions that our methods answer, and one of them by the slug of its page. */
  methods: (language: AddressLanguage) => inLanguage('/over/methoden', language),
  method: (slug: string, language: AddressLanguage, part?: string) =>
    inLanguage(`/over/methoden/${slug}`, language) + (part ? `#${part}` : ''),
  /** What a question for `peil ask` is made of, as JSON Schema; of no language. */
  askSchema: (kind: string) => `/over/methoden/vraag/${kind}.json`,
  /** Typing help for the search field: JSON, used by the enhancing script only. */
  suggestions: () => '/buurten/suggesties.json',
} as const;

/** The indicator id in an address: `/cijfers/owner-occupied-share`. */
export function indicatorInSlug(slug: string): string {
  return slug.replaceAll('-', '_');
}

/** The same page in the other language. */
export function inOtherLanguage(path: string, to: AddressLanguage): string {
  const bare = path === '/en' ? '/' : path.startsWith('/en/') ? path.slice(3) : path;
  return inLanguage(bare, to);
}
