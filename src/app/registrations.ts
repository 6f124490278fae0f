import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import { registerPlan, type AnalysisPlan, type Registration } from '#domain/registration/plan';
import { fault } from '#base/fault';
import type { App } from './app.ts';

/** The folder of a world in which registrations are kept: files are added, never changed. */
export function registrationsFolder({ settings }: Pick<App, 'settings'>): string {
  return join(settings.worldFolder, 'registrations');
}

const registrationSchema = z.strictObject({
  plan: z.strictObject({
    intervention: z.string(),
    start: z.int(),
    indicator: z.string(),
    treated: z.array(z.string()).min(1),
    comparisonAreas: z.array(z.string()),
    method: z.string(),
    promised: z.number().optional(),
    reached: z.number().optional(),
  }),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  registeredAt: z.iso.datetime(),
});

/** Writes down a plan with the moment and their hash, under a name of its own; nothing is ever written over. */
export async function keepRegistration(app: Pick<App, 'settings' | 'clock'>, plan: AnalysisPlan): Promise<Registration & { file: string }> {
  const registration = registerPlan(plan, app.clock.now().toISOString());
  const folder = registrationsFolder(app);
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${registration.registeredAt.slice(0, 10)}-${registration.hash.slice(0, 12)}.json`);
  await writeFile(file, `${JSON.stringify(registration, null, 2)}\n`, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    // The same plan at the same moment is the same record.
    if (error.code !== 'EEXIST') throw error;
  });
  return { ...registration, file };
}

/**
 * Reads a registration by its file, or by the beginning of its hash.
 *
 * @throws Fault `registration-not-found` with those that there are, `registration-unreadable`
 */
export async function readRegistration(app: Pick<App, 'settings'>, named: string, folder: string): Promise<Registration> {
  const own = registrationsFolder(app);
  const names = (await readdir(own).catch(() => [])).filter((name) => name.endsWith('.json')).sort();
  const byHash = /^[0-9a-f]{8,64}$/.test(named) ? names.filter((name) => name.slice(11).startsWith(named.slice(0, 12))) : [];
  const places = [resolve(folder, named), join(own, basename(named)), ...byHash.map((name) => join(own, name))];
  for (const place of places) {
    const text = await readFile(place, 'utf8').catch(() => null);
    if (text !== null) return parse(text, named);
  }
  throw fault('registration-not-found', { file: named, known: names.join(', ') });
}

function parse(text: string, named: string): Registration {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    throw fault('registration-unreadable', { file: named, where: 'JSON' }, { cause });
  }
  const read = registrationSchema.safeParse(content);
  if (!read.success)
    throw fault('registration-unreadable', { file: named, where: read.error.issues.map(({ path }) => path.join('.') || '.').join(', ') });
  const { promised, reached, ...plan } = read.data.plan;
  return {
    ...read.data,
    plan: { ...plan, ...(promised === undefined ? {} : { promised }), ...(reached === undefined ? {} : { reached }) },
  };
}
