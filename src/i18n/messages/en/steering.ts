import { deputy } from '#i18n/messages/en/deputy';
import { execution } from '#i18n/messages/en/execution';
import { partners } from '#i18n/messages/en/partners';
import { plans } from '#i18n/messages/en/plans';
import type { Messages } from '#i18n/messages/nl';

/** Pages that lay a programme, or all of them, before who steers. */
export const steering = (): Messages['steering'] => ({ execution: execution(), deputy: deputy(), partners: partners(), plans: plans() });
