import type { Belonging } from '#access/may-write';
import { CLAIM_FIELDS } from '#domain/evidence/evidence';
import { KIND_NAMES, kindOf, type KindName } from '#domain/register/kinds';
import type { Listed, Seen } from '#domain/register/register';
import { machinesOf } from '#domain/register/states';
import { fieldText } from '#i18n/register/field-text';
import { fieldLabel } from '#i18n/register/register-words';
import { thingLabel } from '#i18n/register/thing-label';
import { openNames, type Names } from './names.ts';
import { belongingWithState } from './rights.ts';
import { isHere, mayMake, type Workspace } from './workspace.ts';

/** Things of one kind that hang on a thing: a short list with a way to add one. */
export interface AttachedList {
  kind: KindName;
  /** The field by which they name the thing, to be filled in beforehand. */
  field: string;
  things: { id: string; label: string; note: string }[];
  total: number;
  mayAdd: boolean;
}

const SHOWN = 8;
/** What people look for first; the other kinds come after these. */
const FIRST: readonly KindName[] = [
  'output',
  'activity',
  'ownFigure',
  'ownFigureValue',
  'assessment',
  'budgetLine',
  'budgetAmount',
  'action',
];
/** Fields by which the newest comes first. */
const NEWEST = ['judgedOn', 'period', 'year', 'on', 'at', 'due'];
/** What a short list tells beside the name. */
const TOLD: Readonly<Partial<Record<KindName, readonly string[]>>> = {
  output: ['period', 'delivered', 'planned'],
  activity: ['due', 'done'],
  ownFigure: ['unit', 'target'],
  ownFigureValue: ['value'],
  assessment: [],
  registration: ['indicator'],
  action: ['state', 'due'],
  budgetAmount: ['amount'],
  evidence: ['sign'],
};
/** Kinds with one field for each side: what a linkage or a decision is about is seen from there. */
const BY_LIST = ['linkage', 'decision', 'outcome'];
const CLAIMED_BY: readonly string[] = Object.values(CLAIM_FIELDS);

/** Everything that names a thing of this kind by a single field, and for interventions what joins several. */
export async function attachedTo(workspace: Workspace, kind: KindName, thing: Seen): Promise<AttachedList[]> {
  const { viewer, programme } = workspace;
  const here = KIND_NAMES.flatMap((other) => {
    if (!isHere(viewer, other, programme?.id ?? null) || kindOf(other).scope !== 'programme' || programme === null) return [];
    const naming = Object.entries(kindOf(other).fields).find(
      ([field, spec]) =>
        // Evidence of a claim has a section of its own; for what else a thing is evidence, stands here.
        !(other === 'evidence' && CLAIMED_BY.includes(field)) &&
        (spec.type === 'reference' || (spec.type === 'references' && BY_LIST.includes(other))) &&
        spec.to === kind,
    );
    // Of an organisation or theme nearly everything says that it is theirs: those lists are found by filtering.
    return naming && kind !== 'organisation' && kind !== 'programmeTheme' && kind !== 'programme' ? [{ other, field: naming[0] }] : [];
  });
  const place = (other: KindName) => (FIRST.includes(other) ? FIRST.indexOf(other) : FIRST.length);
  here.sort((one, other) => place(one.other) - place(other.other));
  const found = await Promise.all(
    here.map(async ({ other, field }) => ({ kind: other, field, ...(await newestOf(workspace, other, field, thing)) })),
  );
  // Opened once for all lists: many of them point at the same things.
  const names = await openNames(
    workspace,
    found.filter(({ things }) => things.length > 0).map((list) => list.kind),
  );
  // To what is withdrawn, nothing is added.
  const belonging = thing.withdrawnAt === null ? await belongingWithState(workspace, kind, thing) : null;
  return found.map((list) => listOf(workspace, names, list, belonging)).filter(({ total, mayAdd }) => total > 0 || mayAdd);
}

/** The few things of a kind that name the thing, and how many there are. */
function newestOf({ register, viewer, programme }: Workspace, kind: KindName, field: string, thing: Seen): Promise<Listed> {
  const where = { [field]: [thing.id] };
  const newest = NEWEST.find((name) => name in kindOf(kind).fields);
  return register.list(viewer, kind, {
    programmes: [programme!.id],
    where,
    limit: SHOWN,
    ...(newest !== undefined && { order: { by: newest as 'changedAt', descending: true } }),
  });
}

function listOf(
  workspace: Workspace,
  names: Names,
  { kind, field, things, total }: Listed & { kind: KindName; field: string },
  belonging: Belonging | null,
): AttachedList {
  const { language } = workspace;
  const told = TOLD[kind] ?? machinesOf(kindOf(kind)).map(([state]) => state);
  return {
    kind,
    field,
    things: things.map((one) => {
      const values = one.values as Record<string, unknown>;
      // The page is about the thing: its name need not be said again.
      const own = { ...values, ...(kindOf(kind).title === null && { [field]: null }) };
      return {
        id: one.id,
        label: thingLabel(kind, own, language, names.nameOf),
        note: told
          .filter((name) => values[name] !== null && values[name] !== undefined)
          .map((name) => noteOf(kind, name, fieldText(kind, name, values[name], language, names.nameOf), language))
          .join(' · '),
      };
    }),
    total,
    mayAdd: belonging !== null && mayMake(workspace, kind, { field, belonging }),
  };
}

function noteOf(kind: KindName, field: string, text: string, language: Workspace['language']): string {
  const spec = kindOf(kind).fields[field]!;
  const tellsItself = spec.type === 'choice' || spec.type === 'when' || spec.type === 'cents' || spec.type === 'text';
  return tellsItself ? text : `${fieldLabel(language, kind, field)}: ${text}`;
}
