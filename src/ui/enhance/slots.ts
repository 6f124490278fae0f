/**
 * Words that a script fills in later are given to it as attributes, with something in the place of what is not known yet:
 * a count that is neither none nor one, so that the words for many are picked. `when` stands in the messages themselves.
 */
export const ANY_COUNT = 99;
const ANY_TIME = '{when}';

export function fillCount(words: string | null, count: number): string {
  return (words ?? '').replace(String(ANY_COUNT), String(count));
}

export function fillTime(words: string | null, when: string): string {
  return (words ?? '').replace(ANY_TIME, when);
}

/**
 * Reads from an element's attributes what is told of a count: `none-label`, `single-label` (a name that begins with "on" is a
 * listener to Svelte, and left out), and `many-label` with `ANY_COUNT` for the number.
 */
export function countTold(element: Element, count: number): string {
  return fillCount(element.getAttribute(count === 0 ? 'none-label' : count === 1 ? 'single-label' : 'many-label'), count);
}
