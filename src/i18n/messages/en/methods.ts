import type { Messages } from '#i18n/messages/nl';

/** How we come to what we say. */
export const methods = (): Messages['methods'] => ({
  title: 'How we work things out',
  lead: 'A plain answer to every question. And for who wants to know it all: the whole method.',
  kicker: 'How we work things out',
  onThisPage: 'On this page',
  toPart: (title) => `On to: ${title}`,
  table: (heads) => `Table: ${heads}`,
  ownFigures: 'Work it out yourself',
  ownFiguresId: 'work-it-out',
  ask: 'With the command peil ask you can do this with figures of your own. The question is JSON. Here is what such a question is made of.',
  schema: (kind) => `what a question of the kind ${kind} is made of`,
  toAll: 'All questions about how we work things out',
});
