import { JOB_NAMES, type JobName } from '#domain/work/job';
import { JOBS_SCHEMA } from './job-log.ts';

/** What went wrong lately in what a site does by itself. */
export interface Failures {
  /** The newest failure of each job, with its moment (ISO 8601), and whether the job ended well since. */
  jobs: { job: JobName; at: string; why: string | null; isMended: boolean }[];
  /** Mails that were given up in the last week. */
  mails: number;
}

const TABLES = `select to_regclass('${JOBS_SCHEMA}.job') is not null as jobs, to_regclass('public.outbox') is not null as mails`;

const FAILED = `
select distinct on (name) name as job, output ->> 'name' as why,
  to_char(completed_on at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at,
  exists (
    select from ${JOBS_SCHEMA}.job as later
    where later.name = run.name and later.state = 'completed' and later.created_on > run.created_on
  ) as "isMended"
from ${JOBS_SCHEMA}.job as run
where state = 'failed' and name = any ($1)
order by name, created_on desc`;

const GIVEN_UP = `select count(*)::int as mails from outbox where given_up_at > now() - interval '7 days'`;

type Ask = (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>;

/** @param ask puts a question to a register, whichever tables it has by now */
export async function lateFailures(ask: Ask): Promise<Failures> {
  const [there] = (await ask(TABLES)).rows as [{ jobs: boolean; mails: boolean }];
  const jobs = there.jobs ? ((await ask(FAILED, [[...JOB_NAMES]])).rows as Failures['jobs']) : [];
  const [{ mails }] = there.mails ? ((await ask(GIVEN_UP)).rows as [{ mails: number }]) : [{ mails: 0 }];
  return { jobs, mails };
}
