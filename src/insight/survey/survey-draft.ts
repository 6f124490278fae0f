import { sha256 } from '#base/checksum';
import type { Area } from '#domain/area/area';
import type { Disclosed } from '#domain/disclosure/disclosed';
import { ownProtection, type OwnProtection } from '#domain/disclosure/protection';
import { STATUS_CODE } from '#domain/observation/observation';
import type { BlockColumn, Draft, DraftArea } from '#domain/release/draft';
import type { ReportedAnswer, ReportedQuestion, SurveyReport } from '#domain/survey/survey-report';

/**
 * A survey as figures for the store: per question one for the whole and one per area, with margins of error
 * and number of people. Only what the report shows; the file is named by its checksum and never kept. A figure
 * that is hidden or refused is `suppressed`, one mark for both, so that nobody reads which it was.
 *
 * @param areas the survey's own area and those that its questions name, as the store knows them
 */
export function surveyDraft(report: Disclosed<SurveyReport>, areas: readonly Area[], file: { name: string; bytes: Uint8Array }): Draft {
  return {
    table: {
      id: report.survey,
      title: report.title.nl,
      publisher: report.publisher,
      licence: report.licence,
      policy: 'newest-release-per-period',
      publishedAt: null,
      url: null,
      protection: protectionOf(report.questions),
    },
    files: [{ name: file.name, bytes: file.bytes.byteLength, sha256: sha256(file.bytes) }],
    format: { id: 'survey', because: 'peil survey' },
    measures: report.questions.map(({ id, title, kind, decimals }) => ({
      column: id,
      members: {},
      memberTitles: {},
      title: title.nl,
      unit: kind === 'share' ? '%' : null,
      datatype: 'number',
      decimals: kind === 'share' ? 0 : decimals,
    })),
    areas: areas.map(draftArea),
    periods: [report.period],
    blocks: [
      {
        area: Int32Array.from(areas, (_, at) => at),
        period: new Int32Array(areas.length),
        columns: report.questions.map((question, measure) => column(question, measure, areas, report.area.code)),
      },
    ],
    rowsRead: report.respondents,
    complete: true,
    issues: [],
  };
}

/** The gate holds the figures once more against everything that was told: each is of the people who answered it. */
function protectionOf(questions: readonly ReportedQuestion[]): OwnProtection {
  const base = { beside: 'base' as const };
  return ownProtection({
    shares: questions.filter(({ kind }) => kind === 'share').map(({ id }) => ({ share: id, base })),
    means: questions.filter(({ kind }) => kind === 'mean').map(({ id }) => ({ mean: id, base })),
  });
}

function draftArea({ scheme, code, divisionYear, level, name, parent, municipality }: Area): DraftArea {
  return { scheme, code, divisionYear, level, name, parent, municipality, changeMark: null };
}

function column(question: ReportedQuestion, measure: number, areas: readonly Area[], whole: string): BlockColumn {
  const answers = areas.map(({ code }) =>
    code === whole ? question.all : (question.areas.find((area) => area.code === code)?.answer ?? null),
  );
  const times = question.kind === 'share' ? 100 : 1;
  const shown = (pick: (answer: Extract<ReportedAnswer, { status: 'ok' }>) => number): Float64Array =>
    Float64Array.from(answers, (answer) => (answer?.status === 'ok' ? pick(answer) : NaN));
  const rounded = (value: number): number => Math.round(value * times * 10) / 10;
  return {
    measure,
    values: shown(({ estimate }) => rounded(estimate)),
    statuses: Uint8Array.from(answers, (answer) => STATUS_CODE[answer?.status === 'ok' ? 'ok' : 'suppressed']),
    missing: 'suppressed',
    flag: 'final',
    flags: null,
    lower: shown(({ lower }) => rounded(lower)),
    upper: shown(({ upper }) => rounded(upper)),
    base: shown(({ n }) => n),
    texts: null,
  };
}
