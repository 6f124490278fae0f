import type { ContributionWords } from './nl.ts';

/** English words of a contribution. */
export const en: ContributionWords = {
  title: (indicator, areas) => `Did the work help? ${indicator} in ${areas}`,
  start: (year, name) => `Start: ${year}${name === null ? '' : ` (${name})`}.`,
  asked: (asked, parts) => `${asked} is here: ${parts}, each counting the same.`,
  residents: 'For residents',
  partners: 'For partners',
  effectOfAll: (count) => `mean of ${count} areas`,
  noAnswer: 'No answer',
  reached:
    'Show instead what was done, how many people were reached and what they thought of it. Not to be seen is not the same as no help.',
  rung: {
    4: 'Rung 4 of 4: synthetic difference-in-differences, with trials on the comparison areas.',
    3: 'Rung 3 of 4: difference-in-differences, with trials on the comparison areas.',
    2: 'Rung 2 of 4: interrupted time series.',
    1: 'Rung 1 of 4: before and after, without comparison. This says nothing of a cause.',
    0: 'Rung 0 of 4: only tell what was done.',
  },
  how: 'How do we know?',
  notHigher: (rung, reasons) => `Not rung ${rung}: ${reasons}`,
  difference: (value, low, high) =>
    `Difference after the start with how it would have gone without the work: ${value} (95%: ${low} to ${high}).`,
  differenceAlone: (value) => `Difference after the start with how it would have gone without the work: ${value}.`,
  change: (value, low, high) => `Mean after the start less the mean before: ${value} (95%: ${low} to ${high}).`,
  smallest: (value) => `Smallest difference that we can see here: ${value}.`,
  promised: (value) => `Promised in the plan: ${value}.`,
  promisedReached: (value, share, whole) =>
    `Promised in the plan: ${value} for those reached (${share} of the people). In the whole figure that is ${whole}.`,
  placeboOne: (runs, rank, of, p) =>
    `Trial: ${runs} times as if another area had the work. The real difference is in place ${rank} of ${of} (p = ${p}).`,
  placeboSets: (runs, size, rank, of, p) =>
    `Trial: ${runs} times as if ${size} other areas had the work. The real difference is in place ${rank} of ${of} (p = ${p}).`,
  inTime: (start, value, p) =>
    `Trial in time: with a pretended start in ${start} we find ${value} (p = ${p}). Nothing should be seen here.`,
  leaveOne: (low, high) => `Leaving out one comparison area at a time, the difference lies between ${low} and ${high}.`,
  beside: (value, p) => `Beside it, by synthetic control: ${value} (place in the trial: p = ${p}).`,
  pool: {
    chosen: (count, considered, level, years) =>
      `Compared with ${count} of ${considered} ${level}, chosen by what was known before the start${years === '' ? '' : ` (${years})`}.`,
    registered: (count) => `Compared with ${count} areas, as registered.`,
    gone: (areas) => `Registered but no longer in the figures: ${areas}.`,
    none: 'No area was left to compare with.',
    even: 'Every area counts the same.',
    weightless: (count) => `The other ${count} areas get no weight.`,
    names: (areas) => `Chosen: ${areas}.`,
  },
  column: {
    criterion: 'What a comparison area must meet',
    dropped: 'Dropped',
    area: 'Comparison area',
    code: 'Code',
    within: 'Lies in',
    weight: 'Weight',
    year: 'Year',
    treated: 'With the work',
    comparison: 'Comparison',
    gap: 'Difference',
  },
  criterion: {
    'no-programme': () => 'has no large programme of its own (areas of this instance)',
    'not-left-out': () => 'was not left out by whoever asks (--without)',
    'not-adjacent': ({ by }) =>
      by === 'borders' ? 'does not lie beside it (seen by borders)' : 'is not in the same district (no borders are loaded)',
    size: ({ least, year }) => `has ${least} residents or more (${year})`,
    urbanity: ({ least, most, year }) => `is as urban: class ${least === most ? least : `${least} to ${most}`} (${year})`,
    'social-rent': ({ least, most, year }) =>
      `has ${Math.max(0, least ?? 0).toFixed(0)} to ${Math.min(100, most ?? 100).toFixed(0)}% homes of a housing association (${year})`,
    'complete-before': () => 'has a figure in every year before the start, on one boundary',
    'most-alike': ({ most }) => `is one of the ${most} whose course before the start is most alike`,
  },
  notApplied: {
    'no-programme': 'own programme: not applied, no programme is known. Name them with --without.',
    'not-left-out': '',
    'not-adjacent': 'not beside it: not applied, no borders are loaded',
    size: 'number of residents: not applied, there is no figure of it before the start',
    urbanity: 'as urban: not applied, there is no figure of it before the start',
    'social-rent': 'as many homes of a housing association: not applied, there is no figure of it before the start',
    'complete-before': '',
    'most-alike': '',
  },
  firstYear: '* First year with the work.',
  droppedUnknown: (dropped, unknown) => `${dropped} (${unknown} unknown)`,
  conclusion: {
    effect: 'Conclusion: the work probably contributed. Every condition is met.',
    'no-evidence': 'Conclusion: no sign of it. A difference as large as promised would have been seen.',
    inconclusive: (steps) => `Conclusion: we cannot tell. Not met: ${steps}.`,
    refused: 'Conclusion: nothing can be said.',
  },
  step: {
    'control-rank': 'a place in front in the trial by synthetic control',
    'placebo-rank': 'a place in front in the trial',
    'interval-without-nought': 'an interval without nought',
    fit: 'areas that go along well before the start',
    'pre-trend': 'a gap that did not move before the start',
    'enough-areas': 'enough areas (5 with the work, 10 to compare with)',
    'nothing-at-pretended-start': 'nothing to be seen at a pretended start',
    'sign-without-one': 'the same direction without any one comparison area',
    'untouched-still': 'no change in what cannot have been touched',
    'enough-years': 'enough years (8 before the start, 2 after)',
  },
  reason: {
    'start-unknown': () => 'nobody knows when it began.',
    'too-few-pre-periods': (p) =>
      `there ${are(p.n)} before the start with a figure; ${p.needed} are needed. Only older figures help: load them if they exist.`,
    'too-few-post-periods': (p) =>
      `there ${are(p.n)} from the start on; ${p.needed} are needed. In ${years(Number(p.needed) - Number(p.n))} it can be done, if a figure comes every year.`,
    'too-few-comparisons': (p) =>
      `there ${p.n === 1 ? 'is 1 area' : `are ${p.n} areas`} to compare with; ${p.needed} are needed. Load figures of more areas, or compare with a wider group of areas.`,
    'poor-pre-fit': () => 'no areas go along well enough before the start. With other or more comparison areas it may be possible.',
    'one-treated-unit': (p) => `this is one area; ${p.needed ?? 5} with the work are needed. Look at the areas of the programme together.`,
    'few-treated-units': (p) =>
      `these are ${p.n} areas; ${p.needed} with the work are needed. Look at the areas of the programme together.`,
    'pre-trend-differs': () => 'the gap to the other areas already moved before the start.',
    'missing-data': (p) =>
      p.period === undefined
        ? 'figures are missing.'
        : 'the figure of the last year before the start is missing. Should it come, it can be done.',
    'weight-on-one-comparison': (p) => `all weight lies on one area (${p.area}).`,
    'effect-too-small-to-see': (p) =>
      `this work is too small to see in the figure of the whole area. Expected: ${p.expected}; the smallest difference that we can see here: ${p.smallest}.`,
    'unresolved-break': (p) =>
      `the way of counting or the border changed (${p.years}). On one line ${p.n === 0 ? 'no year is' : p.n === 1 ? '1 year is' : `${p.n} years are`} left before the start; ${p.needed} are needed. With figures brought to one border or count it can be done.`,
    'model-based-figure': () =>
      'this figure comes from a model. No work done here is in it. With figures that were counted or asked it can be done.',
    'no-time-variation': () => 'the figure does not change.',
    'no-convergence': () => 'the calculation does not settle.',
    'not-judged': () => 'this was not judged.',
  },
  reasonOther: 'it cannot be done with these figures.',
  warning: {
    'short-pre-period': (p) => `There are only ${p.n} years before the start: the number is shown, nothing is claimed.`,
    'fair-pre-fit': () => 'The comparison goes along only fairly before the start.',
    'poor-pre-fit': () => 'By synthetic control the comparison goes along poorly before the start.',
    'too-few-post-periods': () => 'There is only one year after the start.',
    'too-few-comparisons': (p) =>
      p.n === 0
        ? 'There is nothing to compare with.'
        : p.n === 1
          ? 'There is only one area to compare with.'
          : `There are only ${p.n} areas to compare with.`,
    'few-treated-units': (p) => `There are only ${p.n} areas with the work.`,
    'one-treated-unit': () => 'There is only one area with the work.',
    'weight-on-one-comparison': (p) => `All weight lies on one area: ${p.area}.`,
    'placebo-in-time-found': (p) => `Something is already seen at a pretended start (p = ${p.p}).`,
    'sign-depends-on-one-comparison': (p) => `Without ${p.area} the direction turns.`,
    'pre-trend-differs': (p) => `The gap already moved before the start (p = ${p.p}).`,
    'missing-data': () => 'Figures are missing; nothing was filled in.',
    'periods-dropped': (p) =>
      p.because === undefined ? `Years left out: ${p.periods}.` : `Years left out, on the other side of a break: ${p.periods}.`,
    'comparisons-dropped': (p) => `Areas left out because a figure is missing: ${p.areas}.`,
    'incomplete-release': (p) =>
      `Note: the areas to compare with come from a release that is not whole (${p.releases}). Areas may be missing.`,
    'provisional-figures': () => 'Some figures are provisional.',
    'estimated-figures': () => 'Some figures were worked out.',
    'not-preregistered': () =>
      'Not registered beforehand: nobody can check whether areas, start and figure were chosen before the outcome was known. Next time use --register.',
    'chosen-after-looking': (p) => `Other than registered: ${p.parts}.`,
  },
  part: {
    intervention: 'name of the work',
    start: 'start',
    indicator: 'figure',
    treated: 'areas with the work',
    comparisonAreas: 'comparison areas',
    method: 'method',
    promised: 'what was promised',
    reached: 'share reached',
  },
  deviation: (part, registered, now) => `  ${part}: registered ${registered}; now ${now}`,
  nothingSaid: 'nothing',
  registration: {
    held: (hash, day) => `Registered on ${day}, mark ${hash}.`,
    broken: 'The file was changed after it was registered: its mark no longer fits.',
    late: 'Figures after the start could already be seen by then.',
    asPlanned: 'The analysis was done as registered.',
    done: (file) => `Registered: ${file}`,
    hash: (hash) => `Mark (sha256): ${hash}`,
    moment: (moment) => `Moment: ${moment}`,
    later: 'No outcome was looked at. Ask the same later with --registration and this mark. Keep the mark somewhere else too.',
    late2: (last) => `Note: figures up to ${last} are already in Peil. For those years this is no registration beforehand.`,
    pre: (list) => `Years before the start: ${list}.`,
  },
  sources: (releases) => `Releases: ${releases}`,
  method: (id, version) => `Method: ${id}, version ${version}. Explained in docs/methods/en/bijdrage.md`,
};

function are(n: string | number | undefined): string {
  return n === 1 ? 'is 1 year' : `are ${n === 0 ? 'no' : n} years`;
}

function years(count: number): string {
  return count === 1 ? 'a year' : `${count} years`;
}
