import type { Messages } from '#i18n/messages/nl';

export const files = (): Messages['files'] => ({
  title: 'Attachments',
  none: 'No attachments yet.',
  added: 'The attachment was added.',
  addTitle: 'Add an attachment',
  file: 'File',
  fileHint: (endings, megabytes) => `${endings}. At most ${megabytes} MB.`,
  name: 'Name',
  nameHint: 'What it is, for example: Annual report 2025. When left empty, it is the name of the file.',
  openTo: 'For whom',
  openToHint: 'Never for more people than what it belongs to. Make sure that it holds no names or data of people.',
  options: {
    steering: 'partners only',
    accountability: 'partners and who checks the accounts',
    resident: 'everybody, residents too',
  },
  photos: 'Of photos we take away where and with what they were made. Other files may tell who made them.',
  add: 'Add',
  change: 'Name, for whom, or withdraw',
  changeOf: (name) => `Name, for whom, or withdraw: ${name}`,
  by: (who, day) => `${who}, ${day}`,
  belongsTo: 'Belongs to',
  open: 'Open the file',
  publicTitle: 'Documents',
});
