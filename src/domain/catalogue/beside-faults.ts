import { z } from 'zod';

type Report = z.core.$RefinementCtx;

/** What a check meets where it asks for a key of which the value is wrong. */
const UNSOUND = Symbol('unsound');

/**
 * A check of what the keys of an object say together, that also runs when some of them are wrong by themselves, so that
 * a person hears every fault at once: `.check(besideFaults(({ times, y }, report) => ...))`. It stops where it asks for a
 * key that is wrong, so it never meets a value of another form than the schema gives. Beside a fraction where a whole
 * number should stand it does not run: there zod ends its work.
 */
export function besideFaults<T extends object>(check: (value: T, report: Report) => void): z.core.$ZodCheck<T> {
  return z.superRefine<T>(
    (value, report) => {
      // What may go on has the form that was asked for: only its content is wrong.
      const wrong = new Set(report.issues.flatMap((issue) => (issue.continue === true ? [] : (issue.path?.slice(0, 1) ?? []))));
      if (wrong.size === 0) return check(value, report);
      const get = (from: T, key: string | symbol): unknown => {
        if (wrong.has(key)) throw UNSOUND;
        return Reflect.get(from, key);
      };
      try {
        check(new Proxy(value, { get }), report);
      } catch (error) {
        if (error !== UNSOUND) throw error;
      }
    },
    { when: ({ value }) => typeof value === 'object' && value !== null },
  );
}
