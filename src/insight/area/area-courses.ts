import type { Area } from '#domain/area/area';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import { courseOf, type Course } from '#domain/profile/course';
import { linesOf } from '#insight/area/area-lines';
import { readSubject } from '#insight/area/area-subject';
import type { Reading } from '#insight/reading';

/** The course of every indicator of an area, by indicator; one without any figure is not in it. Null when its place is unknown. */
export async function areaCourses({ figures, catalogue }: Reading, area: Area): Promise<Disclosed<Record<string, Course>> | null> {
  const subject = await readSubject(figures, area, null);
  if (!subject) return null;
  const courses = Object.fromEntries(
    catalogue.indicators.flatMap((indicator) => {
      const course = courseOf(linesOf(indicator, subject.places));
      return course ? [[indicator.id, course] as const] : [];
    }),
  );
  return fromDisclosed(courses, subject);
}
