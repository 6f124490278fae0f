import type { Viewer } from '#domain/account/viewer';
import type { KindName } from '#domain/register/kinds';
import type { Query, Register } from '#domain/register/register';
import { ASSESSMENT_FIELDS, CHECK_FIELDS, DECISION_FIELDS, INTERVENTION_FIELDS } from '#insight/attention/attention-fields';
import { openNotYet } from './checks-overview.ts';

/** How many checks of a programme stand at 'not yet' (`openNotYet`), of the fields that what needs attention is read from too. */
export async function countNotYet(register: Pick<Register, 'list'>, viewer: Viewer, programme: string): Promise<number> {
  const ask = async <K extends KindName>(kind: K, fields: Query<K>['fields']) =>
    (await register.list(viewer, kind, { programmes: [programme], ...(fields && { fields }) })).things;
  const [commitmentCheck, assessment, intervention, decision] = await Promise.all([
    ask('commitmentCheck', CHECK_FIELDS),
    ask('assessment', ASSESSMENT_FIELDS),
    ask('intervention', INTERVENTION_FIELDS),
    ask('decision', DECISION_FIELDS),
  ]);
  return openNotYet({ commitmentCheck, assessment, intervention, decision });
}
