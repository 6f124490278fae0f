import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import { RESIDENT } from '#domain/account/viewer';
import { registerPlan, registrationOf, type AnalysisPlan, type Registration } from '#domain/registration/plan';
import { UNNAMED } from '#insight/contribution/contribution-plan';
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

/** A registration, with what the work is called and whether it is an intervention of the register. */
export interface FoundRegistration extends Registration {
  name: string | null;
  ofIntervention: boolean;
}

/**
 * Reads a registration by its file, by the beginning of its hash, or by the whole hash of one that the register keeps of
 * a published programme.
 *
 * @throws Fault `registration-not-found` with those that there are, `registration-unreadable`
 */
export async function readRegistration(app: Pick<App, 'settings' | 'workshop'>, named: string, folder: string): Promise<FoundRegistration> {
  const own = registrationsFolder(app);
  const names = (await readdir(own).catch(() => [])).filter((name) => name.endsWith('.json')).sort();
  const byHash = /^[0-9a-f]{8,64}$/.test(named) ? names.filter((name) => name.slice(11).startsWith(named.slice(0, 12))) : [];
  const places = [resolve(folder, named), join(own, basename(named)), ...byHash.map((name) => join(own, name))];
  for (const place of places) {
    const text = await readFile(place, 'utf8').catch(() => null);
    if (text !== null) return parse(text, named);
  }
  const kept = /^[0-9a-f]{64}$/.test(named) ? await inRegister(app, named) : null;
  if (kept) return kept;
  throw fault('registration-not-found', { file: named, known: names.join(', ') });
}

async function inRegister({ workshop }: Pick<App, 'workshop'>, hash: string): Promise<FoundRegistration | null> {
  const { register } = await workshop();
  const [thing] = (await register.list(RESIDENT, 'registration', { where: { hash: [hash] } })).things;
  if (!thing) return null;
  const registration = registrationOf(thing.values);
  const intervention = await register.find(RESIDENT, 'intervention', registration.plan.intervention);
  return { ...registration, name: intervention?.values.name ?? null, ofIntervention: true };
}

function parse(text: string, named: string): FoundRegistration {
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
    name: plan.intervention === UNNAMED ? null : plan.intervention,
    ofIntervention: false,
    plan: { ...plan, ...(promised === undefined ? {} : { promised }), ...(reached === undefined ? {} : { reached }) },
  };
}
