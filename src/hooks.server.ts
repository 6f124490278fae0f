import type { Handle } from '@sveltejs/kit/hooks';
import { keepPage } from '#app/http/keep-page';
import { SECURITY_HEADERS } from '#app/http/security-headers';

/** Every page: its language from its address, packed and kept for the next visitor, guarded by headers. */
export const handle: Handle = async ({ event, resolve }) => {
  event.locals.lang = event.params.lang === 'en' ? 'en' : 'nl';
  const { request, url } = event;
  const response = await keepPage(request, url.pathname + url.search, async () =>
    resolve(event, {
      transformPageChunk: ({ html }) => html.replace('%peil.lang%', event.locals.lang),
    }),
  );
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value);
  return response;
};
