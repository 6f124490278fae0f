import { marginKind } from '../wide/margins.ts';
import type { FigureRole, Role } from '../wide/roles.ts';

/** How the portal titles the column of areas. */
const AREA = /^(?:Wijken en buurten|Regio'?s|Regio|Gemeenten|Woonplaatsen)$/;

/** Whether a heading is that of the areas. */
export function isAreaHeading(heading: string): boolean {
  return AREA.test(heading.trim());
}

/** `Vrije tijd en cultuur/Afstand tot bibliotheek (km)` is a topic by its path and its unit; null when there is no unit. */
export function topicOf(heading: string): { path: string; unit: string } | null {
  const match = /^(.+?)\s*\(([^()]+)\)$/.exec(heading.trim());
  return match && match[2] !== 'code' ? { path: match[1]!, unit: match[2]! } : null;
}

/**
 * The role of each column of a long portal download by its heading: topics carry their unit in brackets,
 * codes end in `(code)`, what has neither is a dimension. Topics `X/Ondergrens 95%-interval` and
 * `X/Bovengrens 95%-interval` become the margins of `X/Waarde`.
 */
export function headingRoles(headings: readonly string[]): Role[] {
  const roles = headings.map(roleOf);
  headings.forEach((heading, index) => {
    const topic = topicOf(heading);
    const kind = topic === null ? null : marginKind(lastPart(topic.path));
    if (topic === null || (kind !== 'lower' && kind !== 'upper')) return;
    const value = roles.find(
      (role): role is FigureRole => role.is === 'figure' && role.key === `${topic.path.slice(0, -lastPart(topic.path).length)}Waarde`,
    );
    if (value) value[kind] = index;
  });
  return roles;
}

function roleOf(heading: string): Role {
  const text = heading.trim();
  if (isAreaHeading(text)) return { is: 'area-key' };
  if (/^Regiocode.*\(code\)$/.test(text)) return { is: 'area-code' };
  if (text === 'Perioden') return { is: 'period' };
  if (text === 'Marges') return { is: 'margin' };
  const topic = topicOf(text);
  if (topic)
    return { is: 'figure', key: topic.path, title: topic.path.replaceAll('/', ' / '), unit: topic.unit, decimals: null, datatype: null };
  const code = /^(.+) \(code\)$/.exec(text);
  if (code && isAreaHeading(code[1]!)) return { is: 'area-code' };
  return code ? { is: 'ignored' } : { is: 'member', dimension: text };
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
