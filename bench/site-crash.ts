/**
 * Thirty times without warning a process of the built site is killed while people send forms, and thirty times its database: what the
 * site said to have saved is there once and in the log, nobody waits in vain, and the site is back.
 */
import { siteCrashRun } from '../tests/e2e/site-crash-run.ts';
import { must, tell } from './report.ts';

const kills = process.argv.includes('--quick') ? 3 : 30;
const met = await siteCrashRun(kills);
must(met.ofPages + met.ofMain === kills && met.ofDatabase === kills, `the site and its database were each killed ${kills} times`);
must(met.acknowledged >= 12 * kills, 'people sent forms between the kills');
must(met.interrupted > 0, 'they were interrupted while they did');
const all = `${met.acknowledged} forms that were said to be saved, ${met.ofPages} kills of a process that makes pages, ${met.ofDatabase} of the database and ${met.ofMain} of the first`;
tell(`site: of ${all}, not there once`, met.missing, 'forms', { atMost: 0 });
tell('site: things that the log does not give', met.differing, 'things', { atMost: 0 });
tell('site: visitors who were neither answered nor let go', met.hanging, 'visitors', { atMost: 0 });
tell('site: longest until everybody could save again', met.slowestBack, 'ms');
