import { success, type Result } from '#base/result';
import type { Directory } from './directory.ts';
import { refused, shown } from './refused.ts';

/**
 * Reads what a field points at, by id or by name. An unknown name comes back with the nearest ones, a name that several
 * have with those.
 *
 * @param directory where to look; without one what was typed is taken for an id
 */
export function readNamed(typed: string, directory: Directory | null): Result<string> {
  if (!directory) return success(typed.trim());
  const value = shown(typed);
  const found = directory.find(typed);
  if (found.length === 1) return success(found[0]!.id);
  if (found.length > 1) {
    const candidates = found.slice(0, 5).map(({ name, id }) => `${name} (${id})`);
    return refused('field-reference-ambiguous', { value, count: found.length, candidates: candidates.join('; ') });
  }
  return refused('field-reference-unknown', { value, near: directory.near(typed).join('; ') });
}
