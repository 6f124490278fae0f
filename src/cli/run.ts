import { EXIT, Fault, type ExitCode } from '#base/fault';
import type { App } from '#app/app';
import { openApp } from '#app/open-app';
import { readSettings, type SettingFlags } from '#app/settings/read-settings';
import type { Settings } from '#app/settings/settings';
import { cliWords, type CliWords } from '#i18n/cli/words';
import { LANGUAGES, type Language } from '#i18n/language';
import type { ListedCommand } from './command.ts';
import type { Effects } from './effects.ts';
import { commandHelp, overviewHelp } from './help.ts';
import { findCommand, parseLine } from './parse.ts';
import { createPrinter, type Printer } from './printer.ts';

/**
 * Runs one line of `peil` and says how it ended. A Fault becomes sentences a person can act on; anything
 * else that is thrown is a defect of Peil, told as such, without a stack trace.
 */
export async function run(line: readonly string[], commands: readonly ListedCommand[], effects: Effects): Promise<ExitCode> {
  const language = wantedLanguage(line);
  const print = createPrinter(effects, language);
  try {
    return await runCommand(line, commands, effects, { language, print, words: cliWords(language) });
  } catch (error) {
    if (error instanceof Fault) {
      print.issues(error.issues);
      return error.exitCode;
    }
    print.issues([{ code: 'unexpected-failure', level: 'error' }]);
    effects.stderr.write(`${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}\n`);
    return EXIT.systemFailed;
  }
}

async function runCommand(
  line: readonly string[],
  commands: readonly ListedCommand[],
  effects: Effects,
  { language, print, words }: { language: Language; print: Printer; words: CliWords },
): Promise<ExitCode> {
  const asked = line.filter((word) => !word.startsWith('--lang') && word !== language);
  if (asked.length === 0 || asked[0] === '--help' || asked[0] === 'help') {
    print.line(overviewHelp(commands, words).trimEnd());
    return asked.length === 0 ? EXIT.wrongUsage : EXIT.good;
  }
  // What only begins the names of commands (`peil user`) is asked for by who wants to know which there are.
  const group = commands.filter(({ name }) => name.startsWith(`${asked[0]} `));
  if (group.length > 0 && !commands.some(({ name }) => name === asked[0]) && asked.slice(1).every((word) => word === '--help')) {
    print.line(overviewHelp(group, words).trimEnd());
    return asked.length === 1 ? EXIT.wrongUsage : EXIT.good;
  }
  const { command: found, rest } = findCommand(line[0]!.startsWith('--') ? asked : line, commands);
  const command = await found.load();
  const { positionals, options } = parseLine(rest, command);
  if (options.help) {
    print.line(commandHelp(command, words).trimEnd());
    return EXIT.good;
  }
  checkLanguage(options.lang);

  const settings = (flags: SettingFlags = {}): Settings => readSettings(effects.env, { ...settingFlags(options), ...flags });
  let app: App | null = null;
  const open = async (flags: SettingFlags = {}): Promise<App> => {
    if (app) return app;
    return (app ??= await openApp(settings(flags), effects.clock, {
      progress: ({ file, number, of }) => print.progress(words.progress.loadingWorld(file, number, of)),
    }));
  };
  try {
    return await command.run({ positionals, options, effects, language, words, print, settings, openApp: open });
  } finally {
    await (app as App | null)?.close();
  }
}

/** The settings that a flag may give. */
export function settingFlags(options: Readonly<Record<string, string | true>>): SettingFlags {
  const text = (name: string): string | undefined => (typeof options[name] === 'string' ? options[name] : undefined);
  return { world: text('world'), port: text('port') };
}

/** The language must be known before the line is parsed, or its mistakes could not be told. */
function wantedLanguage(line: readonly string[]): Language {
  const index = line.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value = index < 0 ? null : line[index]!.includes('=') ? line[index]!.split('=')[1] : line[index + 1];
  return LANGUAGES.find((language) => language === value) ?? 'nl';
}

function checkLanguage(value: string | true | undefined): void {
  if (value === undefined || LANGUAGES.some((language) => language === value)) return;
  throw new Fault(
    [{ code: 'language-unknown', level: 'error', params: { value: String(value), known: LANGUAGES.join(', ') } }],
    EXIT.wrongUsage,
  );
}
