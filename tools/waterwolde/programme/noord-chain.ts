import { contributionOf, NOORD_CONTRIBUTIONS } from './noord-contributions.ts';
import { NOORD_CRITERIA, NOORD_OBJECTIVES, OBJECTIVE_WHYS } from './noord-objectives.ts';
import { NOORD_JUDGEMENTS, NOORD_OUTCOMES } from './noord-outcomes.ts';
import { areasNamed, filled } from './written.ts';

/** The results chain of Waterwolde-Noord. */
export const NOORD_CHAIN = {
  trend: [
    {
      key: 'werk',
      name: 'In Waterwolde-Noord leven minder mensen van eigen werk dan in de rest van de gemeente',
      indicator: 'waterwolde_income_from_work_share',
      areas: ['WW-NOORD'],
    },
    {
      key: 'school',
      name: 'Meer jongeren dan elders gaan van school zonder diploma',
      indicator: 'waterwolde_early_school_leavers_share',
      areas: ['WW-NOORD'],
    },
    {
      key: 'vertrouwen',
      name: 'Bewoners zeggen dat zij steeds opnieuw hun verhaal moeten doen',
      what: 'Dit kwam in 2018 in bijna elk gesprek terug. Er is geen cijfer van.',
      areas: ['WW-NOORD'],
    },
  ],
  ambition: [
    {
      key: 'gelijke-kansen',
      name: 'Het maakt voor je kansen niet meer uit in welke buurt van Waterwolde je woont',
      trends: ['werk', 'school'],
      mechanism: 'Werk, school en een goed huis maken samen of je verder komt, en die zijn hier minder dichtbij dan elders.',
      assumption: 'Wie het beter krijgt, blijft in de buurt wonen.',
      by: '2038',
    },
    {
      key: 'samen-beslissen',
      name: 'Bewoners beslissen mee over alles wat hun straat raakt',
      trends: ['vertrouwen'],
      mechanism: 'Wie meebeslist, wordt gehoord, en hoeft zijn verhaal niet steeds opnieuw te doen.',
      assumption: 'Partners doen ook echt wat er is besloten.',
      by: '2030',
    },
  ],
  objective: NOORD_OBJECTIVES.map(([key, name, theme, by, areas]) => ({
    key,
    name,
    theme,
    by,
    areas: areasNamed(areas),
    ...OBJECTIVE_WHYS[key],
    // Of this one nobody said anything for long: the start page asks for a judgement.
    ...(key === 'zorg-dichtbij' && { asOf: '2025-03-01' }),
    ambition: key === 'samen' || key === 'jeugd' ? 'samen-beslissen' : 'gelijke-kansen',
  })),
  criterion: NOORD_CRITERIA.map((one, index) =>
    filled({ key: `${one.objective}-${index + 1}`, ...one, areas: areasNamed((one.areas as string[] | undefined) ?? []) }),
  ),
  contribution: NOORD_CONTRIBUTIONS.map(contributionOf),
  outcome: NOORD_OUTCOMES,
  impactJudgement: NOORD_JUDGEMENTS,
};

/** What is planted in the chain of Waterwolde-Noord for the screens that show gaps. */
export const CHAIN_GAPS = {
  objectiveNobodyServes: 'zorg-dichtbij',
  interventionWithoutGoal: ['buurtapp', 'straatspeeldag'],
  outputWithoutNumber: 'groene-pleinen-2026',
  workAgainstEachOther: { objective: 'buiten', helps: ['groene-pleinen', 'nieuw-futenhof'], against: ['meer-parkeerplaatsen'] },
};
