import { CAME_FROM, WITHDRAWN_BECAUSE } from '#domain/register/erasure';
import { kindOf, type KindName } from '#domain/register/kinds';
import type { Language } from '#i18n/language';
import { messages } from '#i18n/messages';
import { fieldLabel } from './register-words.ts';

/** What stands above words of a thing: also above the reason of its withdrawal, its file, and the name of the file from which it was read in. */
export function labelOfWords(language: Language, kind: KindName, field: string): string {
  const say = messages(language);
  if (field === WITHDRAWN_BECAUSE) return say.work.history.because;
  if (field === CAME_FROM) return say.erase.cameFrom;
  const spec = kindOf(kind).fields[field];
  return spec?.type === 'text' && spec.isFile ? say.erase.fileField : fieldLabel(language, kind, field);
}
