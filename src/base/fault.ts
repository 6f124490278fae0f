import type { Issue } from '#base/issue';

/** Exit codes of `peil`: the input is bad, wrong usage, or the system failed. */
export const EXIT = { good: 0, badInput: 1, wrongUsage: 2, systemFailed: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** By which a Fault is known: pages are built apart from the rest, so that one process holds this file twice. */
const MARK = Symbol.for('peil.fault');

/**
 * An error that a user is meant to read: every finding at once, each coded.
 * Anything else that is thrown is a defect and is shown as "the system failed".
 */
export class Fault extends Error {
  readonly issues: Issue[];
  readonly exitCode: ExitCode;
  readonly [MARK] = true;

  /** Also true of a Fault that the other copy of this file made. */
  static override [Symbol.hasInstance](thing: unknown): boolean {
    return typeof thing === 'object' && thing !== null && MARK in thing;
  }

  constructor(issues: Issue[], exitCode: ExitCode = EXIT.badInput, options?: { cause?: unknown }) {
    super(issues.map((issue) => `${issue.code} ${JSON.stringify(issue.params ?? {})}`).join('; '), options);
    this.name = 'Fault';
    this.issues = issues;
    this.exitCode = exitCode;
  }
}

/** A Fault of one error finding. */
export function fault(code: string, params?: Issue['params'], options: { at?: string; exitCode?: ExitCode; cause?: unknown } = {}): Fault {
  const issue: Issue = { code, level: 'error', ...(options.at ? { at: options.at } : {}), ...(params ? { params } : {}) };
  return new Fault([issue], options.exitCode ?? EXIT.badInput, { cause: options.cause });
}
