import { error } from '@sveltejs/kit';
import { fileOf } from '#app/pages/attached-file';
import { workspaceOf } from '../../../workspace.server.ts';
import type { RequestHandler } from './$types';

/** An attachment, for who may see it. */
export const GET: RequestHandler = async (event) =>
  (await fileOf(await workspaceOf(event), event.params.id)) ?? error(404, { message: 'no such file' });
