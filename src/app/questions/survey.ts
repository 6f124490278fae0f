import { Fault } from '#base/fault';
import type { Issue } from '#base/issue';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { SurveyReport } from '#domain/survey/survey-report';
import type { App } from '../app.ts';
import { storeSources } from '../import/store-sources.ts';
import { readSurvey, surveyDrafts, type SurveyQuestionFile } from '../survey.ts';

export interface SurveyAnswer {
  report: Disclosed<SurveyReport>;
  issues: Issue[];
  /** The release of its figures; null when only looked at, or when nothing may be released. */
  stored: { release: string } | null;
}

/**
 * Weighs a survey and, unless only checked, keeps its gated figures as a release. Its respondents are not kept.
 *
 * @throws Fault with every fault of mapping, file and figures
 */
export async function askSurvey(app: App, question: SurveyQuestionFile & { check: boolean }): Promise<Disclosed<SurveyAnswer>> {
  const read = await readSurvey(app, question);
  const drafts = question.check ? [] : await surveyDrafts(app, read);
  if (drafts.length === 0) return fromDisclosed({ report: read.report, issues: read.issues, stored: null }, read.report);
  const { reports, issues } = await storeSources(app, { drafts, geometries: [], issues: [] }, { check: false });
  const [stored] = reports;
  if (!stored) throw new Fault(issues);
  return fromDisclosed({ report: read.report, issues: [...read.issues, ...issues], stored: { release: stored.release } }, read.report);
}
