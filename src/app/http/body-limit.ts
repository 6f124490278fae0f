import type { IncomingMessage, ServerResponse } from 'node:http';

/** Room for the other fields of a form that brings a file. */
export const FORM_ROOM = 1_000_000;
/** Where no file is sent: a form of the longest texts is a few kilobytes. */
const WITHOUT_FILE = 512_000;
/** Where people who are signed in send files. There the page machinery counts, and answers with a page. */
const WITH_FILE = /^\/(?:en\/)?werk(?:\/|$)/;

/** Whether a request brings more than any form does, or does not say how much, where no file is sent. Nobody is let in by then. */
export function isTooLarge({ headers, url }: Pick<IncomingMessage, 'headers' | 'url'>): boolean {
  // A browser says how much a form brings; who does not say it could send without end.
  const isUnsaid = headers['transfer-encoding'] !== undefined;
  return (isUnsaid || Number(headers['content-length'] ?? 0) > WITHOUT_FILE) && !WITH_FILE.test(url ?? '');
}

/** Answers what is too large without looking at it. */
export function refuseTooLarge(response: ServerResponse): void {
  response.writeHead(413, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
  response.end('Dit is te groot om te sturen. Er is niets bewaard.\nThis is too large to send. Nothing was kept.\n');
}
