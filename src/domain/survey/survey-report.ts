import type { Texts } from '#base/text';
import type { Remark } from '#domain/answer/answer';

/** One group, who answered against who lives there. Everything about respondents is null where it is hidden. */
export interface ReportedCategory {
  id: string;
  title: Texts;
  population: number;
  /** 0 to 1. */
  populationShare: number;
  respondents: number | null;
  respondentShare: number | null;
  /** Share of the respondents over share of the people. */
  ratio: number | null;
  /** What a respondent of this group counts, on average; 1 is everybody alike. */
  weight: number | null;
}

/** One feature on which respondents were compared and weighed. */
export interface ReportedFeature {
  id: string;
  title: Texts;
  categories: readonly ReportedCategory[];
  /** null where too few took part to say. */
  verdict: 'selective' | 'no-sign-of-selectivity' | null;
  because: readonly string[];
  rIndicator: number | null;
  cv: number | null;
  /** Where the numbers of people come from: releases in the store, or the mapping's own words. */
  releases: readonly { table: string; release: string }[];
  source: Texts | null;
}

/** The answer of one group of people to one question. */
export type ReportedAnswer =
  | {
      status: 'ok';
      /** A share as 0 to 1, or a mean. */
      estimate: number;
      lower: number;
      upper: number;
      /** With everybody counting alike; null for parts of the whole, where it would tell how many gave an answer. */
      unweighted: number | null;
      n: number;
      nEff: number;
    }
  | { status: 'refused'; reasons: readonly Remark[] }
  /** Hidden so that nobody can be told from it. */
  | { status: 'hidden' };

export interface ReportedQuestion {
  id: string;
  title: Texts;
  kind: 'share' | 'mean';
  decimals: number;
  all: ReportedAnswer;
  /** Per category of every margin. */
  groups: readonly { margin: string; category: string; title: Texts; answer: ReportedAnswer }[];
  /** Per area, A to Z; empty where the survey does not say where people live. */
  areas: readonly { code: string; name: string; answer: ReportedAnswer }[];
}

/**
 * What is told of a survey: only numbers about groups, after hiding. It holds no respondent, and nothing from
 * which one could be told.
 */
export interface SurveyReport {
  survey: string;
  title: Texts;
  about: Texts;
  population: Texts;
  publisher: string;
  licence: string;
  period: string;
  divisionYear: number;
  area: { code: string; name: string; level: string };
  recruitment: 'sample' | 'open';
  respondents: number;
  /** People who could have taken part, by the register. */
  people: number;
  invited: number | null;
  /** Respondents over those invited (over the people where everybody could take part), 0 to 1. */
  responseRate: number | null;
  features: readonly ReportedFeature[];
  /** null where nothing could be weighed: then `reasons` says why. */
  weighting: { kishDeff: number; nEff: number; rounds: number; largestWeight: number; trimmed: boolean } | null;
  reasons: readonly Remark[];
  warnings: readonly Remark[];
  questions: readonly ReportedQuestion[];
}
