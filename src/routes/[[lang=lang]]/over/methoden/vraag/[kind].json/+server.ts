import { error, json } from '@sveltejs/kit';
import { loadAskSchema } from '#app/pages/methods';
import type { RequestHandler } from './$types';

/** What a kind of question for `peil ask` is made of, as JSON Schema: the same for every language. */
export const GET: RequestHandler = async ({ params }) => {
  const schema = await loadAskSchema(params.kind);
  if (!schema) error(404, 'no such kind of question');
  return json(schema);
};
