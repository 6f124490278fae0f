import { systemClock } from '#base/clock';
import type { App } from './app.ts';
import type { PageCache } from './http/page-cache.ts';

/**
 * What the process shares between the command that serves (run from `src/`) and the built pages (which
 * bring copies of the same modules): one App and one page cache, kept on `globalThis`.
 */
interface Serving {
  app: Promise<App>;
  pages: PageCache | null;
  /** Takes finished lines of the log. */
  log: (text: string) => void;
}

const KEY = Symbol.for('peil.serving');
const place = globalThis as { [KEY]?: Serving };

/** Makes this App the one that pages work with. */
export function serveWith(app: App, pages: PageCache, log: (text: string) => void = () => {}): void {
  place[KEY] = { app: Promise.resolve(app), pages, log };
}

/** The App of this process; opened from the environment when nobody did (the development server). */
export function getApp(): Promise<App> {
  place[KEY] ??= { app: openFromEnvironment(), pages: null, log: (text) => process.emitWarning(text) };
  return place[KEY].app;
}

/** The page cache; null where pages must always be made anew (the development server). */
export function pageCache(): PageCache | null {
  return place[KEY]?.pages ?? null;
}

/**
 * A failure of ours as a line of the log: what it is and where it arose. What it says is left out, as a database says
 * the value that it refused, and that may be a person's.
 */
export function logFailure(error: unknown): void {
  const { name, stack } = error instanceof Error ? error : new Error();
  const { code } = (error ?? {}) as { code?: unknown };
  const arose = (stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  place[KEY]?.log(
    `${JSON.stringify({ failure: name, ...(typeof code === 'string' && { code }), arose: arose.map((line) => line.trim()) })}\n`,
  );
}

async function openFromEnvironment(): Promise<App> {
  const [{ wireApp }, { readSettings }] = await Promise.all([import('./wire-app.ts'), import('./settings/read-settings.ts')]);
  return wireApp(readSettings(process.env), systemClock, {});
}
