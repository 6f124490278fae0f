import { fileAnswer } from '#app/download/file-answer';
import { writeList } from '#app/pages/work/sheet/write-list';
import { KIND_PATHS } from '#domain/work/kind-groups';
import { kindOfPage } from '../../../workspace.server.ts';
import type { RequestHandler } from './$types';

/** A list as a workbook, to change and to read in again. */
export const GET: RequestHandler = async (event) => {
  const { workspace, kind } = await kindOfPage(event);
  const content = await writeList(workspace, kind, event.url.searchParams);
  return fileAnswer(content, 'xlsx', `${KIND_PATHS[kind]}-${workspace.today}`);
};
