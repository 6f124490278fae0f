import { sql, type Kysely } from 'kysely';
import { JOB_NAMES, type JobName, type JobRun, type RunOutcome } from '#domain/work/job';

/** Where the queue of jobs (pg-boss) keeps its own tables, beside those of our migrations. */
export const JOBS_SCHEMA = 'jobs';

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
  const { rows } = await sql<Row>`
    select id, name as job, created_on as at, completed_on as "endedAt", state, (output ->> 'count')::int as count, output ->> 'name' as why
    from (
      select *, row_number() over (partition by name order by created_on desc, id) as place
      from ${sql.table(`${JOBS_SCHEMA}.job`)} where name in (${sql.join([...JOB_NAMES])})
    ) as run
    where place <= ${most}
    order by created_on desc, id`.execute(db);
  return rows.map(({ state, why, ...row }) => {
    const outcome = OUTCOMES[state] ?? 'failed';
    return { ...row, job: row.job as JobName, outcome, why: outcome === 'failed' ? why : null };
  });
}
