import { mayWrite } from '#access/may-write';
import { coalitionAddress } from '#domain/address/coalition-address';
import { workAddress } from '#domain/address/work-address';
import { kindOf, type KindName } from '#domain/register/kinds';
import { isEmpty } from '#domain/register/states';
import { isOver } from '#domain/register/when';
import { FIRST_STEPS, type FirstStep, type OpenStep } from '#domain/work/first-steps';
import type { Workspace } from './workspace.ts';

/** Of what a step makes a first thing; the other steps fill in a field of the programme itself. */
const MADE: Readonly<Record<Exclude<FirstStep, 'area' | 'meetings' | 'published'>, KindName>> = {
  organisations: 'organisation',
  partners: 'partner',
  chain: 'objective',
  doings: 'intervention',
  contributions: 'contribution',
  money: 'budgetAmount',
};

/** What must be there before an amount can be, in the order in which one names the other. */
const BEFORE_AMOUNT: readonly KindName[] = ['moneySource', 'budgetLine'];

/**
 * What is still to be put in so that a programme can be followed, for who may put all of it in; nothing for others.
 * A step is done when there is one thing of it: how many there should be, nobody can say for them. Meetings of
 * the coalition are planned anew for each year, as long as the programme goes on.
 */
export async function loadFirstSteps(workspace: Workspace): Promise<OpenStep[]> {
  const { viewer, programme, register, place, language, today } = workspace;
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
  const isThere = async (kind: KindName) => {
    const within = kindOf(kind).scope === 'programme' ? { programmes: [programme.id] } : {};
    return (await register.list(viewer, kind, { ...within, limit: 1 })).total > 0;
  };
  const { areas, areasNote, published, ends } = programme.values;
  const meetsOn = async (): Promise<boolean> => {
    if (ends && isOver(ends, today)) return true;
    const programmes = [programme.id];
    const { things } = await register.list(viewer, 'meeting', {
      programmes,
      where: { sort: ['coalition'] },
      fields: ['on', 'cancelled'],
    });
    return things.some(({ values }) => !values.cancelled && (values.on ?? '').slice(0, 4) >= today.slice(0, 4));
  };
  const isDone = async (step: FirstStep): Promise<boolean> => {
    if (step === 'area') return !isEmpty(areas) || !isEmpty(areasNote);
    if (step === 'published') return published === true;
    if (step === 'meetings') return meetsOn();
    return isThere(MADE[step]);
  };
  const about = (field: string) => workAddress.thing(place, 'programme', programme.id, language, { field });
  const list = (kind: KindName) => ({ href: workAddress.fresh(place, kind, language), readIn: workAddress.readIn(place, kind, language) });
  const before = await Promise.all(BEFORE_AMOUNT.map(isThere));
  const nextOfMoney = BEFORE_AMOUNT[before.indexOf(false)] ?? MADE.money;
  const where: Readonly<Record<FirstStep, Omit<OpenStep, 'step'>>> = {
    area: { href: about('areas'), readIn: null },
    organisations: list('organisation'),
    partners: list('partner'),
    chain: { href: workAddress.chain(place, language), readIn: null },
    doings: list('intervention'),
    contributions: { href: workAddress.chain(place, language), readIn: null },
    money: { href: workAddress.fresh(place, nextOfMoney, language), readIn: null },
    meetings: { href: coalitionAddress.yearPlan(place, language), readIn: null },
    published: { href: about('published'), readIn: null },
  };
  const done = await Promise.all(FIRST_STEPS.map(isDone));
  return FIRST_STEPS.flatMap((step, index) => (done[index] ? [] : [{ step, ...where[step] }]));
}
