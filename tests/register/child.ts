/**
 * A process of its own that uses the register: `node child.ts FOLDER NAME MIGRATIONS`. It adds a line for as long
 * as it lives and prints each number that the database acknowledged. `stop` on standard input makes it close.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { Fault } from '#base/fault';
import { openDatabase } from '#register/engine/open-database';

const [folder = '', name = '', migrations = ''] = process.argv.slice(2);
const database = await openDatabase({ databaseUrl: null, folder, migrations });
let going = true;
process.stdin.on('data', () => {
  going = false;
});
process.stdout.write('open\n');
for (let number = 1; going; number += 1) {
  try {
    await database.db.transaction().execute(async (trx) => {
      await sql`insert into line (writer, number, half) values (${name}, ${number}, 1)`.execute(trx);
      await sql`insert into line (writer, number, half) values (${name}, ${number}, 2)`.execute(trx);
    });
    process.stdout.write(`${number}\n`);
  } catch (error) {
    // The connection went away: whether that number is there is unknown, so it is not claimed. Anything else is a defect.
    if (!(error instanceof Fault)) throw error;
    process.stdout.write(`lost ${error.issues[0]?.code}\n`);
    await sleep(10);
  }
}
await database.close();
process.stdin.destroy();
process.stdout.write('closed\n');
