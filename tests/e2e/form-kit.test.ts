import type { Component } from 'svelte';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formInput } from '#domain/register/form-input';
import ThingForm from '#ui/form/ThingForm.svelte';
import { draw } from '../form/draw.ts';
import { PARTS, publicPart, workPart } from '../form/chain-examples.ts';
import { CONFLICT, HASTY, hastyDraft, optionsOf } from '../form/examples.ts';
import { siteCss } from '../form/site-css.ts';
import { launchBrowser, looksRight, newVisitor, unfold, violations } from './browser.ts';

const ADDRESS = 'http://formulier.test/';
const FORM = ThingForm as unknown as Component<Record<string, unknown>>;
const CSS = siteCss();
const FAULTY = {
  kind: 'intervention',
  typed: HASTY,
  issues: hastyDraft().issues,
  options: optionsOf('intervention', 40),
  asOf: '',
  cancel: '/',
};
const PAGES: Record<string, string> = {
  'an empty form': draw(FORM, { kind: 'intervention', options: optionsOf('intervention', 8), asOf: '' }),
  'a form with faults': draw(FORM, FAULTY),
  'a form of amounts': draw(FORM, { kind: 'grant', typed: { requested: '1.234,56', perYear: 'ja' }, options: optionsOf('grant', 8) }),
  'two versions': draw(CONFLICT.block, CONFLICT.given),
  // The fictional world is too small for these.
  'a part of a chain, as residents see it': publicPart(),
  'a part of a chain, for who makes it': workPart(PARTS.first, true),
};

const wrapped = (body: string) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Formulier</title><meta name="viewport" content="width=device-width">
  <style>${CSS}</style></head><body class="peil-theme"><main class="wrap section">${body.includes('<h1') ? '' : '<h1>Formulier</h1>'}${body}</main></body></html>`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Opens a form as if a server gave it; `sent` holds what the browser sent. */
async function open<T>(
  body: string,
  look: (page: Page, sent: string[]) => Promise<T>,
  { width = 1280, script = true, forced = false } = {},
): Promise<T> {
  const context = await newVisitor(browser, {
    viewport: { width, height: 900 },
    javaScriptEnabled: script,
    forcedColors: forced ? 'active' : 'none',
  });
  const page = await context.newPage();
  const sent: string[] = [];
  await page.route(`${ADDRESS}**`, (route) => {
    const data = route.request().postData();
    if (data !== null) sent.push(data);
    return route.fulfill({ contentType: 'text/html', body: wrapped(data === null ? body : '<p>Verstuurd</p>') });
  });
  try {
    await page.goto(ADDRESS);
    return await look(page, sent);
  } finally {
    await context.close();
  }
}

describe.each(Object.entries(PAGES))('%s', (_, body) => {
  it('has no fault that axe finds and does not stick out, wide and on a phone, with everything unfolded', () =>
    open(body, async (page) => {
      await unfold(page);
      await looksRight(page);
    }));

  it('can be read and used in forced colours', () =>
    open(
      body,
      async (page) => {
        expect(await violations(page)).toEqual([]);
        const borders = await page
          .locator('.utrecht-textbox:visible, .utrecht-select:visible')
          .evaluateAll((boxes) => boxes.map((box) => Number.parseFloat(getComputedStyle(box).borderTopWidth)));
        expect(borders.filter((width) => width < 1)).toEqual([]);
      },
      { forced: true },
    ));
});

describe('a box for more lines', () => {
  it.each(['an empty form', 'two versions'])('keeps every word of %s in sight or within a scroll', (name) =>
    open(PAGES[name]!, async (page) => {
      await unfold(page);
      const boxes = page.locator('textarea');
      expect(await boxes.count()).toBeGreaterThan(0);
      for (const box of await boxes.all()) {
        await box.fill('Bewoners zonder werk doen klussen in huis bij huurders. '.repeat(40));
        const { over, scrolls } = await box.evaluate((one) => ({
          over: one.scrollWidth - one.clientWidth,
          scrolls: getComputedStyle(one).overflowY,
        }));
        expect(over).toBeLessThanOrEqual(0);
        expect(scrolls).toBe('auto');
      }
    }),
  );
});

describe('fill in a form without a script', () => {
  it('gives everything that was typed to the page, also boxes that were unticked', () =>
    open(
      PAGES['a form with faults']!,
      async (page, sent) => {
        await page.getByLabel('Loopt achter op het plan').uncheck();
        await page.getByLabel('Waar, regel 3').fill('Buurt 7');
        await page.getByLabel('Begin (niet verplicht)').fill('rond 2023');
        await page.getByRole('button', { name: 'Opslaan' }).last().click();
        expect(formInput('intervention', new URLSearchParams(sent[0]))).toMatchObject({
          ...HASTY,
          progress: 'Het gaat.\r\n\r\nNog niet overal.',
          behindPlan: '',
          areas: ['Buurt 3', 'Buurd 4', 'Buurt 7'],
          begins: 'rond 2023',
        });
      },
      { script: false },
    ));

  it('asks for more rows with its own button, and saves with Enter', () =>
    open(
      PAGES['a form with faults']!,
      async (page, sent) => {
        await page.getByLabel('Waar, regel 1').press('Enter');
        await page.getByText('Verstuurd').waitFor();
        expect(new URLSearchParams(sent[0]).has('meer-rijen')).toBe(false);
        await page.goBack();
        await page
          .getByRole('group', { name: /^Waar / })
          .getByRole('button', { name: 'Meer regels' })
          .click();
        await page.getByText('Verstuurd').waitFor();
        expect(new URLSearchParams(sent[1]).get('meer-rijen')).toBe('areas');
      },
      { script: false },
    ));

  it('begins at the list of faults, from which every field is one key away', () =>
    open(PAGES['a form with faults']!, async (page) => {
      const focused = () => page.evaluate(() => document.activeElement?.id);
      expect(await focused()).toBe('fouten');
      const links = page.locator('#fouten a');
      for (const link of await links.all()) {
        await link.press('Enter');
        expect(await focused()).toBe((await link.getAttribute('href'))!.slice(1));
      }
    }));

  it('chooses between two versions by keyboard', () =>
    open(PAGES['two versions']!, async (page, sent) => {
      const mine = page.getByRole('group', { name: 'Wat we leerden: wat blijft?' }).getByLabel('Wat je invulde');
      await mine.focus();
      await mine.press('ArrowDown');
      await page.getByRole('button', { name: 'Keuze opslaan' }).press('Enter');
      await page.getByText('Verstuurd').waitFor();
      const input = formInput('lesson', new URLSearchParams(sent[0]));
      expect(input).not.toHaveProperty('lesson');
      expect(input).toMatchObject({ at: '11-2023?', isSuccess: 'ja' });
    }));
});
