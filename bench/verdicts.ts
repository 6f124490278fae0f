/**
 * Gap verdicts of a whole store: every area, indicator and year, judged as a build does, beside the barest
 * query for slopes over the same figures. Makes the cube itself; `--quick` makes a small one.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { judgeGap } from '../src/analysis/gap/gap.ts';
import { gapCourse, type GapInput } from '../src/analysis/gap/gap-course.ts';
import { VERDICTS } from '../src/domain/answer/codes.ts';
import { openFigures, type StoreReader } from '../src/observations/store.ts';
import { makeBare } from './bare-questions.ts';
import { FIRST_YEAR, FULL, makeCube, QUICK, type Cube } from './cube.ts';
import type { JudgeAnswer, JudgeQuestion } from './judge.ts';
import { median, must, tell, timed } from './report.ts';

const ROUNDS = 3;
const SELWERD = 'BU00141000';
const quick = process.argv.includes('--quick');
const folder = mkdtempSync(join(tmpdir(), 'peil-bench-verdicts-'));

try {
  await verdicts(await makeCube(folder, quick ? QUICK : FULL));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function verdicts(cube: Cube): Promise<void> {
  const { size, worldFolder, content, indicators } = cube;
  const bare = await makeBare(join(folder, 'bare.duckdb'), size);
  const figures = await openFigures({ folder: worldFolder, catalogue: content.catalogue, world: content.world });
  const expected = await oneByOne(figures, indicators[3]!);
  await figures.close();
  const judge = startJudge(cube);
  const bareTimes: number[] = [];
  const answers: JudgeAnswer[] = [];
  // The first round fills the caches of both.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const slopes = await timed(async () => must((await bare.slopes()) === size.areas * size.indicators, 'the bare slopes are not whole'));
    const answer = await judge.ask({ indicators, about: [SELWERD, indicators[3]!] });
    lookAt(answer, size, expected);
    if (round === 0) continue;
    bareTimes.push(slopes.ms);
    answers.push(answer);
  }
  bare.close();
  judge.stop();
  const took = median(answers.map(({ ms }) => ms));
  tell('slopes of all areas and indicators, bare DuckDB', median(bareTimes), 'ms');
  tell(`gap verdicts, ${(size.areas * size.indicators) / 1e6} million series`, took / 1000, 's', { atMost: 10 });
  tell('gap verdicts, of all threads', median(answers.map(({ processor }) => processor)), 's');
  tell('gap verdicts, ratio', took / median(bareTimes), 'x', { atMost: 8 });
  tell('gap verdicts, memory', answers.at(-1)!.megabytes, 'MB', { atMost: 2000 });
}

function lookAt({ counts, found }: JudgeAnswer, size: Cube['size'], expected: { verdict: string; p: number }): void {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  // The country is held against nothing; the world has some own areas.
  const least = (size.areas - 1) * size.indicators;
  must(all >= least && all < 1.05 * least, `${all} verdicts`);
  must((counts['no-clear-change'] ?? 0) > 0.02 * all && (counts.closing ?? 0) > 0.1 * all, 'the planted slopes are not seen');
  must(found !== null && VERDICTS[found.verdict!] === expected.verdict, 'the verdict on Selwerd is another one by one');
  must(Math.abs(found!.p! - expected.p) < 1e-9, 'the p of Selwerd is another one by one');
}

/** Judging in a process of its own, for as many rounds as are asked. */
function startJudge({ root, worldFolder }: Cube): { ask(question: JudgeQuestion): Promise<JudgeAnswer>; stop(): void } {
  const child = fork('bench/judge.ts', [root, worldFolder, basename(worldFolder)]);
  return {
    async ask(question) {
      const ended = once(child, 'exit').then(([code]) => must(false, `the judging ended with ${code}`));
      const answered = once(child, 'message');
      child.send(question);
      const [answer] = (await Promise.race([answered, ended])) as [JudgeAnswer];
      return answer;
    },
    stop: () => child.disconnect(),
  };
}

/** The verdict on one neighbourhood as `judgeGap` gives it of the figures that a page shows. */
async function oneByOne(figures: StoreReader, indicator: string): Promise<{ verdict: string; p: number }> {
  const [area, municipality] = await Promise.all([figures.area(SELWERD, 2024), figures.area('GM0014', 2024)]);
  const [own, whole] = await Promise.all([area!, municipality!].map(({ placeId }) => figures.series(placeId, indicator)));
  const times = [...new Set([...own!, ...whole!].map(({ period }) => Number(period)))].filter((year) => year >= FIRST_YEAR).sort();
  const at = (series: typeof own) => times.map((time) => series!.find(({ period }) => Number(period) === time)?.value ?? null);
  const input: GapInput = { times, area: at(own), reference: at(whole) };
  const answer = judgeGap(gapCourse(input), input);
  must(answer.status === 'ok', 'the gap of Selwerd cannot be judged one by one');
  return answer.status === 'ok' ? { verdict: answer.detail.verdict, p: answer.detail.inflated.p ?? 1 } : { verdict: '', p: NaN };
}
