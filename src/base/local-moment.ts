const MOMENT = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'medium' });

/** An instant as a clock in the Netherlands shows it, for columns that are put in order: `2026-11-22 09:05:07`. */
export function localMoment(instant: string): string {
  return MOMENT.format(new Date(instant));
}
