import { EXIT, Fault } from '#base/fault';
import type { Issue } from '#base/issue';
import { nearest } from '#base/nearest';
import { COMMON_OPTIONS, type Command, type ListedCommand, type OptionSpec } from './command.ts';

export interface ParsedLine {
  positionals: string[];
  options: Record<string, string | true>;
}

/**
 * The command that a line names, the longest name first (`world load` before `world`), and what follows.
 *
 * @throws Fault `command-unknown` with the names that look alike
 */
export function findCommand(words: readonly string[], commands: readonly ListedCommand[]): { command: ListedCommand; rest: string[] } {
  for (const length of [2, 1]) {
    const name = words.slice(0, length).join(' ');
    const command = commands.find((one) => one.name === name);
    if (command) return { command, rest: words.slice(length) };
  }
  const typed = words[0] ?? '';
  const alike = nearest(
    typed,
    commands.map((command) => command.name),
  );
  throw new Fault([{ code: 'command-unknown', level: 'error', params: { command: typed, alike: alike.join(', ') } }], EXIT.wrongUsage);
}

/**
 * Reads options (`--area C`, `--area=C`) and the rest of a line.
 *
 * @throws Fault with every wrong part at once: `option-unknown`, `option-without-value`, `option-twice`,
 * `argument-unexpected`, `argument-missing`
 */
export function parseLine(words: readonly string[], command: Command): ParsedLine {
  const known: Record<string, OptionSpec> = { ...command.options, ...COMMON_OPTIONS };
  const issues: Issue[] = [];
  const wrong = (code: string, params: Issue['params']): void => {
    issues.push({ code, level: 'error', params });
  };
  const parsed: ParsedLine = { positionals: [], options: {} };
  let onlyPositionals = false;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    if (onlyPositionals || !word.startsWith('--')) {
      parsed.positionals.push(word);
      continue;
    }
    if (word === '--') {
      onlyPositionals = true;
      continue;
    }
    const [name, attached] = splitOption(word);
    const spec = known[name];
    if (!spec) {
      wrong('option-unknown', {
        option: name,
        alike: nearest(name, Object.keys(known)).join(', --'),
        command: command.name,
      });
      // What follows may well be its value: not a second mistake.
      if (attached === null && words[index + 1] !== undefined && !words[index + 1]!.startsWith('--')) index += 1;
      continue;
    }
    if (parsed.options[name] !== undefined) wrong('option-twice', { option: name });
    if (spec.value === null) {
      if (attached !== null) wrong('option-with-value', { option: name, value: attached });
      parsed.options[name] = true;
      continue;
    }
    const value = attached ?? words[index + 1];
    if (value === undefined || (attached === null && value.startsWith('--'))) {
      wrong('option-without-value', { option: name, value: spec.value });
      continue;
    }
    if (attached === null) index += 1;
    parsed.options[name] = value;
  }
  if (parsed.options.help !== true) checkPositionals(parsed, command, wrong);
  if (issues.length > 0) throw new Fault(issues, EXIT.wrongUsage);
  return parsed;
}

function checkPositionals({ positionals }: ParsedLine, command: Command, wrong: (code: string, params: Issue['params']) => void): void {
  const shown = command.arguments.split(' ').filter((part) => part !== '');
  const least = shown.filter((part) => !part.startsWith('[')).length;
  const most = command.arguments.includes('...') ? Number.POSITIVE_INFINITY : shown.length;
  if (positionals.length < least) wrong('argument-missing', { argument: shown[positionals.length]!, command: command.name });
  for (const extra of positionals.slice(most)) wrong('argument-unexpected', { argument: extra, command: command.name });
}

function splitOption(word: string): [name: string, attached: string | null] {
  const mark = word.indexOf('=');
  return mark < 0 ? [word.slice(2), null] : [word.slice(2, mark), word.slice(mark + 1)];
}
