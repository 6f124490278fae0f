import type { Area } from '#domain/area/area';
import type { Course, NoCourse } from '#domain/profile/course';
import type { Indicator } from '#domain/indicator/indicator';
import type { IndicatorProfile } from '#domain/profile/profile';
import type { Formats } from '#i18n/format';
import type { Language } from '#i18n/language';
import type { Messages } from '#i18n/messages';
import { placeInSentence } from '#i18n/place-name';
import { fillStatement } from '#i18n/statement';

/**
 * The sentence of an area's newest figure: two facts where the comparator has the same period, else
 * one; a count is always told alone. A catalogue entry without a sentence gets its title and figure.
 */
export function figureSentence(
  { indicator, latest, reference }: IndicatorProfile,
  names: { area: string; reference: string | null },
  language: Language,
  say: Messages,
  format: Formats,
): string {
  if (!latest || latest.value === null) return '';
  const slots = { area: placeInSentence(names.area, language), value: latest.value, period: latest.period };
  const compares = indicator.kind !== 'count' && reference !== null;
  if (compares && reference.value !== null && names.reference !== null && indicator.statement) {
    const full = { ...slots, reference: placeInSentence(names.reference, language), referenceValue: reference.value };
    return fillStatement(indicator.statement[language], full, indicator, format);
  }
  if (indicator.statementAlone) return fillStatement(indicator.statementAlone[language], slots, indicator, format);
  return say.area.standsAlone(indicator.title[language], names.area, format.value(latest.value, indicator), format.inPeriod(latest.period));
}

/** What a reader must know with a figure: its age, its borders, how firm it is. Most important first. */
export function figureCautions(
  { latest, reference, age, olderDivision, indicator }: IndicatorProfile,
  referenceName: string | null,
  say: Messages,
  format: Formats,
): string[] {
  if (!latest || !age) return [];
  const cautions: string[] = [];
  const period = format.period(latest.period);
  cautions.push(age.old ? say.area.ageOldFigure(period, age.years) : say.area.ageYears(period, age.years));
  if (olderDivision !== null) cautions.push(say.area.olderDivision(String(olderDivision)));
  if (latest.quality !== 'exact') cautions.push(say.area.quality[latest.quality]);
  if (latest.flag !== 'final') cautions.push(say.area[latest.flag]);
  if (latest.lower !== null && latest.upper !== null) {
    cautions.push(say.area.margins(format.value(latest.lower, indicator), format.value(latest.upper, indicator)));
  }
  if (!reference && referenceName !== null && indicator.kind !== 'count') cautions.push(say.area.referenceMissing(referenceName, period));
  return cautions;
}

/**
 * The course of a figure in one short sentence: what it was at the start of the line that leads up to
 * it, or why there is no line. Empty where there is no course, as there is no figure.
 */
export function courseWords(
  course: Course | null,
  indicator: Pick<Indicator, 'unit' | 'decimals'>,
  area: Pick<Area, 'scheme'>,
  say: Messages,
  format: Formats,
): string {
  if (course === null) return '';
  return course.why === null
    ? say.area.was(format.cell(course.since.value!, indicator), format.inPeriod(course.since.period))
    : noCourseWords(course.why, area, say);
}

/** Why there is no course; of an area that we made, a year is not unpublished but cannot be worked out. */
export function noCourseWords(why: NoCourse, { scheme }: Pick<Area, 'scheme'>, say: Messages): string {
  return scheme === 'own' && why === 'not_published' ? say.area.noCourseWhole : say.area.noCourse[why];
}
