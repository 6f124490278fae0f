import type { Messages } from '#i18n/messages/nl';

export const statements = (): Messages['statements'] => ({
  silence: {
    model: 'This figure is an estimate from a model. We do not test it.',
    'reference-missing': 'Too many figures to compare with are missing. So we do not know whether that is changing.',
    broken: 'The way of counting or the border changed. Since then we have too few measurements to see whether that is changing.',
    'too-few': 'We have too few measurements to see whether that is changing.',
    'not-judged': 'Whether that is changing, we do not know.',
  },
  inPlace: (area) => `in ${area}`,
  span: (first, last) => `That is about ${first} up to and including ${last}.`,
  silenceInRow: {
    model: 'Estimate from a model: not tested.',
    'reference-missing': 'Too many figures to compare with are missing. So we do not know whether that is changing.',
    broken: 'After a break: too few measurements.',
    'too-few': 'We have too few measurements to see whether that is changing.',
    'not-judged': 'Whether that is changing, we do not know.',
  },
  turn: { good: 'figure got better', bad: 'figure got worse' },
  went: { up: 'the figure went up', down: 'the figure went down' },

  how: 'How do we know?',
  howShared: (theme) => `How do we know? All figures on ${theme.toLowerCase()}`,
  years: (n, first, last) => `Figures: ${n} years, from ${first} up to and including ${last}.`,
  yearsFew: (n) =>
    n === 0
      ? 'There is no year with a figure on both sides. We test from five years on.'
      : `There ${n === 1 ? 'is one year' : `are ${n} years`} with a figure on both sides. We test from five years on.`,
  yearsNone: 'There are fewer than five years with a figure. We test from five years on.',
  division: (year) => `Area: borders of ${year}.`,
  base: (n) => `Asked of ${n} people.`,
  against: (comparator) => `Compared with ${comparator}.`,
  againstRest: (reference, factor) =>
    `More than a tenth of all people in ${reference} live here. So we compare with the rest. The difference with the whole of ${reference} is ${factor} times as large.`,
  twoFacts: 'This year was counted, not asked. So there are two numbers, without judgement.',
  byMargins: 'We call it lower or higher only when the margin of the survey does not reach the other number.',
  method:
    'Method: a straight line through the differences, and a second test on their order (Mann-Kendall). We call it a change only when both say the same.',
  methodLink: 'The method explained',
  slope: (slope, lower, upper) => `The difference changed by ${slope} a year (95%: ${lower} to ${upper}).`,
  tests: (p, pMannKendall, r1) => `Straight line: p ${p}. Mann-Kendall: p ${pMannKendall}. Years that resemble each other: r1 = ${r1}.`,
  point: 'points',
  family: (tests, whose) => `Tested together: ${tests} differences of ${whose}.`,
  familyOf: (levels, within) => `${levels} in ${within}`,
  familyAlike: 'areas like this',
  threshold: (p) => `We call it a change only up to p = ${p}.`,
  thresholdNone: 'None of them was strong enough to call a change.',
  alone: 'By itself this would be a change. Among so many tests that can be chance.',
  sen: (slope, lower, upper) => `As a check that one odd year hardly moves (Theil-Sen): ${slope} a year (95%: ${lower} to ${upper}).`,
  warning: {
    'provisional-figures': 'The last figure is provisional.',
    'estimated-figures': 'Some figures were worked out or estimated.',
    'incomplete-release': 'One of the tables was not loaded in full.',
    'unresolved-break': 'The way of counting or the border changed. Years before that are left out.',
  },
  test: (n, first, last, slope, lower, upper, p, pMannKendall) =>
    `${n} years (${first}–${last}), ${slope} a year (${lower} to ${upper}), p ${p} and ${pMannKendall}.`,
  noTest: 'Not tested.',
  shared: 'We test the difference with a straight line and with Mann-Kendall. We call it a change only when both say the same.',
  sharedNone: 'No difference was tested here yet. That takes five years, and no estimate from a model.',
  sharedRest: 'The numbers of each figure are on its own page: click its name.',
  allOfFigure: 'All about this figure',
  familyShort: (tests) => `Tested together: ${tests} differences.`,
  otherComparator: (reference) => `Whether a difference changes is tested only against ${reference}.`,

  gapTitle: 'Is the difference getting larger or smaller?',
  gapChart: (title, area, reference) => `${title}: the difference between ${area} and ${reference}`,
  gapTable: (title) => `${title}: the difference by year`,
  gapColumn: { period: 'Period', gap: 'Difference', fitted: 'Line', band: 'Band (95%)' },
  gapLegend: {
    gap: 'Difference by year: this area minus the other',
    fitted: 'Straight line through the differences',
    band: 'Band: the line lies in it almost surely',
    zero: 'Nought: no difference',
  },
  gapPoint: (period, gap, fitted) => `${period} ${gap} (line ${fitted})`,
  range: (low, high) => `${low} to ${high}`,
  gapNone: 'The difference was not tested. So there is no line.',

  whoTitle: 'Who lives here changes too',
  whoLead: 'A difference can also change because other people live there. These facts are not good or bad.',
  whoLine: (title, first, inFirst, now, inNow) => `${title}: ${first} ${inFirst}, ${now} ${inNow}.`,
  whoNow: (title, now, inNow) => `${title}: ${now} ${inNow}. We do not know it of earlier.`,
  whoUnknown: (topics) => `Not known: ${topics}.`,
  whoTopic: {
    age: 'how ages changed',
    tenure: 'owning and renting',
    students: 'how many students live here',
    moves: 'how many people move',
    demolition: 'how many homes were demolished',
  },

  column: 'Difference over the years',
  short: {
    closing: 'getting smaller',
    widening: 'getting larger',
    crossed: 'turned around',
    'no-clear-change': 'no change to be seen',
    'too-few': 'too few measurements',
  },
  notTested: 'not tested',
});
