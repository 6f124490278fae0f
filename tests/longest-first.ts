import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take far longer than their size tells, the longest first. */
const LONG = [
  'src/observations/importer.process.test.ts',
  'tests/contribution-command.test.ts',
  'src/observations/delta.test.ts',
  'tests/register/embedded.test.ts',
  'tests/register/register.test.ts',
  'tests/backup.test.ts',
  'src/sources/shared-files.test.ts',
  'src/register/leaks.test.ts',
  'src/sources/mapping/ready-mappings.test.ts',
  'tests/e2e/coalition.test.ts',
  'tests/e2e/work.test.ts',
  'tests/e2e/work-files.test.ts',
  'tests/e2e/sign-in.test.ts',
  'tests/e2e/journeys.test.ts',
  'tests/e2e/journeys-coalition.test.ts',
  'tests/e2e/groningen-plan.test.ts',
  'tests/e2e/access.test.ts',
  'tests/e2e/areas.test.ts',
  'tests/e2e/wrong-input.test.ts',
  'tests/e2e/gate.test.ts',
  'tests/e2e/processes.test.ts',
  'tests/e2e/programme.test.ts',
  'tests/e2e/start-links.test.ts',
  'tests/e2e/money.test.ts',
  'tests/e2e/lists.test.ts',
  'tests/e2e/statements.test.ts',
];

/**
 * Long files first, so that two workers end together: a clean clone knows of none how long it took, and goes by size.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = new Map(sorted.map((file) => [file, rankOf(file.moduleId)]));
    return sorted.sort((a, b) => rank.get(a)! - rank.get(b)!);
  }
}

function rankOf(path: string): number {
  const at = LONG.findIndex((long) => path.replaceAll('\\', '/').endsWith(`/${long}`));
  return at < 0 ? LONG.length : at;
}
