import type { Viewer } from '#domain/account/viewer';
import type { KindName } from '#domain/register/kinds';
import type { Register, Seen } from '#domain/register/register';
import { readKinds, type ThingsOf } from '#insight/read-kinds';

/** What the pages of a programme are made of. */
export const PROGRAMME_KINDS = [
  'programmeLine',
  'programmeTheme',
  'programmeArea',
  'timelineEvent',
  'partner',
  'seat',
  'trend',
  'ambition',
  'objective',
  'criterion',
  'contribution',
  'outcome',
  'impactJudgement',
  'intervention',
  'activity',
  'output',
  'ownFigure',
  'lesson',
  'linkage',
  'commitmentCheck',
  'assessment',
  'moneySource',
  'budgetLine',
  'budgetAmount',
  'grantScheme',
  'grantCall',
  'grant',
] as const satisfies KindName[];
type ByKind = ThingsOf<(typeof PROGRAMME_KINDS)[number]>;

/** A programme with everything of it that a viewer may see, by kind. */
export type ProgrammeContent = ByKind & {
  readonly programme: Seen<'programme'>;
  readonly parent: Seen<'programme'> | null;
  readonly children: Seen<'programme'>[];
  /** Every organisation that it names, by id. */
  readonly organisations: ReadonlyMap<string, Seen<'organisation'>>;
};

/** Reads a programme as its viewer may see it. Things of a kind come by title; pages put them in an order of their own. */
export async function readProgramme(register: Register, viewer: Viewer, programme: Seen<'programme'>): Promise<ProgrammeContent> {
  const parentId = programme.values.parent ?? null;
  const [byKind, parent, children] = await Promise.all([
    readKinds(register, viewer, PROGRAMME_KINDS, [programme.id]),
    parentId === null ? null : register.find(viewer, 'programme', parentId),
    register.list(viewer, 'programme', { where: { parent: [programme.id] } }),
  ]);
  const ids = organisationIds(programme, byKind);
  return { ...byKind, programme, parent, children: children.things, organisations: await readOrganisations(register, viewer, ids) };
}

/** Organisations as far as their viewer may see them, by id. */
export async function readOrganisations(
  register: Pick<Register, 'list'>,
  viewer: Viewer,
  ids: readonly string[],
): Promise<ProgrammeContent['organisations']> {
  const { things } = ids.length === 0 ? { things: [] } : await register.list(viewer, 'organisation', { ids: [...new Set(ids)] });
  return new Map(things.map((one) => [one.id, one]));
}

function organisationIds(programme: Seen<'programme'>, { partner, seat, intervention, linkage, moneySource, grant }: ByKind) {
  const named = [
    programme.values.contact,
    ...[...partner, ...seat, ...moneySource, ...grant].map(({ values }) => values.organisation),
    ...intervention.flatMap(({ values }) => [values.lead, values.contact, ...(values.organisations ?? [])]),
    ...linkage.flatMap(({ values }) => values.organisations ?? []),
  ];
  return named.filter((id): id is string => typeof id === 'string');
}
