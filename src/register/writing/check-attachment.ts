import type { Issue } from '#base/issue';
import { attachedThing } from '#domain/attachment/attached-thing';
import { isEmpty } from '#domain/register/states';
import { finding, type Step } from './step.ts';

const SHA256 = /^[0-9a-f]{64}$/;

/** A file belongs to a thing of this programme, or to one that all share; what is a programme's is that programme's own. */
export function checkAttachment(step: Step): Issue[] {
  const { of, thing, sha256 } = step.after.values;
  const issues: Issue[] = [];
  if (!isEmpty(thing) && attachedThing(step.after.values) === null) issues.push(finding(step, 'field-no-reference', {}, 'thing'));
  if (of === 'programme' && thing !== step.after.programme) issues.push(finding(step, 'other-programme', {}, 'thing'));
  if (!isEmpty(sha256) && !SHA256.test(String(sha256))) issues.push(finding(step, 'field-no-reference', {}, 'sha256'));
  return issues;
}
