import { answerIsMissing } from '#domain/commitment/residents-answer';
import type { CheckCell, CheckRow, ChecksOverview, JudgedKind } from '#domain/commitment/checks-overview';
import type { Seen } from '#domain/register/register';
import { aboutOf, judgedByCheck, newestJudged } from '#insight/commitment/newest-judged';
import { byMoment, byRank } from '#insight/programme/order';
import { goesOn, stands } from '#insight/programme/standing';

export interface ChecksContent {
  commitmentCheck: readonly Seen<'commitmentCheck'>[];
  assessment: readonly Seen<'assessment'>[];
  intervention: readonly Seen<'intervention'>[];
  decision: readonly Seen<'decision'>[];
  action: readonly Seen<'action'>[];
}

/**
 * Every check of a programme beside every intervention that goes on and every decision that stands. Nothing is added
 * up: which check matters most is for people to say.
 */
export function checksOverview(content: ChecksContent): ChecksOverview {
  const checks = [...content.commitmentCheck].sort(byRank);
  const newestFirst = newestJudged(content.assessment);
  const judged = {
    intervention: Map.groupBy(newestFirst, ({ values }) => values.intervention),
    decision: Map.groupBy(newestFirst, ({ values }) => values.decision),
  };
  const open = openByJudgement(content.action);
  const row = (kind: JudgedKind, { id, values }: Seen<JudgedKind>): CheckRow => {
    const own = judged[kind].get(id) ?? [];
    return { kind, id, name: values.name ?? '', cells: checks.map((check) => cellOf(check, own, open)) };
  };
  return {
    checks,
    rows: [
      ...content.intervention.filter(goesOn).map((one) => row('intervention', one)),
      // What is proposed has no date yet: that is what is to be decided, so it comes first.
      ...content.decision
        .filter(stands)
        .sort(byMoment(({ values }) => values.decidedOn))
        .reverse()
        .map((one) => row('decision', one)),
    ],
  };
}

/**
 * How many checks of what goes on were last judged 'not yet': such a promise is open until it is judged anew, also with an
 * action for it. It is counted each time that a start page opens, so without the overview.
 */
export function openNotYet({ commitmentCheck, assessment, intervention, decision }: Omit<ChecksContent, 'action'>): number {
  const checks = new Set(commitmentCheck.map(({ id }) => id));
  const going = new Set([...intervention.filter(goesOn), ...decision.filter(stands)].map(({ id }) => id));
  return judgedByCheck(assessment).filter(([newest]) => {
    const { check, answer } = newest!.values;
    return answer === 'not-yet' && checks.has(check ?? '') && going.has(aboutOf(newest!.values) ?? '');
  }).length;
}

/** How many checks of a row were last judged 'not yet'. */
export function notYetIn({ cells }: CheckRow): number {
  return cells.filter(({ newest }) => newest?.values.answer === 'not-yet').length;
}

/** By the judgement from which they came, the actions that are still open, with the place of each among all. */
function openByJudgement(actions: readonly Seen<'action'>[]): ReadonlyMap<unknown, { action: Seen<'action'>; at: number }[]> {
  const open = actions.filter(({ values }) => values.state === 'open').map((action, at) => ({ action, at }));
  return Map.groupBy(open, ({ action }) => action.values.assessment);
}

function cellOf(
  { id: check, values: asked }: Seen<'commitmentCheck'>,
  judged: readonly Seen<'assessment'>[],
  open: ReturnType<typeof openByJudgement>,
): CheckCell {
  const own = judged.filter(({ values }) => values.check === check);
  const actions = own.flatMap(({ id }) => open.get(id) ?? []).sort((one, other) => one.at - other.at);
  const [newest = null, ...before] = own;
  return {
    check,
    newest,
    lacksAnswer: answerIsMissing(asked, newest?.values),
    before,
    open: actions.map(({ action }) => action),
  };
}
