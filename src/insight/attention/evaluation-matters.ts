import { mayWriteSome } from '#access/may-write';
import { localMoment } from '#base/local-moment';
import type { Viewer } from '#domain/account/viewer';
import type { Register, Seen } from '#domain/register/register';
import { isOver, lastDayOf } from '#domain/register/when';
import { attentionFields } from './attention-fields.ts';
import { found, type Found } from './found.ts';

type Moment = Seen<'evaluationMoment'>;

/**
 * The last moment of evaluation that has come, while questions are not answered there: for who may answer. What came before
 * it is past mending. And each moment that is over and answered, while nobody wrote that it was held: for who may write that.
 */
export async function evaluationMatters(
  register: Pick<Register, 'list'>,
  viewer: Viewer,
  programme: string,
  today: string,
): Promise<Found[]> {
  const mayAnswer = mayWriteSome(viewer, 'evaluationAnswer', 'create', programme);
  const mayClose = mayWriteSome(viewer, 'evaluationMoment', 'change', programme);
  if (!mayAnswer && !mayClose) return [];
  const programmes = [programme];
  const [moments, questions, answers] = await Promise.all([
    register.list(viewer, 'evaluationMoment', { programmes, fields: attentionFields('evaluationMoment', 'on', 'state') }),
    register.list(viewer, 'evaluationQuestion', { programmes, fields: [] }),
    register.list(viewer, 'evaluationAnswer', { programmes, fields: ['question', 'moment'] }),
  ]);
  const come = moments.things.filter((one) => hasCome(one, today)).sort(byDay);
  const last = come.at(-1);
  const answered = Map.groupBy(answers.things, ({ values }) => values.moment);
  return come.flatMap((one) => {
    const since = one.values.on ?? null;
    const isLast = one === last;
    const asked = questions.things.filter(({ createdAt }) => wasAsked(one, isLast, localMoment(createdAt).slice(0, 10)));
    const done = new Set(answered.get(one.id)?.map(({ values }) => values.question));
    const delivered = asked.filter(({ id }) => done.has(id)).length;
    if (delivered < asked.length)
      return isLast && mayAnswer ? [found('evaluation-unanswered', one, null, since, { delivered, planned: asked.length })] : [];
    const isOpen = mayClose && one.values.state === 'planned' && asked.length > 0 && isOver(since ?? '', today);
    return isOpen ? [found('evaluation-not-held', one, 'state', since)] : [];
  });
}

/** Of a moment of which only the month or the year is known, nobody knows that it has come before that is at its last day. */
function hasCome({ values: { on, state } }: Moment, today: string): boolean {
  const day = lastDayOf(on ?? '');
  return state === 'held' || (day !== null && day <= today);
}

/** What was thought of after a moment was held, or after one on which another followed, was not asked there. */
function wasAsked({ values: { on, state } }: Moment, isLast: boolean, madeOn: string): boolean {
  return (isLast && state !== 'held') || madeOn <= (lastDayOf(on ?? '') ?? '');
}

function byDay(one: Moment, other: Moment): number {
  const [day, otherDay] = [one, other].map(({ values }) => lastDayOf(values.on ?? '') ?? '');
  return day! < otherDay! ? -1 : day! > otherDay! ? 1 : 0;
}
