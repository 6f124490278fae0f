import { newId } from '#base/id';
import type { Issue } from '#base/issue';
import type { OpenTo } from '#domain/attachment/attachment';
import { CLAIM_FIELDS, type ClaimKind } from '#domain/evidence/evidence';
import { askedFor, SORT_FIELDS, type EvidenceSort } from '#domain/evidence/evidence-fields';
import { isId } from '#domain/register/check-value';
import { directoryOf, type Named } from '#domain/register/directory';
import { kindOf, type Values } from '#domain/register/kinds';
import type { Seen } from '#domain/register/register';
import { isEmpty } from '#domain/register/states';
import type { Typed } from '#domain/register/write-value';
import { formats } from '#i18n/format';
import { thingLabel } from '#i18n/register/thing-label';
import { whenText } from '#i18n/register/when-text';
import { citedFigure } from '#insight/evidence/cited-figure';
import { openReading } from '#app/pages/open-reading';
import { formToken } from '../form-token.ts';
import { formOptions, openNames, type Names } from '../names.ts';
import { createThing, formScope, type Saved } from '../save-thing.ts';
import type { Workspace } from '../workspace.ts';

/** An empty form for evidence of a sort. */
export interface AddEvidencePage {
  sort: EvidenceSort;
  claim: { kind: ClaimKind; id: string; label: string };
  /** The id that the evidence will have: sent twice, the form makes one. */
  id: string;
  token: string;
  fields: string[];
  /** Those without which it is no evidence. */
  needed: string[];
  typed: Record<string, Typed>;
  options: Record<string, readonly Named[]>;
  /** Whether there is anything of this sort to pick. */
  hasAny: boolean;
}

type Claim = Seen<ClaimKind>;
const PERIODS_NAMED = 6;

/** @param kept the id of a form that comes back */
export async function loadAddEvidence(
  workspace: Workspace,
  claim: Claim,
  sort: EvidenceSort,
  kept: string | null,
): Promise<AddEvidencePage> {
  const names = await namesFor(workspace, sort);
  const fields = askedFor(sort);
  const id = kept !== null && isId(kept) ? kept : newId(workspace.app.clock);
  const options = formOptions(names, 'evidence');
  const { nameOf } = await openNames(workspace, [claim.kind]);
  return {
    sort,
    claim: {
      kind: claim.kind,
      id: claim.id,
      label: thingLabel(claim.kind, claim.values as Record<string, unknown>, workspace.language, nameOf),
    },
    id,
    token: formToken(workspace, formScope(workspace, 'evidence', id)),
    fields,
    needed: neededFor(sort),
    typed: { openTo: 'steering' satisfies OpenTo, ...givenBy(claim, sort) },
    options: Object.fromEntries(Object.entries(options).filter(([field]) => fields.includes(field))),
    hasAny: sort === 'link' || (options[SORT_FIELDS[sort]] ?? []).length > 0,
  };
}

/** Where a claim is about a figure or an area itself, evidence begins there. */
function givenBy({ values }: Claim, sort: EvidenceSort): Record<string, Typed> {
  if (sort !== 'figure') return {};
  const { indicator, areas } = values as Partial<Values<'outcome'>>;
  return { ...(indicator && { indicator }), ...(areas?.length === 1 && { areas: [...areas] }) };
}

/** Adds evidence to a claim. Of a figure it is looked up which it is, so that later it can be told that it changed. */
export async function addEvidence(workspace: Workspace, claim: Claim, sort: EvidenceSort, form: FormData): Promise<Saved> {
  const names = await namesFor(workspace, sort);
  return createThing(workspace, 'evidence', form, sort, {
    only: askedFor(sort),
    names,
    complete: async (typed) => {
      const values = typed as Partial<Values<'evidence'>>;
      const missing = neededFor(sort).filter((field) => isEmpty(values[field as keyof typeof values]));
      const issues = missing.map(required);
      const found = sort === 'figure' && issues.length === 0 ? await lookedUp(workspace, values) : { values: {}, issues };
      return { values: { ...found.values, [CLAIM_FIELDS[claim.kind]]: claim.id }, issues: found.issues };
    },
  });
}

function neededFor(sort: EvidenceSort): string[] {
  return [SORT_FIELDS[sort], ...(sort === 'figure' ? ['areas'] : [])];
}

const required = (field: string): Issue => ({ code: 'field-required', level: 'error', at: field, params: { kind: 'evidence', field } });

async function lookedUp({ language }: Workspace, values: Partial<Values<'evidence'>>) {
  const { reading } = await openReading();
  const { indicator, areas, period, comparator } = values;
  const asked = { indicator: indicator!, code: areas![0]!, period: period ?? null, comparator: comparator ?? null };
  const figure = await citedFigure(reading, asked);
  const wrong = (code: string, at: string, params: Issue['params'] = {}): Issue => ({ code, level: 'error', at, params });
  const issues: Issue[] = [];
  if (figure.told === null) {
    const known = figure.periods.slice(0, PERIODS_NAMED).map((one) => formats(language).period(one));
    issues.push(
      known.length === 0 || asked.period === null
        ? wrong('evidence-no-figure', 'areas', { indicator: figure.title?.[language] ?? asked.indicator })
        : wrong('evidence-other-period', 'period', { value: asked.period, periods: formats(language).list(known) }),
    );
  } else if (asked.comparator !== null && !figure.comparators.includes(asked.comparator)) {
    issues.push(wrong('evidence-no-comparator', 'comparator'));
  }
  return { values: { period: figure.period, figureMark: figure.mark }, issues };
}

/** Names of what can be picked; an output with what it is of and when, as the same output comes back each year. */
async function namesFor(workspace: Workspace, sort: EvidenceSort): Promise<Names> {
  const names = await openNames(workspace, ['evidence']);
  if (sort !== 'output' || workspace.programme === null) return names;
  const { register, viewer, programme, language } = workspace;
  const programmes = [programme.id];
  const [outputs, interventions] = await Promise.all([
    register.list(viewer, 'output', { programmes, order: { by: 'period', descending: true } }),
    register.list(viewer, 'intervention', { programmes }),
  ]);
  const nameOf = new Map(interventions.things.map(({ id, values }) => [id, values.name ?? '']));
  const named = outputs.things.map(({ id, values: { name, period, intervention } }) => ({
    id,
    name: [nameOf.get(intervention ?? ''), period ? `${name} (${whenText(period, language)})` : name].filter(Boolean).join(': '),
  }));
  const directory = directoryOf(named);
  const spec = kindOf('evidence').fields.output;
  return {
    ...names,
    options: (one) => (one === spec ? named : names.options(one)),
    lookups: { ...names.lookups, things: (kind) => (kind === 'output' ? directory : names.lookups.things(kind)) },
  };
}
