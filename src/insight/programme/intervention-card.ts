import { addressName } from '#domain/address/address-name';
import type { FiguresReader } from '#domain/figures/reader';
import type { InterventionCard } from '#domain/programme-page/told';
import type { Seen } from '#domain/register/register';
import { placeRefs, thingRef } from '#insight/programme/refs';

/** An intervention as lists and links show it, in its programme with that programme's themes. */
export async function interventionCard(
  figures: Pick<FiguresReader, 'area'>,
  { id, slug, asOf, values }: Seen<'intervention'>,
  { programme, programmeTheme }: { programme: Seen<'programme'>; programmeTheme: readonly Seen<'programmeTheme'>[] },
): Promise<InterventionCard> {
  const themes = programmeTheme.filter((theme) => values.themes?.includes(theme.id));
  return {
    id,
    slug: addressName({ id, slug }),
    name: values.name ?? '',
    state: values.state ?? 'running',
    asOf,
    what: values.what ?? '',
    programme: thingRef(programme),
    themes: themes.map(thingRef),
    catalogueThemes: [...new Set(themes.flatMap(({ values: { catalogueTheme } }) => catalogueTheme ?? []))],
    places: await placeRefs(figures, values.areas),
    why: values.why?.split(/\n\s*\n/)[0] ?? null,
    areasNote: values.areasNote ?? null,
    begins: values.begins ?? null,
    ends: values.ends ?? null,
  };
}
