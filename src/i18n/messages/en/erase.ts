import type { Messages } from '#i18n/messages/nl';

export const erase = (): Messages['erase'] => ({
  title: (name) => `Erase text: ${name}`,
  link: 'Erase text',
  lead: 'Is there a name, a telephone number or something else about a person? Choose what must go. It goes from everything that stands here now and stood here before.',
  forGood: 'Erasing can not be undone. The history keeps who did it, when and why, and never the text itself.',
  none: 'There is no text here that you can erase.',
  byOther:
    'A decision that was taken, its files and evidence, and what residents said are erased by a board member only. The programme manager erases the rest.',
  which: 'What must go?',
  standsNow: 'stands here now',
  stood: (since, until) => (since === until ? `stood here on ${since}` : `stood here from ${since} to ${until}`),
  versions: (count) => (count === 1 ? 'in one version' : `in ${count} versions`),
  file: (sort, size) => `The file itself: ${sort}, ${size}`,
  fileField: 'File',
  cameFrom: 'Name of the file that was read in',
  fromAll: 'goes from all that came from a file of this name',
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
  findTitle: 'Look for a name to erase',
  findIn: {
    programme: {
      lead: 'Does somebody ask to be erased? Look for the name, and for a telephone number or mail address. You look in the texts that stand in this programme and stood there before.',
      link: 'Does this stand elsewhere too? Look in the whole programme',
      nothing: (text) => `“${text}” stands in no text of this programme, and did not stand there before. Look for a part of the name too.`,
      others:
        'Organisations were not looked into: all programmes share those. Does the name stand there too? An administrator can look and erase there.',
    },
    shared: {
      lead: 'Does somebody ask to be erased? Look for the name, and for a phone number or e-mail address. You look in all organisations, and in what everybody reads of the programmes. Also in what stood there before.',
      link: 'Does this stand elsewhere too? Look in all organisations',
      nothing: (text) => `“${text}” stands in no organisation, and did not stand there before. Look for a part of the name too.`,
      others: 'The programmes themselves were not looked into. The programme manager of each does that.',
    },
  },
  findWords: 'What do you look for?',
  findHint: 'The very letters. Capitals make no difference.',
  findButton: 'Look',
  findCount: (count) => (count === 1 ? 'It stands or stood in one place.' : `It stands or stood in ${count} places.`),
  findCut: (count) => `These are the first ${count} places. Erase here first, or look for more words.`,
  findTexts: (count) => (count === 1 ? 'one text' : `${count} texts`),
  findFiles: 'Files are not looked into.',
});
