import type { Issue } from '#base/issue';
import type { nl } from '#i18n/issues/nl';

/** English texts per issue code: the same codes as the Dutch. */
export const en: Record<keyof typeof nl, (p: NonNullable<Issue['params']>) => string> = {
  'unexpected-failure': () => 'Something went wrong inside Peil. Try again, or tell the administrator.',
};
