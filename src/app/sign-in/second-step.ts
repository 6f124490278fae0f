import { answered, authHeaders, logged, type Answered, type Desk, type Visitor } from './desk.ts';
import { mailPerson } from './mail-person.ts';
import type { SignedIn } from './session.ts';
import { tryOnce } from './try-limits.ts';

export interface SecondStepBegun extends Answered<'done' | 'refused' | 'too-often'> {
  /** `otpauth:` address with the secret, for an app. */
  uri: string | null;
  /** Codes to keep on paper, each good for once. Shown now and never again. */
  backupCodes: string[];
}

/** Makes the secret of a second step; it counts from the first right code on. */
export async function beginSecondStep(desk: Desk, visitor: Visitor, signedIn: SignedIn, password: string): Promise<SecondStepBegun> {
  if ((await tryOnce(desk, 'confirm', visitor, signedIn.person.id)) !== null)
    return { ...answered('too-often'), uri: null, backupCodes: [] };
  const response = await desk.auth.api.enableTwoFactor({ body: { password }, headers: authHeaders(visitor), asResponse: true });
  if (!response.ok) return { ...answered('refused'), uri: null, backupCodes: [] };
  const { totpURI, backupCodes } = (await response.clone().json()) as { totpURI: string; backupCodes: string[] };
  return { ...answered('done', response), uri: totpURI, backupCodes };
}

/** The first code of the app: from now on signing in asks for one. */
export async function finishSecondStep(
  desk: Desk,
  visitor: Visitor,
  signedIn: SignedIn,
  code: string,
): Promise<Answered<'done' | 'refused' | 'too-often'>> {
  const { id } = signedIn.person;
  if ((await tryOnce(desk, 'confirm', visitor, id)) !== null) return answered('too-often');
  const response = await desk.auth.api.verifyTOTP({
    body: { code: code.replace(/\s/g, '') },
    headers: authHeaders(visitor),
    asResponse: true,
  });
  const outcome = response.ok ? 'done' : 'refused';
  await logged(desk, visitor, { action: 'second-step-set', object: `person ${id}`, outcome, actor: id });
  return answered(outcome, response);
}

/** Signing in by a password alone again. */
export async function removeSecondStep(
  desk: Desk,
  visitor: Visitor,
  signedIn: SignedIn,
  password: string,
): Promise<Answered<'done' | 'refused' | 'too-often'>> {
  const { id } = signedIn.person;
  if ((await tryOnce(desk, 'confirm', visitor, id)) !== null) return answered('too-often');
  const response = await desk.auth.api.disableTwoFactor({ body: { password }, headers: authHeaders(visitor), asResponse: true });
  const outcome = response.ok ? 'done' : 'refused';
  if (response.ok) await mailPerson(desk, id, 'second-step-removed', (words, site) => words.secondStepRemoved({ site }));
  await logged(desk, visitor, { action: 'second-step-removed', object: `person ${id}`, outcome, actor: id });
  return answered(outcome, response);
}
