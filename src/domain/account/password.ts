import type { Issue } from '#base/issue';

/** Length is what makes a password strong; so no rule asks for signs or capitals. */
export const PASSWORD_LENGTH = { least: 12, most: 128 } as const;

/**
 * Parts that the first guesses of every attacker are made of. A password is refused when nothing of it is left
 * without these and without runs of one letter or of neighbouring keys.
 */
const GUESSED = [
  'wachtwoord', 'welkom', 'password', 'geheim', 'qwerty', 'azerty', 'letmein', 'admin', 'beheerder', 'nederland', 'groningen', 'peil',
  'zomer', 'winter', 'herfst', 'lente', 'gemeente', 'provincie', 'iloveyou', 'abcdef', 'abc', 'test', 'login', 'inloggen',
]; // prettier-ignore

/**
 * Every reason why a new password is refused: `password-short`, `password-long`, `password-guessed`,
 * `password-personal` (it holds the name or mail of its owner).
 *
 * @param about words that anybody knows of its owner
 */
export function passwordIssues(password: string, about: readonly string[] = []): Issue[] {
  const refuse = (code: string, params?: Issue['params']): Issue => ({ code, level: 'error', at: 'password', ...(params && { params }) });
  const length = [...password].length;
  if (length < PASSWORD_LENGTH.least) return [refuse('password-short', { least: PASSWORD_LENGTH.least })];
  if (length > PASSWORD_LENGTH.most) return [refuse('password-long', { most: PASSWORD_LENGTH.most })];
  const plain = password.toLowerCase();
  const known = about.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length >= 4);
  if (remains(plain, GUESSED) < PASSWORD_LENGTH.least / 2) return [refuse('password-guessed')];
  if (remains(plain, known) < PASSWORD_LENGTH.least / 2) return [refuse('password-personal')];
  return [];
}

/** How many letters and digits are left, each counted once, without the words. */
function remains(text: string, words: readonly string[]): number {
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), text);
  return new Set(rest.replace(/(19|20)\d\d/g, '').replace(/0?123456789|12345678?|1234/g, '')).size;
}
