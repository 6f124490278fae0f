import type { Paging } from '#domain/paging/paging';
import { formats } from '#i18n/format';
import type { Language } from '#i18n/language';
import { messages } from '#i18n/messages';

/** The title of a page of a long list: no two pages of a site may bear the same one. */
export function pagedTitle(title: string, { page, pages }: Paging, language: Language): string {
  const { number } = formats(language);
  return page === 1 ? title : messages(language).shell.paging.title(title, number(page), number(pages));
}
