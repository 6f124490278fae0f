import type { JobName } from '#domain/work/job';

/** In which plans are read. */
export const TIME_ZONE = 'Europe/Amsterdam';

/** When each job is due, as cron says it; null for what is done as soon as there is something to do. */
export const PLAN: Readonly<Record<JobName, string | null>> = {
  mail: null,
  // On working days at seven, so that it is there when people begin.
  reminders: '0 7 * * 1-5',
  // Every hour, at ten past.
  sweep: '10 * * * *',
};
