import { success, type Result } from '#base/result';
import { foldName } from '#base/text';
import { refused, shown } from './refused.ts';

const YES = new Set(['ja', 'j', 'yes', 'y', 'true', 'waar', 'x', 'v', '1', 'on', 'aan', '✓', '✔', '☑']);
const NO = new Set(['nee', 'neen', 'n', 'no', 'false', 'onwaar', '0', 'off', 'uit', '-', '☐']);

/** Reads a flag: `ja`, `x`, `true` and the like, or `nee`. */
export function readFlag(typed: string): Result<boolean> {
  const word = typed.trim().toLowerCase();
  if (YES.has(word)) return success(true);
  return NO.has(word) ? success(false) : refused('field-no-flag', { value: shown(typed) });
}

/**
 * Reads one option, by its code or by a word for it.
 *
 * @param wordsFor how an option is called, in each language
 */
export function readOption(typed: string, options: readonly string[], wordsFor: (option: string) => readonly string[]): Result<string> {
  const wanted = foldName(typed);
  if (wanted !== '') {
    const byCode = options.find((option) => foldName(option) === wanted);
    const found = byCode ?? options.find((option) => wordsFor(option).some((word) => foldName(word) === wanted));
    if (found !== undefined) return success(found);
  }
  return refused('field-unknown-choice', { value: shown(typed) });
}
