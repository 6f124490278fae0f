import { higherIsBetter } from '#domain/catalogue/judged';
import type { Remark } from '#domain/answer/answer';
import type { PanelContribution } from '#domain/answer/contribution';
import type { StatementItem } from '#domain/ask/statement';
import type { AreaContribution, Criterion, RungFigures } from '#domain/profile/area-contribution';
import { formats, type Formats } from '#i18n/format';
import { capital } from '#i18n/capital';
import type { ForeseenQuestion } from '#domain/registration/beforehand';
import { messages } from '#i18n/messages';
import { itemStatement } from '#i18n/judged/item-statement';
import { programmeSentence } from '#i18n/judged/programme';
import type { Language } from '#i18n/language';
import { en } from './en.ts';
import { nl, type ContributionWords } from './nl.ts';

export function contributionWords(language: Language): ContributionWords {
  return language === 'nl' ? nl : en;
}

/** How the numbers of one question are written. */
interface Writing {
  words: ContributionWords;
  format: Formats;
  language: Language;
  /** A difference, with its unit: shares differ by points. */
  gap(value: number): string;
  /** The same without its unit, where that stands beside it. */
  bare(value: number): string;
  p(value: number): string;
}

function writing({ indicator }: Pick<AreaContribution, 'indicator'>, language: Language): Writing {
  const format = formats(language);
  // A difference asks for one decimal more than the figure: 0.4 of a point is no nought.
  const decimals = Math.max(1, indicator.decimals);
  const point = language === 'nl' ? 'procentpunt' : 'percentage points';
  return {
    words: contributionWords(language),
    format,
    language,
    gap: (value) =>
      indicator.unit === 'percent' ? `${format.number(value, decimals)} ${point}` : format.value(value, { ...indicator, decimals }),
    bare: (value) => format.number(value, decimals),
    p: (value) => format.number(value, 3),
  };
}

/** A difference in a figure, with its unit: `−2,4 procentpunt`. */
export function gapText(value: number, indicator: AreaContribution['indicator'], language: Language): string {
  return writing({ indicator }, language).gap(value);
}

/** What can be said of a question before its outcome is known: what can be seen, how far the answer can go, and what it lacks. */
export function foreseenSentences(foreseen: ForeseenQuestion, language: Language): string[] {
  const { help } = messages(language);
  const { beforehand, indicator } = foreseen;
  const { smallest, expected, tooSmall } = beforehand;
  const gap = (value: number): string => gapText(value, indicator, language);
  return [
    smallest === null ? help.smallestNone : help.smallest(gap(smallest)),
    ...(expected !== null && smallest !== null && tooSmall
      ? [`${help.tooSmallBefore}. ${help.tooSmallWhy(gap(expected), gap(smallest))}`]
      : []),
    help.rungs[beforehand.rung],
    ...lackingSentences(beforehand.lacking, foreseen, language),
  ];
}

/** What a question lacks beforehand, one sentence each. */
export function lackingSentences(
  lacking: readonly Remark[],
  { indicator, treated, comparison }: Pick<AreaContribution, 'indicator' | 'treated' | 'comparison'>,
  language: Language,
): string[] {
  const known = { indicator, treated, comparison } as AreaContribution;
  return lacking.map((reason) => capital(reasonText(reason, known, language)));
}

/** For residents: what may be said, and no number that needs a statistician. */
export function residentSentence(found: AreaContribution, language: Language): string {
  const { claim, name, indicator, answer } = found;
  const up = answer.status === 'ok' && answer.estimate !== null && answer.estimate > 0;
  const better = higherIsBetter(indicator);
  const good = better === null ? null : up === better;
  return programmeSentence({ name, claim, good, reason: refusalCodes(found)[0] ?? null }, language);
}

