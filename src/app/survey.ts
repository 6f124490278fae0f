import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Fault, fault } from '#base/fault';
import { hasErrors, type Issue } from '#base/issue';
import { shapeIssues } from '#domain/catalogue/check-shape';
import { surveyMappingSchema, type SurveyMapping } from '#domain/survey/survey-mapping';
import type { Disclosed } from '#domain/disclosure/disclosed';
import type { Draft } from '#domain/release/draft';
import type { SurveyReport } from '#domain/survey/survey-report';
import { knownAreas } from '#insight/area/known-areas';
import { surveyDraft } from '#insight/survey/survey-draft';
import { surveyReport } from '#insight/survey/survey-report';
import { readRespondents } from '#sources/survey/read-respondents';
import type { App } from './app.ts';
import { readYaml } from './content/catalogue-files.ts';

export interface SurveyQuestionFile {
  file: string;
  mapping: string;
  /** Where relative paths start. */
  folder: string;
}

export interface ReadSurvey {
  report: Disclosed<SurveyReport>;
  mapping: SurveyMapping;
  /** What was noticed in the file; no errors. */
  issues: Issue[];
  file: { name: string; bytes: Uint8Array };
}

/**
 * Reads a survey and tells who answered, what they count and what they said. Its rows are let go of here.
 *
 * @throws Fault with every fault of mapping and file
 */
export async function readSurvey(app: App, { file, mapping: mappingFile, folder }: SurveyQuestionFile): Promise<ReadSurvey> {
  const mapping = readSurveyMapping(resolve(folder, mappingFile), mappingFile);
  const bytes = await bytesOf(resolve(folder, file), file);
  const read = await readRespondents({ name: file, bytes }, mapping);
  if (!read.ok || hasErrors(read.warnings)) throw new Fault(read.ok ? read.warnings : read.issues);
  const report = await surveyReport(app.figures, mapping, read.value);
  return { report, mapping, issues: read.warnings, file: { name: file, bytes } };
}

/** The surveys that the world brings, as they are told now. */
export async function worldSurveys(app: App): Promise<Disclosed<SurveyReport>[]> {
  const folder = join(app.settings.root, 'worlds', app.world.id);
  return Promise.all((app.world.surveys ?? []).map(async (survey) => (await readSurvey(app, { ...survey, folder })).report));
}

function readSurveyMapping(path: string, name: string): SurveyMapping {
  const { value, issues } = readYaml(dirname(path), basename(path));
  if (issues.length > 0) throw new Fault(issues.map((issue) => ({ ...issue, at: name })));
  const parsed = surveyMappingSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new Fault(shapeIssues(parsed.error).map((issue) => ({ ...issue, at: issue.at ? `${name} ${issue.at}` : name })));
}

async function bytesOf(path: string, name: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? '';
    throw fault(reason === 'ENOENT' ? 'file-not-found' : 'file-unreadable', { reason }, { at: name, cause: error });
  }
}

/** The figures of a survey for the store; none where it was not weighed. */
export async function surveyDrafts(app: App, { report, file }: ReadSurvey): Promise<Draft[]> {
  if (report.questions.length === 0) return [];
  const codes = [report.area.code, ...(report.questions[0]?.areas.map(({ code }) => code) ?? [])];
  const areas = await knownAreas(app.figures, new Set(codes), report.divisionYear);
  return [surveyDraft(report, areas, { ...file, name: basename(file.name) })];
}
