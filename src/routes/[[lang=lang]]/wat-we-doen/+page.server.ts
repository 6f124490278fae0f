import { loadInterventions } from '#app/pages/programmes';
import { loadThemeTitles } from '#app/pages/theme-titles';
import { paged } from '#domain/paging/paging';
import { isTooShort, searchedText } from '#domain/register/searched';
import { compareNames } from '#i18n/format';
import { messages } from '#i18n/messages';
import { pagedTitle } from '#i18n/paged-title';
import { optionLabel } from '#i18n/register/register-words';
import type { PageServerLoad } from './$types';

/** Fills rows of two and of three. */
const PAGE_SIZE = 48;

/** What partners do, narrowed to words, a programme, theme, area or state, by page. */
export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const language = locals.lang;
  const { address: voice } = await parent();
  const words = messages(language, voice).programmes.list;
  const asked = (name: string) => url.searchParams.get(name)?.trim() || null;
  const text = searchedText(url.searchParams.get('zoek'));
  const filter = {
    text: isTooShort(text) ? null : text,
    programme: asked('programma'),
    theme: asked('thema'),
    area: asked('gebied')?.toUpperCase() ?? null,
    state: asked('stand'),
  };
  const [{ shown: found, all, choices, help }, titles] = await Promise.all([loadInterventions(filter), loadThemeTitles()]);
  const { shown, paging } = paged(found, asked('blad'), PAGE_SIZE);
  const compare = compareNames(language);
  const sorted = (options: { value: string; label: string }[]) => options.sort((one, other) => compare(one.label, other.label));
  return {
    title: pagedTitle(words.title, paging, language),
    description: words.lead,
    crumbs: [{ label: words.title }],
    text,
    isTooShort: text !== '' && filter.text === null,
    shown,
    found: found.length,
    all,
    paging,
    filter,
    help,
    themes: choices.themes.map((id) => ({ id, title: titles.get(id)?.[language] ?? id })),
    helpThemes: (help?.themes ?? []).map((id) => ({ id, title: titles.get(id)?.[language] ?? id })),
    filters: [
      {
        name: 'programma',
        label: words.programme,
        chosen: filter.programme,
        options: choices.programmes.map(({ slug, name }) => ({ value: slug, label: name })),
      },
      {
        name: 'thema',
        label: words.theme,
        chosen: filter.theme,
        options: choices.themes.map((id) => ({ value: id, label: titles.get(id)?.[language] ?? id })),
      },
      {
        name: 'gebied',
        label: words.area,
        chosen: filter.area,
        options: choices.areas.map(({ code, name }) => ({ value: code, label: name })),
      },
      {
        name: 'stand',
        label: words.state,
        chosen: filter.state,
        options: choices.states.map((state) => ({
          value: state,
          label: state === 'long-ago' ? words.stateLongAgo : optionLabel(language, 'intervention', 'state', state),
        })),
      },
    ].map((one) => ({ ...one, options: sorted(one.options) })),
  };
};
