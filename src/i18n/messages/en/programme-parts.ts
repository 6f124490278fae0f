import type { Messages } from '#i18n/messages/nl';

/** A programme or an area in short answers. */
export const shortAnswers = (): Messages['programmes']['short'] => ({
  title: 'In short',
  doing: 'What is being done?',
  doingTold: (count, all, month) =>
    all === 0
      ? 'That is not filled in yet.'
      : count === 0
        ? `All of it is completed or stopped (as of ${month}).`
        : `${count === 1 ? '1 project or approach is going on or coming' : `${count} projects and approaches are going on or coming`} (as of ${month}).${
            count === all ? '' : ` ${all - count === 1 ? '1 is' : `${all - count} are`} completed or stopped.`
          }`,
  here: (here, around) => `${here} ${here === 1 ? 'project' : 'projects'} here, ${around} for a larger area.`,
  whoMoneyAsked: 'Who takes part, who pays, were residents asked?',
  atProgramme: 'That is told with:',
  who: 'Who takes part?',
  whoTold: (count, missing) =>
    `${count === 0 ? 'That is not filled in yet.' : count === 1 ? '1 party.' : `${count} parties.`}${missing === '' ? '' : ` Not yet: ${missing}.`}`,
  money: 'Who pays for it?',
  moneyTold: (sources, isSplit) => `${sources}.${isSplit ? '' : ' By project it does not stand here.'}`,
  moneyNone: 'Nothing about money is public yet.',
  better: 'Is it getting better?',
  betterTold: (better, worse, all) =>
    better + worse === 0
      ? 'That we cannot say (yet).'
      : `Of ${all} figures ${better} became better and ${worse} worse.${better + worse < all ? ' Of the others that cannot be said.' : ''}`,
  asked: 'Were residents asked?',
  askedTold: (count) =>
    count === 0 ? 'That is not written down.' : `What residents answered is written down ${count === 1 ? 'once' : `${count} times`}.`,
});

/** What else there is for who looks for a word. */
export const searchHelp = (): Messages['programmes']['searchHelp'] => ({
  title: 'Look here too',
  near: 'Did you mean',
  also: (text) => `Beside “${text}” we also looked for:`,
  goal: 'Goal',
  theme: 'Theme',
  figure: 'Figure',
  areas: 'What is done in your neighbourhood: choose it',
  glossary: 'What words mean',
});

/** What is being done in an area. */
export const doneHere = (): Messages['programmes']['here'] => ({
  title: 'What is being done here',
  around: (count) =>
    count === 1 ? 'And 1 project or approach for a larger area' : `And ${count} projects and approaches for a larger area`,
  unplaced: (count) => (count === 1 ? 'Of 1 project it is not known where it is' : `Of ${count} projects it is not known where they are`),
  programmes: (count) => (count === 1 ? 'This belongs to the programme' : 'This belongs to the programmes'),
  onlyAround: (area) => `There is nothing for ${area} alone. This is done for a larger area that ${area} belongs to:`,
  strengths: 'What went well here',
  noStrengths: 'Nobody wrote down yet what went well here. And of no figure it can be said that it became better.',
  better: 'Became better:',
  history: 'What happened here',
  timeline: (area) => `${area} over time`,
  timelineCrumb: 'Timeline',
  timelineNone: 'Nothing with a date is filled in yet for this area.',
  timelinesOf: 'What has no place stands on the timeline of the programme itself:',
  toTimeline: 'See it on a timeline, beside the figures',
  historyMore: (count) => (count === 1 ? '1 earlier event stands there too.' : `${count} earlier events stand there too.`),
  toArea: (area) => `All about ${area}`,
  toldBy: 'from',
  firstOf: (shown, all) => `${shown} of the ${all} are listed here.`,
  why: 'Why?',
  more: 'Everything that is done here',
});
