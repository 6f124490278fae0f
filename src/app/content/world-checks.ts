import { parseOfficialCode } from '#domain/area/code';
import type { Issue } from '#base/issue';
import type { World } from '#domain/world/world';

/** The coded checks on a world's areas, contacts and tiles: everything that must point somewhere does. */
export function worldIssues(world: World): Issue[] {
  const own = new Set(world.ownAreas.map((area) => area.code));
  return [...ownAreaIssues(world), ...referenceIssues(world, own), ...tileIssues(world)];
}

function ownAreaIssues(world: World): Issue[] {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  world.ownAreas.forEach((area, index) => {
    const at = `ownAreas[${index}]`;
    if (seen.has(area.code)) issues.push(issue('world-duplicate-area', `${at}.code`, { code: area.code }));
    if (parseOfficialCode(area.code)) issues.push(issue('world-official-code', `${at}.code`, { code: area.code }));
    seen.add(area.code);
    const years = new Set<number>();
    area.parts.forEach((part, number) => {
      const here = `${at}.parts[${number}]`;
      for (const code of part.codes) {
        if (!parseOfficialCode(code)) issues.push(issue('world-part-unknown', here, { code }));
      }
      if (years.has(part.divisionYear) || new Set(part.codes).size < part.codes.length) {
        issues.push(issue('world-part-twice', here, { year: part.divisionYear, code: area.code }));
      }
      years.add(part.divisionYear);
    });
  });
  return issues;
}

/** Areas that are named by their code: the municipality, what the home page leads with, contacts. */
function referenceIssues(world: World, own: Set<string>): Issue[] {
  const references: [string, string][] = [
    ['municipality', world.municipality],
    ...world.featured.map((code, index): [string, string] => [`featured[${index}]`, code]),
    ...Object.entries(world.postcodes?.areas ?? {}).flatMap(([digits, codes]) =>
      codes.map((code): [string, string] => [`postcodes.areas.${digits}`, code]),
    ),
    ...world.contacts.flatMap((contact, index) => contact.areas.map((code): [string, string] => [`contacts[${index}].areas`, code])),
  ];
  return references
    .filter(([, code]) => !own.has(code) && !parseOfficialCode(code))
    .map(([at, code]) => issue('world-unknown-area', at, { code }));
}

function tileIssues(world: World): Issue[] {
  return world.tileMaps.flatMap((map, index) => {
    const taken = new Set<string>();
    return map.tiles.flatMap((tile): Issue[] => {
      const claims = [tile.code, `${tile.column},${tile.row}`];
      const twice = claims.some((claim) => taken.has(claim));
      for (const claim of claims) taken.add(claim);
      return twice ? [issue('world-tile-twice', `tileMaps[${index}]`, { code: tile.code })] : [];
    });
  });
}

const PERSONAL_KEY = /^(?:person|persoon|contactpersoon|e-?mail|phone|telefoon|tel|mobiel|mobile|bsn|birth\w*|geboorte\w*)$/i;
const PERSONAL_VALUE = /[^\s@]+@[^\s@]+\.[a-z]{2,}|(?:\+31|\b0)\s?[1-9](?:[\s-]?\d){7,9}\b/i;

/** A mail address that can never be anybody's (RFC 2606). */
const NOBODYS = /[^\s@]+@[^\s@]+\.example(?!\.?\w)/gi;

/** Keys and values that point at a person: a world names organisations only. */
export function personIssues(content: unknown, at = ''): Issue[] {
  if (typeof content === 'string') {
    return PERSONAL_VALUE.test(content.replaceAll(NOBODYS, '')) ? [issue('world-person-key', at, { key: at })] : [];
  }
  if (content === null || typeof content !== 'object') return [];
  return Object.entries(content).flatMap(([key, value]) => {
    const here = Array.isArray(content) ? `${at}[${key}]` : at === '' ? key : `${at}.${key}`;
    const found = !Array.isArray(content) && PERSONAL_KEY.test(key) ? [issue('world-person-key', here, { key })] : [];
    return [...found, ...personIssues(value, here)];
  });
}

function issue(code: string, at: string, params: Issue['params']): Issue {
  return { code, level: 'error', at, ...(params ? { params } : {}) };
}
