import type { FiguresReader } from '#domain/figures/reader';
import type { KindName } from '#domain/register/kinds';
import type { Seen } from '#domain/register/register';
import type { OrganisationRef, PlaceRef, ThingRef } from '#domain/programme-page/told';

type Named = Seen<Extract<KindName, 'programme' | 'programmeTheme' | 'ambition' | 'objective' | 'intervention'>>;

/** A thing by its name, as another page refers to it. */
export function thingRef({ id, slug, values }: Pick<Named, 'id' | 'slug' | 'values'>): ThingRef {
  return { id, name: values.name ?? '', slug };
}

/** An organisation by its id; null when it is not named, or may not be seen. */
export function organisationRef(id: string | null | undefined, all: ReadonlyMap<string, Seen<'organisation'>>): OrganisationRef | null {
  const found = id ? all.get(id) : undefined;
  if (!found) return null;
  const { name, sort, what, website, phone, mail } = found.values;
  return {
    id: found.id,
    name: name ?? '',
    sort: sort ?? null,
    what: what ?? null,
    website: website ?? null,
    phone: phone ?? null,
    mail: mail ?? null,
  };
}

/** Organisations by their ids, in the given order, each once. */
export function organisationRefs(
  ids: readonly (string | null | undefined)[],
  all: ReadonlyMap<string, Seen<'organisation'>>,
): OrganisationRef[] {
  return [...new Set(ids)].map((id) => organisationRef(id, all)).filter((one) => one !== null);
}

/** Places by their codes, of the newest division, in the given order. */
export function placeRefs(figures: Pick<FiguresReader, 'area'>, codes: readonly string[] | undefined): Promise<PlaceRef[]> {
  return Promise.all((codes ?? []).map(async (code) => ({ code, area: await figures.area(code) })));
}
