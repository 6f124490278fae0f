import { mayWriteSome } from '#access/may-write';
import { localMoment } from '#base/local-moment';
import type { Viewer } from '#domain/account/viewer';
import type { Register, Seen } from '#domain/register/register';
import { lastDayOf } from '#domain/register/when';
import { attentionFields } from './attention-fields.ts';
import { found, type Found } from './found.ts';

/**
 * The last moment of evaluation that has come, while questions are not answered there: for who may answer. What came before
 * it is past mending.
 */
export async function unansweredEvaluation(
  register: Pick<Register, 'list'>,
  viewer: Viewer,
  programme: string,
  today: string,
): Promise<Found[]> {
  if (!mayWriteSome(viewer, 'evaluationAnswer', 'create', programme)) return [];
  const programmes = [programme];
  const [moments, questions, answers] = await Promise.all([
    register.list(viewer, 'evaluationMoment', { programmes, fields: attentionFields('evaluationMoment', 'on', 'state') }),
    register.list(viewer, 'evaluationQuestion', { programmes, fields: [] }),
    register.list(viewer, 'evaluationAnswer', { programmes, fields: ['question', 'moment'] }),
  ]);
  const last = moments.things
    .filter((one) => hasCome(one, today))
    .sort(byDay)
    .at(-1);
  if (!last) return [];
  const asked = questions.things.filter(({ createdAt }) => wasAsked(last, localMoment(createdAt).slice(0, 10)));
  const answered = new Set(answers.things.flatMap(({ values }) => (values.moment === last.id ? (values.question ?? []) : [])));
  const delivered = asked.filter(({ id }) => answered.has(id)).length;
  if (delivered === asked.length) return [];
  return [found('evaluation-unanswered', last, null, last.values.on ?? null, { delivered, planned: asked.length })];
}

/** Of a moment of which only the month or the year is known, nobody knows that it has come before that is at its last day. */
function hasCome({ values: { on, state } }: Seen<'evaluationMoment'>, today: string): boolean {
  const day = lastDayOf(on ?? '');
  return state === 'held' || (day !== null && day <= today);
}

/** What was thought of after a moment was held, was not asked there. */
function wasAsked({ values: { on, state } }: Seen<'evaluationMoment'>, madeOn: string): boolean {
  return state !== 'held' || madeOn <= (lastDayOf(on ?? '') ?? '');
}

function byDay(one: Seen<'evaluationMoment'>, other: Seen<'evaluationMoment'>): number {
  const [day, otherDay] = [one, other].map(({ values }) => lastDayOf(values.on ?? '') ?? '');
  return day! < otherDay! ? -1 : day! > otherDay! ? 1 : 0;
}
