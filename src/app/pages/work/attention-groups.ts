import { goesOn } from '#domain/intervention/state-groups';
import { kindOf, type KindName } from '#domain/register/kinds';
import type { Seen } from '#domain/register/register';
import type { AttentionItem, Nearness } from '#domain/work/attention';
import { inGroups, type AttentionGroup } from '#domain/work/attention-groups';
import { nearnessOf } from '#insight/attention/nearness';
import { personNames } from './person-names.ts';
import type { ProgrammeWorkspace } from './programme-workspace.ts';
import { stillSoOf } from './still-so.ts';

/** Who keeps a thing, from who is nearest to it. */
const KEEPERS = ['owner', 'lead', 'responsible', 'organisation'] as const;
/** What tells how an intervention stands, whose it is and who may say so: not its long texts. */
const TOLD = ['name', 'state', 'owner', 'lead', 'organisations', 'themes'] as const;
type Kept = Partial<Record<(typeof KEEPERS)[number] | 'intervention', string | null>>;

/**
 * What needs somebody, by intervention or other thing, with whose it is; and every intervention of the viewer's own that goes
 * on, also where nothing is asked of it.
 *
 * @param done the confirmation that was just given, as the address says it
 */
export async function attentionGroups(
  workspace: ProgrammeWorkspace,
  items: readonly AttentionItem[],
  done: string | null,
): Promise<AttentionGroup[]> {
  const { register, viewer, programme } = workspace;
  const [{ things: interventions }, kept] = await Promise.all([
    register.list(viewer, 'intervention', { programmes: [programme.id], fields: TOLD }),
    keptBy(workspace, items),
  ]);
  const byId = new Map(interventions.map((one) => [one.id, one]));
  const wholeOf = ({ id, kind, intervention }: AttentionItem) => {
    const whole = kind === 'intervention' ? id : (kept.get(id)?.intervention ?? intervention);
    return whole && byId.has(whole) ? { kind: 'intervention' as const, id: whole } : { kind, id };
  };
  const groups = inGroups(items, wholeOf);
  const near = nearnessOf(viewer, programme.id, interventions);
  // Of a theme there can be dozens: those come up when something is asked.
  const isOwn = (one: Seen<'intervention'>): boolean => goesOn(one.values.state) && near(one) !== 'other' && keeps(workspace, one);
  const told = new Set(groups.map(({ id }) => id));
  const quiet = interventions
    .filter((one) => !told.has(one.id) && isOwn(one))
    .map(({ id, kind, ...one }) => ({ id, kind, nearness: near({ id, kind, ...one }), items: [] }));
  return withWhose(workspace, [...groups, ...quiet], { byId, kept, done });
}

function keeps({ viewer, programme, person }: ProgrammeWorkspace, { values }: Seen<'intervention'>): boolean {
  const organisations = viewer.takesPart.filter((part) => part.programme === programme.id).map(({ organisation }) => organisation);
  return values.owner === person || (values.lead != null && organisations.includes(values.lead));
}

/** What the things of items say of whose they are, by their id. */
async function keptBy({ register, viewer }: ProgrammeWorkspace, items: readonly AttentionItem[]): Promise<Map<string, Kept>> {
  const lists = await Promise.all(
    [...Map.groupBy(items, ({ kind }) => kind)].map(([kind, own]) => {
      const fields = [...KEEPERS, 'intervention'].filter((field) => field in kindOf(kind).fields) as never[];
      return register.list(viewer, kind, { ids: [...new Set(own.map(({ id }) => id))], fields });
    }),
  );
  return new Map(lists.flatMap(({ things }) => things.map(({ id, values }) => [id, values as Kept] as const)));
}

async function withWhose(
  workspace: ProgrammeWorkspace,
  groups: readonly { kind: KindName; id: string; nearness: Nearness; items: AttentionItem[] }[],
  { byId, kept, done }: { byId: ReadonlyMap<string, Seen<'intervention'>>; kept: ReadonlyMap<string, Kept>; done: string | null },
): Promise<AttentionGroup[]> {
  const keptOf = ({ kind, id }: { kind: KindName; id: string }) =>
    (kind === 'intervention' ? (byId.get(id)?.values as Kept | undefined) : kept.get(id)) ?? {};
  const nameOf = await keeperNames(workspace, groups.map(keptOf));
  const own = groups.flatMap(({ kind, id, nearness }) => (kind === 'intervention' && nearness !== 'other' ? [byId.get(id)!] : []));
  const answers = await stillSoOf(workspace, 'intervention', own, done);
  const stillSo = new Map(own.map(({ id }, at) => [id, answers[at] ?? null]));
  return groups.map((group) => {
    const whole = group.kind === 'intervention' ? byId.get(group.id) : undefined;
    return {
      ...group,
      title: whole?.values.name ?? group.items[0]?.title ?? '',
      owner: nameOf(keptOf(group)),
      standing: whole ? { state: whole.values.state ?? null, asOf: whole.asOf } : null,
      stillSo: stillSo.get(group.id) ?? null,
    };
  });
}

/** The name of who keeps a thing: a person before an organisation. */
async function keeperNames(workspace: ProgrammeWorkspace, all: readonly Kept[]): Promise<(kept: Kept) => string | null> {
  const { register, viewer } = workspace;
  const organisationOf = ({ lead, responsible, organisation }: Kept) => lead ?? responsible ?? organisation ?? null;
  const ids = [...new Set(all.flatMap((one) => organisationOf(one) ?? []))];
  const [people, organisations] = await Promise.all([
    personNames(
      workspace,
      all.flatMap(({ owner }) => owner ?? []),
    ),
    ids.length === 0 ? [] : register.list(viewer, 'organisation', { ids, fields: ['name'] }).then(({ things }) => things),
  ]);
  const names = new Map(organisations.map(({ id, values }) => [id, values.name ?? null]));
  return (kept) => (kept.owner ? people(kept.owner) : (names.get(organisationOf(kept) ?? '') ?? null));
}
