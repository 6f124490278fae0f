import type { Clock } from '#base/clock';
import { Fault, fault } from '#base/fault';
import { newId } from '#base/id';
import type { Issue } from '#base/issue';
import { today } from '#base/today';
import type { Viewer } from '#domain/account/viewer';
import { NO_BEGINNINGS, type Beginnings } from '#domain/programme/beginnings';
import { changePlace } from '#domain/register/change-place';
import { isId } from '#domain/register/check-value';
import { KIND_NAMES, type Thing } from '#domain/register/kinds';
import type { Change, ChangeOrigin } from '#domain/register/register';
import type { Connection } from '../things.ts';
import { Bench } from './bench.ts';
import { checkOneAmount, lockLines } from './check-amount.ts';
import { checkClosedYears } from './check-closed-years.ts';
import { checkFixed } from './check-fixed.ts';
import { checkForm, checkStates } from './check-form.ts';
import { checkNeeded } from './check-needed.ts';
import { checkReferences } from './check-references.ts';
import { allowedSteps, refusedBecause } from './check-rights.ts';
import { checkSpecial } from './check-special.ts';
import { followingActions } from './following-actions.ts';
import { beginningsOf } from './new-programme.ts';
import { nameInAddresses } from './name-in-addresses.ts';
import { putDown, type Undoes } from './put-down.ts';
import { finding, type Circumstances, type Step } from './step.ts';
import { workOut } from './work-out.ts';

/**
 * The one door through which the register is written, inside an open transaction: all changes or none, each with its
 * line in the log.
 *
 * @param undoes the entry of the log that these changes take back, or by thing which
 * @param begins what a programme that is made begins with
 * @returns the things as they became, one for each change
 * @throws Fault with every fault of every change
 */
export async function writeIn(
  db: Connection,
  clock: Clock,
  actor: Viewer,
  changes: readonly Change[],
  origin: ChangeOrigin,
  undoes: Undoes = null,
  begins: Beginnings = NO_BEGINNINGS,
): Promise<Thing[]> {
  const { bench, by, steps, issues } = await lookAt(db, clock, actor, changes, origin);
  if (issues.length > 0) throw new Fault(issues);
  const following = [...followingActions(bench, clock, steps, by), ...beginningsOf(clock, steps, by, begins)];
  const moved = [...steps.filter(movesAnything), ...following];
  await nameInAddresses(db, moved, by.now);
  await putDown(db, moved, by, clock, undoes);
  return steps.map((step) => (movesAnything(step) ? step.after : step.before) as unknown as Thing);
}

/**
 * Works changes out and checks them, with every fault of every change; nothing is written. What it looks at is kept for
 * its transaction until that ends.
 */
export async function lookAt(
  db: Connection,
  clock: Clock,
  actor: Viewer,
  changes: readonly Change[],
  origin: ChangeOrigin,
): Promise<{ bench: Bench; by: Circumstances; steps: Step[]; issues: Issue[] }> {
  if (actor.person === null) throw fault('not-allowed');
  const by: Circumstances = { person: actor.person, origin, now: clock.now().toISOString(), today: today(clock) };
  const bench = new Bench(db);
  const { steps, issues } = await workOutAll(bench, clock, changes, by);
  const allowed = await allowedSteps(bench, actor, steps, by);
  for (const step of steps) if (!allowed.has(step)) issues.push(await refusedBecause(bench, actor, step));
  issues.push(...(await checkAll(bench, actor, [...allowed], by)));
  return { bench, by, steps, issues };
}

/** A change that changes nothing leaves no trace: nobody built on it. */
function movesAnything({ change, changed }: Step): boolean {
  return change.action !== 'change' || changed.length > 0;
}

async function workOutAll(
  bench: Bench,
  clock: Clock,
  changes: readonly Change[],
  by: Circumstances,
): Promise<{ steps: Step[]; issues: Issue[] }> {
  const ids = changes.map((change) => change.id ?? newId(clock));
  for (const kind of KIND_NAMES) {
    const ofKind = changes.flatMap((change, index) => (change.kind === kind && isId(ids[index]) ? [ids[index]] : []));
    await bench.fetch(kind, ofKind, 'for update');
  }
  await lockLines(bench, changes);
  const steps: Step[] = [];
  const issues: Issue[] = [];
  changes.forEach((change, index) => {
    const id = ids[index]!;
    const at = (field?: string) => changePlace(index, changes.length, field);
    const there = isId(id) ? bench.get(change.kind, id) : null;
    if (!isId(id) || (change.action === 'create') !== (there === null)) {
      issues.push(finding({ at }, change.action === 'create' ? 'thing-exists' : 'unknown-thing', { kind: change.kind, id }));
      return;
    }
    const step = workOut(change, id, there, by, at);
    if (movesAnything(step)) bench.put(step.after);
    steps.push(step);
  });
  return { steps, issues };
}

async function checkAll(bench: Bench, actor: Viewer, steps: readonly Step[], by: Circumstances): Promise<Issue[]> {
  const stale = steps.flatMap(checkVersion);
  const current = steps.filter((step) => checkVersion(step).length === 0);
  return [
    ...stale,
    ...steps.flatMap((step) => checkForm(step, by)),
    ...current.flatMap((step) => checkStates(step, by)),
    ...current.flatMap(checkFixed),
    ...(await checkReferences(bench, current)),
    ...(await checkSpecial(bench, current, by)),
    ...(await checkOneAmount(bench, current)),
    ...(await checkClosedYears(bench, current)),
    ...(await checkNeeded(bench.db, actor, current)),
  ];
}

/** Whether a change rests on the newest version, and on a thing that is still there. */
function checkVersion(step: Step): Issue[] {
  const { change, before } = step;
  if (change.action === 'create' || before === null) return [];
  if (change.version !== before.version) {
    return [finding(step, 'stale-version', { version: before.version, by: before.changedBy, at: before.changedAt })];
  }
  const isWithdrawn = before.withdrawnAt !== null;
  if (change.action === 'restore') return isWithdrawn ? [] : [finding(step, 'not-withdrawn')];
  return isWithdrawn ? [finding(step, 'thing-withdrawn', { at: before.withdrawnAt })] : [];
}
