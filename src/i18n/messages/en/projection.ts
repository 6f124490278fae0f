import type { Messages } from '#i18n/messages/nl';

/** 'If it goes on like this': the past continued, and how sure that is. */
export const projection = (): Messages['projection'] => ({
  title: 'If it goes on like this',
  what: 'This line continues the past. All that is already being done is in it. That includes a programme in the neighbourhood.',
  whatNot: 'So the line does not say how things would go without that programme.',
  heading: {
    up: (title, area, last, inLast, then, inThen) =>
      `${title} in ${area}: if it goes on like this, this figure goes up. It was ${last} ${inLast} and will then be about ${then} ${inThen}.`,
    down: (title, area, last, inLast, then, inThen) =>
      `${title} in ${area}: if it goes on like this, this figure goes down. It was ${last} ${inLast} and will then be about ${then} ${inThen}.`,
    level: (title, area, last, inLast) =>
      `${title} in ${area}: if it goes on like this, this figure stays about the same. It was ${last} ${inLast}.`,
    unclear: (title, area, last, inLast, then, inThen) =>
      `${title} in ${area}: we cannot see whether this figure goes up or down. It was ${last} ${inLast}. The line ends at ${then} ${inThen}.`,
  },
  notSure: (low, high, inThen) => `That is not certain: ${inThen} it may also lie anywhere between ${low} and ${high}.`,
  notSureHardly: 'That is not certain: it may also become lower or higher.',
  flat: 'This figure never changed. So the line is straight. How far off it may be, we do not know.',
  held: (times) => `In the past the outcome fell within an area like this ${times}.`,
  timesOfTen: (times) => `${times} out of 10 times`,
  moreThanNine: 'more than 9 out of 10 times',
  lessThanOne: 'fewer than 1 out of 10 times',
  heldUnknown: 'How often an area like this was right in the past, we cannot count here yet.',
  chartTitle: (title, area) => `${title} in ${area}, if it goes on like this`,
  chartDescription: (past, ahead) => `Known: ${past}. If it goes on like this: ${ahead}.`,
  point: (period, value, low, high) => `${period} ${value} (between ${low} and ${high})`,
  legend: {
    past: 'Until now',
    mean: 'If it goes on like this',
    naive: 'Same as now',
    inner: 'Dark area: made to hold 8 out of 10 outcomes',
    outer: 'Light area: made to hold 19 out of 20 outcomes',
  },
  tableCaption: (title, area) => `${title} in ${area}: the years ahead`,
  column: {
    period: 'Period',
    mean: 'If it goes on like this',
    band80: 'Dark area (80%)',
    band95: 'Light area (95%)',
    naive: 'Same as now',
    held: 'Was right before (80%)',
  },
  range: (low, high) => `${low} to ${high}`,
  heldCount: (inside, of) => `${inside} of ${of}`,
  noBand: 'no area',
  refusedTitle: 'We draw no line here',
  reason: {
    tooFew: (n, needed, hasStopped) =>
      `There ${n === 1 ? 'is only one year' : `are only ${n} years`} with a figure. From ${needed} years on we continue a line. ${hasStopped ? 'No figure has come here for years.' : `If each year brings a figure, it can be done in ${needed - n === 1 ? '1 year' : `${needed - n} years`}.`}`,
    none: 'There is not one year with a figure here.',
    broken:
      'The way of counting or the border changed in the last three years of these figures. Figures from before and after do not belong in one line. Once there are five figures from after that time, it can be done.',
    missing: 'Too many years are missing. If they still come, it can be done.',
    model: 'This figure comes from a model. We do not continue such an estimate. With figures that were counted or asked, it can be done.',
    official:
      'For residents by age there are official projections, by Statistics Netherlands and PBL. Those are better than a continued line.',
    old: (last, furthest) =>
      `The newest figure is of ${last}. A line up to ${furthest} lies wholly in the past. With newer figures it can be done.`,
    class: 'This is a class and no number. A class cannot be continued.',
    other: 'It cannot be done with these figures.',
  },
  note: {
    capped: (given) =>
      `We look ${given === 1 ? '1 year' : `${given} years`} ahead. We go no further: at most five years, and half as many years as there are figures.`,
    naive: 'For this figure ‘same as now’ was at least as good in the past. That is why it is the line.',
    standard:
      'There are too few comparable areas to measure the width of the area from them. The width comes from an international comparison of 645 series (M3).',
    standardPartly: (years, of) =>
      `For ${years} of the ${of} years there are too few past errors to measure the width of the area from them. There the width comes from an international comparison of 645 series (M3).`,
    missing: (years) => `${years === 1 ? 'One year is' : `${years} years are`} missing. Nothing was filled in.`,
    dropped: 'Figures from before the break have no part in it: they were counted in another way or are about another area.',
    provisional: 'Some figures are provisional.',
    estimated: 'Some figures of this area were worked out.',
    incomplete: 'One of the tables was not loaded as a whole.',
  },
  how: 'How do we know this?',
  howMethod: {
    theta: 'Method: Theta, a smooth line through the figures with half of the trend added.',
    naive: 'Method: repeating the last figure.',
  },
  howPoints: (n, first, last) => `Figures: ${n} years, from ${first} to ${last}.`,
  howPool: (series, levels, within) =>
    `Compared with: ${series} series of ${levels}${within === null ? '' : ` in ${within}`}, this area among them.`,
  howErrors: (errors) => `Width of the area: from past errors (per year ahead ${errors}).`,
  howStandard: 'Width of the area: the fixed widths of M3.',
  howHeld: (level, inside, of, share) => `The area of ${level} held ${inside} of ${of} outcomes in the past (${share}).`,
  howRatio: (ratio) => `In the past of this series Theta was off ${ratio} times as much as ‘same as now’.`,
  howMase: (theta, naive) => `Mean error one year ahead, in mean yearly changes: Theta ${theta}, same as now ${naive}.`,
  howSources: 'Releases:',
  toMethod: 'How we work this out',
  toProjection: 'If it goes on like this',
  pageTitle: (title, area) => `${title} in ${area}`,
  pageDescription: (title, area) => `${title} in ${area}: the figure, its course, and where it goes if it goes on like this.`,
  now: 'How is it now?',
  toArea: (area) => `Everything about ${area}`,
});
