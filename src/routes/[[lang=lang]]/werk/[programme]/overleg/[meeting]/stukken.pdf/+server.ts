import { error } from '@sveltejs/kit';
import { fileAnswer } from '#app/download/file-answer';
import { loadPackFile } from '#app/pages/coalition/meetings';
import { Fault } from '#base/fault';
import { issueText } from '#i18n/issue-text';
import { programmeWorkspaceOf } from '../../../../workspace.server.ts';
import type { RequestHandler } from './$types';

/** The pack of a meeting as a file for paper. */
export const GET: RequestHandler = async (event) => {
  try {
    const file = await loadPackFile(
      await programmeWorkspaceOf(event),
      event.params.meeting,
      event.url.searchParams.get('stand') === 'nu' ? 'now' : 'then',
    );
    if (!file) error(404, { message: 'no such meeting' });
    return fileAnswer(file.pdf, 'pdf', file.name);
  } catch (cause) {
    // A machine without the compiler can do all else: it says so, and what to do instead.
    if (!(cause instanceof Fault) || cause.issues[0]?.code !== 'pdf-not-here') throw cause;
    return new Response(issueText(cause.issues[0], event.locals.lang), {
      status: 503,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
  }
};
