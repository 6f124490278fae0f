import type { CliWords } from '#i18n/cli/words';
import { COMMON_OPTIONS, type Command, type ListedCommand, type OptionSpec } from './command.ts';

/** What `peil --help` says: every command with one line. */
export function overviewHelp(commands: readonly ListedCommand[], words: CliWords): string {
  const rows = commands.map((command) => [command.name, words.commands[command.name].summary] as const);
  const width = Math.max(...rows.map(([name]) => name.length));
  return [
    words.help.what,
    '',
    `${words.help.usage}: peil ${words.help.commandSlot} [--help]`,
    '',
    `${words.help.commands}:`,
    ...rows.map(([name, summary]) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    `${words.help.commonOptions}:`,
    ...optionLines(COMMON_OPTIONS, words.commonOptions),
    '',
    words.help.settings,
    words.help.exitCodes,
    '',
  ].join('\n');
}

/** What `peil COMMAND --help` says. */
export function commandHelp(command: Command, words: CliWords): string {
  const text = words.commands[command.name];
  const usage = ['peil', command.name, command.arguments, Object.keys(command.options).length > 0 ? words.help.optionSlot : ''];
  return [
    text.summary,
    '',
    `${words.help.usage}: ${usage.filter((part) => part !== '').join(' ')}`,
    ...('details' in text && text.details ? ['', text.details] : []),
    '',
    `${words.help.options}:`,
    ...optionLines(command.options, text.options as Record<string, string>),
    ...optionLines(COMMON_OPTIONS, words.commonOptions),
    '',
    `${words.help.example}:`,
    `  ${command.example}`,
    '',
  ].join('\n');
}

function optionLines(options: Readonly<Record<string, OptionSpec>>, texts: Readonly<Record<string, string>>): string[] {
  const heads = Object.entries(options).map(
    ([name, { value }]) => [value === null ? `--${name}` : `--${name} ${value}`, texts[name] ?? ''] as const,
  );
  return heads.map(([head, text]) => `  ${head.padEnd(26)} ${text}`);
}