/** For partners: the number with its interval, and the place in the trial. */
export function partnerSentence(found: AreaContribution, language: Language): string {
  const { answer, indicator, treated, claim, name } = found;
  const panel = panelOf(answer.status === 'ok' ? answer.detail : null);
  const contrasted = answer.status === 'ok' && answer.detail.rung > 1 && answer.interval;
  // With more areas the trial is of sets: then its place is told below, not as a number of areas.
  const placebo = treated.length === 1 ? (panel?.placebo ?? null) : null;
  const item: StatementItem = {
    id: indicator.id,
    indicator: {
      name: indicator.title[language],
      unit: indicator.unit === 'percent' ? '%' : formats(language).unit(indicator.unit),
      higherIsBetter: null,
      decimals: Math.min(4, Math.max(1, indicator.decimals)),
    },
    programme: {
      ...(name === null ? {} : { name }),
      claim,
      reasons: claim === 'refused' ? refusalCodes(found).slice(0, 3) : [],
      ...(contrasted && answer.estimate !== null ? { att: answer.estimate, ci95: [contrasted.lower, contrasted.upper] } : {}),
      ...(placebo ? { rank: placebo.rank, n: placebo.n + 1 } : {}),
    },
    suppressed: false,
  };
  const choice = { kind: 'told', level: null, good: null, change: null, programme: { name, claim, good: null, reason: null } } as const;
  return itemStatement(item, choice, 'partners', language);
}

/** The conclusion in words, with every condition that does not hold. */
export function conclusionSentence({ claim, answer }: AreaContribution, language: Language): string {
  const { conclusion, step } = contributionWords(language);
  if (claim !== 'inconclusive') return conclusion[claim];
  const panel = panelOf(answer.status === 'ok' ? answer.detail : null);
  const failed = (panel?.conditions ?? []).filter(({ holds }) => !holds).map((one) => step[one.step]);
  return conclusion.inconclusive(failed.length > 0 ? failed.join('; ') : step['interval-without-nought']);
}

/** What was found, in numbers: one sentence each. */
export function findingSentences(found: AreaContribution, language: Language): string[] {
  const { answer, promised, reached, treated } = found;
  const { words, gap, bare, p, format } = writing(found, language);
  const sentences: string[] = [];
  if (promised !== null)
    sentences.push(
      reached === null || reached === 1
        ? words.promised(gap(promised))
        : words.promisedReached(gap(promised), `${format.number(100 * reached, 1)}%`, gap(promised * reached)),
    );
  if (answer.status !== 'ok' || answer.estimate === null) return sentences;
  const { interval, detail, estimate } = answer;
  const say = detail.rung === 1 ? words.change : words.difference;
  sentences.push(interval ? say(gap(estimate), bare(interval.lower), bare(interval.upper)) : words.differenceAlone(gap(estimate)));
  if (detail.rung === 2) sentences.push(words.smallest(gap(detail.interrupted.smallestDetectable)));
  const panel = panelOf(detail);
  if (!panel) return sentences;
  const { smallestDetectable, placebo, placeboInTime, leaveOneOut } = panel;
  if (smallestDetectable !== null) sentences.push(words.smallest(gap(smallestDetectable)));
  if (placebo) {
    const [runs, rank, of] = [placebo.n, placebo.rank, placebo.n + 1].map((count) => format.number(count)) as [string, string, string];
    sentences.push(
      treated.length === 1
        ? words.placeboOne(runs, rank, of, p(placebo.pValue))
        : words.placeboSets(runs, format.number(treated.length), rank, of, p(placebo.pValue)),
    );
  }
  if (placeboInTime) sentences.push(words.inTime(String(placeboInTime.start), gap(placeboInTime.att), p(placeboInTime.pValue)));
  if (leaveOneOut) sentences.push(words.leaveOne(bare(leaveOneOut.lowest), gap(leaveOneOut.highest)));
  const { beside } = detail as Extract<RungFigures, { rung: 3 | 4 }>;
  if (beside?.placebo) sentences.push(words.beside(gap(beside.att), p(beside.placebo.pValue)));
  return sentences;
}

/**
 * Why not a higher rung, one line each. The first sentence of a reason is what was lacking; what follows, what would
 * make it possible, is told once for all rungs.
 */
export function ladderSentences(found: AreaContribution, language: Language): string[] {
  const { words } = writing(found, language);
  const advised = new Set<string>();
  const told = new Set<string>();
  return found.notHigher.flatMap(({ rung, reasons }) => {
    const texts = reasons.map((reason) => {
      const whole = reasonText(reason, found, language);
      const text = advised.has(reason.code) ? (/^.*?\.(?= |$)/.exec(whole)?.[0] ?? whole) : whole;
      advised.add(reason.code);
      return text;
    });
    const fresh = texts.filter((text) => !told.has(text));
    for (const text of fresh) told.add(text);
    return fresh.length > 0 ? [words.notHigher(rung, fresh.map((text, index) => (index === 0 ? text : capital(text))).join(' '))] : [];
  });
}

