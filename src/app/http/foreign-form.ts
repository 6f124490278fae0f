import type { IncomingMessage, ServerResponse } from 'node:http';

const FORMS = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];

/**
 * Whether a form was sent from a page of another site, as the browser says. The page machinery refuses these, and those of which no
 * browser says where they come from, in a line that tells nobody what to do: they meet it too when the site is visited by
 * another address than it is told to have.
 */
export function isForeignForm({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>, origin: URL): boolean {
  const type = headers['content-type']?.split(';')[0]!.trim().toLowerCase() ?? '';
  return method === 'POST' && FORMS.includes(type) && headers.origin !== undefined && headers.origin !== origin.origin;
}

/**
 * Answers a form from elsewhere without looking at it: by which address this site takes forms, and whom to ask. The connection stays, so
 * that a browser that is still sending reads the answer too.
 */
export function refuseForeign(response: ServerResponse, { origin }: URL): void {
  response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(
    `Dit formulier komt van een andere site. Er is niets bewaard. Open ${origin} en vul het daar in.\n` +
      'Stond je al op deze site? Dan klopt het adres niet dat de beheerder voor deze site invulde (PUBLIC_ORIGIN).\n\n' +
      `This form comes from another site. Nothing was kept. Open ${origin} and fill it in there.\n` +
      'Were you on this site already? Then its administrator gave it another address than its own (PUBLIC_ORIGIN).\n',
  );
}
