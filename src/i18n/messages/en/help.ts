import type { Messages } from '#i18n/messages/nl';

/** Whether an intervention helped, and registering the question beforehand. */
export const help = (): Messages['help'] => ({
  title: 'Did it help?',
  lead: 'Beforehand we write down by which figure it must be seen whether this helps. Only then do we look. So nobody can choose what comes out well.',
  none: 'It was not written down beforehand by which figure it must be seen whether this helps. So we cannot say that now.',
  beside: 'What was done or learned is on this page too.',
  figure: (indicator) => `Looked at: ${indicator}`,
  busy: 'We are still working this out. Look again in a minute.',
  notYet: (start) => `We do not know yet. There are no figures of ${start} or later.`,
  failed: 'With the figures that are here now we cannot work this out.',
  tooSmall: 'Not to be seen is not the same as no help. So look at what was done, who was reached and what we learned.',
  heldBack: {
    'not-beforehand':
      'This question was written down only when the figures were here already. Then one can choose what comes out well. So we do not say here whether it helped.',
    tampered: 'What was written down beforehand was changed later. So we do not say here whether it helped.',
    'among-many': 'More questions were asked here at once. Then one may come out well by chance. So we do not say here whether it helped.',
  },
  how: 'How do we know?',
  writtenDown: (day) => `Written down on ${day}.`,
  inTime: 'Then the figures of after the start were not here yet.',
  hash: (hash) => `Hash: ${hash}`,
  saidBefore: (smallest) => `Said beforehand: the smallest difference that can be seen is ${smallest}.`,
  comparedWith: (count) => `Compared with ${count} areas that were chosen beforehand.`,
  weights: 'The areas that it was compared with, by weight',
  tests: (count) => `Tested together: ${count} questions of this intervention.`,
  others: (count) =>
    count === 1
      ? 'Another question was written down on this figure. It does not count here, but it stays:'
      : `${count} other questions were written down on this figure. They do not count here, but they stay:`,
  other: (day, start) => `Written down on ${day}: start ${start}`,
  course: 'The figure by year',
  method: 'How we answer this question',
  releases: (releases) => `Releases: ${releases}`,

  register: 'Register a question beforehand',
  registerLead:
    'Write down by which figure it must be seen whether this helps, before the figures are here. After that the question never changes. Who thinks of something better registers another. The old one stays.',
  look: 'Look beforehand',
  foreseen: 'What Peil says beforehand',
  foreseenLead: 'This was worked out from the years before the start only. No outcome was looked at.',
  noYears: 'There are no years before the start.',
  smallest: (value) => `The smallest difference that can be seen: ${value}.`,
  smallestNone: 'The smallest difference that can be seen cannot be worked out.',
  expected: (value) => `Expected in the whole figure: ${value}.`,
  expectedNone: 'It does not say which difference is expected. Then Peil cannot say later that it did not help.',
  tooSmallBefore: 'Too small to see',
  tooSmallWhy: (expected, smallest) =>
    `Expected is ${expected}. A difference under ${smallest} cannot be told from chance here. It may be registered, but the answer will be: too small to see. Better keep count of who is reached and what people think of it.`,
  largeEnough: 'Such a difference is large enough to be seen.',
  comparisons: (count) =>
    count === 0 ? 'There are no areas to compare with.' : count === 1 ? 'One area to compare with.' : `${count} areas to compare with.`,
  years: (years) => `Years before the start: ${years}.`,
  rungs: {
    4: 'With years enough after it Peil can compare with areas like these (rung 4 of 4). It takes 2.',
    3: 'With a year after it Peil can compare with other areas (rung 3 of 4).',
    2: 'With 4 years after it Peil can compare the line before and after (rung 2 of 4).',
    1: 'Later Peil can only say what changed, not why (rung 1 of 4).',
    0: 'Later Peil can say nothing of this (rung 0 of 4).',
  },
  seenAlready: (last) =>
    `Mind: the figures up to ${last} are in Peil already. Then this is no question beforehand, and later we do not say whether it helped.`,
  confirm: 'Register this question',
  where: (areas) => `Where: ${areas}.`,
});
