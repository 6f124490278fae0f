import { steers } from '#access/layers';
import type { Viewer } from '#domain/account/viewer';
import type { Execution, Milestone, Undertaking } from '#domain/execution/execution';
import { hasPassed, milestoneAt } from '#domain/intervention/milestone';
import { isUndertaken } from '#domain/intervention/state-groups';
import type { MoneyEntry } from '#domain/money/overview';
import type { KindName } from '#domain/register/kinds';
import type { Register, Seen } from '#domain/register/register';
import { standOf } from '#domain/money/stand';
import { moneyEntries } from '#insight/money/entries';
import { sumsOf } from '#insight/money/totals';
import { namesOf } from '#insight/names-of';
import { hoursPutIn } from '#insight/partner/hours-put-in';
import { byMoment } from '#insight/programme/order';
import { readKinds } from '#insight/read-kinds';

const KINDS_READ = ['intervention', 'activity', 'moneySource', 'budgetLine', 'budgetAmount'] as const satisfies KindName[];

/** Of an intervention only what is shown: there can be thousands, with long texts. */
const SHOWN_OF_INTERVENTION = ['name', 'state', 'begins', 'ends', 'lead', 'organisations', 'owner'] as const;

/** The names of some people, by their id. */
export type NamesOfPeople = (ids: readonly string[]) => Promise<(id: string) => string>;

interface ExecutionContent {
  intervention: readonly Seen<'intervention'>[];
  activity: readonly Seen<'activity'>[];
  organisation: readonly Seen<'organisation'>[];
  entries: readonly MoneyEntry[];
  /** The name of an owner. */
  personOf: (id: string) => string;
}

/**
 * The execution programme of a programme, as far as the viewer may see it.
 *
 * @param today `YYYY-MM-DD`
 * @param people asked only for owners that the viewer may see: the register leaves the others out
 */
export async function readExecution(
  register: Register,
  viewer: Viewer,
  programme: string,
  today: string,
  people: NamesOfPeople,
): Promise<Execution> {
  const [own, { things: organisation }] = await Promise.all([
    readKinds(register, viewer, KINDS_READ, [programme], { intervention: SHOWN_OF_INTERVENTION }),
    register.list(viewer, 'organisation', { fields: ['name'] }),
  ]);
  const personOf = await people(own.intervention.flatMap(({ values }) => (isUndertaken(values.state) ? (values.owner ?? []) : [])));
  return { ...executionOf({ ...own, organisation, entries: moneyEntries(own), personOf }, today), isWhole: steers(viewer, programme) };
}

/**
 * What is done and will be done, from what the register holds. Amounts of sources without a breakdown are counted with
 * nothing, as on the page on money.
 */
export function executionOf(content: ExecutionContent, today: string): Omit<Execution, 'isWhole'> {
  const names = namesOf(content.organisation);
  const activities = Map.groupBy(content.activity, ({ values }) => values.intervention);
  const ofIntervention = (of: readonly MoneyEntry[]) => Map.groupBy(of, (entry) => entry.intervention);
  const money = ofIntervention(content.entries.filter(({ apart }) => !apart));
  const apart = ofIntervention(content.entries.filter((entry) => entry.apart));
  const shown = content.intervention.filter(({ values }) => isUndertaken(values.state));
  const undertakings = shown.map(({ id, asOf, values }): Undertaking => {
    const own = activities.get(id) ?? [];
    const lead = values.lead ?? null;
    return {
      id,
      asOf,
      name: values.name ?? '',
      state: values.state!,
      begins: values.begins ?? null,
      ends: values.ends ?? null,
      lead: lead && (names.get(lead) ?? null),
      owner: values.owner ? content.personOf(values.owner) : null,
      others: (values.organisations ?? []).flatMap((one) => (one === lead ? [] : (names.get(one) ?? []))),
      milestones: own
        .filter((one) => one.values.isMilestone)
        .map((one) => milestoneOf(one, names, today))
        .sort(
          byMoment(
            ({ at }) => at,
            ({ name }) => name,
          ),
        ),
      inputs: own.flatMap((one) => one.values.input ?? []),
      hours: hoursPutIn(own, today),
      sums: sumsOf(money.get(id) ?? []),
      stand: standOf(money.get(id) ?? []),
      hasApart: apart.has(id),
    };
  });
  const counted = shown.flatMap(({ id }) => money.get(id) ?? []);
  return {
    undertakings: undertakings.sort(
      byMoment(
        ({ begins }) => begins,
        ({ name }) => name,
      ),
    ),
    total: sumsOf(counted),
    totalStand: standOf(counted),
    totalHasApart: shown.some(({ id }) => apart.has(id)),
    totalHours: hoursPutIn(
      shown.flatMap(({ id }) => activities.get(id) ?? []),
      today,
    ),
    over: content.intervention.length - shown.length,
    today,
  };
}

function milestoneOf({ id, values }: Seen<'activity'>, names: ReadonlyMap<string, string>, today: string): Milestone {
  const at = milestoneAt(values);
  const done = values.done ?? false;
  return {
    id,
    at,
    done,
    name: values.name ?? '',
    late: !done && hasPassed(at, today),
    responsible: (values.responsible && names.get(values.responsible)) ?? null,
  };
}
