import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lateFailures } from '#register/jobs/failures';
import { jobRuns } from '#register/jobs/job-log';
import { openTestDatabase, type TestDatabase } from '#register/testing/open-test-database';
import { openJobs, type Job, type RunningJobs } from './job-queue.ts';

let database: TestDatabase;
let jobs: RunningJobs;
const told: unknown[] = [];
/** What each job does when it runs. */
const does: Record<Job['name'], () => Promise<number | null>> = {
  mail: () => Promise.resolve(2),
  sweep: () => Promise.resolve(null),
  reminders: () => Promise.resolve(0),
};
const job = (name: Job['name'], at: string | null): Job => ({ name, at, again: 0, run: () => does[name]() });

beforeAll(async () => {
  database = await openTestDatabase();
  expect(await runs()).toEqual([]);
  jobs = await openJobs(database, [job('mail', null), job('sweep', '10 * * * *'), job('reminders', null)], (error) => told.push(error));
});
afterAll(async () => {
  await jobs.stop();
  await database.close();
});

const runs = () => jobRuns(database.db, 10);
const outcomes = async (name: string) => (await runs()).filter(({ job }) => job === name).map(({ outcome }) => outcome);

describe('openJobs()', { timeout: 60_000 }, () => {
  it('does what is asked for, and writes in the log when, how it ended and how many', async () => {
    await jobs.ask('mail');
    await expect.poll(() => outcomes('mail'), { timeout: 25_000 }).toEqual(['done']);
    const [run] = await runs();
    expect(run).toMatchObject({ job: 'mail', count: 2, why: null });
    expect(Date.parse(run!.endedAt!)).toBeGreaterThanOrEqual(Date.parse(run!.at));
  });

  it('keeps of a failure its name only, and tells all of it to who watches', async () => {
    does.reminders = () => Promise.reject(Object.assign(new TypeError('Jan Jansen <jan@example.org>'), { code: 'EENVELOPE' }));
    await jobs.ask('reminders');
    await expect.poll(() => outcomes('reminders'), { timeout: 25_000 }).toEqual(['failed']);
    expect(await runs()).toContainEqual(expect.objectContaining({ job: 'reminders', why: 'EENVELOPE', count: null }));
    expect(String(told)).toContain('Jan Jansen');
    const late = { job: 'reminders', why: 'EENVELOPE', isMended: false, at: expect.stringMatching(/^\d{4}-.*Z$/) as string };
    expect(await lateFailures((text, values) => database.execute(text, values))).toEqual({ jobs: [late], mails: 0 });
    const { rows } = await database.execute(`select output::text as output from jobs.job where name = 'reminders'`);
    expect(JSON.stringify(rows)).not.toMatch(/Jan|example|job-queue/);
  });

  it('needs one that waits only once, and finishes what runs before it stops', async () => {
    const { promise, resolve } = Promise.withResolvers<number>();
    const begun = Promise.withResolvers<void>();
    does.mail = () => (begun.resolve(), promise);
    await jobs.ask('mail');
    await begun.promise;
    await Promise.all([jobs.ask('mail'), jobs.ask('mail'), jobs.ask('mail')]);
    expect(await outcomes('mail')).toEqual(['waits', 'runs', 'done']);
    const stopped = jobs.stop();
    resolve(1);
    await stopped;
    expect((await outcomes('mail'))[1]).toBe('done');
  });
});
