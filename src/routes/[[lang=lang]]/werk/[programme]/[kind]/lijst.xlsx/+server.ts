import { writeList } from '#app/pages/work/sheet/write-list';
import { KIND_PATHS } from '#domain/work/kind-groups';
import { kindOfPage } from '../../../workspace.server.ts';
import type { RequestHandler } from './$types';

/** A list as a workbook, to change and to read in again. */
export const GET: RequestHandler = async (event) => {
  const { workspace, kind } = await kindOfPage(event);
  const content = await writeList(workspace, kind, event.url.searchParams);
  return new Response(new Uint8Array(content), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="${KIND_PATHS[kind]}-${workspace.today}.xlsx"`,
    },
  });
};
