import type { Messages } from '#i18n/messages/nl';

export const lists = (): Messages['lists'] => ({
  menu: 'Menu',
  title: 'All lists',
  lead: 'Everything that you can open here, by subject.',
  together: 'Overviews',
  none: 'still empty',
  chain: 'Objectives and chain',
});
