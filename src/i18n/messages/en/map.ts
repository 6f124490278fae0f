import type { Messages } from '#i18n/messages/nl';

/** Maps and the dot plot. */
export const map = (): Messages['map'] => ({
  skip: 'Skip the map',
  key: 'The tiles of the map in full',
  areaWithFigure: (area, figure) => `${area}: ${figure}`,
  below: (limit) => `less than ${limit}`,
  between: (from, to) => `${from} to ${to}`,
  from: (limit) => `${limit} or more`,
  everything: 'all areas with a figure',
  members: (count) => (count === 1 ? '(1 area)' : `(${count} areas)`),
  noFigure: (reason) => `Hatched: ${reason}`,
  absent: 'there is no figure for an area with this border',
  white: (reason) => `White: ${reason}`,
  rule: 'Darker is a higher number, not better or worse. The steps are round and of equal size. The lowest and the highest step are open. A step with only one area joins the step next to it.',
  tileNote: 'Each square is one area. The squares lie about where they should, but shape and size do not match the real map.',
  borders: (source) => `Borders: ${source}.`,
  otherDivision: (borders, figures, left) =>
    `The borders on the map are of ${borders}, the figures of the division of ${figures}. ${left === 0 ? 'All areas are on the map.' : left === 1 ? 'One area is not on the map, because its border differs.' : `${left} areas are not on the map, because their borders differ.`} The table has them all.`,
});

export const dotPlot = (): Messages['dotPlot'] => ({
  dot: 'the figure of an area',
  margins: 'the margin: the real number almost certainly lies on this line',
  comparator: (name, value) => `${name}: ${value}`,
});
