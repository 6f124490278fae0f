import { deputy } from '#i18n/messages/nl/deputy';
import { execution } from '#i18n/messages/nl/execution';
import { partners } from '#i18n/messages/nl/partners';
import { plans } from '#i18n/messages/nl/plans';
import type { Voice } from '#i18n/voice';

/** Pages that lay a programme, or all of them, before who steers. */
export const steering = (say: Voice) => ({ execution: execution(say), deputy: deputy(say), partners: partners(say), plans: plans(say) });
