import type { FigureWords } from '#i18n/cli/nl/figures';
import { terms } from '#i18n/messages/en/terms';

const shared = terms();

/** Around figures: heads of columns, single words, floors and verdicts, in English. */
export const figures: FigureWords = {
  columns: {
    code: 'Code',
    name: 'Name',
    level: 'Level',
    municipality: 'Municipality',
    divisionYear: 'Division',
    indicator: 'Indicator',
    title: 'Title',
    period: 'Period',
    value: 'Value',
    status: 'Status',
    flag: 'Firmness',
    margins: 'Margin',
    comparator: 'Comparator',
    gap: 'Gap',
    release: 'Release',
    unit: 'Unit',
    theme: 'Theme',
    newest: 'Newest',
    oldest: 'Oldest',
    age: 'Age',
    areas: 'Areas',
    table: 'Table',
    publisher: 'Publisher',
    licence: 'Licence',
    retrieved: 'Retrieved',
    complete: 'Complete',
    figures: 'Figures',
    column: 'Column',
    check: 'Check',
    outcome: 'Outcome',
  },
  words: {
    yes: 'yes',
    no: 'no',
    unknown: 'unknown',
    planned: 'planned',
    noFigure: 'no figure',
    notComplete: 'no, a part',
    points: (number) => `${number} %-points`,
    ageInYears: (years) => (years === 0 ? 'this year' : years === 1 ? '1 year' : `${years} years`),
  },
  floors: {
    none: 'This world has no floors. Who chooses them puts them, with their source, in world.yaml under floors.',
    bound: {
      'at least': (value, indicator, period) => `Floor: at least ${value}; ${indicator}, ${period}`,
      'at most': (value, indicator, period) => `Floor: at most ${value}; ${indicator}, ${period}`,
    },
    setBy: (who, title, where) => `Chosen by: ${who}; source: ${title} (${where})`,
    refused: (reasons) => `No answer: ${reasons}`,
    count: (below, people, unclear, met, missing) =>
      `Floor not met: ${below} areas, where ${people} people live. Not clear: ${unclear}. Met: ${met}. Without a figure: ${missing}.`,
    peopleUnknown: (count) => `Of ${count} areas that do not meet it, it is not known how many people live there.`,
    peopleFrom: (period) => `Residents counted in ${period}. Not everybody who lives there goes without.`,
    position: 'Floor',
    people: 'Residents',
    positions: { below: 'not met', unclear: 'not clear', met: 'met', 'no-figure': 'no figure' },
    reason: {
      'missing-data': 'not one figure',
      'model-based-figure': 'figures of a model have no usable margin',
    },
    warning: {
      'no-interval-or-verdict': (n) => `Of ${n} areas the margin is not known: not clear.`,
      'provisional-figures': (n) => `Of ${n} areas the figure is provisional.`,
      'estimated-figures': (n) => `Of ${n} areas the figure is an estimate.`,
      'incomplete-release': () => 'The release is not complete.',
    },
  },
  verdicts: {
    refused: (reasons) => `No verdict: ${reasons}.`,
    slope: (slope, lower, upper, n, first, last, reference) =>
      `Per year ${slope} (95%: ${lower} to ${upper}), against ${reference}; ${n} years (${first}-${last}).`,
    tests: (p, r1, kendall, sen) =>
      `Straight line: p = ${p} (r1 = ${r1}). Mann-Kendall: p = ${kendall}. Theil-Sen: ${sen} a year. Both tests must say the same.`,
    twoMeasurements: (from, to, difference, bounds) =>
      `Difference between two measurements, ${from} and ${to}: ${difference}${bounds ? ` (95%: ${bounds[0]} to ${bounds[1]})` : ' (how certain that is, is not known)'}. Two measurements are no trend.`,
    single:
      'This is one question with its own test of 5%. That holds only if you chose this figure before you looked. For more figures use peil worse.',
    rest: (municipality) => `More than a tenth of the people of ${municipality} live in this area. So it was judged against the rest.`,
    reason: {
      'too-few-points': 'there are fewer than 5 years with both figures',
      'no-time-variation': 'all figures are of one moment',
      'unresolved-break': 'the way of counting or the border changed, and there are too few years since',
      'reference-missing': 'in over a fifth of the years the figure of the comparator is missing',
      'model-based-figure': 'the figure comes from a model and has no usable margin',
      'not-judged': 'this figure only describes; no direction was agreed',
    },
    warning: {
      'missing-data': 'Some years have no figure. They are left out and not filled in.',
      'periods-dropped': 'Years without a margin are left out, as other years have one.',
      'provisional-figures': 'The last figure is provisional.',
      'estimated-figures': 'Some figures were estimated or carried over to this area.',
      'unresolved-break': 'The way of counting or the border changed. Years before that are left out.',
      'ratio-disagrees': 'The ratio of both figures says something else than the gap.',
      'incomplete-release': 'One of the tables was not loaded whole.',
    },
  },
  worse: {
    noAreas: (municipality) =>
      `There are no programme areas in ${municipality}. Choose one with --programme-area, or put them in world.yaml under ownAreas.`,
    title: (area, code) => `${area} (${code})`,
    tested: (tests, q, found) =>
      `Tested together: ${tests} figures. Worse, and worsening: ${found}. On average ${q}% of what stands here may be chance.`,
    refused: (count, reasons) => `Not tested: ${count} figures${reasons === '' ? '' : ` (${reasons})`}.`,
    reference: { municipality: 'the municipality', rest: 'the rest of the municipality', country: 'the country' },
    numbers: (gap, period, slope, lower, upper, n, p) =>
      `Gap in ${period}: ${gap}. Per year ${slope} (95%: ${lower} to ${upper}); ${n} years; p among the other tests = ${p}.`,
  },
  // Of a missing figure the reason is told here, not only that there is none.
  status: { ...shared.statusShort, unknown: 'reason unknown' },
  flag: shared.flagShort,
  level: shared.level,
};
