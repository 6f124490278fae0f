import type { Issue } from '#base/issue';
import { isId } from '#domain/register/check-value';
import { isEmpty } from '#domain/register/states';
import { answerIsMissing, missingOfAnswer } from '#domain/commitment/residents-answer';
import type { Bench } from './bench.ts';
import { finding, type Step } from './step.ts';

/**
 * An assessment is of one intervention or one decision; a yes to a check that asks residents stands only on their answer:
 * what they said, who was asked, when, and who wrote it down.
 */
export async function checkAssessment(bench: Bench, step: Step): Promise<Issue[]> {
  const { values } = step.after;
  const issues: Issue[] = [];
  if (isEmpty(values.intervention) === isEmpty(values.decision)) issues.push(finding(step, 'assessment-of-one', {}, 'intervention'));
  if (values.answer !== 'yes' || !isId(values.check)) return issues;
  await bench.fetch('commitmentCheck', [values.check], 'for share');
  const check = bench.get('commitmentCheck', values.check)?.values ?? {};
  if (!answerIsMissing(check, values)) return issues;
  return [...issues, ...missingOfAnswer(values).map((field) => finding(step, 'residents-not-asked', {}, field))];
}
