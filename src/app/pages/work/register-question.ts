import { Fault } from '#base/fault';
import { newId } from '#base/id';
import { hasErrors, type Issue } from '#base/issue';
import { hasGap } from '#app/questions/comparison';
import { readingOf } from '#app/questions/contribution';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import { isId } from '#domain/register/check-value';
import type { Named } from '#domain/register/directory';
import { formInput } from '#domain/register/form-input';
import { kindOf, type Values } from '#domain/register/kinds';
import { readDraft } from '#domain/register/read-draft';
import { whenParts } from '#domain/register/when';
import type { Typed } from '#domain/register/write-value';
import type { ForeseenQuestion } from '#domain/registration/beforehand';
import { registerPlan, registrationValues } from '#domain/registration/plan';
import { knownAreas } from '#insight/area/known-areas';
import { contributionPlan, type ContributionPlan } from '#insight/contribution/contribution-plan';
import type { ContributionQuestion } from '#insight/contribution/contribution-question';
import { foresee } from '#insight/contribution/foresee';
import { formToken, TOKEN_FIELD, tokenHolds } from './form-token.ts';
import { openNames, type Names } from './names.ts';
import { findHere, type ProgrammeWorkspace } from './programme-workspace.ts';
import { formScope } from './save-thing.ts';

/** What is asked of who registers a question; where the work is, is read of the intervention. */
export const QUESTION_FIELDS = ['intervention', 'indicator', 'begins', 'promised', 'reached'] as const;

/** A question that is being written down, and what can be said of it beforehand. */
export interface QuestionPage {
  typed: Record<string, Typed>;
  options: Record<string, readonly Named[]>;
  issues: Issue[];
  /** Null until it was asked to look, and while the question is not in order. */
  foreseen: ForeseenQuestion | null;
  /** The id that the registration will have: sent twice, the form makes one. */
  id: string;
  token: string;
}

/**
 * The form of a question, with what the engine says of it beforehand. Looks at no figure after the start.
 *
 * @param look whether to look: else faults are not yet told
 */
export async function loadQuestion(workspace: ProgrammeWorkspace, given: URLSearchParams, look: boolean): Promise<Disclosed<QuestionPage>> {
  const names = await openNames(workspace, ['registration']);
  const read = await readQuestion(workspace, names, given);
  const planned = look && read.question ? await planOf(workspace, read.question) : null;
  const foreseen = planned?.plan ? await foresee(planned.plan, workspace.app.weighing.foresee) : null;
  const id = newId(workspace.app.clock);
  const page: QuestionPage = {
    typed: read.typed,
    options: optionsFor(workspace, names),
    issues: look ? [...read.issues, ...(planned?.issues ?? [])] : [],
    foreseen,
    id,
    token: formToken(workspace, formScope(workspace, 'registration', id)),
  };
  return fromDisclosed(page, [foreseen]);
}

export type Registering = { saved: { id: string; intervention: string } } | { saved: null; issues: Issue[]; typed: Record<string, Typed> };

/** Registers a question: the plan, the moment and their hash, and what was said of it beforehand. */
export async function registerQuestion(workspace: ProgrammeWorkspace, form: FormData): Promise<Registering> {
  const { app, register, viewer, person, programme } = workspace;
  const names = await openNames(workspace, ['registration']);
  const read = await readQuestion(workspace, names, form);
  const id = String(form.get('id') ?? '');
  const refuse = (issues: Issue[]): Registering => ({ saved: null, issues, typed: read.typed });
  const isOurs = isId(id) && tokenHolds(workspace, formScope(workspace, 'registration', id), form.get(TOKEN_FIELD));
  if (!read.question || !isOurs) return refuse([...(isOurs ? [] : [{ code: 'form-stale', level: 'error' as const }]), ...read.issues]);
  const planned = await planOf(workspace, read.question);
  if (!planned.plan) return refuse(planned.issues);
  const { beforehand } = await foresee(planned.plan, app.weighing.foresee);
  const registration = registerPlan(planned.plan.plan, app.clock.now().toISOString());
  const values: Partial<Values<'registration'>> = {
    ...registrationValues(registration),
    foreseen: String(beforehand.rung) as Values<'registration'>['foreseen'],
    smallest: beforehand.smallest,
  };
  const intervention = registration.plan.intervention;
  try {
    await register.write(viewer, [{ action: 'create', kind: 'registration', id, programme: programme.id, values }], 'form');
    return { saved: { id, intervention } };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const twice = error.issues.every(({ code }) => code === 'thing-exists') ? await register.find(viewer, 'registration', id) : null;
    return twice?.createdBy === person ? { saved: { id, intervention } } : refuse([...error.issues]);
  }
}

