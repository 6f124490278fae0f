import type { Messages } from '#i18n/messages/nl';

/** What we do not know. */
const subjects = (count: string): string => (count === '1' ? '1 subject' : `${count} subjects`);

export const unknowns = (): Messages['unknowns'] => ({
  title: 'What we do not know',
  description: 'On which subjects and areas we have no figures, or only old ones.',
  lead: (municipality) => `On many things in ${municipality} we have no figures, or only old ones. We would rather say so than guess.`,
  counts: {
    without: (count, all) => `Without a figure: ${count} of the ${all} subjects`,
    old: (count) => `Only figures of five years or older: ${subjects(count)}`,
    patchy: (count) => `Not a figure for all areas: ${subjects(count)}`,
    incomplete: (count) => `Tables that were not loaded completely: ${count}`,
  },
  choose: 'Choose a municipality',
  show: 'Show',
  themeKnown: (known, all) => `We have figures here on ${known} of the ${all} subjects.`,
  themeNone: 'We do not have a single figure on this theme here.',
  themeAll: 'We have recent figures on all subjects of this theme.',
  withoutTitle: 'No figures',
  oldTitle: 'Only old figures',
  oldItem: (period, age) => `the newest is of ${period}, ${age} ago`,
  patchySummary: (count) =>
    count === '1' ? '1 subject that does not have a figure for all areas' : `${count} subjects that do not have a figure for all areas`,
  patchyCaption: (theme) => `${theme}: areas with a figure in the newest period`,
  column: { indicator: 'Subject', period: 'Newest period', district: 'Districts', neighbourhood: 'Neighbourhoods' },
  of: (filled, all) => `${filled} of ${all}`,
  complete: 'all',
  patchyNote: 'Old figures can belong to an older division. There were more or fewer areas then.',
  incompleteTitle: 'Tables that are not complete',
  incompleteLead: 'These files stop too early. What they hold is right, but some areas may be missing.',
  incompleteItem: (rows, date) => `${rows} rows, retrieved on ${date}`,
  otherTitle: 'What no figure can tell',
  other: [
    'A figure does not tell what it feels like to live somewhere. Ask the people themselves.',
    'An average tells nothing about one home or one family.',
    'Who moves takes their figure along. A neighbourhood can look different because other people live there, not because things changed for the people.',
  ],
});
