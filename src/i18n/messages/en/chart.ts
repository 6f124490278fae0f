import type { Messages } from '#i18n/messages/nl';

export const chart = (): Messages['chart'] => ({
  pairTitle: (title, period) => `${title}, ${period}`,
  courseOf: (name, points) => `${name}: ${points}.`,
  point: (period, value) => `${period} ${value}`,
  table: 'See the figures in a table',
  tableCaption: (title) => `${title}: all years`,
  period: 'Period',
  noValue: '–',
  definitionBreak: (mark, period, reason) => `${mark}: counted in another way from ${period}. ${reason}`,
  divisionBreak: (mark, period, reason) => `${mark}: other borders from ${period}. ${reason}`,
  definitionBreakAfter: (mark, before, reason) => `${mark}: counted in another way after ${before}. ${reason}`,
  divisionBreakAfter: (mark, before, reason) => `${mark}: the borders changed after ${before}. ${reason}`,
  band: 'The light band is the margin: the real number almost certainly lies within it.',
  open: 'An open dot is a provisional figure.',
  notFromZero: 'The scale does not begin at zero.',
});
