import type { Handle } from '@sveltejs/kit/hooks';
import { keepPage, type MadePage } from '#app/http/keep-page';
import { SECURITY_HEADERS } from '#app/http/security-headers';

/** Every page: its language from its address, packed and kept for the next visitor, guarded by headers. */
export const handle: Handle = async ({ event, resolve }) => {
  event.locals.lang = event.params.lang === 'en' ? 'en' : 'nl';
  const { request, url } = event;
  const response = await keepPage(request, url.pathname + url.search, async (): Promise<MadePage> => {
    // The page is taken here, as text, and an empty one is given back: SvelteKit would hash it letter by letter,
    // turn it into bytes and then into a stream, a tenth of the work of a page, for what is packed anyway.
    let html: string | null = null;
    const answer = await resolve(event, {
      transformPageChunk: (chunk) => {
        html = (html ?? '') + chunk.html.replace('%peil.lang%', event.locals.lang);
        return '';
      },
    });
    return { answer, html };
  });
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value);
  return response;
};
