import type { Remark } from '#domain/answer/answer';
import type { ReasonCode } from '#domain/answer/codes';
import type { AreaProjection, Held, ProjectedYears } from '#domain/profile/projection';
import type { Formats } from '#i18n/format';
import type { Language } from '#i18n/language';
import type { Messages } from '#i18n/messages';

/** Fewer outcomes than this say nothing of how often. */
const ENOUGH = 20;

/**
 * A resident's sentences on where a figure goes: what the line is, where it heads, that it is not certain, and how
 * often such bands held. None of it without an answer.
 */
export function projectionSentences(projection: AreaProjection, language: Language, say: Messages, format: Formats): string[] {
  const { answer, area, indicator, known } = projection;
  if (answer.status === 'refused') return [];
  const words = say.projection;
  const { heading, ahead, held80 } = answer.detail;
  const [last, then] = [known.at(-1), ahead.at(-1)];
  if (!last || !then) return [];
  const value = (number: number) => format.value(number, indicator);
  // A shift that cannot be seen in how the figure is written is none for a reader.
  const seen = value(last.value) === value(then.value) ? 'level' : heading;
  const told = words.heading[seen](
    indicator.title[language],
    area.name,
    value(last.value),
    format.inPeriod(last.period),
    value(then.value),
    format.inPeriod(then.period),
  );
  if (!then.band80) return [told, words.flat];
  const [low, high] = [value(then.band80.lower), value(then.band80.upper)];
  const notSure = low === high ? words.notSureHardly : words.notSure(low, high, format.inPeriod(then.period));
  return [told, notSure, heldSentence(held80, say)];
}

/** How often bands like these held: counted, never a fixed phrase. */
export function heldSentence({ inside, of }: Held, { projection: words }: Messages): string {
  if (of < ENOUGH) return words.heldUnknown;
  const share = inside / of;
  const times = Math.round(10 * share);
  if (times === 10) return words.held(inside === of ? words.timesOfTen(10) : words.moreThanNine);
  return words.held(times === 0 ? words.lessThanOne : words.timesOfTen(times));
}

/** Why no line is drawn, with what would make one possible; a sentence or two each. */
export function refusalSentences(
  reasons: readonly Remark<ReasonCode>[],
  hasStopped: boolean,
  { projection: { reason } }: Messages,
): string[] {
  const codes = new Set(reasons.map(({ code }) => code));
  return reasons.flatMap(({ code, params = {} }) => {
    const number = (key: string) => Number(params[key] ?? 0);
    switch (code) {
      case 'too-few-points':
        // After a break, and where no line would be drawn anyhow, the count would only puzzle.
        if (codes.size > 1) return [];
        return [number('n') === 0 ? reason.none : reason.tooFew(number('n'), number('needed'), hasStopped)];
      case 'unresolved-break':
        return [reason.broken];
      case 'missing-data':
        return [reason.missing];
      case 'model-based-figure':
        return [reason.model];
      case 'official-projection':
        return [reason.official];
      case 'figures-too-old':
        return [reason.old(String(number('last')), String(number('furthest')))];
      case 'not-a-number':
        return [reason.class];
      default:
        return [reason.other];
    }
  });
}

/** What must be known with a line that is drawn. */
export function projectionNotes(warnings: readonly Remark[], { projection: { note } }: Messages): string[] {
  return warnings.flatMap(({ code, params = {} }): string[] => {
    const number = (key: string) => Number(params[key] ?? 0);
    switch (code) {
      case 'horizon-capped':
        return [note.capped(number('given'))];
      case 'naive-not-beaten':
        return [note.naive];
      case 'standard-bands':
        return [number('years') === number('of') ? note.standard : note.standardPartly(number('years'), number('of'))];
      case 'missing-data':
        return [note.missing(number('missing'))];
      case 'periods-dropped':
        return [note.dropped];
      case 'provisional-figures':
        return [note.provisional];
      case 'estimated-figures':
        return [note.estimated];
      case 'incomplete-release':
        return [note.incomplete];
      default:
        return [];
    }
  });
}

/** How the line and its bands were made, one sentence each: data, method, number, how they held. */
export function projectionGrounds(
  { known }: AreaProjection,
  detail: ProjectedYears,
  municipality: string | null,
  say: Messages,
  format: Formats,
): string[] {
  const words = say.projection;
  const [first, last] = [known[0], known.at(-1)];
  const errors = detail.ahead.map((year) => year.errors);
  const held = ([level, { inside, of }]: readonly [string, Held]) =>
    of < ENOUGH ? [] : [words.howHeld(level, format.number(inside), format.number(of), `${format.number((100 * inside) / of)}%`)];
  const [theta, naive] = [detail.mase.theta[0] ?? null, detail.mase.naive[0] ?? null];
  return [
    ...(first && last ? [words.howPoints(known.length, format.period(first.period), format.period(last.period))] : []),
    words.howMethod[detail.method],
    ...(detail.ratio === null ? [] : [words.howRatio(format.number(detail.ratio, 2))]),
    words.howPool(format.number(detail.pool.series), say.terms.levels[detail.pool.level], municipality),
    errors.some((count) => count > 0) ? words.howErrors(format.list(errors.map((count) => format.number(count)))) : words.howStandard,
    ...(
      [
        ['80%', detail.held80],
        ['95%', detail.held95],
      ] as const
    ).flatMap(held),
    ...(theta === null || naive === null ? [] : [words.howMase(format.number(theta, 2), format.number(naive, 2))]),
  ];
}
