import type { Issue } from '#base/issue';
import { hasErrors } from '#base/issue';
import { missingOfPromise } from '#domain/meeting/action-promise';
import { inOrderOf } from '#domain/register/conflict';
import { formInput, MORE_ROWS, openedWith } from '#domain/register/form-input';
import { kindOf, type KindName, type Values } from '#domain/register/kinds';
import { readDraft } from '#domain/register/read-draft';
import { readDay } from '#domain/register/read-when';
import { machinesOf, mayBegin, mayMove, missingAfter } from '#domain/register/states';
import type { Typed } from '#domain/register/write-value';
import type { Names } from './names.ts';
import { LOOKED_AT } from './personal-check.ts';

/** What a form that was sent says. */
export interface ReadForm {
  typed: Record<string, Typed>;
  openedWith: Record<string, Typed> | null;
  values: Partial<Values<KindName>>;
  /** As it was typed. */
  asOf: string;
  /** The day; null for the register's own choice: today for a new state. */
  asOfDay: string | null;
  issues: Issue[];
  /** What its writer said to have looked at; empty where nothing was asked. */
  looked: string;
  /** Whether more empty rows were asked for, and nothing is to be saved. */
  asksRows: boolean;
}

/** What a form is read against. */
export interface FormGround {
  kind: KindName;
  names: Names;
  /** The fields that it may hold: others are passed over. */
  only: readonly string[];
  /** What the thing holds; null for a new one. */
  before: Readonly<Record<string, unknown>> | null;
  today: string;
}

/** Reads a form that was sent, every fault at once: of its fields, of its states, and of the day for which it is true. */
export function readForm(form: FormData, { kind, names, only, before, today }: FormGround): ReadForm {
  const given = formInput(kind, form);
  const typed = Object.fromEntries(Object.entries(given).filter(([field]) => only.includes(field)));
  const draft = readDraft(kind, typed, names.lookups, { partial: true });
  const asOf = String(form.get('asOf') ?? '').trim();
  const day = asOf === '' ? null : readDay(asOf);
  const issues = [...draft.issues];
  if (day?.ok === false) issues.push(...day.issues.map((issue) => ({ ...issue, at: 'asOf' })));
  if (day?.ok && day.value > today) issues.push({ code: 'as-of-future', level: 'error', at: 'asOf', params: { value: asOf } });
  issues.push(...stateIssues(kind, before, draft.values, issues));
  return {
    typed,
    openedWith: openedWith(kind, form.get('begin-stand')),
    values: before === null ? draft.values : inOrderOf(draft.values, before),
    asOf,
    asOfDay: day?.ok ? day.value : null,
    issues,
    looked: String(form.get(LOOKED_AT) ?? ''),
    asksRows: form.has(MORE_ROWS),
  };
}

/**
 * Whether states are moved between and filled in as their machines say, and whether an open action says who does it and when:
 * told beside the other faults, not after them.
 *
 * @param isFree whether a new thing may be in any state, as what comes from elsewhere: its past happened there
 */
export function stateIssues(
  kind: KindName,
  before: Readonly<Record<string, unknown>> | null,
  values: Readonly<Record<string, unknown>>,
  known: readonly Issue[],
  isFree = false,
): Issue[] {
  const after = { ...before, ...values };
  const isTold = (field: string) => hasErrors(known.filter(({ at }) => at === field));
  const promised = kind === 'action' ? missingOfPromise(before, after).filter((field) => !isTold(field)) : [];
  const ofStates = machinesOf(kindOf(kind)).flatMap(([field, machine]) => {
    const to = after[field];
    if (typeof to !== 'string' || isTold(field)) return [];
    const from = before === null ? machine.initial : String(before[field]);
    const refused: Issue[] =
      isFree || (before === null ? mayBegin(machine, to) : mayMove(machine, from, to))
        ? []
        : [{ code: 'state-move-refused', level: 'error', at: field, params: { kind, field, from, to } }];
    const missing = missingAfter([field, machine], before, after).filter((one) => !isTold(one));
    return [
      ...refused,
      ...missing.map((one): Issue => ({
        code: 'state-needs',
        level: 'error',
        at: one,
        params: { kind, field: one, stateField: field, state: to },
      })),
    ];
  });
  return [...ofStates, ...promised.map((field): Issue => ({ code: `action-${field}`, level: 'error', at: field, params: {} }))];
}
