/**
 * A process of its own that works in a register as the site does: `node writing-child.ts FOLDER WRITER PROGRAMME`. Each
 * time it makes an intervention with an activity and brings its tally up to date, in one call, and prints the number
 * when that was acknowledged. `stop` on standard input makes it close.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { systemClock } from '#base/clock';
import { Fault } from '#base/fault';
import { newId } from '#base/id';
import { createRegister } from '#register/create-register';
import { openDatabase } from '#register/engine/open-database';
import { somebody } from '#register/test-actors';

const [folder = '', writer = '', programme = ''] = process.argv.slice(2);
const actor = somebody('programme-manager', programme, { person: writer });
const database = await openDatabase({ databaseUrl: null, folder });
const register = createRegister(database.db, systemClock);
let going = true;
process.stdin.on('data', () => {
  going = false;
});
process.stdout.write('open\n');
while (going) {
  try {
    const { things } = await register.list(actor, 'intervention', { programmes: [programme], text: `Tally${writer}` });
    const tally = things[0]!;
    const number = Number(tally.values.progress) + 1;
    const intervention = newId(systemClock);
    await register.write(
      actor,
      [
        {
          action: 'create',
          kind: 'intervention',
          id: intervention,
          programme,
          values: { name: `${writer} ${number}`, what: 'Samen eten.' },
        },
        { action: 'create', kind: 'activity', programme, values: { intervention, name: `${writer} ${number}` } },
        { action: 'change', kind: 'intervention', id: tally.id, version: tally.version, values: { progress: String(number) } },
      ],
      'form',
    );
    process.stdout.write(`${number}\n`);
  } catch (error) {
    // No connection, or it went away: whether that number is there is unknown, so it is not claimed. Anything else is a defect.
    const code = error instanceof Fault ? error.issues[0]!.code : '';
    if (!['register-lost', 'register-unreachable'].includes(code)) throw error;
    process.stdout.write(`lost ${code}\n`);
    await sleep(10);
  }
}
await database.close();
process.stdin.destroy();
process.stdout.write('closed\n');
