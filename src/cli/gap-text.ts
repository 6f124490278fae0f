import { higherIsBetter } from '#domain/catalogue/judged';
import type { Gaps } from '#app/questions/series';
import { formats } from '#i18n/format';
import { changeSentence } from '#i18n/judged/change';
import { comparatorName } from './comparator-name.ts';
import type { CommandInput } from './command.ts';
import { gapText } from './series-text.ts';

/** Whether the gap closes, in words and numbers, or why that is not said; below the table of its figures. */
export function printGapAnswer(gaps: Gaps, { language, words, print }: CommandInput): void {
  const { answer, indicator, area } = gaps;
  const say = words.verdicts;
  const format = formats(language);
  const points = (value: number) => gapText(value, { ...indicator, decimals: indicator.decimals + 1 }, format, words);
  print.line();
  if (answer.status === 'refused') {
    print.line(say.refused(answer.reasons.map(({ code }) => say.reason[code] ?? code).join('; ')));
    if (gaps.twoMeasurements) {
      const { estimate, interval, detail } = gaps.twoMeasurements;
      const [from, to] = [detail.from, detail.to].map(String) as [string, string];
      print.line(say.twoMeasurements(from, to, points(estimate ?? NaN), interval && [points(interval.lower), points(interval.upper)]));
    }
  } else {
    const { detail, interval, n } = answer;
    const reference = referenceName(gaps, words);
    const change = {
      verdict: detail.verdict,
      area: detail.areaChange,
      reference: detail.referenceChange,
      higherIsBetter: higherIsBetter(indicator),
    };
    print.line(changeSentence(change, { area: area.name, reference }, language));
    print.line(
      say.slope(
        points(answer.estimate ?? NaN),
        points(interval!.lower),
        points(interval!.upper),
        format.number(n),
        format.period(answer.source!.periods![0]),
        format.period(answer.source!.periods![1]),
        reference,
      ),
    );
    const p = (value: number | null) => (value === null ? '1' : value < 0.001 ? `< ${format.number(0.001, 3)}` : format.number(value, 3));
    print.line(say.tests(p(detail.inflated.p), format.number(detail.fit.r1, 2), p(detail.kendall.p), points(detail.sen.slope)));
    print.line(say.single);
    if (gaps.judgedAgainst === 'rest' && gaps.comparator.kind !== 'rest')
      print.line(say.rest(comparatorName(gaps.comparator, area, words)));
  }
  for (const { code } of answer.warnings) {
    const warning = say.warning[code];
    if (warning) print.line(warning);
  }
}

function referenceName({ comparator, judgedAgainst, area }: Gaps, words: CommandInput['words']): string {
  const isRest = comparator.kind === 'rest' || judgedAgainst === 'rest';
  return comparatorName(isRest ? { ...comparator, kind: 'rest' } : comparator, area, words);
}

/** The same for programs: every number with its interval, tests, warnings, method and source. */
export function gapAnswerJson({ answer, twoMeasurements, judgedAgainst, factorToWhole }: Gaps): object {
  const { status, n, method, warnings, source } = answer;
  const about = { status, n, method, test: 'single, named beforehand: 5 %', judgedAgainst, factorToWhole, warnings, source };
  if (answer.status === 'refused') {
    const few = answer.reasons.some(({ code }) => code === 'too-few-points');
    return { ...about, verdict: few ? 'too-few' : null, reasons: answer.reasons, ...twoMeasurementsJson(twoMeasurements) };
  }
  const { detail, estimate, interval } = answer;
  return {
    ...about,
    verdict: detail.verdict,
    change: detail.change,
    areaChange: detail.areaChange,
    referenceChange: detail.referenceChange,
    slope: estimate,
    ci95: interval && [interval.lower, interval.upper],
    p: detail.inflated.p,
    plain: { se: detail.plain.se, ci95: [detail.plain.interval.lower, detail.plain.interval.upper], p: detail.plain.p },
    r1: detail.fit.r1,
    inflation: detail.fit.inflation,
    mannKendall: { ...detail.kendall },
    senSlope: detail.sen.slope,
    senCi95: [detail.sen.interval.lower, detail.sen.interval.upper],
    fitted: detail.fitted.map((year) => ({ ...year })),
  };
}

function twoMeasurementsJson(found: Gaps['twoMeasurements']): object {
  if (!found) return {};
  const { estimate, interval, detail, method } = found;
  return { twoMeasurements: { ...detail, difference: estimate, ci95: interval && [interval.lower, interval.upper], method } };
}