/** Whether the refusal is that the work is too small to see: then other things are to be shown. */
export function isTooSmall({ answer }: AreaContribution): boolean {
  return answer.status === 'refused' && answer.reasons.some(({ code }) => code === 'effect-too-small-to-see');
}

function reasonText({ code, params = {} }: Remark, found: AreaContribution, language: Language): string {
  const { words } = writing(found, language);
  return words.reason[code]?.(written(params, found, language)) ?? words.reasonOther;
}

/** What must be known with the answer. Deviations from a registration are told apart. */
export function warningSentences(found: AreaContribution, language: Language): string[] {
  const { words } = writing(found, language);
  // That years or areas were left out says already that figures are missing.
  const named = found.answer.warnings.some(({ code }) => code === 'periods-dropped' || code === 'comparisons-dropped');
  const texts = found.answer.warnings
    .filter(({ code }) => code !== 'missing-data' || !named)
    // Why a registration does not count is told with the registration.
    .filter(({ code }) => code !== 'not-preregistered' || found.registration === null)
    .map(({ code, params = {} }) => words.warning[code]?.(written(params, found, language)));
  return [...new Set(texts.filter((text) => text !== undefined))];
}

/** The parameters of a remark as text: differences with their unit, parts of a plan and areas by name. */
function written(params: NonNullable<Remark['params']>, found: AreaContribution, language: Language): Record<string, string | number> {
  const { words, gap, p, format } = writing(found, language);
  const nameOf = new Map([...found.treated, ...found.comparison.chosen].map(({ code, name }) => [code, name]));
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      // How many there are is called `found` by the regression designs.
      const key = name === 'found' ? 'n' : name;
      if (typeof value === 'number') {
        if (key === 'expected' || key === 'smallest' || key === 'distance' || key === 'bound') return [key, gap(value)];
        return [key, key === 'p' ? p(value) : value];
      }
      if (typeof value === 'string') return [key, nameOf.get(value) ?? value];
      return [key, format.list(value.map((one) => words.part[one] ?? nameOf.get(one) ?? one))];
    }),
  );
}

/** One criterion as a row: what is asked, and how many areas it dropped. null where there is nothing to tell. */
export function criterionRow(criterion: Criterion, language: Language): [string, string] | null {
  const words = contributionWords(language);
  const format = formats(language);
  if (!criterion.applied || (criterion.id === 'most-alike' && criterion.dropped === 0)) return null;
  const dropped = format.number(criterion.dropped);
  return [
    words.criterion[criterion.id](criterion),
    criterion.unknown > 0 ? words.droppedUnknown(dropped, format.number(criterion.unknown)) : dropped,
  ];
}

/** Criteria that could not be applied, and why. */
export function notAppliedSentences({ comparison }: AreaContribution, language: Language): string[] {
  const words = contributionWords(language);
  return comparison.criteria.flatMap(({ id, applied }) => (applied || words.notApplied[id] === '' ? [] : [words.notApplied[id]]));
}

/** Areas by their weight, heaviest first; null where every area counts the same. */
export function weightsByArea({ answer }: AreaContribution): readonly (readonly [string, number])[] | null {
  if (answer.status !== 'ok' || answer.detail.rung !== 4) return null;
  return Object.entries(answer.detail.panel.weights)
    .filter(([, weight]) => weight >= 0.0005)
    .sort(([codeA, a], [codeB, b]) => b - a || (codeA < codeB ? -1 : 1));
}

function panelOf(detail: RungFigures | null): PanelContribution | null {
  return detail?.rung === 4 || detail?.rung === 3 ? detail.panel : null;
}

/** Codes of why it was refused, those of the highest rung first. */
function refusalCodes({ answer, notHigher }: AreaContribution): string[] {
  return answer.status === 'refused' ? answer.reasons.map(({ code }) => code) : (notHigher[0]?.reasons ?? []).map(({ code }) => code);
}
