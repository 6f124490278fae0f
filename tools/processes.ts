import { spawn } from 'node:child_process';
import { projectRoot } from './report.ts';

export interface Ended {
  code: number;
  output: string;
  seconds: number;
}

/** Runs a script of Node in the project's folder. `quiet` keeps its output until it is known whether it failed. */
export function runNode(words: readonly string[], options: { quiet?: boolean; env?: Record<string, string> } = {}): Promise<Ended> {
  const startedAt = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...words], {
      cwd: projectRoot,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const [stream, target] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (!options.quiet) target.write(text);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output, seconds: (performance.now() - startedAt) / 1000 }));
  });
}
