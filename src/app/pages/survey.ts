import { Fault } from '#base/fault';
import type { Disclosed } from '#domain/disclosure/disclosed';
import type { SurveyReport } from '#domain/survey/survey-report';
import type { App } from '../app.ts';
import { getApp } from '../open-app.ts';
import { worldSurveys } from '../survey.ts';

/** Reports of one snapshot: what people answered stays, but who lives there can be loaded anew. */
let made: { app: App; snapshot: string; reports: Promise<Disclosed<SurveyReport>[]> } | null = null;

/** A survey of this site's world by the name of its table; null when there is none. */
export async function loadSurveyPage(survey: string): Promise<Disclosed<SurveyReport> | null> {
  const reports = await surveysOf(await getApp());
  return reports.find((report) => report.survey.toLowerCase() === survey.toLowerCase()) ?? null;
}

/** Whether a table's figures come from a survey that has a page of its own. */
export async function hasSurveyPage(table: string): Promise<boolean> {
  const app = await getApp();
  if (!app.world.surveys?.length) return false;
  return (await surveysOf(app)).some((report) => report.survey === table);
}

/**
 * A survey whose register figures are not there yet has no page: the rest of the site must not fall for it.
 * The failure is not kept, so the next reader tries again.
 */
async function surveysOf(app: App): Promise<Disclosed<SurveyReport>[]> {
  const { snapshot } = app.figures;
  if (made?.app !== app || made.snapshot !== snapshot) made = { app, snapshot, reports: worldSurveys(app) };
  try {
    return await made.reports;
  } catch (error) {
    made = null;
    if (error instanceof Fault) return [];
    throw error;
  }
}
