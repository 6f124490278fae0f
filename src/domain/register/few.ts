import type { Seen } from './register.ts';

/** Whether a viewer may know of a field only that its number is of few cases. */
export function isFew({ few }: Pick<Seen, 'few'>, field: string): boolean {
  return few?.includes(field) ?? false;
}
