import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { EvidenceByClaim } from '#domain/evidence/evidence-told';
import { againstPlan } from '#domain/intervention/falls-short';
import type { MeetingPack, PackGoal, PackOutput } from '#domain/meeting/meeting-pack';
import type { MoneyEntry } from '#domain/money/overview';
import type { CriterionTold, ObjectiveTold } from '#domain/programme-page/objective-told';
import { followedFigures, judgementMark } from '#domain/programme-page/judgement-mark';
import type { Seen } from '#domain/register/register';
import { isOver } from '#domain/register/when';
import { standOf } from '#domain/money/stand';
import { checksOverview } from '#insight/commitment/checks-overview';
import { moneyEntries } from '#insight/money/entries';
import { isFor, sumsOf } from '#insight/money/totals';
import { outputSeries } from '#insight/programme/newest-outputs';
import { byMoment, byRank } from '#insight/programme/order';
import { thingRef } from '#insight/programme/refs';
import { goesOn, stands } from '#insight/programme/standing';
import type { PackContent } from '#insight/meeting/read-pack';

/**
 * The whole pack of a meeting, of what its viewer may see, with the stored verdicts on figures: what paper has no room for is
 * counted there.
 *
 * @param doers who does each action, by its id
 */
export function meetingPack(
  meeting: Seen<'meeting'>,
  content: PackContent,
  goals: Disclosed<ObjectiveTold[]>,
  evidence: Disclosed<EvidenceByClaim>,
  doers: MeetingPack['doers'] = {},
): Disclosed<MeetingPack> {
  const day = meeting.values.on ?? '9999-12-31';
  const outputs = comparedOutputs(content, day);
  const isShort = ({ output }: PackOutput) => againstPlan(output.values) === 'short';
  const lessons = [...content.lesson].sort(byMoment(({ values }) => values.at)).filter(({ values }) => values.at).reverse(); // prettier-ignore
  const { checks, rows } = checksOverview(content);
  const cellsOf = new Map(rows.map(({ id, cells }) => [id, cells]));
  const decisions = content.decision.filter((one) => one.values.meeting === meeting.id && stands(one));
  const decided = new Set(decisions.map(({ id }) => id));
  const open = content.action.filter(({ values }) => values.state === 'open').sort(byMoment(({ values }) => values.due));
  const isOverdue = ({ values }: Seen<'action'>) => typeof values.due === 'string' && values.due < day;
  const pack: MeetingPack = {
    meeting,
    goals: goals.map((goal) => packGoal(goal, content.programme)),
    works: {
      outputs: outputs.filter((one) => !isShort(one)),
      lessons: lessons.filter(({ values }) => values.isSuccess),
    },
    worksNot: {
      behind: content.intervention.filter((one) => one.values.behindPlan && goesOn(one)),
      // What is furthest behind its plan comes first.
      outputs: outputs.filter(isShort).sort((one, other) => one.delivered / one.planned - other.delivered / other.planned),
      lessons: lessons.filter(({ values }) => !values.isSuccess),
    },
    agenda: content.agendaItem.filter(({ values }) => values.meeting === meeting.id).sort(byRank),
    checks,
    decisions: decisions.map((decision) => ({ decision, cells: cellsOf.get(decision.id) ?? [] })),
    overdue: open.filter(isOverdue),
    actions: open.filter((one) => !isOverdue(one) && (one.values.meeting === meeting.id || decided.has(one.values.decision ?? ''))),
    doers,
    evidence,
    costs: costsIn(Number(day.slice(0, 4)), content),
  };
  return fromDisclosed(pack, [goals, evidence]);
}

function packGoal({ objective, criteria, judgements }: ObjectiveTold, programme: Seen<'programme'>): PackGoal {
  const shown = criteria.map((one) => ({ of: one, at: shownFigure(one, programme) }));
  const followed = followedFigures(
    shown.map(({ of, at }) => ({ ...of, figures: of.figures.slice(at, at + 1), targets: of.targets.slice(at, at + 1) })),
  );
  return {
    objective: thingRef(objective),
    criteria: shown.map(({ of: { criterion, figures }, at }) => ({
      criterion,
      figure: figures[at] ?? null,
      others: Math.max(0, figures.length - 1),
    })),
    judgement: judgements[0] ?? null,
    mark: markOfAll(judgements[0]?.values.judgement, followed, followedFigures(criteria)),
  };
}

/** What the figures that a pack shows say of a judgement, where all figures of the goal say so too: its page tells those. */
function markOfAll(
  judgement: Parameters<typeof judgementMark>[0],
  shown: Parameters<typeof judgementMark>[1],
  all: Parameters<typeof judgementMark>[1],
): PackGoal['mark'] {
  const mark = judgementMark(judgement, shown)?.mark ?? null;
  return mark !== null && judgementMark(judgement, all)?.mark === mark ? mark : null;
}

/** Which of its figures a pack shows: of the programme's own area where there is one, else the first. */
function shownFigure({ figures }: CriterionTold, { values }: Seen<'programme'>): number {
  return Math.max(
    0,
    figures.findIndex(({ area }) => values.areas?.includes(area.code)),
  );
}

/**
 * Of each output of what goes on the newest period of which both numbers are known and something can be said: one that was over
 * on the day, or whose plan is met already. What half a year brought is not held against a whole year's plan; nought planned
 * is no plan.
 */
function comparedOutputs({ output, intervention }: PackContent, day: string): PackOutput[] {
  const going = new Map(intervention.filter(goesOn).map((one) => [one.id, one]));
  const known = output.filter(({ values }) => {
    const standing = againstPlan(values);
    if (standing === null || values.planned! <= 0) return false;
    const isMet = standing === 'on-plan' && values.delivered! >= values.planned!;
    return isMet || !values.period || isOver(values.period, day);
  });
  return outputSeries(known).flatMap((series) => {
    const one = series.at(-1)!;
    const of = going.get(one.values.intervention ?? '');
    return of ? [{ output: one, intervention: thingRef(of), planned: one.values.planned!, delivered: one.values.delivered! }] : [];
  });
}

function costsIn(year: number, content: PackContent): MeetingPack['costs'] {
  const known = moneyEntries(content).filter((entry) => !entry.apart && isFor(entry, year));
  const counted = known.filter(({ until }) => until === null);
  const refOf = ({ id, values }: Seen<'moneySource'>) => ({ id, name: values.name ?? '', slug: null });
  const bySource = [...content.moneySource, null].map((source) => {
    const own = (entry: MoneyEntry) => entry.source === (source?.id ?? null);
    return {
      source: source && refOf(source),
      counted: counted.filter(own),
      overYears: known.filter((one) => own(one) && one.until !== null),
    };
  });
  return {
    year,
    sources: bySource
      .filter((one) => one.counted.length > 0)
      .map((one) => ({ source: one.source, sums: sumsOf(one.counted), stand: standOf(one.counted) })),
    total: sumsOf(counted),
    stand: standOf(counted),
    notPerYear: bySource.flatMap(({ source, overYears }) =>
      [...Map.groupBy(overYears, ({ year: from, until }) => `${from} ${until}`).values()].map((entries) => ({
        source,
        sums: sumsOf(entries),
        stand: standOf(entries),
        year: entries[0]!.year,
        until: entries[0]!.until!,
      })),
    ),
    apart: content.moneySource.filter(({ values }) => values.notBrokenDown).map(refOf),
  };
}
