import { Fault, fault } from '#base/fault';
import type { Issue } from '#base/issue';
import { yearOf } from '#base/period';
import { checkRegistration } from '#analysis/contribution/registration';
import type { AnalysisPlan, Registration } from '#domain/registration/plan';
import type { Area } from '#domain/area/area';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { AreaContribution } from '#domain/profile/area-contribution';
import { areaContribution, type Weighing } from '#insight/contribution/area-contribution';
import { contributionPlan, type ContributionPlan } from '#insight/contribution/contribution-plan';
import type { ContributionQuestion, PoolWish } from '#insight/contribution/contribution-question';
import { foresee } from '#insight/contribution/foresee';
import type { ForeseenQuestion } from '#domain/registration/beforehand';
import type { App } from '../app.ts';
import { keepRegistration, readRegistration, type FoundRegistration } from '../registrations.ts';
import { hasGap } from './comparison.ts';
import { named, promisedEffect, shareReached, startYear } from './contribution-words.ts';
import { findArea } from './find-area.ts';
import { findIndicator } from './find-indicator.ts';

/** Whether work in areas contributed to a figure, as somebody types it. */
export interface AskedContribution {
  /** Names or codes of the areas with the work, between commas. */
  area: string;
  indicator: string;
  start: string;
  name?: string | undefined;
  promised?: string | undefined;
  reached?: string | undefined;
  /** `country` when left out. */
  pool?: string | undefined;
  without?: string | undefined;
  registration?: string | undefined;
}

/** A plan that was written down, without any figure after the start. */
export interface RegisteredContribution {
  planned: ContributionPlan;
  foreseen: ForeseenQuestion;
  registration: Registration;
  file: string;
}

/**
 * Whether work in areas contributed to a figure, by the highest rung that the store allows. A refusal is an answer.
 *
 * @param folder where a relative path of a registration starts
 * @throws Fault with everything that is wrong with the question at once
 */
export async function askContribution(app: App, asked: AskedContribution, folder: string): Promise<Disclosed<AreaContribution>> {
  const { question, registration } = await readQuestion(app, asked, folder);
  // What was registered is what is held; whoever chooses areas anew is told what differs.
  const chosenAnew = asked.pool !== undefined || asked.without !== undefined;
  const registered = registration && !chosenAnew ? registration.plan.comparisonAreas : null;
  const planned = await contributionPlan(readingOf(app), question, { registered, outcomes: true });
  if (!registration) return areaContribution(app, planned, null);
  return areaContribution(app, planned, await standing(app, registration, planned));
}

/**
 * Writes down how work will be judged, before its figures are looked at: no figure after the start is read out.
 *
 * @throws Fault with everything that is wrong with the question at once
 */
export async function registerContribution(app: App, asked: AskedContribution, folder: string): Promise<Disclosed<RegisteredContribution>> {
  const { question } = await readQuestion(app, asked, folder);
  const planned = await contributionPlan(readingOf(app), question, { registered: null, outcomes: false });
  const foreseen = await foresee(planned);
  const { file, ...registration } = await keepRegistration(app, planned.plan);
  return fromDisclosed({ planned, foreseen, registration, file }, planned);
}

/** What a question of contribution is answered from. */
export type ContributionSources = Pick<App, 'figures' | 'world' | 'shapes' | 'catalogue'>;

/**
 * Answers a question as it was registered, by the areas that were registered with it.
 *
 * @throws Fault `registration-outdated` when the catalogue or the store no longer knows what it is about;
 *   `contribution-start-late` while there is no figure after the start
 */
export async function answerRegistered(
  app: ContributionSources,
  registration: Registration,
  weighing?: Weighing,
): Promise<Disclosed<AreaContribution>> {
  const { plan } = registration;
  const question = await registeredQuestion(app, plan);
  const planned = await contributionPlan(readingOf(app), question, { registered: plan.comparisonAreas, outcomes: true });
  return areaContribution(app, planned, await standing(app, registration, planned), weighing);
}

