import type { Viewer } from '#domain/account/viewer';
import type { Register, Seen } from '#domain/register/register';
import { INTERVENTION_FIELDS, OUTPUT_FIELDS } from '#insight/attention/attention-fields';
import type { SignalsContent } from './signals.ts';
import type { ProgrammeContent } from './programme-content.ts';

/** What is read of a programme for its goals with their figures, and for its signals. */
export type GoalsContent = SignalsContent & Pick<ProgrammeContent, 'programme' | 'programmeTheme'>;

/** Reads of a programme what its goals and signals are told by: of what it does only how far that is, as that can be thousands of things. */
export async function readSignals(register: Pick<Register, 'list'>, viewer: Viewer, programme: Seen<'programme'>): Promise<GoalsContent> {
  const programmes = [programme.id];
  const [programmeTheme, objective, criterion, contribution, intervention, output, partner, budgetAmount] = await Promise.all([
    register.list(viewer, 'programmeTheme', { programmes, fields: ['name', 'rank'] }),
    register.list(viewer, 'objective', { programmes }),
    register.list(viewer, 'criterion', { programmes }),
    register.list(viewer, 'contribution', { programmes, fields: ['intervention', 'objective', 'sign'] }),
    register.list(viewer, 'intervention', { programmes, fields: INTERVENTION_FIELDS }),
    register.list(viewer, 'output', { programmes, fields: OUTPUT_FIELDS }),
    register.list(viewer, 'partner', { programmes, fields: [] }),
    register.list(viewer, 'budgetAmount', { programmes, fields: [] }),
  ]);
  return {
    programme,
    programmeTheme: programmeTheme.things,
    objective: objective.things,
    criterion: criterion.things,
    contribution: contribution.things,
    intervention: intervention.things,
    output: output.things,
    partner: partner.things,
    budgetAmount: budgetAmount.things,
  };
}
