/**
 * Thirty times without warning the register's server is killed while two processes write through its door, and one of
 * those after it: nothing acknowledged is lost, no call is there in part, and the log gives what is there.
 */
import { crashRun } from '../tests/register/crash-run.ts';
import { must, tell, timed } from './report.ts';

const kills = process.argv.includes('--quick') ? 5 : 30;
const { ms, value } = await timed(() => crashRun(kills));
must(value.servers === kills && value.processes === kills, `the server and who writes were each killed ${kills} times`);
must(value.acknowledged >= 10 * kills, 'the processes wrote between the kills');
must(value.interrupted > 0, 'they were interrupted while they wrote');
const all = `${value.acknowledged} acknowledged calls, ${value.servers} kills of the server and ${value.processes} of a process`;
tell(`register: of ${all}, lost`, value.missing, 'calls', { atMost: 0 });
tell('register: calls that are there in part', value.halves, 'calls', { atMost: 0 });
tell('register: things that the log does not give', value.differing, 'things', { atMost: 0 });
tell('register: written to again after a kill', ms / (2 * kills), 'ms');
