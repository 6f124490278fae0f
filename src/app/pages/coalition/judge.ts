import { Fault } from '#base/fault';
import { derivedId, newId } from '#base/id';
import { hasErrors, type Issue } from '#base/issue';
import { ROWS_ON_A_PAGE, type CheckCell, type JudgedKind } from '#domain/commitment/checks-overview';
import { ACTION_FIELDS, JUDGEMENT_FIELDS } from '#domain/commitment/judge-fields';
import { faultsByChange } from '#domain/register/change-place';
import { isId } from '#domain/register/check-value';
import type { Named } from '#domain/register/directory';
import { formInput } from '#domain/register/form-input';
import { readDraft } from '#domain/register/read-draft';
import type { Change, Seen } from '#domain/register/register';
import { isEmpty } from '#domain/register/states';
import { writeValue, type Typed } from '#domain/register/write-value';
import { kindOf } from '#domain/register/kinds';
import { checksOverview } from '#insight/commitment/checks-overview';
import { allFaults } from '../work/all-faults.ts';
import { formToken, TOKEN_FIELD, tokenHolds } from '../work/form-token.ts';
import { openNames } from '../work/names.ts';
import { LOOKED_AT, personalIssues } from '../work/personal-check.ts';
import { dueOf, mayJudge, readChecks } from './checks.ts';
import type { ProgrammeWorkspace } from '../work/programme-workspace.ts';
import { formScope } from '../work/save-thing.ts';

export interface JudgePage {
  check: Seen<'commitmentCheck'>;
  thing: { kind: JudgedKind; id: string; name: string };
  cell: CheckCell;
  /** Other checks of the same thing that were never judged or are judged anew. */
  next: Seen<'commitmentCheck'>[];
  /** The page of the overview on which it stands. */
  onPage: number;
  mayJudge: boolean;
  /** The id that a new judgement will have, and the proof of its form: sent twice, the form makes one. Null for who may not judge. */
  proof: { id: string; token: string } | null;
  /** Who can be asked to do something. */
  people: readonly Named[];
  typed: Record<string, Typed>;
}

/** One check of one thing; null when there is no such check or thing here. */
export async function loadJudge(workspace: ProgrammeWorkspace, asked: URLSearchParams): Promise<JudgePage | null> {
  const content = await readChecks(workspace);
  const { checks, rows } = checksOverview(content);
  const row = rows.find(({ id }) => id === asked.get('over'));
  const check = checks.find(({ id }) => id === asked.get('vinkje'));
  const cell = row?.cells.find((one) => one.check === check?.id);
  if (!row || !check || !cell) return null;
  const names = await openNames(workspace, ['action']);
  const may = mayJudge(workspace);
  const due = dueOf(workspace, content).find(({ thing }) => thing.id === row.id);
  const isDue = new Set([...(due?.never ?? []), ...(due?.old ?? []).map(({ values }) => values.check)]);
  const id = newId(workspace.app.clock);
  return {
    check,
    thing: { kind: row.kind, id: row.id, name: row.name },
    cell,
    next: may ? checks.filter((one) => one.id !== check.id && isDue.has(one.id)) : [],
    onPage: Math.floor(rows.indexOf(row) / ROWS_ON_A_PAGE) + 1,
    mayJudge: may,
    proof: may ? { id, token: formToken(workspace, judgeScope(workspace, { check, thing: row, id })) } : null,
    people: names.options(kindOf('action').fields.owner!),
    typed: { judgedOn: writeValue(kindOf('assessment').fields.judgedOn!, workspace.today) },
  };
}

/** For which form a token was made: one new judgement of one check of one thing. */
function judgeScope(workspace: ProgrammeWorkspace, of: { check: { id: string }; thing: { id: string }; id: string }): string {
  return formScope(workspace, 'assessment', `${of.thing.id} ${of.check.id} ${of.id}`);
}

export interface Judged {
  issues: Issue[];
  typed: Record<string, Typed>;
  /** What its writer said to have looked at, to be sent again with what is mended. */
  looked: string;
}

/**
 * Writes a judgement, and of 'not yet' the action with it: both or neither. A judgement is never changed, a new one is
 * laid on top. Its id came with the form, so that a form that is sent twice makes one judgement and one action.
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
  const id = String(form.get('id') ?? '');
  const isOurs = isId(id) && tokenHolds(workspace, judgeScope(workspace, { ...page, id }), form.get(TOKEN_FIELD));
  const issues = [...(isOurs ? [] : [STALE]), ...judgement.issues, ...(isNotYet ? [...action.issues, ...actionIssues(action.values)] : [])];
  const looked = String(form.get(LOOKED_AT) ?? '');
  const personal = personalIssues('assessment', given.assessment, null, looked);
  const about = { [page.thing.kind]: page.thing.id };
  const programme = workspace.programme.id;
  const changes: Change[] = [
    { action: 'create', kind: 'assessment', id, programme, values: { ...judgement.values, check: page.check.id, ...about } },
  ];
  if (isNotYet) {
    changes.push({
      action: 'create',
      kind: 'action',
      id: derivedId('action of judgement', id),
      programme,
      values: { ...action.values, state: 'open', assessment: id, ...about },
    });
  }
  if (hasErrors(issues) || personal.length > 0) {
    const all = isId(id) ? await allFaults(workspace, changes, issues) : issues;
    return { issues: [...distinct(all), ...personal], typed, looked };
  }
  try {
    await workspace.register.write(workspace.viewer, changes, 'form');
    return { issues: [], typed, looked };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    if (error.issues.some(({ code }) => code === 'thing-exists')) {
      return { issues: (await isJudged(workspace, id, judgement.values)) ? [] : [STALE], typed, looked };
    }
    const { byChange, rest } = faultsByChange(error.issues, changes.length);
    // The two forms share no field, so a field says of which of them it is.
    return { issues: distinct([...rest, ...byChange.flat()]), typed, looked };
  }
}

/** Nothing is kept that was sent by a form of another page, or by one that was used to judge otherwise. */
const STALE: Issue = { code: 'form-stale', level: 'error' };

/** Whether a judgement of this id is there, by the same person and in the same words: the same form that was sent twice. */
async function isJudged({ register, viewer, person }: ProgrammeWorkspace, id: string, values: Readonly<Record<string, unknown>>) {
  const kept = await register.find(viewer, 'assessment', id);
  if (kept?.createdBy !== person) return false;
  const there: Readonly<Record<string, unknown>> = kept.values;
  return JUDGEMENT_FIELDS.every((field) => (there[field] ?? null) === (values[field] ?? null));
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
