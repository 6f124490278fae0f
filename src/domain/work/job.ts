/** What is done by itself, over and over: sending mail that waits, throwing away what has had its time, reminding owners. */
export const JOB_NAMES = ['mail', 'reminders', 'sweep'] as const;
export type JobName = (typeof JOB_NAMES)[number];

/** For how many days the log of runs goes back. */
export const RUNS_KEPT_DAYS = 30;

export const RUN_OUTCOMES = ['waits', 'runs', 'done', 'failed'] as const;
export type RunOutcome = (typeof RUN_OUTCOMES)[number];

/** One run of a job, as the log tells it. */
export interface JobRun {
  id: string;
  job: JobName;
  /** When it was asked for, or when it was planned. */
  at: string;
  endedAt: string | null;
  outcome: RunOutcome;
  /** How many mails went or people were reminded; null where nothing is counted, or it did not end well. */
  count: number | null;
  /** The name of what went wrong, never its text: that may hold names or addresses. Null when it did not fail. */
  why: string | null;
}
