import { error, redirect } from '@sveltejs/kit';
import { findArea, named } from '#app/pages/areas';
import type { Area } from '#domain/area/area';
import { address, type AddressLanguage } from '#domain/address/address';
import { messages } from '#i18n/messages';

export interface AskedArea {
  area: Area;
  /** The same place in the newest division. */
  newest: Area;
  /** Other places that bear or bore the same code. */
  sameCode: Area[];
}

/**
 * The area of an address. A wrong name, small letters or the code alone lead on to the right address
 * (308, so for ever); an unknown area is a 404 that names what is near.
 */
export async function requireArea(slug: string, url: URL, language: AddressLanguage, below = ''): Promise<AskedArea> {
  const asked = url.searchParams.get('indeling');
  const year = asked !== null && /^\d{4}$/.test(asked) ? Number(asked) : null;
  const lookup = await findArea(slug, year);
  if (lookup.found === 'elsewhere') redirect(308, address.area(lookup.area, language) + below + url.search);
  if (lookup.found === 'area') return lookup;
  const say = messages(language);
  const near = (await named(lookup.near)).map(({ area, within }) => ({
    name: area.name,
    note: say.areas.note(say.terms.level[area.level], within, area.divisionYear === null ? null : String(area.divisionYear)),
    href: address.area(area, language),
  }));
  error(404, { message: 'unknown area', kind: 'area', asked: lookup.asked, near });
}
