import type { Handle } from '@sveltejs/kit/hooks';

export const handle: Handle = async ({ event, resolve }) => {
  event.locals.lang = event.params.lang === 'en' ? 'en' : 'nl';
  return resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%peil.lang%', event.locals.lang),
  });
};
