import { createRawSnippet } from 'svelte';
import { describe, expect, it } from 'vitest';
import { plainText } from '../access/acts/drawn-form.ts';
import { draw } from '../form/draw.ts';
import type { PackTold } from '#domain/meeting/pack-told';
import type { Disclosed } from '#domain/disclosure/disclosed';
import { messages } from '#i18n/messages';
import { packPaper } from '#publication/pack/pack-paper';
import { ROOMS } from '#publication/pack/room';
import { tellPack } from '#publication/pack/tell-pack';
import { largePack, packFor, testPack } from '#publication/pack/test-pack';
import PackSection from '#ui/coalition/PackSection.svelte';

const nothing = createRawSnippet(() => ({ render: () => '<!---->' }));

/** Without spaces and the brackets that stand on paper for the frame of a tag. */
const bare = (text: string) => text.replace(/[\s()]+/g, '');

/** What the parts of the page say and where they lead, in order; without what is for the screen only. */
function pageOf(told: PackTold) {
  const html = told.parts
    .map((part) => draw(PackSection, { part, id: part.part, decide: nothing }))
    .join('')
    // What is folded on the page is named on paper, with where it stands.
    .replace(
      /<details[^>]*>.*?<summary[^>]*>(.*?)<\/summary>.*?<\/details>/gs,
      `$1.<a href="/page">${messages('nl', packFor.address).coalition.pack.onPage}</a>`,
    )
    .replace(/<(\w+)[^>]*(aria-hidden="true"|no-print)[^>]*>[^<]*<\/\1>/g, '');
  return {
    text: bare(plainText(html.replace(/<!--.*?-->|<[^>]+>/gs, ''))),
    links: [...html.matchAll(/<a[^>]*href="([^"]+)"/g)].map(([, href]) => packFor.origin + plainText(href!)),
  };
}

function paperOf(told: Disclosed<PackTold>, room = ROOMS[0]!) {
  const paper = packPaper(told, { ...packFor, say: messages('nl', packFor.address), page: `${packFor.origin}/page`, room });
  const pieces = paper.blocks.flatMap((block) => {
    if (block.is === 'entries') return block.entries.flatMap(({ line, below = [] }) => [...line, ...below.flat()]);
    if (block.is !== 'table') return block.line;
    const { caption, columns, rows } = block.table;
    return [
      ...[caption, ...columns].map((text) => ({ text })),
      ...rows.flatMap(({ head, cells }) => [...head, ...cells.map((text) => ({ text }))]),
    ];
  });
  return {
    text: bare(pieces.map((piece) => piece.text + ('after' in piece ? piece.after : '')).join('')),
    links: pieces.flatMap((piece) => ('to' in piece && piece.to !== undefined ? [piece.to] : [])),
  };
}

describe('the page of a meeting pack and its paper', () => {
  const told = tellPack(testPack(), packFor);

  it('tell the same lines in the same order, each leading to the same place', () => {
    const page = pageOf(told);
    expect(page).toEqual(paperOf(told));
    expect(page.links.length).toBeGreaterThan(20);
    for (const one of ['Warmehuizen', 'Bomenplanten', '€1.235,00', 'Klopt de focus nog?']) expect(page.text).toContain(bare(one));
  });

  it('differ only in how much paper has room for, and paper then says where the rest stands', () => {
    const large = tellPack(largePack(3), packFor);
    const [page, paper] = [pageOf(large), paperOf(large, ROOMS.at(-1)!)];
    const [onPage, onPaper] = [new Set(page.links), new Set(paper.links)];
    expect([...onPaper].filter((link) => !onPage.has(link) && link !== `${packFor.origin}/page`)).toEqual([]);
    expect(onPaper).toContain(`${packFor.origin}/page`);
    expect(paper.text.length).toBeLessThan(page.text.length);
  });
});
