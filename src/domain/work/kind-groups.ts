import { KIND_NAMES, type KindName } from '#domain/register/kinds';

/** The parts of the workspace, in the order of the page of all lists. */
export const WORK_GROUPS = ['doings', 'goals', 'partners', 'money', 'meetings', 'linkages', 'practice', 'programme'] as const;
export type WorkGroup = (typeof WORK_GROUPS)[number];

/** Which kinds stand under which part; a kind stands in one. */
export const KINDS_BY_GROUP: Readonly<Record<WorkGroup, readonly KindName[]>> = {
  doings: ['intervention', 'output', 'activity', 'ownFigure', 'ownFigureValue', 'registration', 'lesson'],
  goals: ['trend', 'ambition', 'objective', 'criterion', 'contribution', 'outcome', 'impactJudgement'],
  partners: ['partner', 'organisation', 'seat', 'plan', 'challenge', 'interest'],
  money: ['moneySource', 'budgetLine', 'budgetAmount', 'closedYear', 'grantScheme', 'grantCall', 'grant', 'grantAdvance'],
  meetings: ['meeting', 'agendaItem', 'decision', 'action', 'calendarEntry'],
  linkages: ['linkage'],
  practice: ['bottleneck', 'streetApproach'],
  programme: [
    'programme',
    'programmeLine',
    'programmeTheme',
    'programmeArea',
    'timelineEvent',
    'commitmentCheck',
    'assessment',
    'evaluationQuestion',
    'evaluationMoment',
    'evaluationAnswer',
    'evidence',
    'attachment',
  ],
};

/** How a kind is named in addresses of the workspace. */
export const KIND_PATHS: Readonly<Record<KindName, string>> = {
  programme: 'programmas',
  programmeLine: 'programmalijnen',
  programmeTheme: 'themas',
  programmeArea: 'gebieden',
  timelineEvent: 'gebeurtenissen',
  organisation: 'organisaties',
  partner: 'partners',
  seat: 'zetels',
  trend: 'trends',
  ambition: 'ambities',
  objective: 'doelen',
  criterion: 'maatstaven',
  contribution: 'bijdragen',
  outcome: 'resultaten',
  impactJudgement: 'oordelen',
  intervention: 'interventies',
  output: 'prestaties',
  activity: 'activiteiten',
  ownFigure: 'eigen-cijfers',
  ownFigureValue: 'metingen',
  registration: 'vastgelegde-vragen',
  lesson: 'lessen',
  linkage: 'koppelkansen',
  commitmentCheck: 'vinkjes',
  assessment: 'beoordelingen',
  moneySource: 'geldbronnen',
  budgetLine: 'begrotingsposten',
  budgetAmount: 'bedragen',
  closedYear: 'afgesloten-jaren',
  grantScheme: 'regelingen',
  grantCall: 'tenders',
  grant: 'subsidies',
  grantAdvance: 'voorschotten',
  meeting: 'vergaderingen',
  agendaItem: 'agendapunten',
  decision: 'besluiten',
  action: 'acties',
  calendarEntry: 'kalender',
  plan: 'plannen',
  challenge: 'opgaven',
  interest: 'belangen',
  bottleneck: 'knelpunten',
  streetApproach: 'straten',
  attachment: 'bijlagen',
  evidence: 'bewijs',
  evaluationQuestion: 'evaluatievragen',
  evaluationMoment: 'evaluatiemomenten',
  evaluationAnswer: 'evaluatie-antwoorden',
};

/** The kind that an address names; null when there is none. */
export function kindAtPath(path: string): KindName | null {
  return KIND_NAMES.find((kind) => KIND_PATHS[kind] === path) ?? null;
}
