import { EXIT, Fault, type ExitCode } from '#base/fault';
import type { App } from '#app/app';
import { askContribution, registerContribution, type RegisteredContribution } from '#app/questions/contribution';
import type { AreaContribution, ComparisonChoice } from '#domain/profile/area-contribution';
import { areaJson } from '../area-json.ts';
import type { Command, CommandInput } from '../command.ts';
import { printContribution, printRegistered } from '../contribution-text.ts';
import { textOption } from '../option-values.ts';

const NEEDED = ['area', 'indicator', 'start'] as const;

export const contribution: Command = {
  name: 'contribution',
  arguments: '',
  options: {
    area: { value: 'AREA,...' },
    indicator: { value: 'INDICATOR' },
    start: { value: 'YEAR' },
    name: { value: 'NAME' },
    promised: { value: 'X' },
    reached: { value: 'SHARE' },
    pool: { value: 'POOL' },
    without: { value: 'AREA,...' },
    register: { value: null },
    registration: { value: 'FILE' },
  },
  example: 'peil contribution --world demo --area WW-NOORD --indicator bijstand_share_15_plus --start 2019',
  async run(input): Promise<ExitCode> {
    const [area, indicator, start] = neededOptions(input);
    const asked = {
      area,
      indicator,
      start,
      name: textOption(input, 'name'),
      promised: textOption(input, 'promised'),
      reached: textOption(input, 'reached'),
      pool: textOption(input, 'pool'),
      without: textOption(input, 'without'),
      registration: textOption(input, 'registration'),
    };
    const app = await input.openApp();
    const { folder } = input.effects;
    if (input.options.register) {
      const kept = await registerContribution(app, asked, folder);
      if (input.options.json) input.print.json(registeredJson(kept));
      else printRegistered(kept, input);
      return EXIT.good;
    }
    const found = await askContribution(app, asked, folder);
    if (input.options.json) input.print.json(contributionJson(found));
    else printContribution(found, input, await municipalityNames(app, found.comparison));
    return EXIT.good;
  },
};

async function municipalityNames({ figures }: App, { chosen }: ComparisonChoice): Promise<Map<string, string>> {
  const codes = [...new Set(chosen.flatMap(({ municipality }) => municipality ?? []))];
  const areas = await Promise.all(codes.map((code) => figures.area(code)));
  return new Map(areas.flatMap((area) => (area ? [[area.code, area.name] as const] : [])));
}

/** @throws Fault `option-missing` of each that is not there, and `options-exclude` */
function neededOptions(input: CommandInput): [string, string, string] {
  const values = NEEDED.map((name) => textOption(input, name)?.trim() ?? '');
  const issues = NEEDED.filter((_, index) => values[index] === '').map((option) => ({
    code: 'option-missing',
    level: 'error' as const,
    params: { option },
  }));
  if (input.options.register && input.options.registration !== undefined)
    throw new Fault(
      [...issues, { code: 'options-exclude', level: 'error', params: { one: 'register', other: 'registration' } }],
      EXIT.wrongUsage,
    );
  if (issues.length > 0) throw new Fault(issues, EXIT.wrongUsage);
  return values as [string, string, string];
}

/** The whole answer for programs: every number with its interval, method, warnings and source. */
export function contributionJson({ asked, treated, indicator, comparison, answer, ...rest }: AreaContribution): object {
  return {
    areas: asked.map(areaJson),
    treated: treated.map(areaJson),
    indicator: indicator.id,
    unit: indicator.unit,
    ...rest,
    comparison: comparisonJson(comparison),
    answer,
  };
}

function registeredJson({ planned, foreseen, registration, file }: RegisteredContribution): object {
  return {
    registration,
    file,
    beforehand: foreseen.beforehand,
    comparison: comparisonJson(planned.comparison),
    yearsBefore: planned.years.before,
  };
}

function comparisonJson({ chosen, ...choice }: ComparisonChoice): object {
  return { ...choice, chosen: chosen.map(areaJson) };
}
