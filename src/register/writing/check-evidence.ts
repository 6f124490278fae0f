import { periodKind } from '#base/period';
import type { Issue } from '#base/issue';
import { claimOf, FIGURE_FIELDS, sortOf } from '#domain/evidence/evidence-fields';
import { isEmpty } from '#domain/register/states';
import { finding, type Step } from './step.ts';

const MARK = /^[0-9a-f]{64}$/;

/** Evidence is for or against one claim, and is one thing: a figure whole (which, of where, of when), or something else without a figure's fields. */
export function checkEvidence(step: Step): Issue[] {
  const { values } = step.after;
  const sort = sortOf(values);
  const issues: Issue[] = [];
  if (claimOf(values) === null) issues.push(finding(step, 'evidence-of-one'));
  if (sort === null) issues.push(finding(step, 'evidence-is-one'));
  if (!isEmpty(values.output) && values.output === values.claimedOutput) issues.push(finding(step, 'evidence-of-itself', {}, 'output'));
  if (sort === 'figure') {
    if ((values.areas as unknown[]).length === 0) issues.push(finding(step, 'field-required', {}, 'areas'));
    if (typeof values.period !== 'string') issues.push(finding(step, 'field-required', {}, 'period'));
    else if (periodKind(values.period) === null) issues.push(finding(step, 'evidence-no-period', { value: values.period }, 'period'));
  } else {
    const beside = FIGURE_FIELDS.filter((field) => !isEmpty(values[field]));
    issues.push(...beside.map((field) => finding(step, 'evidence-no-figure-field', {}, field)));
  }
  if (typeof values.figureMark === 'string' && !MARK.test(values.figureMark)) {
    issues.push(finding(step, 'field-no-reference', {}, 'figureMark'));
  }
  if (typeof values.link === 'string' && !values.link.startsWith('https://')) issues.push(finding(step, 'evidence-no-https', {}, 'link'));
  return issues;
}
