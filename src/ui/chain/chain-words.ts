import { programmeAddress } from '#domain/address/programme-address';
import type { ChainNode, ChainPicture } from '#domain/programme-page/chain-picture';
import { whenText } from '#i18n/register/when-text';
import { optionWord, outputWords } from '#ui/programme/programme-words.ts';
import type { Site } from '#ui/site-context.ts';

/** What stands under the name of a thing in the chain. */
export function nodeNotes(node: ChainNode, site: Site): string[] {
  const { chain, goal, unchecked } = site.say.programmes;
  const { criteria, output, work, judgement, hasFigure } = node;
  return [
    ...(hasFigure === false ? [unchecked] : []),
    ...criteria,
    ...(work && work.inputs.length > 0 ? [chain.inputs(work.inputs.join('; '))] : []),
    ...(work && work.activities.length > 0 ? [chain.activities(work.activities.join('; '))] : []),
    ...(output ? outputWords(output, site) : []),
    ...(judgement
      ? [
          optionWord('impactJudgement', 'judgement', judgement.judgement, site),
          goal.judgedBy(judgement.judgedBy ?? '', judgement.judgedOn ? whenText(judgement.judgedOn, site.language) : ''),
        ]
      : []),
  ].filter((note) => note !== '');
}

/** Where a thing in the chain leads to: its own page, its goal, or its place in the list. */
export function nodeHref(node: ChainNode, { columns, links }: ChainPicture, slug: string, { language }: Site): string {
  if (node.step === 'intervention' && node.slug) return programmeAddress.intervention(node.slug, language);
  if (node.step === 'objective') return programmeAddress.goals(slug, language, `doel-${node.id}`);
  if (node.judgement?.objective) return programmeAddress.goals(slug, language, `doel-${node.judgement.objective}`);
  const from = links.find(({ to }) => to === node.id)?.from;
  const maker = columns.flatMap(({ nodes }) => nodes).find(({ id, step }) => id === from && step === 'intervention');
  if (node.step === 'output' && maker?.slug) return programmeAddress.intervention(maker.slug, language, 'geleverd');
  return `#keten-${node.id}`;
}

/** The names of what a thing leads to. */
export function leadsTo(node: ChainNode, { columns, links }: ChainPicture): { node: ChainNode; link: ChainPicture['links'][number] }[] {
  const all = new Map(columns.flatMap(({ nodes }) => nodes).map((one) => [one.id, one]));
  return links.filter(({ from }) => from === node.id).flatMap((link) => (all.has(link.to) ? [{ node: all.get(link.to)!, link }] : []));
}

/** The trends to which the chain goes back from what is said of an objective. */
export function goesBackTo(node: ChainNode, { columns, back }: ChainPicture): ChainNode[] {
  const all = new Map(columns.flatMap(({ nodes }) => nodes).map((one) => [one.id, one]));
  return back.filter(({ from }) => from === node.id).flatMap(({ to }) => all.get(to) ?? []);
}
