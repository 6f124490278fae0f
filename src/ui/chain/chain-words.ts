import { programmeAddress } from '#domain/address/programme-address';
import type { ChainLink, ChainNode, ChainPicture } from '#domain/programme-page/chain-picture';
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
export function nodeHref(node: ChainNode, chain: ChainPicture, slug: string, { language }: Site): string {
  if (node.step === 'intervention' && node.slug) return programmeAddress.intervention(node.slug, language);
  if (node.step === 'objective') return programmeAddress.goals(slug, language, `doel-${node.id}`);
  if (node.judgement?.objective) return programmeAddress.goals(slug, language, `doel-${node.judgement.objective}`);
  const { nodes, coming } = foundIn(chain);
  const maker = nodes.get(coming.get(node.id)?.[0]?.from ?? '');
  if (node.step === 'output' && maker?.step === 'intervention' && maker.slug)
    return programmeAddress.intervention(maker.slug, language, 'geleverd');
  return `#keten-${node.id}`;
}

/** The names of what a thing leads to. */
export function leadsTo({ id }: ChainNode, chain: ChainPicture): { node: ChainNode; link: ChainLink }[] {
  const { nodes, going } = foundIn(chain);
  return (going.get(id) ?? []).flatMap((link) => {
    const node = nodes.get(link.to);
    return node ? { node, link } : [];
  });
}

/** The trends to which the chain goes back from what is said of an objective. */
export function goesBackTo({ id }: ChainNode, chain: ChainPicture): ChainNode[] {
  const { nodes, back } = foundIn(chain);
  return (back.get(id) ?? []).flatMap(({ to }) => nodes.get(to) ?? []);
}

/** What a chain holds, found by what asks for it: each of its nodes asks, in the picture and in the list. */
const found = new WeakMap<ChainPicture, ReturnType<typeof find>>();

function foundIn(chain: ChainPicture): ReturnType<typeof find> {
  const before = found.get(chain);
  if (before) return before;
  const now = find(chain);
  found.set(chain, now);
  return now;
}

function find({ columns, links, back }: ChainPicture) {
  return {
    nodes: new Map(columns.flatMap(({ nodes }) => nodes).map((node) => [node.id, node])),
    going: Map.groupBy(links, ({ from }) => from),
    coming: Map.groupBy(links, ({ to }) => to),
    back: Map.groupBy(back, ({ from }) => from),
  };
}
