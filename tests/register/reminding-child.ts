/**
 * A process of its own that reminds owners, as a site does on a working day: `node reminding-child.ts FOLDER NAME DAY`.
 * Prints how many people it reminded when it is done.
 */
import { openDatabase } from '#register/engine/open-database';
import { remindersOn } from './reminders-on.ts';

const [folder = '', , day = ''] = process.argv.slice(2);
const database = await openDatabase({ databaseUrl: null, folder });
process.stdout.write('open\n');
process.stdout.write(`${await remindersOn(database, day)}\n`);
await database.close();
process.stdin.destroy();
