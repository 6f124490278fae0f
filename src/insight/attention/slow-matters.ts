import { layersOf } from '#access/layers';
import type { Viewer } from '#domain/account/viewer';
import type { GoalFigures } from '#domain/programme-page/objective-told';
import type { Register, Seen } from '#domain/register/register';
import type { Found } from './found.ts';
import { attentionFields } from './attention-fields.ts';
import { meetingsTooFew } from './meetings-too-few.ts';
import { oldFigures } from './old-figures.ts';
import { quietGoals } from './quiet-goals.ts';
import { unmeasured } from './unmeasured.ts';
import { waitingLinkages } from './waiting-linkages.ts';

interface Matters {
  programme: string;
  today: string;
  interventions: readonly Seen<'intervention'>[];
  /** With the figures under them; without these, nothing is said of how old figures are. */
  goals: readonly GoalFigures[];
}

/**
 * What goes wrong because nobody looks at it for long: goals of which nothing is said, own figures that nobody measures,
 * linkages that nobody decides on, too few meetings. Who does not steer sees too little of these to be asked.
 */
export async function slowMatters(
  register: Register,
  viewer: Viewer,
  { programme, today, interventions, goals }: Matters,
): Promise<Found[]> {
  if (!layersOf(viewer, programme).has('steering')) return [];
  const programmes = [programme];
  const [own, objectives, criteria, judgements, figures, values, linkages, meetings] = await Promise.all([
    register.list(viewer, 'programme', { programmes, fields: attentionFields('programme', 'begins', 'ends') }),
    register.list(viewer, 'objective', { programmes }),
    register.list(viewer, 'criterion', { programmes }),
    register.list(viewer, 'impactJudgement', { programmes, fields: attentionFields('impactJudgement', 'objective', 'judgedOn') }),
    register.list(viewer, 'ownFigure', { programmes, fields: attentionFields('ownFigure', 'chosenOn') }),
    register.list(viewer, 'ownFigureValue', { programmes, fields: ['figure', 'period', 'value'] }),
    register.list(viewer, 'linkage', { programmes, where: { state: ['considered'] }, fields: attentionFields('linkage', 'state') }),
    register.list(viewer, 'meeting', { programmes, where: { sort: ['coalition'] }, fields: ['on', 'cancelled'] }),
  ]);
  return [
    ...meetingsTooFew(own.things, meetings.things, today),
    ...quietGoals({ objectives: objectives.things, criteria: criteria.things, judgements: judgements.things }, today),
    ...unmeasured({ figures: figures.things, values: values.things, interventions }, today),
    ...waitingLinkages(linkages.things, today),
    ...oldFigures(goals),
  ];
}
