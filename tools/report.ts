import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

/** Ends a checker: prints the findings, one a line, or that there are none; the exit code says which. */
export function report(name: string, findings: readonly string[], note = ''): void {
  for (const finding of findings) console.error(finding);
  if (findings.length > 0) {
    console.error(`${name}: ${findings.length} finding${findings.length === 1 ? '' : 's'}`);
    process.exitCode = 1;
  } else {
    console.log(`${name}: in order${note === '' ? '' : ` (${note})`}`);
  }
}
