import type { Catalogue } from '#domain/catalogue/catalogue';
import type { Beginnings } from '#domain/programme/beginnings';
import { defaultChecks } from '#i18n/register/default-checks';

/** What a new programme begins with: the seven checks, and the themes of the catalogue that are judged. In Dutch, as what people write. */
export function beginningsOf({ themes }: Pick<Catalogue, 'themes'>): Beginnings {
  return {
    commitmentCheck: defaultChecks('nl'),
    programmeTheme: themes
      .filter(({ judged }) => judged)
      .map(({ id, title }, at) => ({ name: title.nl, catalogueTheme: id, state: 'to-be-worked-out', rank: at + 1 })),
  };
}
