import { EXIT, fault, type Fault } from '#base/fault';
import type { CommandInput } from './command.ts';

/** The text of an option; undefined when it was not given. */
export function textOption({ options }: Pick<CommandInput, 'options'>, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** @throws Fault `option-missing` */
export function requiredOption({ options }: Pick<CommandInput, 'options'>, name: string): string {
  const value = textOption({ options }, name);
  if (value === undefined || value.trim() === '') throw wrongUsage('option-missing', { option: name });
  return value;
}

/** @throws Fault `option-no-number` */
export function numberOption({ options }: Pick<CommandInput, 'options'>, name: string): number | undefined {
  const value = textOption({ options }, name);
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value)) throw wrongUsage('option-no-number', { option: name, value });
  return Number(value);
}

/** One of a fixed list. @throws Fault `option-not-one-of` */
export function choiceOption<T extends string>(
  { options }: Pick<CommandInput, 'options'>,
  name: string,
  choices: readonly T[],
): T | undefined {
  const value = textOption({ options }, name);
  if (value === undefined) return undefined;
  const found = choices.find((choice) => choice === value);
  if (!found) throw wrongUsage('option-not-one-of', { option: name, value, known: choices.join(', ') });
  return found;
}

function wrongUsage(code: string, params: Record<string, string>): Fault {
  return fault(code, params, { exitCode: EXIT.wrongUsage });
}
