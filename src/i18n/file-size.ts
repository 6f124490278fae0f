import { formats } from '#i18n/format';
import type { Language } from '#i18n/language';

/** How large a file is, as people say it: `3 kB`, `2,4 MB`; less than one kB is one. */
export function fileSize(bytes: number, language: Language): string {
  const { number } = formats(language);
  return bytes < 1_000_000 ? `${number(Math.max(1, Math.round(bytes / 1000)), 0)} kB` : `${number(bytes / 1_000_000, 1)} MB`;
}
