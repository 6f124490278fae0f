import { loadFloors } from '#app/pages/floors';
import { FLOOR_KINDS } from '#domain/world/floor';
import { compareNames } from '#i18n/format';
import { messages } from '#i18n/messages';
import type { PageServerLoad } from './$types';

/** What every area must have at least, A to Z within its kind, beside the areas of a municipality. */
export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const { address: voice } = await parent();
  const words = messages(locals.lang, voice).floors;
  const { within, floors } = await loadFloors(url.searchParams.get('gemeente'));
  const compare = compareNames(locals.lang);
  const kinds = FLOOR_KINDS.map((kind) => ({
    kind,
    floors: floors
      .filter(({ floor }) => floor.kind === kind)
      .sort((one, other) => compare(one.floor.title[locals.lang], other.floor.title[locals.lang])),
  }));
  return { title: words.title, description: words.lead, crumbs: [{ label: words.title }], where: within?.name ?? '', kinds };
};
