/**
 * Judges all gaps of a cube, once for each question that its parent sends: `judge.ts ROOT WORLD_FOLDER WORLD`. In a
 * process of its own, so that its memory is that of judging and not of whoever made the cube.
 */
import { loadContent } from '../src/app/content/content.ts';
import type { Catalogue } from '../src/domain/catalogue/catalogue.ts';
import { judgeAnew } from '../src/observations/judge-anew.ts';
import { timed } from './report.ts';

export interface JudgeQuestion {
  /** Indicators of the cube, all of which are judged. */
  indicators: string[];
  /** The gap to tell of: an area's code and an indicator. */
  about: [code: string, indicator: string];
}

export interface JudgeAnswer {
  ms: number;
  /** Processor time of all threads together, in seconds. */
  processor: number;
  counts: Record<string, number>;
  /** The verdict on the asked gap, as the store keeps it; null when it was not judged. */
  found: Record<string, number> | null;
  /** The most memory that this process ever had. */
  megabytes: number;
}

const [root, folder, world] = process.argv.slice(2) as [string, string, string];
const { catalogue } = loadContent(root, world);

process.on('message', ({ indicators, about }: JudgeQuestion) => void judge(judgingAll(catalogue, indicators), about));

async function judge(judging: Catalogue, about: JudgeQuestion['about']): Promise<void> {
  const before = process.cpuUsage();
  const { ms, value } = await timed(async () => {
    const { counts, verdict, close } = await judgeAnew({ folder, catalogue: judging });
    const found = await verdict(...about);
    close();
    return { counts, found };
  });
  const { user, system } = process.cpuUsage(before);
  const answer: JudgeAnswer = { ms, processor: (user + system) / 1e6, ...value, megabytes: process.resourceUsage().maxRSS / 1024 };
  process.send!(answer);
}

/** The cube's indicators, all of them judged, and against the whole: its people are drawn, and no shares of each other. */
function judgingAll(all: Catalogue, indicators: readonly string[]): Catalogue {
  const theme = all.themes.find(({ judged }) => judged)!.id;
  const filled = new Set(indicators);
  return {
    ...all,
    indicators: all.indicators.map((indicator) => {
      if (!filled.has(indicator.id)) return indicator;
      const { weightedBy: _weight, breaks: _breaks, ...rest } = indicator;
      return { ...rest, themes: [theme], direction: 'more', kind: 'share', sampling: 'register' };
    }),
  };
}
