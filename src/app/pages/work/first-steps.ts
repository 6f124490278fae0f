import { mayWrite } from '#access/may-write';
import { coalitionAddress } from '#domain/address/coalition-address';
import { workAddress } from '#domain/address/work-address';
import type { KindName } from '#domain/register/kinds';
import { isEmpty } from '#domain/register/states';
import { FIRST_STEPS, type FirstStep, type OpenStep } from '#domain/work/first-steps';
import type { Workspace } from './workspace.ts';

/** The kind of which a step makes the first thing; null for what stands in the programme itself. */
const MADE: Readonly<Record<FirstStep, KindName | null>> = {
  area: null,
  organisations: null,
  partners: 'partner',
  chain: 'objective',
  doings: 'intervention',
  contributions: 'contribution',
  money: 'budgetAmount',
  meetings: 'meeting',
  published: null,
};

/**
 * What is still to be put in so that a programme can be followed, for who may put all of it in; nothing for others.
 * A step is done when there is one thing of it: how many there should be, nobody can say for them.
 */
export async function loadFirstSteps(workspace: Workspace): Promise<OpenStep[]> {
  const { viewer, programme, register, place, language } = workspace;
  if (programme === null) return [];
  const belonging = { organisations: [], themes: [], createdBy: programme.createdBy, state: null };
  const request = {
    kind: 'programme',
    action: 'change',
    programme: programme.id,
    before: belonging,
    after: belonging,
    fields: [],
  } as const;
  if (viewer.isAdministrator || !mayWrite(viewer, request)) return [];
  const isThere = async (kind: KindName) => (await register.list(viewer, kind, { programmes: [programme.id], limit: 1 })).total > 0;
  const { areas, areasNote, published } = programme.values;
  const isDone = async (step: FirstStep): Promise<boolean> => {
    const kind = MADE[step];
    if (kind !== null) return isThere(kind);
    if (step === 'area') return !isEmpty(areas) || !isEmpty(areasNote);
    if (step === 'published') return published === true;
    return (await register.list(viewer, 'organisation', { limit: 1 })).total > 0;
  };
  const about = (field: string) => workAddress.thing(place, 'programme', programme.id, language, { field });
  const list = (kind: KindName) => ({ href: workAddress.fresh(place, kind, language), readIn: workAddress.readIn(place, kind, language) });
  const where: Readonly<Record<FirstStep, Omit<OpenStep, 'step'>>> = {
    area: { href: about('areas'), readIn: null },
    organisations: list('organisation'),
    partners: list('partner'),
    chain: { href: workAddress.chain(place, language), readIn: null },
    doings: list('intervention'),
    contributions: { href: workAddress.chain(place, language), readIn: null },
    money: { href: workAddress.fresh(place, 'moneySource', language), readIn: null },
    meetings: { href: coalitionAddress.yearPlan(place, language), readIn: null },
    published: { href: about('published'), readIn: null },
  };
  const done = await Promise.all(FIRST_STEPS.map(isDone));
  return FIRST_STEPS.flatMap((step, index) => (done[index] ? [] : [{ step, ...where[step] }]));
}