async function registeredQuestion({ figures, catalogue }: ContributionSources, plan: AnalysisPlan): Promise<ContributionQuestion> {
  const indicator = catalogue.indicator(plan.indicator);
  const areas = await Promise.all(plan.treated.map((code) => figures.area(code)));
  const gone = [...(indicator ? [] : [plan.indicator]), ...plan.treated.filter((_, at) => !areas[at])];
  if (!indicator || gone.length > 0 || areas.length === 0) throw fault('registration-outdated', { gone: gone.join(', ') });
  return {
    areas: areas.filter((area) => area !== null),
    indicator,
    start: plan.start,
    intervention: plan.intervention,
    name: null,
    promised: plan.promised ?? null,
    reached: plan.reached ?? null,
    pool: 'country',
    without: [],
  };
}

/** How an analysis stands to its registration. */
async function standing(app: Pick<App, 'figures'>, registration: Registration, planned: ContributionPlan) {
  const { hash, registeredAt, plan } = registration;
  const check = checkRegistration(registration, planned.plan, await firstSeen(app, planned.panel.releases, plan.start));
  return { check, hash, registeredAt };
}

/** What the insight of a contribution reads from. */
export function readingOf(app: ContributionSources) {
  return { figures: app.figures, world: app.world, borders: app.shapes };
}

interface ReadQuestion {
  question: ContributionQuestion;
  registration: FoundRegistration | null;
}

/** Reads every part, and tells every fault at once. */
async function readQuestion(app: App, asked: AskedContribution, folder: string): Promise<ReadQuestion> {
  const issues: Issue[] = [];
  const part = async <T>(read: () => T | Promise<T>): Promise<T | null> => {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      issues.push(...error.issues);
      return null;
    }
  };
  const areas = (texts: readonly string[]): Promise<Area[]> =>
    Promise.all(texts.map((text) => part(() => findArea(app.figures, text, { near: app.world.municipality })))).then((found) =>
      found.filter((area) => area !== null),
    );
  const treated = await areas(named(asked.area));
  if (named(asked.area).length === 0) issues.push({ code: 'area-unknown', level: 'error', params: { text: asked.area, alike: '' } });
  const indicator = await part(() => judgedIndicator(app, asked.indicator));
  const start = await part(() => startYear(asked.start));
  const promised = asked.promised === undefined ? null : await part(() => promisedEffect(asked.promised!));
  const reached = asked.reached === undefined ? null : await part(() => shareReached(asked.reached!));
  if (asked.reached !== undefined && asked.promised === undefined)
    issues.push({ code: 'contribution-reached-without-promised', level: 'error' });
  const pool: PoolWish =
    asked.pool === undefined || asked.pool === 'country'
      ? 'country'
      : asked.pool === 'municipality'
        ? 'municipality'
        : await areas(named(asked.pool));
  const without = await areas(named(asked.without ?? ''));
  const registration = asked.registration === undefined ? null : await part(() => readRegistration(app, asked.registration!, folder));
  if (issues.length > 0) throw new Fault(issues);
  // What is not said again is as it was registered.
  const plan = registration?.plan;
  const name = asked.name?.trim() || (registration?.name ?? null);
  const intervention = registration?.ofIntervention ? registration.plan.intervention : null;
  // Whoever says not whom it reaches, promises it for everybody.
  const said =
    asked.promised === undefined
      ? { promised: plan?.promised ?? null, reached: plan?.reached ?? null }
      : { promised, reached: promised === null ? null : (reached ?? 1) };
  return {
    question: { areas: treated, indicator: indicator!, start: start!, intervention, name, ...said, pool, without },
    registration,
  };
}

function judgedIndicator(app: App, text: string) {
  const indicator = findIndicator(app.catalogue, text);
  if (!hasGap(indicator)) throw fault('gap-of-count', { indicator: indicator.id });
  return indicator;
}

/** The moment at which figures after the start were first retrieved for this store; null when none of them is known. */
async function firstSeen(app: Pick<App, 'figures'>, used: ReadonlySet<string>, start: number): Promise<string | null> {
  const releases = await app.figures.releases();
  const tables = new Set(releases.filter(({ id }) => used.has(id)).map(({ table }) => table.id));
  const moments = releases
    .filter(({ table, periods }) => tables.has(table.id) && periods.some((period) => yearOf(period) >= start))
    .map(({ retrievedAt }) => retrievedAt);
  return moments.sort()[0] ?? null;
}
