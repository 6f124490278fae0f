import { RESIDENT, type Viewer } from '#domain/account/viewer';
import type { Disclosed } from '#domain/disclosure/disclosed';
import type { HelpTold } from '#domain/programme-page/help-told';
import type { Seen } from '#domain/register/register';
import { didItHelp } from '#insight/contribution/did-it-help';
import { getApp } from '#app/open-app';

/** Whether an intervention helped, as far as the registered questions that a viewer may see are answered. Works nothing out. */
export async function loadHelp(intervention: Seen<'intervention'>, viewer: Viewer = RESIDENT): Promise<Disclosed<HelpTold>> {
  const { workshop, catalogue, answers } = await getApp();
  const { register } = await workshop();
  const where = { intervention: [intervention.id] };
  const { things } = await register.list(viewer, 'registration', { where });
  return didItHelp(intervention.values.name ?? '', things, catalogue, (registration) => answers.answerTo(registration));
}
