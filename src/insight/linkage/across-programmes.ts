import { derivedId } from '#base/id';
import type { FiguresReader } from '#domain/figures/reader';
import type { Seen } from '#domain/register/register';
import { suggestLinkages, type Said, type Suggested } from '#insight/linkage/suggest-linkages';
import type { ProgrammeContent } from '#insight/programme/programme-content';

type Content = Pick<ProgrammeContent, 'intervention' | 'contribution' | 'objective' | 'programmeTheme' | 'organisations'>;

/** A programme as it is held against another, with what its interventions say. */
export interface Beside {
  content: Content;
  said: Said;
}

/** The id of the linkage of two interventions of different programmes: the same from whichever side it is answered. */
export function linkageAcross(interventions: readonly { id: string }[]): string {
  return derivedId('linkage-across', ...interventions.map(({ id }) => id).sort());
}

/**
 * Pairs of an intervention of a programme with one of another, by the same rule and points as within a programme. Themes
 * are the same where they are tied to the same theme of the catalogue; each programme has goals of its own, so two never
 * share one.
 *
 * @param made every linkage of both programmes, withdrawn ones too
 */
export async function suggestAcross(
  figures: Pick<FiguresReader, 'area' | 'place'>,
  own: Beside,
  other: Beside,
  made: readonly Seen<'linkage'>[],
): Promise<Suggested> {
  const { found, nearest } = await suggestLinkages(figures, joined(own.content, told(other.content)), {
    people: [...own.said.people, ...other.said.people],
    words: [...own.said.words, ...other.said.words],
  });
  const answered = new Set(made.map(({ id }) => id));
  const ownIds = new Set(own.content.intervention.map(({ id }) => id));
  const open = nearest
    .filter(({ interventions }) => !answered.has(linkageAcross(interventions)))
    .map((suggestion) => ({
      ...suggestion,
      interventions: (ownIds.has(suggestion.interventions[0].id)
        ? suggestion.interventions
        : [suggestion.interventions[1], suggestion.interventions[0]]) as typeof suggestion.interventions,
      themes: own.content.programmeTheme
        .filter(({ values }) => values.catalogueTheme && suggestion.themes.includes(values.catalogueTheme))
        .map(({ id }) => id),
    }));
  return { found: found - (nearest.length - open.length), nearest: open };
}

/** What everybody of another programme may know: the name of an idea would go into a linkage that others read. */
function told(content: Content): Content {
  return { ...content, intervention: content.intervention.filter(({ values }) => values.state !== 'idea') };
}

/** Both programmes as one, in which who are of the same programme stand together already. */
function joined(own: Content, other: Content): Parameters<typeof suggestLinkages>[1] {
  const themes = new Map([...other.programmeTheme, ...own.programmeTheme].map((theme) => [theme.id, theme]));
  const byCatalogue = [...themes.values()].filter(({ values }) => values.catalogueTheme);
  const common = (ids: readonly string[] | undefined): string[] => (ids ?? []).flatMap((id) => themes.get(id)?.values.catalogueTheme ?? []);
  const together = ({ intervention }: Content) => ({ values: { interventions: intervention.map(({ id }) => id) } }) as Seen<'linkage'>;
  return {
    intervention: [...own.intervention, ...other.intervention].map((one) => ({
      ...one,
      values: { ...one.values, themes: common(one.values.themes) },
    })),
    linkage: [together(own), together(other)],
    contribution: [...own.contribution, ...other.contribution],
    objective: [...own.objective, ...other.objective],
    programmeTheme: byCatalogue.map((theme) => ({ ...theme, id: theme.values.catalogueTheme! })),
    organisations: new Map([...own.organisations, ...other.organisations]),
  };
}
