import { UNDONE } from '#domain/register/erasure';
import { messages } from '#i18n/messages';
import type { Language } from '#i18n/language';

/** Why a thing was withdrawn, as people read it: what was taken back by an undo says so in words. */
export function withdrawnBecause(because: string | null, language: Language): string {
  return because === UNDONE ? messages(language).work.history.becauseUndone : (because ?? '');
}
