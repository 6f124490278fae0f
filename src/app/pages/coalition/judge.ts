import { Fault } from '#base/fault';
import { newId } from '#base/id';
import { hasErrors, type Issue } from '#base/issue';
import type { CheckCell, JudgedKind } from '#domain/commitment/checks-overview';
import { ACTION_FIELDS, JUDGEMENT_FIELDS } from '#domain/commitment/judge-fields';
import { faultsByChange } from '#domain/register/change-place';
import type { Named } from '#domain/register/directory';
import { formInput } from '#domain/register/form-input';
import { readDraft } from '#domain/register/read-draft';
import type { Change, Seen } from '#domain/register/register';
import { isEmpty } from '#domain/register/states';
import { writeValue, type Typed } from '#domain/register/write-value';
import { kindOf } from '#domain/register/kinds';
import { checksOverview } from '#insight/commitment/checks-overview';
import { openNames } from '../work/names.ts';
import { LOOKED_AT, personalIssues } from '../work/personal-check.ts';
import { mayJudge, readChecks } from './checks.ts';
import type { ProgrammeWorkspace } from '../work/programme-workspace.ts';

export interface JudgePage {
  check: Seen<'commitmentCheck'>;
  thing: { kind: JudgedKind; id: string; name: string };
  cell: CheckCell;
  mayJudge: boolean;
  /** Who can be asked to do something. */
  people: readonly Named[];
  typed: Record<string, Typed>;
}

/** One check of one thing; null when there is no such check or thing here. */
export async function loadJudge(workspace: ProgrammeWorkspace, asked: URLSearchParams): Promise<JudgePage | null> {
  const { checks, rows } = checksOverview(await readChecks(workspace));
  const row = rows.find(({ id }) => id === asked.get('over'));
  const check = checks.find(({ id }) => id === asked.get('vinkje'));
  const cell = row?.cells.find((one) => one.check === check?.id);
  if (!row || !check || !cell) return null;
  const names = await openNames(workspace, ['action']);
  return {
    check,
    thing: { kind: row.kind, id: row.id, name: row.name },
    cell,
    mayJudge: mayJudge(workspace),
    people: names.options(kindOf('action').fields.owner!),
    typed: { judgedOn: writeValue(kindOf('assessment').fields.judgedOn!, workspace.today) },
  };
}

export interface Judged {
  issues: Issue[];
  typed: Record<string, Typed>;
}

/**
 * Writes a judgement, and of 'not yet' the action with it: both or neither. A judgement is never changed, a new one is
 * laid on top.
 *
 * @returns every fault at once, with what was typed; no issues when it is saved
 */
export async function judge(workspace: ProgrammeWorkspace, page: JudgePage, form: FormData): Promise<Judged> {
  const names = await openNames(workspace, ['assessment', 'action']);
  const given = {
    assessment: only(formInput('assessment', form), JUDGEMENT_FIELDS),
    action: only(formInput('action', form), ACTION_FIELDS),
  };
  const typed = { ...given.assessment, ...given.action };
  const judgement = readDraft('assessment', given.assessment, names.lookups, { partial: true });
  const action = readDraft('action', given.action, names.lookups, { partial: true });
  const isNotYet = judgement.values.answer === 'not-yet';
  const issues = [...judgement.issues, ...(isNotYet ? [...action.issues, ...actionIssues(action.values)] : [])];
  const personal = personalIssues('assessment', given.assessment, null, form.get(LOOKED_AT));
  if (hasErrors(issues) || personal.length > 0) return { issues: [...distinct(issues), ...personal], typed };
  const id = newId(workspace.app.clock);
  const about = { [page.thing.kind]: page.thing.id };
  const programme = workspace.programme.id;
  const changes: Change[] = [
    { action: 'create', kind: 'assessment', id, programme, values: { ...judgement.values, check: page.check.id, ...about } },
  ];
  if (isNotYet) {
    changes.push({ action: 'create', kind: 'action', programme, values: { ...action.values, state: 'open', assessment: id, ...about } });
  }
  try {
    await workspace.register.write(workspace.viewer, changes, 'form');
    return { issues: [], typed };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const { byChange, rest } = faultsByChange(error.issues, changes.length);
    // The two forms share no field, so a field says of which of them it is.
    return { issues: distinct([...rest, ...byChange.flat()]), typed };
  }
}

/** What comes of 'not yet' is something that somebody does before a day. */
function actionIssues(values: Readonly<Record<string, unknown>>): Issue[] {
  return ACTION_FIELDS.filter((field) => isEmpty(values[field])).map((at) => ({ code: 'not-yet-needs-action', level: 'error', at }));
}

function distinct(issues: readonly Issue[]): Issue[] {
  return [...new Map(issues.map((issue) => [`${issue.at} ${issue.at === undefined ? issue.code : ''}`, issue])).values()];
}

function only(typed: Readonly<Record<string, Typed>>, fields: readonly string[]): Record<string, Typed> {
  return Object.fromEntries(Object.entries(typed).filter(([field]) => fields.includes(field)));
}
