import { sql } from 'kysely';
import type { Issue } from '#base/issue';
import { missingOfPromise } from '#domain/meeting/action-promise';
import { isEmpty } from '#domain/register/states';
import { checkAmount } from './check-amount.ts';
import { checkAttachment } from './check-attachment.ts';
import { checkAssessment } from './check-assessment.ts';
import { checkAnswered, checkAsked, checkEvaluation } from './check-evaluation.ts';
import { checkGrant } from './check-grant.ts';
import { checkEvidence } from './check-evidence.ts';
import { checkRegistered } from './check-registered.ts';
import { checkMeasured } from './check-measured.ts';
import { checkWidens } from './check-linkage.ts';
import { checkOutputs } from './check-outputs.ts';
import { checkSecondReader, checkStreetName } from './check-second-reader.ts';
import { checkUnlooked } from './check-unlooked.ts';
import type { Bench } from './bench.ts';
import { asksPromise, finding, isBrought, type Circumstances, type Step } from './step.ts';

/** Rules that no field or machine can say, each for one kind. */
export async function checkSpecial(bench: Bench, steps: readonly Step[], by: Circumstances): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (const step of steps) {
    if (step.after.kind === 'registration') issues.push(...checkRegistered(step, by));
    if (step.change.action === 'withdraw') continue;
    if (step.after.kind === 'assessment') issues.push(...(await checkAssessment(bench, step)));
    issues.push(...(await checkOutputs(bench, step)));
    if (step.after.kind === 'budgetAmount') issues.push(...checkAmount(step, by));
    if (step.after.kind === 'grant') issues.push(...checkGrant(step, by));
    if (step.after.kind === 'attachment') issues.push(...checkAttachment(step));
    if (step.after.kind === 'evidence') issues.push(...checkEvidence(step));
    if (step.after.kind === 'evaluationMoment') issues.push(...checkEvaluation(step, by));
    if (step.after.kind === 'evaluationAnswer') issues.push(...(await checkAnswered(bench, step, by)));
    if (step.after.kind === 'evaluationQuestion') issues.push(...(await checkAsked(bench, step, by)));
    if (step.after.kind === 'partner' && isEmpty(step.after.values.organisation) && isEmpty(step.after.values.name)) {
      issues.push(finding(step, 'partner-without-name', {}, 'name'));
    }
    if (step.after.kind === 'activity' && !isEmpty(step.after.values.hours) && isEmpty(step.after.values.hoursPer)) {
      issues.push(finding(step, 'hours-per-what', {}, 'hoursPer'));
    }
    if (step.after.kind === 'action' && asksPromise(by)) {
      const missing = missingOfPromise(step.before?.values ?? null, step.after.values);
      issues.push(...missing.map((field) => finding(step, `action-${field}`, {}, field)));
    }
    if (step.after.kind === 'streetApproach') issues.push(...checkStreetName(step));
    if (isBrought(by)) continue;
    if (step.after.kind === 'ownFigureValue') issues.push(...(await checkMeasured(bench, step, steps)));
    if (step.after.kind === 'linkage') issues.push(...checkWidens(step));
    if (step.after.kind === 'decision') {
      issues.push(...(await checkFourEyes(bench, step, by)), ...(await checkUnlooked(bench, step, by)));
    }
    issues.push(...(await checkSecondReader(bench, step, by)));
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
