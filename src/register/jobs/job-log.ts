import { sql, type Kysely } from 'kysely';
import { JOB_NAMES, type JobName, type JobRun, type RunOutcome } from '#domain/work/job';

/** Where the queue of jobs (pg-boss) keeps its own tables, beside those of our migrations. */
export const JOBS_SCHEMA = 'jobs';

/** The newest runs of each job, those of the queue's own left out. */
export const NEWEST_RUNS = `
select id, name as job, created_on as at, completed_on as "endedAt", state, (output ->> 'count')::int as count, output ->> 'name' as why
from (
  select *, row_number() over (partition by name order by created_on desc, id) as place from ${JOBS_SCHEMA}.job where name = any ($1)
) as run
where place <= $2
order by created_on desc, id`;

interface Row extends Pick<JobRun, 'id' | 'job' | 'at' | 'endedAt' | 'count' | 'why'> {
  state: string;
}

const OUTCOMES: Readonly<Record<string, RunOutcome>> = { created: 'waits', retry: 'waits', active: 'runs', completed: 'done' };

/**
 * What ran by itself, the newest first.
 *
 * @param most of each job
 * @returns nothing where no job ever ran
 */
export async function jobRuns<Tables>(db: Kysely<Tables>, most: number): Promise<JobRun[]> {
  const { rows: found } = await sql<{ there: boolean }>`select to_regclass(${`${JOBS_SCHEMA}.job`}) is not null as there`.execute(db);
  if (!found[0]!.there) return [];
  const { rows } = await sql<Row>`${sql.raw(NEWEST_RUNS.replace('$1', `'{${JOB_NAMES.join(',')}}'`).replace('$2', String(most)))}`.execute(
    db,
  );
  return rows.map(({ state, why, ...row }) => {
    const outcome = OUTCOMES[state] ?? 'failed';
    return { ...row, job: row.job as JobName, outcome, why: outcome === 'failed' ? why : null };
  });
}
