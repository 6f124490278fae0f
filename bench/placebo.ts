/** A full placebo run: 38 comparison areas, 31 years, every design with all its witnesses; made-up figures. */
import { panelContribution } from '#analysis/contribution/panel-contribution';
import { samplePanel } from '#analysis/contribution/test-panel';
import type { PanelDesign } from '#domain/answer/contribution';
import { median, must, tell, timed } from './report.ts';

const RUNS = 5;
const panel = samplePanel(38, { areas: 38, years: 31, from: 1970, start: 1989, effect: -5 });

for (const design of ['sc-outcome', 'sdid', 'did'] satisfies PanelDesign[]) {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const { ms, value } = await timed(async () => panelContribution({ panel, treated: ['T0'], start: 1989, design, placebo: true }));
    must(
      value.status === 'ok' && value.detail.placebo?.n === 38 && value.detail.placebo.rank === 1,
      `${design} finds the planted effect first of 39`,
    );
    must(value.status === 'ok' && Math.abs(value.detail.att + 5) < 1.5, `${design} finds its size`);
    times.push(ms);
  }
  tell(`${design}: full placebo run of 38 comparison areas and 31 years`, median(times), 'ms', { atMost: 1500 });
}
