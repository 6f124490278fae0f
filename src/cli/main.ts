import { stepAside } from '#app/step-aside';
import { systemClock } from '#base/clock';
import { COMMANDS } from './commands.ts';
import { run } from './run.ts';

const stopped = new Promise<void>((resolve) => {
  process.once('SIGINT', () => resolve());
  process.once('SIGTERM', () => resolve());
});

// A reader that goes away (`peil areas | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), COMMANDS, {
  stdout: process.stdout,
  stderr: process.stderr,
  clock: systemClock,
  env: process.env,
  readInput: () => readAll(process.stdin),
  folder: process.cwd(),
  stopped,
  stepAside,
});

async function readAll(input: NodeJS.ReadStream): Promise<string> {
  input.setEncoding('utf8');
  let text = '';
  for await (const chunk of input) text += chunk;
  return text;
}
