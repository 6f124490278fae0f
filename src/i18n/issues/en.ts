import type { Issue } from '#base/issue';
import type { nl } from '#i18n/issues/nl';

/** English texts per issue code: the same codes as the Dutch. */
export const en: Record<keyof typeof nl, (p: NonNullable<Issue['params']>) => string> = {
  'unexpected-failure': () => 'Something went wrong inside Peil. Try again, or tell the administrator.',
  'world-id-taken': (p) => `The id "${p.id}" is already in the catalogue or in this world. Choose another id.`,
  'world-unknown-publisher': (p) => `The publisher "${p.id}" is neither in the catalogue nor in this world. Add it to publishers, or mend the id.`,
  'world-unknown-table': (p) => `The table "${p.id}" is neither in the catalogue nor in this world. Add it to tables, or mend the id.`,
  'world-unknown-indicator': (p) => `The indicator "${p.id}" is not in the catalogue. Mend the id, or add the indicator to the catalogue.`,
  'world-area-change-unreadable': (p) => `This area change cannot be read: ${p.reason}. Write it as in catalogue/area-changes.yaml.`,
};
