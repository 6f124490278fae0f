import type { RequestEvent } from '@sveltejs/kit';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { keepPage, type MadePage } from '#app/http/keep-page';
import { PRIVATE_HEADERS, SECURITY_HEADERS } from '#app/http/security-headers';
import { largestFile } from '#app/pages/largest-file';
import { isDatabaseGone } from '#app/http/database-gone';
import { logFailure } from '#app/serving';
import { atDesk } from '#app/sign-in/at-desk';
import { admit, audienceOf } from '#app/sign-in/guard';
import { RESIDENT } from '#domain/account/viewer';
import type { Language } from '#i18n/language';

const LANG = '<html lang="';

/** Every page: its language from its address, for whom it is from its route, guarded by headers. */
export const handle: Handle = async ({ event, resolve }) => {
  event.locals.lang = event.params.lang === 'en' ? 'en' : 'nl';
  event.locals.viewer = RESIDENT;
  event.locals.signedIn = null;
  event.locals.setCookies = [];
  event.locals.isDatabaseGone = false;
  const answer = audienceOf(event.route.id) === 'public' ? await answerAll(event, resolve) : await answerOne(event, resolve);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) if (!answer.headers.has(name)) answer.headers.set(name, value);
  return answer;
};

/** Where too much was sent, the page tells how much a file may be. A failure of ours goes to the log. */
export const handleError: HandleServerError = async ({ kind, error, event }) => {
  if (kind === 'framework' && error.status === 413) return { megabytes: await largestFile() };
  if (kind !== 'unknown') return;
  event.locals.isDatabaseGone = isDatabaseGone(error);
  logFailure(error);
};

type Resolve = Parameters<Handle>[0]['resolve'];

/** A page that is the same for everybody: packed and kept for the next visitor. No cookie is looked at. */
function answerAll(event: RequestEvent, resolve: Resolve): Promise<Response> {
  const { request, url } = event;
  return keepPage(request, url.pathname + url.search, async (): Promise<MadePage> => {
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
}

/** A page for one person: never kept, and only for whom it is meant. */
async function answerOne(event: RequestEvent, resolve: Resolve): Promise<Response> {
  const { request, url, locals } = event;
  const { desk, visitor } = await atDesk(event);
  const { signedIn, redirect } = await admit(desk, visitor, {
    route: event.route.id,
    language: locals.lang,
    target: url.pathname + url.search,
    method: request.method,
    fields: () => textFields(request),
  });
  locals.signedIn = signedIn;
  locals.viewer = signedIn?.viewer ?? RESIDENT;
  const answer =
    redirect === null
      ? await resolve(event, { transformPageChunk: ({ html }) => html.replace(`${LANG}nl"`, `${LANG}${locals.lang}"`) })
      : new Response(null, { status: 303, headers: { location: redirect } });
  const headers = new Headers(answer.headers);
  for (const [name, value] of Object.entries(PRIVATE_HEADERS)) headers.set(name, value);
  for (const cookie of locals.setCookies) headers.append('set-cookie', cookie);
  // The same may be asked again, which tells a browser and whoever watches the site more than that something failed.
  const isAway = answer.status === 500 && locals.isDatabaseGone;
  if (isAway) headers.set('retry-after', '60');
  return new Response(answer.body, { status: isAway ? 503 : answer.status, headers });
}

async function textFields(request: Request): Promise<[string, string][]> {
  const form = await request.formData().catch(() => new FormData());
  return [...form].filter((field): field is [string, string] => typeof field[1] === 'string');
}

/**
 * Writes the language over the one of `app.html`, which has as many letters, in the bytes that are sent. In the text
 * it would cost more: that is still thousands of pieces, which are put together once for each time they are looked at.
 */
function setLanguage(page: Buffer, language: Language): void {
  const at = page.indexOf(LANG);
  if (at >= 0) page.write(language, at + LANG.length);
}
