import type { ExitCode } from '#base/fault';
import type { App } from '#app/app';
import type { SettingFlags } from '#app/settings/read-settings';
import type { Settings } from '#app/settings/settings';
import type { CommandName } from '#i18n/cli/nl';
import type { CliWords } from '#i18n/cli/words';
import type { Language } from '#i18n/language';
import type { Effects } from './effects.ts';
import type { Printer } from './printer.ts';

/** One option: `value` is what the help calls its value; null is a flag that is there or not. */
export interface OptionSpec {
  value: string | null;
}

/** One entry of the command table. Its words stand in i18n under the same name. */
export interface Command {
  /** As typed: `profile`, `world load`. */
  name: CommandName;
  /** Positional arguments as the help shows them: `FILE...`, `[TEXT]`. Empty: none are taken. */
  arguments: string;
  options: Readonly<Record<string, OptionSpec>>;
  /** A real line that works in a fresh instance (or says what it needs). */
  example: string;
  run(input: CommandInput): Promise<ExitCode>;
}

/** A command by its name, before it is needed. */
export interface ListedCommand {
  name: CommandName;
  load(): Promise<Command>;
}

export interface CommandInput {
  positionals: readonly string[];
  options: Readonly<Record<string, string | true>>;
  effects: Effects;
  language: Language;
  words: CliWords;
  print: Printer;
  /**
   * What the environment and the flags set, for a command that opens no App itself.
   *
   * @throws Fault with every wrong setting
   */
  settings(): Settings;
  /** Opens the App of this environment, once; it is closed when the command is done. */
  openApp(flags?: SettingFlags): Promise<App>;
}

/** Taken by every command. */
export const COMMON_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  json: { value: null },
  lang: { value: 'nl|en' },
  world: { value: 'NAME' },
  help: { value: null },
};
