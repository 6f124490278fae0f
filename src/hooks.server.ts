import type { Handle } from '@sveltejs/kit/hooks';
import { keepPage, type MadePage } from '#app/http/keep-page';
import { SECURITY_HEADERS } from '#app/http/security-headers';
import type { Language } from '#i18n/language';

const LANG = '<html lang="';

/** Every page: its language from its address, packed and kept for the next visitor, guarded by headers. */
export const handle: Handle = async ({ event, resolve }) => {
  event.locals.lang = event.params.lang === 'en' ? 'en' : 'nl';
  const { request, url } = event;
  const response = await keepPage(request, url.pathname + url.search, async (): Promise<MadePage> => {
    // The page is taken here, and an empty one is given back: SvelteKit would hash it letter by letter,
    // turn it into bytes and then into a stream, a tenth of the work of a page, for what is packed anyway.
    const chunks: Buffer<ArrayBuffer>[] = [];
    const answer = await resolve(event, {
      transformPageChunk: ({ html }) => {
        chunks.push(Buffer.from(html));
        return '';
      },
    });
    const page = chunks.length > 1 ? Buffer.concat(chunks) : (chunks[0] ?? null);
    if (page) setLanguage(page, event.locals.lang);
    return { answer, page };
  });
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value);
  return response;
};

/**
 * Writes the language over the one of `app.html`, which has as many letters, in the bytes that are sent. In the text
 * it would cost more: that is still thousands of pieces, which are put together once for each time they are looked at.
 */
function setLanguage(page: Buffer, language: Language): void {
  const at = page.indexOf(LANG);
  if (at >= 0) page.write(language, at + LANG.length);
}
