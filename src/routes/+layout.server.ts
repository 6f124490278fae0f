import { loadProgrammesAtHand } from '#app/pages/programmes';
import { loadShell } from '#app/pages/shell';
import { inOtherLanguage } from '#domain/address/address';
import { listWords } from '#i18n/format';
import type { LayoutServerLoad } from './$types';

/** What stands around every page: the world's name, the languages, who publishes the figures. */
export const load: LayoutServerLoad = async ({ url, locals }) => {
  const { world, publishers, today } = await loadShell();
  const language = locals.lang;
  return {
    language,
    address: world.address,
    site: {
      name: world.siteName[language],
      title: world.title[language],
      introduction: world.introduction[language],
      fictional: world.fictional,
    },
    hasProgrammes: (await loadProgrammesAtHand()).length > 0,
    /** Null on every page that is the same for everybody: nobody is looked up for those. */
    person: locals.signedIn?.person.name ?? null,
    today,
    publishers: listWords(publishers, language),
    path: inOtherLanguage(url.pathname, 'nl'),
    otherLanguageHref: inOtherLanguage(url.pathname, language === 'nl' ? 'en' : 'nl') + url.search,
  };
};
