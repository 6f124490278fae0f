import type { Messages } from '#i18n/messages/nl';

export const erase = (): Messages['erase'] => ({
  title: (name) => `Erase text: ${name}`,
  link: 'Erase text',
  lead: 'Is there a name, a telephone number or something else about a person? Choose what must go. It goes from everything that stands here now and stood here before.',
  forGood: 'Erasing can not be undone. The history keeps who did it, when and why, and never the text itself.',
  none: 'There is no text here that can be erased.',
  which: 'What must go?',
  standsNow: 'stands here now',
  stood: (since, until) => (since === until ? `stood here on ${since}` : `stood here from ${since} to ${until}`),
  versions: (count) => (count === 1 ? 'in one version' : `in ${count} versions`),
  file: (sort, size) => `The file itself: ${sort}, ${size}`,
  fileField: 'File',
  why: 'Why must it go?',
  reasons: {
    asked: 'The person whom it is about asked for it',
    mistake: 'It was filled in by mistake',
    retention: 'The time that it may be kept is over',
  },
  left: (instead) => `Where a text is required, it says “${instead}” afterwards. Other fields are empty afterwards.`,
  copies: 'This does not change old backups, downloaded files or mails that were sent. Ask the administrator what happens with those.',
  button: 'Erase for good',
  cancel: 'Do not erase',
  done: 'The text was erased.',
  instead: 'Erased text',
  tombstone: (day, because) =>
    `Erased text (${day}: ${{ asked: 'asked by the person', mistake: 'filled in by mistake', retention: 'time to keep it is over' }[because]})`,
  fileGone: 'This file was erased.',
  wiped: (fields) => `Erased from: ${fields}.`,
  account: 'erased account',
});
