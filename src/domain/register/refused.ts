import type { Issue } from '#base/issue';
import { failure, type Result } from '#base/result';

/** What was typed, short enough to be said in a message. */
export function shown(typed: string): string {
  const letters = [...typed.trim()];
  return letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : letters.join('');
}

/** One fault of a field; kind, field and place are added by `readValue`. */
export function refused(code: string, params: Issue['params'] = {}): Result<never> {
  return failure([{ code, level: 'error', params }]);
}

/** What was understood, where it can be read in more than one way. */
export function understood(code: string, params: Issue['params'] = {}): Issue {
  return { code, level: 'note', params };
}
