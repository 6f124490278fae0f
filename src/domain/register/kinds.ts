import { attachment } from '#domain/attachment/attachment';
import { ambition, contribution, criterion, impactJudgement, objective, outcome, trend } from '#domain/chain/chain';
import { assessment, commitmentCheck } from '#domain/commitment/commitment';
import { evaluationAnswer, evaluationMoment, evaluationQuestion } from '#domain/evaluation/evaluation';
import { evidence } from '#domain/evidence/evidence';
import { activity, intervention, lesson, output, ownFigure, ownFigureValue } from '#domain/intervention/intervention';
import { linkage } from '#domain/linkage/linkage';
import { action, agendaItem, calendarEntry, decision, meeting } from '#domain/meeting/meeting';
import { budgetAmount, budgetLine, closedYear, grant, grantAdvance, grantCall, grantScheme, moneySource } from '#domain/money/money';
import { organisation, partner, seat } from '#domain/partner/partner';
import { challenge, interest, plan } from '#domain/plan/plan';
import { bottleneck, streetApproach } from '#domain/practice/practice';
import { programme, programmeArea, programmeLine, programmeTheme, timelineEvent } from '#domain/programme/programme';
import { registration } from '#domain/registration/registration';
import type { Kind, ValuesOf } from './kind.ts';

/** Every kind of thing that the register keeps, by the name that code, tables and addresses use. */
export const KINDS = {
  programme,
  programmeLine,
  programmeTheme,
  programmeArea,
  timelineEvent,
  organisation,
  partner,
  seat,
  trend,
  ambition,
  objective,
  criterion,
  contribution,
  outcome,
  impactJudgement,
  intervention,
  output,
  activity,
  ownFigure,
  ownFigureValue,
  registration,
  lesson,
  linkage,
  commitmentCheck,
  assessment,
  moneySource,
  budgetLine,
  budgetAmount,
  closedYear,
  grantScheme,
  grantCall,
  grant,
  grantAdvance,
  meeting,
  agendaItem,
  decision,
  action,
  calendarEntry,
  plan,
  challenge,
  interest,
  bottleneck,
  streetApproach,
  attachment,
  evidence,
  evaluationQuestion,
  evaluationMoment,
  evaluationAnswer,
} as const;

export type KindName = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as KindName[];

export function kindOf(name: KindName): Kind {
  return KINDS[name] as unknown as Kind;
}

/** What a thing of a named kind holds. */
export type Values<K extends KindName> = ValuesOf<(typeof KINDS)[K]['fields']>;

/** A thing of the register with what every thing carries. Instants are ISO in UTC, days `YYYY-MM-DD`. */
export interface Thing<K extends KindName = KindName> {
  kind: K;
  id: string;
  /** The programme that it belongs to; null for a thing of the whole instance. */
  programme: string | null;
  /** Raised at each change: who changes a version that is no longer the newest is told so. */
  version: number;
  /** Its name in addresses; null where it has no page. */
  slug: string | null;
  createdBy: string;
  createdAt: string;
  changedBy: string;
  changedAt: string;
  /** The day for which its state is true. */
  asOf: string;
  withdrawnAt: string | null;
  withdrawnBecause: string | null;
  values: Values<K>;
}
