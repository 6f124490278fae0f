/** What statements add to a page: reading the stored verdicts of an area, choosing and wording each. */
import type { Catalogue } from '../src/domain/catalogue/catalogue.ts';
import type { IndicatorProfile } from '../src/domain/profile/profile.ts';
import type { World } from '../src/domain/world/world.ts';
import { formats } from '../src/i18n/format.ts';
import { gapTestWords, statementSentence } from '../src/i18n/judged/figure-statement.ts';
import { messages } from '../src/i18n/messages.ts';
import { areaPage } from '../src/insight/area/area-page.ts';
import { figureStatement, placeVerdicts } from '../src/insight/figure/figure-statement.ts';
import type { StoreReader } from '../src/observations/store.ts';
import { median, must, tell, timed } from './report.ts';

/** A site that runs has warmed up: the first rounds are not counted. */
const WARM = 30;
const ROUNDS = 60;

/** Times the statements of an area's page, apart from what the page held before them. */
export async function statements(figures: StoreReader, catalogue: Catalogue, world: World, code: string): Promise<void> {
  const now = new Date('2026-01-01T00:00:00Z');
  const area = await figures.area(code);
  must(area !== null, `no area ${code}`);
  const page = await areaPage({ figures, catalogue, world, now }, area!, null);
  must(page !== null, `no page of ${code}`);
  const profiles = page!.themes.flatMap(({ lead, rows }) => (lead ? [lead, ...rows] : rows));
  const times: number[] = [];
  for (let round = 0; round < WARM + ROUNDS; round += 1) {
    const { ms, value } = await timed(async () => word(profiles, placeVerdicts(await figures.verdictsOf(area!.placeId)), catalogue, now));
    // What is timed is what the page says.
    must(value === profiles.filter(({ statement }) => statement !== null).length, `${value} sentences`);
    if (round >= WARM) times.push(ms);
  }
  must(
    profiles.some(({ statement }) => statement?.change != null),
    'no change was judged',
  );
  tell('statements of a page: read, chosen and worded', median(times), 'ms', { atMost: 5 });
}

function word(profiles: readonly IndicatorProfile[], verdicts: ReturnType<typeof placeVerdicts>, catalogue: Catalogue, now: Date): number {
  const words = { names: { area: 'Selwerd', reference: 'Groningen' }, language: 'nl', say: messages('nl'), format: formats('nl') } as const;
  let told = 0;
  for (const profile of profiles) {
    const statement = figureStatement(profile, 'municipality', verdicts, { catalogue, now });
    if (!statement) continue;
    const sentence = statementSentence(statement, profile.indicator, words);
    gapTestWords({ indicator: profile.indicator, statement }, words);
    // Of a survey that cannot be told from the rest, the level is the whole sentence; it is never empty.
    if (sentence !== '') told += 1;
  }
  return told;
}
