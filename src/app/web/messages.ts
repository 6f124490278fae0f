import type { ExitCode } from '#base/fault';
import type { Issue } from '#base/issue';
import type { Settings } from '../settings/settings.ts';
import type { LoadingStep } from '../world/load-figures.ts';

/** What the first process says to one that serves. */
export type ToWebProcess =
  | {
      kind: 'serve';
      settings: Settings;
      /** Whether lines of the request log are wanted. */
      log: boolean;
    }
  /** Comes with a connection. */
  | { kind: 'connection' }
  | { kind: 'stop' };

/** What a process that serves says to the first. */
export type FromWebProcess =
  | { kind: 'progress'; step: LoadingStep }
  /** It is open, and can be given connections. */
  | { kind: 'ready' }
  /** It has the connection that it was given. */
  | { kind: 'taken' }
  /** Whole lines of the request log. */
  | { kind: 'log'; text: string }
  /** It could not start, for a reason that a user is meant to read. */
  | { kind: 'fault'; issues: Issue[]; exitCode: ExitCode }
  /** It could not start, by a defect. */
  | { kind: 'defect'; name: string; message: string };
