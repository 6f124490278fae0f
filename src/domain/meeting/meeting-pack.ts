import type { CheckCell } from '#domain/commitment/checks-overview';
import type { EvidenceByClaim } from '#domain/evidence/evidence-told';
import type { Stand, Sums } from '#domain/money/overview';
import type { AreaFigureTold } from '#domain/programme-page/objective-told';
import type { JudgementMark } from '#domain/programme-page/judgement-mark';
import type { ThingRef } from '#domain/programme-page/told';
import type { Seen } from '#domain/register/register';

/** One criterion of a goal in a line. */
export interface PackCriterion {
  criterion: Seen<'criterion'>;
  /** Of the programme's own area where there is one, else of the first area that has a figure. */
  figure: AreaFigureTold | null;
  /** In how many other areas it is followed. */
  others: number;
}

export interface PackGoal {
  objective: ThingRef;
  criteria: PackCriterion[];
  /** What the programme itself says, the newest. */
  judgement: Seen<'impactJudgement'> | null;
  /** What the figures that are shown say beside it; null where they bear it out, or say nothing. */
  mark: JudgementMark | null;
}

/** The newest of an output of which both numbers are known. */
export interface PackOutput {
  output: Seen<'output'>;
  intervention: ThingRef;
  planned: number;
  delivered: number;
}

export interface PackDecision {
  decision: Seen<'decision'>;
  /** In the order of the checks. */
  cells: CheckCell[];
}

/** Money of one source over years together, which hold that of the meeting: in no sum of it. */
export interface PackYears extends PackMoney {
  year: number;
  until: number;
}

/** The money of one source in the year of the meeting. */
export interface PackMoney {
  /** Null for amounts of which the source may not be seen: the total holds them, so they are told. */
  source: ThingRef | null;
  sums: Sums;
  stand: Stand | null;
}

/**
 * What a coalition needs on its table, made of the register and the figures and not written: how it goes, what works and
 * what does not, what to decide, what it costs. Each line names what it came from.
 */
export interface MeetingPack {
  meeting: Seen<'meeting'>;
  goals: PackGoal[];
  works: { outputs: PackOutput[]; lessons: Seen<'lesson'>[] };
  worksNot: { behind: Seen<'intervention'>[]; outputs: PackOutput[]; lessons: Seen<'lesson'>[] };
  agenda: Seen<'agendaItem'>[];
  checks: Seen<'commitmentCheck'>[];
  decisions: PackDecision[];
  /** Open actions of which the day has passed on the day of the meeting, oldest first. */
  overdue: Seen<'action'>[];
  /** The other open actions that came of this meeting or of its decisions, the first to be done first. */
  actions: Seen<'action'>[];
  /** Who does each of them, by its id: an organisation, a person, or both. Absent where nobody is named. */
  doers: Readonly<Record<string, string>>;
  /** What speaks for and against the claims that stand in it, by claim. */
  evidence: EvidenceByClaim;
  /** What is counted in the year of the meeting; what is not broken down by year, or at all, is left out of the total, and named. */
  costs: { year: number; sources: PackMoney[]; total: Sums; stand: Stand | null; notPerYear: PackYears[]; apart: ThingRef[] };
}
