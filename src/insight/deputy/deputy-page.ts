import { steers } from '#access/layers';
import { mayWriteSome } from '#access/may-write';
import type { Viewer } from '#domain/account/viewer';
import { ASK_PARTS, DEPUTY_QUESTIONS, type Ask, type DeputyPage, type DeputyQuestion, type Period } from '#domain/deputy/deputy';
import { STATES_NOW, stateNow } from '#domain/intervention/state-now';
import type { KindName } from '#domain/register/kinds';
import type { Register, Seen } from '#domain/register/register';
import { isEmpty } from '#domain/register/states';
import { lastDayOf, whenParts } from '#domain/register/when';
import { standOf } from '#domain/money/stand';
import { byName } from '#insight/by-name';
import { nextMeeting } from '#insight/meeting/next-meeting';
import { moneyEntries } from '#insight/money/entries';
import { sumsOf } from '#insight/money/totals';
import { timesTold } from '#insight/practice/breakthroughs';
import { namesOf } from '#insight/names-of';
import { readKinds, type ThingsOf } from '#insight/read-kinds';
import { askedTogether } from './asked-together.ts';
import { grantedBySort } from './granted-by-sort.ts';

const KINDS_READ = [
  'intervention',
  'decision',
  'meeting',
  'bottleneck',
  'moneySource',
  'budgetLine',
  'budgetAmount',
  'grant',
] as const satisfies KindName[];
/** A subsidy programme can have thousands of grants. */
const GRANT_FIELDS = ['sort', 'state', 'granted', 'perYear'] as const;
type Content = ThingsOf<(typeof KINDS_READ)[number]>;

/** All programmes and arrangements that a viewer may read, each with what it needs of the government. `today` is `YYYY-MM-DD`. */
export async function deputyPage(register: Register, viewer: Viewer, today: string): Promise<DeputyPage> {
  const { things: programmes } = await register.list(viewer, 'programme');
  const ids = programmes.map(({ id }) => id);
  const byProgramme = groupAll(await readKinds(register, viewer, KINDS_READ, ids, { grant: GRANT_FIELDS }));
  const names = namesOf(programmes);
  const asking = programmes.filter((programme) => steers(viewer, programme.id) && asksSomething(programme));
  const organisations = await organisationNames(register, viewer, asking);
  return {
    today,
    ...askedTogether(asking, programmes, organisations),
    programmes: programmes
      .map((programme) => {
        const own = byProgramme(programme.id);
        const entries = moneyEntries(own);
        const counted = entries.filter(({ apart }) => !apart);
        const { parent, begins, ends } = programme.values;
        const inTheWay = own.bottleneck.filter(({ values }) => values.outcome === 'open' || values.outcome === 'lobbied');
        // Who may not see whether it was read, sees only what was.
        const blocking = inTheWay.filter(({ values }) => values.readBySecond !== false);
        const isSteering = steers(viewer, programme.id);
        return {
          programme,
          parent: (parent && names.get(parent)) ?? null,
          period: periodOf(begins ?? null, ends ?? null, today),
          interventions: STATES_NOW.map((state) => ({
            state,
            count: own.intervention.filter(({ values, asOf }) => values.state && stateNow(values.state, asOf, today) === state).length,
          })).filter(({ count }) => count > 0),
          waiting: own.decision
            .filter(({ values }) => values.state === 'proposed')
            .toSorted((one, other) => (one.createdAt < other.createdAt ? -1 : 1)),
          blocking: blocking.map((one) => timesTold(one, isSteering).bottleneck),
          unread: inTheWay.length - blocking.length,
          sums: sumsOf(counted),
          stand: standOf(counted),
          apart: entries.length - counted.length,
          granted: grantedBySort(own.grant),
          steers: isSteering,
          ask: asking.includes(programme) ? askOf(programme, organisations, today) : null,
          unanswered: DEPUTY_QUESTIONS.filter(
            (question) => !isAnswered(question, programme, inTheWay) && (isSteering || question === 'governmentRoles'),
          ),
          // Its form stands in the workspace of the programme, where only who takes part comes.
          mayWrite:
            viewer.takesPart.some((part) => part.programme === programme.id) && mayWriteSome(viewer, 'programme', 'change', programme.id),
          nextMeeting: isSteering ? nextMeeting(own.meeting, today) : null,
        };
      })
      .sort(byName(({ programme }) => programme.values.name ?? ''))
      .sort((one, other) => Number(other.steers) - Number(one.steers)),
  };
}

function asksSomething({ values }: Seen<'programme'>): boolean {
  return !isEmpty(values.asked) || !isEmpty(values.askedAmount);
}

function askOf({ values }: Seen<'programme'>, organisations: ReadonlyMap<string, string>, today: string): Ask {
  return {
    of: organisations.get(values.askedOf ?? '') ?? null,
    isLate: values.askedBefore != null && values.askedBefore < today,
    missing: ASK_PARTS.filter((part) => isEmpty(values[part])),
  };
}

/** Of whom something is asked. */
async function organisationNames(register: Register, viewer: Viewer, asking: readonly Seen<'programme'>[]): Promise<Map<string, string>> {
  const ids = [...new Set(asking.flatMap(({ values }) => values.askedOf ?? []))];
  if (ids.length === 0) return new Map();
  return namesOf((await register.list(viewer, 'organisation', { ids, fields: ['name'] })).things);
}

/** A bottleneck that still stands in the way answers which rule does, and a role in words counts as a role. */
function isAnswered(question: DeputyQuestion, { values }: Seen<'programme'>, inTheWay: readonly Seen<'bottleneck'>[]): boolean {
  if (question === 'ruleInTheWay') return !isEmpty(values.ruleInTheWay) || inTheWay.length > 0;
  return !isEmpty(values[question]) || (question === 'governmentRoles' && !isEmpty(values.governmentRoleNote));
}

/** Everything by the programme that it belongs to, looked up once. */
function groupAll(content: Content): (programme: string) => Content {
  const grouped = KINDS_READ.map((kind) => [kind, Map.groupBy<string | null, Seen>(content[kind], ({ programme }) => programme)] as const);
  return (programme) => Object.fromEntries(grouped.map(([kind, of]) => [kind, of.get(programme) ?? []])) as Content;
}

/**
 * How something that runs from `begins` to `ends` (moments as well as they are known) stands to today. Only what is sure
 * is said: a begin somewhere in this year, or one that is in doubt, may lie on either side.
 */
export function periodOf(begins: string | null, ends: string | null, today: string): Period {
  const last = ends === null ? null : sure(ends);
  if (last !== null && last.to < today) return 'over';
  const first = begins === null ? null : sure(begins);
  if (first === null || (ends !== null && last === null)) return 'unknown';
  if (first.from > today) return 'before';
  if (first.to > today && first.from !== first.to) return 'unknown';
  return 'running';
}

/** The first and last day that a moment can mean; null where it is in doubt, or no moment. */
function sure(edtf: string): { from: string; to: string } | null {
  const parts = whenParts(edtf);
  const to = lastDayOf(edtf);
  if (!parts || to === null || parts.uncertain) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  return { from: `${to.slice(0, 4)}-${two(parts.month ?? 1)}-${two(parts.day ?? 1)}`, to };
}
