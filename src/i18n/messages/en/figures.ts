import type { Messages } from '#i18n/messages/nl';

export const figures = (): Messages['figures'] => ({
  title: (area) => `All figures of ${area}`,
  crumb: 'All figures',
  description: (area) => `Every figure that we have of ${area}: all topics, all years, with status and source.`,
  lead: 'Each figure with its period, certainty and source. Also what is missing, with the reason. You can shorten the list.',
  filterTitle: 'Shorten the list',
  theme: 'Theme',
  allThemes: 'All themes',
  text: 'Word in the name',
  years: 'Years',
  newestOnly: 'Only the newest figure',
  allYears: 'All years',
  apply: 'Show',
  clear: 'Show everything',
  count: (shown, all) => (all === 1 && shown === 1 ? '1 figure' : shown === all ? `${shown} figures` : `${shown} of ${all} figures`),
  none: 'No figure fits this choice.',
  caption: (area) => `Figures of ${area}, by theme and topic, newest first`,
  column: { indicator: 'Topic', period: 'Period', value: 'Figure', status: 'Certainty', course: 'Course', source: 'Source' },
  download: { csv: 'All figures as CSV', xlsx: 'All figures as Excel (XLSX)' },
  division: (year) => `division of ${year}`,
});
