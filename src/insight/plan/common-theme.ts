import { foldName } from '#base/text';
import type { Theme } from '#domain/catalogue/catalogue';
import type { CommonTheme } from '#domain/plan/plans-around';
import type { Seen } from '#domain/register/register';

/** A theme of a programme, with what it belongs to. */
export type ThemeTied = Pick<Seen<'programmeTheme'>, 'id' | 'values'>;

/**
 * The theme of the figures that a theme of a programme belongs to, as its programme filled it in: by its id, or as people
 * write it. Null where nothing is filled in, or what no catalogue knows: nobody guesses by the names of themes.
 */
export function commonTheme({ values }: Pick<ThemeTied, 'values'>, catalogue: readonly Theme[]): CommonTheme | null {
  const filledIn = foldName(values.catalogueTheme ?? '');
  if (filledIn === '') return null;
  const found = catalogue.find(({ id, title }) => [id, title.nl, title.en].some((one) => foldName(one) === filledIn));
  return found ? { id: found.id, title: found.title } : null;
}

/** By the ids of themes, of any programme: the id of the theme of the figures; without those that belong to none. */
export function commonThemes(themes: readonly ThemeTied[], catalogue: readonly Theme[]): ReadonlyMap<string, string> {
  return new Map(
    themes.flatMap((theme) => {
      const common = commonTheme(theme, catalogue);
      return common ? [[theme.id, common.id] as const] : [];
    }),
  );
}