interface ReadQuestion {
  question: ContributionQuestion | null;
  typed: Record<string, Typed>;
  issues: Issue[];
}

/** Reads the form, with the start and the areas of the intervention where it says no other; every fault at once. */
async function readQuestion(
  workspace: ProgrammeWorkspace,
  names: Names,
  given: Iterable<readonly [string, unknown]>,
): Promise<ReadQuestion> {
  const { figures, catalogue } = workspace.app;
  const fields = QUESTION_FIELDS.map(String);
  const sent = Object.fromEntries(Object.entries(formInput('registration', given)).filter(([field]) => fields.includes(field)));
  const first = readDraft('registration', sent, names.lookups, { partial: true });
  const intervention = await findHere(workspace, 'intervention', first.values.intervention);
  const year = whenParts(intervention?.values.begins ?? '')?.year;
  const typed = { ...sent, ...(sent.begins === undefined && year !== undefined ? { begins: String(year) } : {}) };
  const asked = { intervention: '', indicator: '', begins: '', ...typed };
  const { values, issues: found } = readDraft('registration', asked, names.lookups, { partial: true });
  const issues = [...found];
  const wrong = (code: string, at: string, params: Issue['params'] = {}): void => void issues.push({ code, level: 'error', at, params });
  const indicator = catalogue.indicator(values.indicator ?? '');
  if (indicator && !hasGap(indicator)) wrong('gap-of-count', 'indicator', { indicator: indicator.title[workspace.language] });
  if (values.promised === 0) wrong('registration-promises-nought', 'promised');
  if (values.reached != null && !(values.reached > 0 && values.reached <= 1)) wrong('registration-no-share', 'reached');
  if (values.reached != null && values.promised == null) wrong('registration-share-of-nothing', 'promised');
  const codes = intervention?.values.areas ?? [];
  const areas = await knownAreas(figures, codes);
  if (intervention && areas.length === 0) wrong('registration-without-areas', 'intervention');
  const start = whenParts(values.begins ?? '')?.year ?? null;
  // From when it began, nothing is from before it: a later start would hold its own work against it.
  if (start !== null && year !== undefined && start > year) wrong('registration-after-begin', 'begins', { year });
  if (hasErrors(issues) || !intervention || !indicator || start === null) return { question: null, typed, issues };
  const promised = values.promised ?? null;
  return {
    question: {
      areas,
      indicator,
      start,
      intervention: intervention.id,
      name: intervention.values.name ?? null,
      promised,
      // Whoever says not whom it reaches, promises it for everybody.
      reached: promised === null ? null : (values.reached ?? 1),
      pool: 'country',
      without: [],
    },
    typed,
    issues,
  };
}

/** The plan, or why there can be none. */
async function planOf(
  { app }: ProgrammeWorkspace,
  question: ContributionQuestion,
): Promise<{ plan: Disclosed<ContributionPlan>; issues: [] } | { plan: null; issues: Issue[] }> {
  try {
    return { plan: await contributionPlan(readingOf(app), question, { registered: null, outcomes: false }), issues: [] };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { plan: null, issues: [...error.issues] };
  }
}

/** Only figures with a difference to speak of can be asked about. */
function optionsFor({ app }: ProgrammeWorkspace, names: Names): Record<string, readonly Named[]> {
  const { intervention, indicator } = kindOf('registration').fields;
  const asked = new Set(app.catalogue.indicators.filter((one) => one.status === 'active' && hasGap(one)).map(({ id }) => id));
  return {
    intervention: names.options(intervention!),
    indicator: names.options(indicator!).filter(({ id }) => asked.has(id)),
  };
}
