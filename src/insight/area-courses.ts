import type { Area } from '#domain/area/area';
import { courseOf, type Course } from '#domain/profile/course';
import { linesOf } from '#insight/area-lines';
import { readSubject } from '#insight/area-subject';
import type { Reading } from '#insight/reading';

/** The course of every indicator of an area, by indicator; one without any figure is not in it. */
export async function areaCourses({ figures, catalogue }: Reading, area: Area): Promise<Record<string, Course>> {
  const subject = await readSubject(figures, area, null);
  if (!subject) return {};
  return Object.fromEntries(
    catalogue.indicators.flatMap((indicator) => {
      const course = courseOf(linesOf(indicator, subject.places));
      return course ? [[indicator.id, course] as const] : [];
    }),
  );
}
