import { comesToRead, mayWriteSome } from '#access/may-write';
import type { Role, Viewer } from '#domain/account/viewer';
import type { KindName } from '#domain/register/kinds';
import type { AttentionItem, AttentionReason } from '#domain/work/attention';

/** What is made where something is missing. */
const MAKES: Readonly<Partial<Record<AttentionReason, KindName>>> = {
  'check-without-action': 'action',
  'goal-quiet': 'impactJudgement',
  'check-unjudged': 'assessment',
  'check-old': 'assessment',
};

/** What is of use to who comes to read: how it goes, and not what others have yet to do. */
const TELLS: readonly AttentionReason[] = [
  'behind-plan',
  'output-behind',
  'own-figure-unmeasured',
  'figure-changed',
  'goal-quiet',
  'figures-old',
];

/** Asked of who keeps a thing; of others only who steers the whole is told. */
const OF_KEEPERS: readonly AttentionReason[] = ['check-unjudged', 'check-old'];
const STEERS: readonly Role[] = ['programme-manager', 'board-member'];

/**
 * What concerns this reader of what needs somebody, each with whether they may do what it asks. Who may write nothing there but
 * what was given to them to keep, is not told of the work of others.
 */
export function forReader(viewer: Viewer, programme: string, items: readonly Omit<AttentionItem, 'mayAct'>[]): AttentionItem[] {
  const isReader = comesToRead(viewer, programme);
  const mayAct = ({ reason, nearness }: Omit<AttentionItem, 'mayAct'>): boolean => {
    const made = MAKES[reason];
    return made ? mayWriteSome(viewer, made, 'create', programme) : !isReader || nearness === 'own';
  };
  const steers = viewer.takesPart.some((part) => part.programme === programme && STEERS.includes(part.role));
  const concerns = ({ reason, nearness }: Omit<AttentionItem, 'mayAct'>) => {
    if (nearness === 'other' && OF_KEEPERS.includes(reason)) return steers;
    return !isReader || nearness === 'own' || TELLS.includes(reason);
  };
  return items.filter(concerns).map((item) => ({ ...item, mayAct: mayAct(item) }));
}
