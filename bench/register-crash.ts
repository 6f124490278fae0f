/** Thirty times without warning the register's server is killed while two processes write: nothing acknowledged is lost. */
import { crashRun } from '../tests/register/crash-run.ts';
import { must, tell, timed } from './report.ts';

const kills = process.argv.includes('--quick') ? 5 : 30;
const { ms, value } = await timed(() => crashRun(kills));
must(value.acknowledged >= 10 * kills, 'the processes wrote between the kills');
tell(`register: acknowledged changes of ${value.acknowledged} lost in ${kills} kills of the server`, value.missing, 'changes', {
  atMost: 0,
});
tell('register: half changes after them', value.halves, 'changes', { atMost: 0 });
tell('register: back and written to again after a kill', ms / kills, 'ms');
