import { expect, it } from 'vitest';
import type { Accounts, WaitingMail } from '#domain/account/accounts';
import { JOB_NAMES } from '#domain/work/job';
import { jobsOfHouse } from './jobs-of-house.ts';

type Given = Parameters<typeof jobsOfHouse>[0];

/** As many mails wait as there are recipients. */
const waiting = (recipients: readonly string[]): Given => {
  const sendMails: Accounts['sendMails'] = async (send) => {
    let sent = 0;
    for (const recipient of recipients)
      await send({ recipient } as WaitingMail).then(
        () => (sent += 1),
        () => undefined,
      );
    return sent;
  };
  return { desk: { accounts: { sendMails } } } as unknown as Given;
};

it('jobsOfHouse() has every job of the log, and no other', () => {
  expect(
    jobsOfHouse(waiting([]), () => Promise.resolve())
      .map(({ name }) => name)
      .sort(),
  ).toEqual([...JOB_NAMES].sort());
});

it('jobsOfHouse() counts the mails that went, and fails by the reason of one that did not, after trying all', async () => {
  const tried: string[] = [];
  const mailJob = (recipients: string[]) => {
    const jobs = jobsOfHouse(waiting(recipients), ({ recipient }) => {
      tried.push(recipient);
      return recipient === 'bad' ? Promise.reject(Object.assign(new Error('no'), { code: 'EENVELOPE' })) : Promise.resolve();
    });
    return jobs.find(({ name }) => name === 'mail')!.run();
  };
  expect(await mailJob(['one', 'two'])).toBe(2);
  await expect(mailJob(['bad', 'good'])).rejects.toMatchObject({ code: 'EENVELOPE' });
  expect(tried).toEqual(['one', 'two', 'bad', 'good']);
});
