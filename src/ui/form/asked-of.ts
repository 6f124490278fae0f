import { ASKED_BESIDE, isAskedOfState, statesAsking } from '#domain/register/asked-of-state';
import { kindOf, type KindName } from '#domain/register/kinds';
import { isEmpty, machinesOf } from '#domain/register/states';
import type { Typed } from '#domain/register/write-value';
import { fieldLabel, optionLabel } from '#i18n/register/register-words';
import type { Language } from '#i18n/language';

interface Stood {
  /** What stood in the form when it was first opened; null for a new thing. */
  opened: Readonly<Record<string, Typed>> | null;
  typed: Readonly<Record<string, Typed>>;
  /** By state field, what may be chosen now. */
  allowed: Readonly<Record<string, readonly string[]>>;
}

/** Whether a field must be filled in as the thing stands; else what must be chosen or filled in for that, in words. */
export interface Asked {
  needed: boolean;
  at: string[];
}

/** How the form of a thing asks a field that its kind can be without. */
export function askedOf(kind: KindName, field: string, { opened, typed, allowed }: Stood, language: Language): Asked {
  const stood = { ...typed, ...opened };
  const beside = ASKED_BESIDE[kind]?.[field];
  const isBeside = beside !== undefined && !isEmpty(typed[beside]);
  if (isBeside || (opened !== null && isAskedOfState(kind, field, stood))) return { needed: true, at: [] };
  const [machine] = machinesOf(kindOf(kind));
  // What it lacks already in its state, that state does not ask.
  const now = opened === null ? null : stood[machine?.[0] ?? ''];
  const states = machine ? (allowed[machine[0]] ?? Object.keys(machine[1].moves)).filter((state) => state !== now) : [];
  return {
    needed: false,
    at: [
      ...statesAsking(kind, field, states).map((state) => optionLabel(language, kind, machine![0], state)),
      ...(beside === undefined ? [] : [fieldLabel(language, kind, beside)]),
    ],
  };
}
