import { sql } from 'kysely';
import type { Issue } from '#base/issue';
import { isEmpty } from '#domain/register/states';
import { isId } from '#domain/register/check-value';
import type { Bench } from './bench.ts';
import { finding, type Circumstances, type Step } from './step.ts';

/** Rules that no field or machine can say, each for one kind. */
export async function checkSpecial(bench: Bench, steps: readonly Step[], by: Circumstances): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (const step of steps) {
    if (step.change.action === 'withdraw') continue;
    if (step.after.kind === 'assessment') issues.push(...(await checkAssessment(bench, step)));
    if (step.after.kind === 'partner' && isEmpty(step.after.values.organisation) && isEmpty(step.after.values.name)) {
      issues.push(finding(step, 'partner-without-name', {}, 'name'));
    }
    if (by.origin === 'world' || by.origin === 'command') continue;
    if (step.after.kind === 'decision') issues.push(...(await checkFourEyes(bench, step, by)));
    if (step.after.kind === 'bottleneck') issues.push(...checkSecondReader(step, by));
  }
  return issues;
}

/** An assessment is of one intervention or one decision; "residents asked" is a yes only with what they said. */
async function checkAssessment(bench: Bench, step: Step): Promise<Issue[]> {
  const { values } = step.after;
  const issues: Issue[] = [];
  if (isEmpty(values.intervention) === isEmpty(values.decision)) issues.push(finding(step, 'assessment-of-one', {}, 'intervention'));
  if (values.answer === 'yes' && isEmpty(values.residentsSaid) && isId(values.check)) {
    await bench.fetch('commitmentCheck', [values.check], 'for share');
    if (bench.get('commitmentCheck', values.check)?.values.asksResidents === 'yes') {
      issues.push(finding(step, 'residents-not-asked', {}, 'residentsSaid'));
    }
  }
  return issues;
}

/** Who wrote at a proposal does not decide on it. */
async function checkFourEyes(bench: Bench, step: Step, by: Circumstances): Promise<Issue[]> {
  const { before, after } = step;
  const decides = after.values.state === 'adopted' || after.values.state === 'rejected';
  if (!decides || before?.values.state === after.values.state) return [];
  if (before === null || before.createdBy === by.person) return [finding(step, 'four-eyes', {}, 'state')];
  const { rows } = await sql`select 1 from change_log where thing = ${after.id}::uuid and by = ${by.person} limit 1`.execute(bench.db);
  return rows.length > 0 ? [finding(step, 'four-eyes', {}, 'state')] : [];
}

/** A bottleneck is shared after somebody else has looked whether nobody can be recognised in it (MISSION P6). */
function checkSecondReader(step: Step, by: Circumstances): Issue[] {
  const becomesRead = step.after.values.readBySecond === true && step.before?.values.readBySecond !== true;
  return becomesRead && step.after.createdBy === by.person ? [finding(step, 'second-reader', {}, 'readBySecond')] : [];
}
