import { Document } from 'yaml';
import type { Chance } from '../random.ts';
import { PLANTS, REPLACEMENT } from '../plants.ts';
import { CHAIN_GAPS } from './noord-chain.ts';
import { ledgersOf } from './ledgers.ts';
import { LINKAGE_PAIRS } from './linkages.ts';
import { NOORD_INTERVENTIONS } from './noord-interventions.ts';
import { organisationsFile } from './organisations.ts';
import { DORPEN_INTERVENTIONS, OPGROEIEN_INTERVENTIONS } from './other-interventions.ts';
import { dorpenFile, noordAmounts, noordFile, opgroeienFile } from './programmes.ts';
import { SHEET, SHEET_FILE, SHEET_TRUTH } from './sheet.ts';

const ABOUT = 'Waterwolde is invented. Made by tools/waterwolde (npm run make:waterwolde): change the texts there, not here.';

/** What the fictional world brings for the register, and what partners of it keep themselves, by path. */
export function programmeFiles(chance: Chance): Map<string, string> {
  const files = new Map([
    ['programmes/organisations.yaml', yaml(organisationsFile())],
    ['programmes/waterwolde-noord.yaml', yaml(noordFile(chance))],
    ['programmes/leefbaar-dorp.yaml', yaml(dorpenFile(chance))],
    ['programmes/kansrijk-opgroeien.yaml', yaml(opgroeienFile(chance))],
    [SHEET_FILE, SHEET],
  ]);
  for (const { path, content } of ledgersOf(noordAmounts(chance))) files.set(path, content);
  return files;
}

/** What is known of the programmes because it was planted, to hold suggestions, imports and verdicts against. */
export function programmeTruths(chance: Chance): object {
  return {
    linkagePairs: {
      programme: 'waterwolde-noord',
      pairs: LINKAGE_PAIRS,
      made: 'Pairs that are in no linkage yet and share place, people, partners and goals.',
    },
    chainGaps: { programme: 'waterwolde-noord', ...CHAIN_GAPS },
    interventions: Object.entries({
      'waterwolde-noord': NOORD_INTERVENTIONS,
      'leefbaar-dorp': DORPEN_INTERVENTIONS,
      'kansrijk-opgroeien': OPGROEIEN_INTERVENTIONS,
    }).flatMap(([programme, rows]) =>
      rows.flatMap(({ key, plant, areas, begins }) =>
        plant ? [{ plant, programme, intervention: key, areas, from: Number(begins!.slice(0, 4)) }] : [],
      ),
    ),
    ledgers: ledgersOf(noordAmounts(chance)).map(({ truth }) => truth),
    sheet: SHEET_TRUTH,
  };
}

/** Ids of everything planted in the figures that an intervention may belong to. */
export const PLANT_IDS: readonly string[] = [...PLANTS.map(({ id }) => id), REPLACEMENT.id];

function yaml(content: object): string {
  const document = new Document(content, { aliasDuplicateObjects: false });
  document.commentBefore = ` ${ABOUT}`;
  return document.toString({ lineWidth: 140, singleQuote: true, flowCollectionPadding: true });
}
