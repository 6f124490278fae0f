import type { Clock } from '#base/clock';
import type { Environment } from '#app/settings/read-settings';

/** What a command touches of the outside world; tests hand in their own. */
export interface Effects {
  stdout: Terminal;
  stderr: Terminal;
  clock: Clock;
  env: Environment;
  /** All of standard input, as text. */
  readInput: () => Promise<string>;
  /** Where relative paths of files start. */
  folder: string;
  /** Settles when somebody asks the process to stop (Ctrl-C). */
  stopped: Promise<void>;
  /** Lets the site go first, before heavy work. */
  stepAside: () => void;
}

export interface Terminal {
  write(text: string): unknown;
  /** True for a person's screen, false for a pipe or a file. */
  isTTY?: boolean | undefined;
  columns?: number | undefined;
}
