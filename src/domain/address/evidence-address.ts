import { EVIDENCE_SORTS, type EvidenceSort } from '#domain/evidence/evidence-fields';
import type { EvidenceTarget } from '#domain/evidence/evidence-told';
import type { KindName } from '#domain/register/kinds';
import { KIND_PATHS } from '#domain/work/kind-groups';
import { address, inLanguage, withQuery, type AddressLanguage } from './address.ts';
import { fileAddress } from './file-address.ts';
import { programmeAddress } from './programme-address.ts';
import { workAddress } from './work-address.ts';

/** How addresses name what evidence is. */
const SORT_WORDS: Readonly<Record<EvidenceSort, string>> = {
  figure: 'cijfer',
  output: 'prestatie',
  registration: 'antwoord',
  attachment: 'bijlage',
  link: 'pagina',
};

/** What an address asks for; a figure where it asks for nothing that there is. */
export function askedSort(query: URLSearchParams): EvidenceSort {
  return EVIDENCE_SORTS.find((sort) => SORT_WORDS[sort] === query.get('soort')) ?? 'figure';
}

export const evidenceAddress = {
  /** The section of a thing's page with its evidence. */
  section: 'bewijs',
  /** A form to add evidence to a claim. */
  add: (place: string, claim: { kind: KindName; id: string }, language: AddressLanguage, sort?: EvidenceSort, back?: string) =>
    withQuery(inLanguage(`/werk/${place}/${KIND_PATHS[claim.kind]}/${claim.id}/bewijs`, language), {
      soort: sort && SORT_WORDS[sort],
      terug: back,
    }),
  /**
   * Where what evidence points at can be read; null where it is no longer there.
   *
   * @param place the programme's workspace for who works there; null for everybody
   */
  target: (target: EvidenceTarget, place: string | null, language: AddressLanguage): string | null => {
    switch (target.sort) {
      case 'nothing':
        return null;
      case 'link':
        return target.link;
      case 'figure': {
        const { told } = target.figure;
        return told && address.areaFigure(told.area, told.figure.indicator.id, language);
      }
      case 'output': {
        const { output } = target;
        if (output && place !== null) return workAddress.thing(place, 'output', output.id, language);
        return output?.intervention?.slug ? programmeAddress.intervention(output.intervention.slug, language, 'geleverd') : null;
      }
      case 'registration': {
        const intervention = target.question?.intervention;
        if (intervention && place !== null)
          return workAddress.thing(place, 'intervention', intervention.id, language, { part: 'geholpen' });
        return intervention?.slug ? programmeAddress.intervention(intervention.slug, language, 'geholpen') : null;
      }
      case 'attachment': {
        const { file } = target;
        if (file === null) return null;
        return place === null ? fileAddress.document(file.id, language) : fileAddress.attachment(place, file.id, language);
      }
    }
  },
} as const;
