import type { KindName, Values } from '#domain/register/kinds';
import type { Seen } from '#domain/register/register';
import type { ProgrammeContent } from '#insight/programme/programme-content';

/** For tests: a thing of the register as somebody sees it, with its name as id unless said otherwise. */
export function fakeThing<K extends KindName>(kind: K, id: string, values: Partial<Values<K>> = {}, more: Partial<Seen<K>> = {}): Seen<K> {
  return {
    kind,
    id,
    programme: 'p1',
    version: 1,
    slug: id,
    createdBy: 'world',
    createdAt: '2026-11-22T08:00:00Z',
    changedBy: 'world',
    changedAt: '2026-11-22T08:00:00Z',
    asOf: '2023-11-30',
    withdrawnAt: null,
    withdrawnBecause: null,
    ...more,
    values: { name: id, ...values },
  } as Seen<K>;
}

/** For tests: a programme without anything but what is given. */
export function fakeContent(given: Partial<ProgrammeContent> = {}): ProgrammeContent {
  return {
    programme: fakeThing('programme', 'p1', { areas: [] }),
    parent: null,
    children: [],
    organisations: new Map(),
    programmeLine: [],
    programmeTheme: [],
    programmeArea: [],
    timelineEvent: [],
    partner: [],
    seat: [],
    trend: [],
    ambition: [],
    objective: [],
    criterion: [],
    contribution: [],
    outcome: [],
    impactJudgement: [],
    intervention: [],
    activity: [],
    output: [],
    ownFigure: [],
    lesson: [],
    linkage: [],
    commitmentCheck: [],
    assessment: [],
    moneySource: [],
    budgetLine: [],
    budgetAmount: [],
    grantScheme: [],
    grantCall: [],
    grant: [],
    ...given,
  };
}
