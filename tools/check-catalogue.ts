/**
 * Loads the catalogue and every world with its programmes as the product does, and refuses any fault; then holds the texts of
 * findings against each other, so that no code is without words in a language.
 */
import { loadContent } from '../src/app/content/content.ts';
import { worldNames } from '../src/app/settings/read-settings.ts';
import { readWorldThings } from '../src/app/world/programme-files.ts';
import { Fault } from '../src/base/fault.ts';
import { issueText } from '../src/i18n/issue-text.ts';
import { projectRoot, report } from './report.ts';

const findings: string[] = [];
const notes: string[] = [];
for (const name of worldNames(projectRoot)) {
  try {
    const { catalogue, world } = loadContent(projectRoot, name);
    const things = readWorldThings(projectRoot, world, catalogue);
    if (!things.ok) throw new Fault(things.issues);
    const active = catalogue.indicators.filter((indicator) => indicator.status === 'active').length;
    notes.push(
      `${name}: ${active} active indicators, ${catalogue.indicators.length - active} planned, ${things.value.length} things for the register`,
    );
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    findings.push(...error.issues.map((issue) => issueText(issue, 'en')));
  }
}
report('catalogue', [...new Set(findings)], notes.join('; '));
