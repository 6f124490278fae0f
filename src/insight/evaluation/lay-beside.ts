import { EVALUATION_SUBJECTS } from '#domain/evaluation/evaluation';
import type { Evaluation, EvaluationCell, GoalSaid, MomentStanding } from '#domain/evaluation/evaluation-page';
import { isEmpty } from '#domain/register/states';
import { isLater, isOver, lastDayOf } from '#domain/register/when';
import { newestJudged } from '#insight/commitment/newest-judged';
import { byMoment, byRank } from '#insight/programme/order';
import type { ThingsOf } from '#insight/read-kinds';

/** What an evaluation is made of. */
export const EVALUATION_KINDS = ['evaluationQuestion', 'evaluationMoment', 'evaluationAnswer'] as const;
/** What is told beside it of the goals. */
export const GOAL_KINDS = ['objective', 'criterion', 'impactJudgement'] as const;

type Asked = ThingsOf<(typeof EVALUATION_KINDS)[number]>;
type Goals = ThingsOf<(typeof GOAL_KINDS)[number]>;

/** Every question of a programme beside every moment: what was answered, or that nobody did yet. */
export function layBeside(content: Asked & Goals, today: string): Evaluation {
  const moments = [...content.evaluationMoment].sort(byMoment(({ values }) => values.on));
  const questions = [...content.evaluationQuestion].sort(byRank);
  const answers = Map.groupBy(newestAnswered(content.evaluationAnswer), ({ values }) => `${values.question} ${values.moment}`);
  const cellOf = (question: Asked['evaluationQuestion'][number], moment: string): EvaluationCell => {
    const [newest = null, ...before] = answers.get(`${question.id} ${moment}`) ?? [];
    const lacksResidents = question.values.asksResidents === true && newest !== null && isEmpty(newest.values.residentsSaid);
    return { moment, newest, before, lacksResidents };
  };
  const parts = EVALUATION_SUBJECTS.map((about) => ({
    about,
    rows: questions
      .filter(({ values }) => values.about === about)
      .map((question) => ({ question, cells: moments.map(({ id }) => cellOf(question, id)) })),
  }));
  const held = moments.filter(({ values }) => values.state === 'held');
  return {
    moments,
    standing: Object.fromEntries(moments.map(({ id, values }) => [id, standingOf(values, today)])),
    parts: parts.filter(({ rows }) => rows.length > 0),
    goals: Object.fromEntries(held.map(({ id, values }) => [id, goalsBy(lastDayOf(values.on ?? ''), content)])),
  };
}

function standingOf({ state, on }: Asked['evaluationMoment'][number]['values'], today: string): MomentStanding {
  if (state === 'held') return 'held';
  if (isLater(on ?? '', today)) return 'ahead';
  return isOver(on ?? '', today) ? 'not-held' : 'now';
}

/** Newest first: an answer is never changed, another is laid on top, also on the same day. */
function newestAnswered(answers: Asked['evaluationAnswer']): Asked['evaluationAnswer'] {
  return [...answers]
    .sort(byMoment(({ createdAt }) => createdAt))
    .sort(byMoment(({ values }) => values.answeredOn))
    .reverse();
}

/** What was said of each goal on or before a day; goals of which nothing was said are left out. */
function goalsBy(day: string | null, { objective, criterion, impactJudgement }: Goals): GoalSaid[] {
  if (day === null) return [];
  const judged = newestJudged(impactJudgement.filter(({ values }) => !!values.judgedOn && values.judgedOn <= day));
  const noticed = criterion.filter(({ values }) => !isEmpty(values.noticedNow) && (lastDayOf(values.askedAt ?? '') ?? '9999') <= day);
  return objective
    .map(({ id, values }) => ({
      objective: id,
      name: values.name ?? '',
      judgement: judged.find((one) => one.values.objective === id) ?? null,
      noticed: noticed.filter((one) => one.values.objective === id),
    }))
    .filter((said) => said.judgement !== null || said.noticed.length > 0);
}

/** The same of what is answered only: questions and moments without any answer are left out. For pages that tell and don't ask. */
export function onlyAnswered({ moments, standing, parts, goals }: Evaluation): Evaluation {
  const told = parts
    .map(({ about, rows }) => ({ about, rows: rows.filter(({ cells }) => cells.some(({ newest }) => newest !== null)) }))
    .filter(({ rows }) => rows.length > 0);
  const answered = new Set(
    told.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.newest ? cell.moment : [])))),
  );
  return { moments: moments.filter(({ id }) => answered.has(id)), standing, parts: told, goals };
}
