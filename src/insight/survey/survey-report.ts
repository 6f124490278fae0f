import { compareFeatures } from '#analysis/survey/compare-features';
import { codeMargin } from '#analysis/survey/code-margin';
import type { SurveyDesign } from '#analysis/survey/design';
import { type Margin, countByCode } from '#analysis/survey/margin';
import type { SurveyMeanOptions } from '#analysis/survey/survey-mean';
import { type Weighting, weighSurvey } from '#analysis/survey/weigh';
import { Fault } from '#base/fault';
import type { Remark } from '#domain/answer/answer';
import type { Disclosed } from '#domain/disclosure/disclosed';
import { seal } from '#domain/disclosure/seal';
import type { FiguresReader } from '#domain/figures/reader';
import type { Respondents } from '#domain/survey/respondents';
import type { SurveyMapping } from '#domain/survey/survey-mapping';
import type { ReportedQuestion, SurveyReport } from '#domain/survey/survey-report';
import { byName } from '../by-name.ts';
import { shownCounts, type ShownCounts } from './hidden-counts.ts';
import { registerMargins } from './register-margins.ts';
import { publicRemark, reportedAnswer } from './reported-answer.ts';
import { reportedFeature } from './reported-feature.ts';

/** The division by area, beside the margins; no margin can be called so. */
const AREA = '/area';

/**
 * Weighs a survey to the register and tells it as numbers about groups (docs/methods/enquete), with what could point at a
 * person hidden (docs/methods/kleine-aantallen). The respondents stay here: the report holds none of them.
 *
 * @throws Fault as `registerMargins`
 */
export async function surveyReport(
  figures: FiguresReader,
  mapping: SurveyMapping,
  respondents: Respondents,
): Promise<Disclosed<SurveyReport>> {
  const area = await figures.area(mapping.area, mapping.divisionYear);
  if (!area) throw new Fault([{ code: 'survey-area-unknown', level: 'error', params: { area: mapping.area, year: mapping.divisionYear } }]);
  const { margins: written, releases } = await registerMargins(figures, mapping, respondents.margins);
  const weighting = weighSurvey(respondents.weights, written);
  const divisions = await areaDivision(figures, mapping, respondents);
  const onRows = ({ codes, ...margin }: Margin): Margin => ({
    ...margin,
    codes: Int32Array.from(weighting.rows, (row) => codes[row] ?? 0),
  });
  const n = weighting.rows.length;
  const shown = await shownCounts([...weighting.margins, ...(divisions ? [onRows(divisions.margin)] : [])], n);
  const compared = compareFeatures(
    weighting.margins.map(({ categories, totals, codes }) => ({
      categories,
      population: totals,
      respondents: [...countByCode(codes, categories.length)],
    })),
    mapping.invited === undefined ? {} : { invited: mapping.invited },
  );
  const isOpen = mapping.recruitment === 'open';
  const reasons = isOpen ? [{ code: 'open-recruitment' as const }] : weighting.reasons;
  return seal({
    survey: mapping.survey,
    title: mapping.title,
    about: mapping.about,
    population: mapping.population,
    publisher: mapping.publisher,
    licence: mapping.licence,
    period: mapping.period,
    divisionYear: mapping.divisionYear,
    area: { code: area.code, name: area.name, level: area.level },
    recruitment: mapping.recruitment,
    respondents: n,
    people: weighting.total,
    invited: mapping.invited ?? null,
    responseRate: isOpen ? null : n / (mapping.invited ?? weighting.total),
    features: mapping.margins.map((margin, at) =>
      reportedFeature({
        margin,
        answer: compared[at],
        groups: weighting.groups,
        total: weighting.total,
        respondents: n,
        shown,
        releases: releases[at] ?? [],
      }),
    ),
    weighting: weightingFacts(weighting, isOpen),
    reasons: reasons.map(publicRemark),
    warnings: weighting.warnings.filter((warning) => isTold(warning, weighting, isOpen)).map(publicRemark),
    questions: isOpen || !weighting.weights ? [] : questionsOf(mapping, respondents, weighting, divisions, shown),
  });
}

/** Registers round: margins that differ by less than this share are one total, and nobody need be told. */
const ROUNDING = 0.005;

function isTold({ code, params }: Remark, { trimming }: Weighting, isOpen: boolean): boolean {
  if (isOpen && code !== 'missing-data') return false;
  if (code === 'weights-trimmed' || (code === 'extreme-weights' && wasTrimmed(trimming))) return false;
  return code !== 'margins-differ' || Math.abs(Number(params?.['total']) / Number(params?.['used']) - 1) > ROUNDING;
}

/** Told once, as a fact of the weighting: the extreme weights are gone then. */
function wasTrimmed(trimming: Weighting['trimming']): boolean {
  return trimming !== null && trimming.trimmed > 0 && trimming.reached;
}

function weightingFacts({ kish, rounds, trimming }: Weighting, isOpen: boolean): SurveyReport['weighting'] {
  if (!kish || isOpen) return null;
  return {
    kishDeff: kish.deff,
    nEff: kish.nEff,
    rounds,
    largestWeight: trimming?.largestAfter ?? 1,
    trimmed: wasTrimmed(trimming),
  };
}

interface AreaDivision {
  margin: Margin;
  names: Map<string, string>;
}

/** Respondents by where they live. A code that the division does not know counts for nobody's area, but for the whole. */
async function areaDivision(figures: FiguresReader, { divisionYear }: SurveyMapping, { areas }: Respondents): Promise<AreaDivision | null> {
  if (!areas) return null;
  const codes = [...new Set(areas.filter((code) => code !== null))];
  const known = await Promise.all(codes.map((code) => figures.area(code, divisionYear)));
  const names = new Map(known.flatMap((area, at) => (area ? [[codes[at] ?? '', area.name] as const] : [])));
  const elsewhere = areas.map((code) => (code !== null && names.has(code) ? code : ''));
  const people = Object.fromEntries([...names.keys(), ''].map((code) => [code, 0]));
  return { margin: codeMargin(AREA, people, elsewhere).margin, names };
}

function questionsOf(
  { questions, margins, fpcPsu, columns }: SurveyMapping,
  { answers, margins: categories, areas, psu, stratum }: Respondents,
  weighting: Weighting,
  division: AreaDivision | null,
  shown: ShownCounts,
): ReportedQuestion[] {
  const design: SurveyDesign = {
    psu,
    stratum,
    populationOf: Array.from({ length: 1 + Math.max(0, ...(stratum ?? [])) }, () => fpcPsu ?? null),
  };
  const names = [...(division?.names ?? [])].sort(byName(([, name]) => name));
  return questions.map(({ id, title, kind, decimals }, at) => {
    const values = answers[at] ?? [];
    const answer = (options: SurveyMeanOptions, mayShow = true) =>
      mayShow ? reportedAnswer(weighting, values, kind === 'share', { design, ...options }) : ({ status: 'hidden' } as const);
    return {
      id,
      title,
      kind,
      decimals,
      all: answer({}),
      // A margin of areas is told as areas, by their own rule.
      groups: margins.flatMap((margin, of) =>
        (margin.column === columns.area ? [] : margin.categories).map((category) => ({
          margin: margin.id,
          category: category.id,
          title: category.title ?? { nl: category.id, en: category.id },
          answer: answer({ within: (row) => categories[of]?.[row] === category.id }, shown.has(margin.id, category.id)),
        })),
      ),
      areas: names.map(([code, name]) => ({
        code,
        name,
        answer: answer({ within: (row) => areas?.[row] === code, isAreaFigure: true }, shown.has(AREA, code)),
      })),
    };
  });
}
