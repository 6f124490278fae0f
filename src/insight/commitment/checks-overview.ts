import { answerIsMissing } from '#domain/commitment/residents-answer';
import type { CheckCell, CheckRow, ChecksOverview, JudgedKind } from '#domain/commitment/checks-overview';
import type { Seen } from '#domain/register/register';
import { newestJudged } from '#insight/commitment/newest-judged';
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
  const row = (kind: JudgedKind, { id, values }: Seen<JudgedKind>): CheckRow => {
    const own = newestFirst.filter((one) => one.values[kind] === id);
    return { kind, id, name: values.name ?? '', cells: checks.map((check) => cellOf(check, own, content.action)) };
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

/** How many checks of what goes on were last judged 'not yet': such a promise is open until it is judged anew, also with an action for it. */
export function openNotYet(content: ChecksContent): number {
  const { rows } = checksOverview(content);
  return rows.flatMap(({ cells }) => cells).filter(({ newest }) => newest?.values.answer === 'not-yet').length;
}

function cellOf(
  { id: check, values: asked }: Seen<'commitmentCheck'>,
  judged: readonly Seen<'assessment'>[],
  actions: readonly Seen<'action'>[],
): CheckCell {
  const own = judged.filter(({ values }) => values.check === check);
  const ids = new Set(own.map(({ id }) => id));
  const [newest = null, ...before] = own;
  return {
    check,
    newest,
    lacksAnswer: answerIsMissing(asked, newest?.values),
    before,
    open: actions.filter(({ values }) => values.state === 'open' && ids.has(values.assessment ?? '')),
  };
}
