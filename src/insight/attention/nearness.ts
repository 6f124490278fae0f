import type { Viewer } from '#domain/account/viewer';
import type { Seen } from '#domain/register/register';
import type { Nearness } from '#domain/work/attention';

/** By what things say whose they are. */
export const OWNING_FIELDS = [
  'owner',
  'lead',
  'responsible',
  'organisation',
  'intervention',
  'themes',
  'theme',
] as const satisfies (keyof Belongs)[];

interface Belongs {
  owner?: string | null;
  lead?: string | null;
  responsible?: string | null;
  organisation?: string | null;
  intervention?: string | null;
  themes?: string[];
  theme?: string | null;
}

/**
 * Tells how near a thing is to somebody: it is theirs when their account keeps it, or keeps the intervention that it is
 * part of; near when it is of the organisation or theme for which they take part.
 */
export function nearnessOf(viewer: Viewer, programme: string, interventions: readonly Seen<'intervention'>[]): (thing: Seen) => Nearness {
  const parts = viewer.takesPart.filter((part) => part.programme === programme);
  const organisations = parts.flatMap(({ organisation }) => organisation ?? []);
  const themes = parts.flatMap(({ theme }) => theme ?? []);
  const byId = new Map(interventions.map((one) => [one.id, one.values as Belongs]));

  const ofValues = (values: Belongs): Nearness => {
    if (viewer.person !== null && values.owner === viewer.person) return 'own';
    const isNear =
      [values.lead, values.responsible, values.organisation].some((one) => one != null && organisations.includes(one)) ||
      [...(values.themes ?? []), values.theme ?? ''].some((theme) => themes.includes(theme));
    return isNear ? 'near' : 'other';
  };
  return ({ kind, values }) => {
    // A proposal waits for whoever may decide, what is to be read for whoever may read it, an evaluation for whoever may answer.
    if (kind === 'bottleneck' || kind === 'streetApproach' || kind === 'evaluationMoment' || isProposal(kind, values)) return 'own';
    // A programme that meets too little is of who manages it, and what was decided is theirs to have judged.
    if (kind === 'programme' || kind === 'decision') return parts.some(({ role }) => role === 'programme-manager') ? 'own' : 'other';
    const own = ofValues(values as Belongs);
    if (own === 'own') return own;
    // What is late about a grant is for whoever looks after the money, beside whoever keeps it.
    if (kind === 'grant' && parts.some(({ role }) => role === 'controller')) return 'own';
    const whole = byId.get((values as Belongs).intervention ?? '');
    const through = whole ? ofValues(whole) : 'other';
    // An action that somebody else keeps is theirs, though it is for my intervention.
    if (through === 'own') return (values as Belongs).owner ? 'near' : 'own';
    return own === 'near' || through === 'near' ? 'near' : 'other';
  };
}

function isProposal(kind: Seen['kind'], values: Seen['values']): boolean {
  return kind === 'decision' && (values as Seen<'decision'>['values']).state === 'proposed';
}
