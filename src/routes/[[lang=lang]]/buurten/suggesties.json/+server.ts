import { json } from '@sveltejs/kit';
import { searchAreas } from '#app/pages/areas';
import { address } from '#domain/address/address';
import { messages } from '#i18n/messages';
import type { RequestHandler } from './$types';

const LIMIT = 8;

/** Names for the list under the search field: `[{ name, note, href }]`. Only the enhancing script asks it. */
export const GET: RequestHandler = async ({ url }) => {
  const language = url.searchParams.get('taal') === 'en' ? 'en' : 'nl';
  const say = messages(language);
  const found = await searchAreas((url.searchParams.get('zoek') ?? '').slice(0, 100), LIMIT);
  return json(
    found.map(({ area, within }) => ({
      name: area.name,
      note: say.areas.note(say.terms.level[area.level], within, null),
      href: address.area(area, language),
    })),
  );
};
