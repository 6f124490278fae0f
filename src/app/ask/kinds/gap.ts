import { adjustForFamily, FALSE_SHARE } from '#analysis/gap/false-discoveries';
import { judgeGap, type GapDetail } from '#analysis/gap/gap';
import { gapCourse, type GapCourse, type GapInput } from '#analysis/gap/gap-course';
import type { Answer } from '#domain/answer/answer';
import type { Verdict } from '#domain/answer/codes';
import { method } from '#domain/answer/method';
import { gapQuestion, type GapQuestion } from '#domain/ask/gap';
import { gapSteps } from '#i18n/ask/gap';
import { askKind, type Neutral } from '../ask-kind.ts';
import { overall, refusedItems } from '../neutral-items.ts';
import { remarkFields } from '../neutral-remarks.ts';
import { slopeFields, twoMeasurements } from './trend.ts';

export const gapKind = askKind({
  kind: 'gap',
  also: ['gaps', 'gap-verdict', 'verdict'],
  synonyms: {
    'items[].times': ['years', 'periods', 'time', 'x'],
    'items[].area': ['y', 'values', 'areaValues'],
    'items[].reference': ['ref', 'municipality', 'comparator', 'referenceValues'],
    'items[].areaSe': ['se', 'seArea', 'areaErrors'],
    'items[].referenceSe': ['seReference', 'referenceErrors', 'refSe'],
    'items[].share': ['areaShare', 'populationShare'],
    'items[].modelBased': ['model', 'isModel'],
  },
  schema: gapQuestion,
  answer: answerGap,
  explain: (question, answer, language) => gapSteps[language](gapFacts(question, answer)),
});

interface Judged {
  course: GapCourse;
  answer: Answer<GapDetail>;
}

function answerGap(question: GapQuestion): Neutral {
  const judged = question.items.map((item) => judgeItem(item, question));
  const tests = judged.flatMap(({ answer }) => (answer.status === 'ok' ? [answer] : []));
  const q = question.q ?? FALSE_SHARE;
  const size = Math.max(question.familySize ?? 0, tests.length);
  const adjusted = adjustForFamily(
    tests.map(({ detail }) => detail.p),
    size,
  );
  const together = question.family ?? question.q !== undefined;
  const items = judged.map(({ course, answer }, index) => {
    const item = question.items[index];
    const id = item?.id === undefined ? {} : { id: item.id };
    const head = { ...id, status: answer.status, n: answer.n, ...shown(course) };
    if (answer.status === 'refused') {
      const few = answer.reasons.some(({ code }) => code === 'too-few-points');
      const gaps = course.points.map(({ time, gap, se }) => ({ time, value: gap, se }));
      return {
        ...head,
        verdict: few ? 'too-few' : null,
        ...remarkFields(answer.reasons, answer.warnings),
        ...twoMeasurements(gaps, question.level),
      };
    }
    const pFamily = adjusted[tests.indexOf(answer)] ?? 1;
    const own = answer.detail.verdict;
    const verdict: Verdict = together && pFamily > q ? 'no-clear-change' : own;
    return { ...head, verdict, verdictAlone: own, pFamily, ...given(answer.detail, verdict), ...remarkFields([], answer.warnings) };
  });
  return { status: overall(items), method: { ...method('gap') }, family: { tested: size, q, applied: together }, items };
}

function judgeItem(item: GapQuestion['items'][number], question: GapQuestion): Judged {
  const { areaSe = null, referenceSe = null, breaks = question.breaks, ...rest } = item;
  const input: GapInput = { ...rest, areaErrors: areaSe, referenceErrors: referenceSe, breaks, level: question.level };
  const course = gapCourse(input);
  return { course, answer: judgeGap(course, input) };
}

/** What is told of a gap whether or not it is judged. */
function shown({ points, comparator }: GapCourse): Neutral {
  const known = points.filter(({ gap }) => gap !== null);
  const [first, last] = [known[0], known.at(-1)];
  return {
    gapFirst: first?.gap ?? null,
    gapLast: last?.gap ?? null,
    ratioFirst: first?.ratio ?? null,
    ratioLast: last?.ratio ?? null,
    firstTime: first?.time ?? null,
    lastTime: last?.time ?? null,
    comparator: comparator.kind,
    gapLastToWhole: last?.gap == null ? null : last.gap * comparator.factor,
    factorToWhole: comparator.factor,
  };
}

function given(detail: GapDetail, verdict: Verdict): Neutral {
  const { fit, plain, inflated, kendall, sen } = detail;
  return {
    slope: fit.slope,
    ...slopeFields(plain),
    r1: fit.r1,
    birge: detail.points.standardErrors ? fit.birge : null,
    inflated: { factor: fit.inflation, ...slopeFields(inflated) },
    senSlope: sen.slope,
    senCi95: [sen.interval.lower, sen.interval.upper],
    mannKendall: { ...kendall },
    change: verdict === 'no-clear-change' ? null : detail.change,
    areaChange: detail.areaChange,
    referenceChange: detail.referenceChange,
    fitted: detail.fitted.map((year) => ({ ...year })),
  };
}

function gapFacts(question: GapQuestion, answer: Neutral) {
  const items = answer['items'] as Neutral[];
  const count = (test: (item: Neutral) => boolean) => items.filter(test).length;
  return {
    items: items.length,
    refused: refusedItems(items),
    rest: count(({ comparator, factorToWhole }) => comparator === 'rest' && factorToWhole !== 1),
    weighted: count(({ birge }) => birge != null),
    inflated: count(({ r1 }) => typeof r1 === 'number' && r1 > 0),
    claims: count(({ verdict }) => verdict === 'closing' || verdict === 'widening' || verdict === 'crossed'),
    dropped: count(({ verdict, verdictAlone }) => verdict !== verdictAlone && verdictAlone !== undefined),
    family: answer['family'] as { tested: number; q: number; applied: boolean },
    level: question.level,
  };
}
