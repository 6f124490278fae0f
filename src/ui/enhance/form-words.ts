import type { Entries } from './words-drawer.ts';
import type { MoreRows } from './more-rows.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What belongs to one drawing of a form, not to who fills it in: its proof, its own thing, where to go after. */
const NOT_TYPED = ['formulier', 'id', 'terug', 'bekeken'];

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(
    (one): one is Control =>
      (one instanceof HTMLInputElement && !['file', 'password', 'submit', 'button'].includes(one.type)) ||
      one instanceof HTMLSelectElement ||
      one instanceof HTMLTextAreaElement,
  );
}

function isTickable(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio');
}

/** Whether a form says anything else than when the page was made. Hidden fields are nobody's typing. */
export function isChanged(form: HTMLFormElement): boolean {
  return controlsOf(form).some((control) => {
    if (control instanceof HTMLSelectElement) return control.options.length > 0 && control.selectedIndex !== drawnIndex(control);
    if (isTickable(control)) return control.checked !== control.defaultChecked;
    return control.type !== 'hidden' && control.value !== control.defaultValue;
  });
}

function drawnIndex({ options }: HTMLSelectElement): number {
  return Math.max(
    0,
    [...options].findIndex(({ defaultSelected }) => defaultSelected),
  );
}

/** What a form would send of what was typed in it, and of the version that it was drawn with. */
export function wordsOf(form: HTMLFormElement): Entries {
  return [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && !NOT_TYPED.includes(entry[0]),
  );
}

/**
 * Puts words back into a form, with the version that they were typed in: whether somebody else changed the thing since
 * is then found when it is saved.
 *
 * @returns the first field that says something else than before; null where none does
 */
export function putWordsBack(form: HTMLFormElement, words: Entries): Control | null {
  const left = new Map<string, string[]>();
  for (const [name, text] of words) left.set(name, [...(left.get(name) ?? []), text]);
  for (const rows of form.querySelectorAll<MoreRows>('more-rows')) rows.makeRoomFor(left.get(rows.name)?.length ?? 0);
  let first: Control | null = null;
  for (const control of controlsOf(form)) {
    const texts = left.get(control.name);
    if (NOT_TYPED.includes(control.name)) continue;
    const before = isTickable(control) ? control.checked : control.value;
    if (isTickable(control)) control.checked = texts?.includes(control.value) ?? false;
    else if (texts && texts.length > 0) control.value = texts.shift()!;
    const after = isTickable(control) ? control.checked : control.value;
    if (before !== after && control.type !== 'hidden') first ??= control;
  }
  return first;
}
