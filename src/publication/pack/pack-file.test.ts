import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPdf, type ReadPdf } from '../../../tests/pdf/read-pdf.ts';
import { packFile } from './pack-file.ts';
import { largePack, packFor, testPack } from './test-pack.ts';

/** Without spaces: where a line ends there is none. */
const bare = (text: string) => text.replace(/[\s\u200b]+/gu, '');
const textOf = ({ texts }: ReadPdf) => bare(texts.join(''));

describe('packFile()', () => {
  it('is a tagged PDF/UA-1 with its title, language, heads of the table and every font inside', async () => {
    const pdf = readPdf(await packFile(testPack(), packFor));
    expect(pdf.catalog).toMatch(/\/Lang \(nl\)[\s\S]*\/StructTreeRoot[\s\S]*\/Marked true[\s\S]*\/DisplayDocTitle true/);
    expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf.metadata).toContain('>Coalitie, 19 november 2026</rdf:li>');
    expect(pdf.roles).toMatchObject({ H1: 1, H2: 5, H3: 6, Table: 1, THead: 1, TH: 3, Caption: 1 });
    expect(pdf.roles['LI']).toBe(14);
    expect(pdf.fonts.length).toBeGreaterThan(0);
    expect(pdf.fonts.filter(({ embedded }) => !embedded)).toEqual([]);
    expect(pdf.languages).not.toContain('en');
    expect(pdf.pages).toBe(2);
    expect(pdf.artifacts).toEqual([1, 2].map((page) => `Noord samen, gemaakt op 12 november 2026pagina ${page} van 2`));
  });

  it('tells everything of a pack in its order', async () => {
    const { texts } = readPdf(await packFile(testPack(), packFor));
    expect(texts.join('').replace(/\s+/g, ' ')).toMatchInlineSnapshot(
      `"Noord samen · VergaderstukkenCoalitie, 19 november 202614:00, De BrugGemaakt op 12 november 2026 uit wat is vastgelegd. Elke regel leidt naar waar het staat. Als pagina1. Hoe gaat het?•Warme huizenIn Noord is 12 van de 100; in Waterwolde 9. Ook in 2 andere gebieden gevolgd.Comfort: Het tocht. Gevraagd (juni 2025) aan: Zes huurders.Het programma zelf (oktober 2026): het doel is dichterbij. In de cijfers is dit niet te zien, en het tegendeel ook niet.Nog niet te zien: 2 doelen of maatstaven. Welke dat zijn, staat op de pagina.2. Wat werkt, en wat niet?Dit gaat goed•Bouw: Huizen: 12 van 10 huizen (2025, stand 1 februari 2026)•Gelukt: Samen. Dat hielp.Dit gaat niet vanzelf•Loopt achter: Lessen. Er is geen docent. (stand 1 januari 2026)•Bouw: Huizen: 2,5 van 10 huizen (2025, stand 30 september 2026)•Geleerd: Te snel. Begin klein.3. Wat besluiten we?Agenda1.Bomen (besluiten, 20 minuten)Besluiten en de vinkjes•Bomen planten (voorgesteld) stand 1 januari 2026 Wij planten. Om de hitte. Dit besluit kost € 85.000.Bewoners gevraagd: nog niet. Dat komt nog.Nog te beoordelen: Werk dichtbij.Acties uit dit overleg•Tekening maken: niemand genoemd, nog geen datumMoet klaar zijn voor dit overleg•Brief sturen: Woldewonen (Wim Wonen), voor 1 november 20264. Wat kost het?Geld in 2026, in euro’s, stand 31 december 2025 of laterBronbegrootuitgegevenRijk€ 1.234,56€ 1,00Gemeente€ 0,44niet bekendSamen€ 1.235,00€ 1,00Niet per jaar verdeeld, en niet meegeteld: Provincie, 2024 tot en met 2027: begroot € 7.000.000, stand 31 december 2025 of later.Niet meegeteld, omdat het bedrag niet is uitgesplitst: Fonds.Alle bedragen5. De vier vragen•Klopt de focus nog?•Doen we de goede dingen?•Wat gaat goed?Er wordt gebouwd.•Waar moeten we kiezen of bijsturen?"`,
    );
  });

  it('says on every page that a place is made up', async () => {
    const pdf = readPdf(await packFile(largePack(3), { ...packFor, fictional: 'Waterwolde' }));
    expect(textOf(pdf)).toContain(bare('Voorbeeld: Waterwolde. Alle namen'));
    expect(pdf.pages).toBeGreaterThan(1);
    expect(pdf.artifacts.filter((foot) => foot.includes('verzonnen voorbeeld'))).toHaveLength(pdf.pages);
  });

  it('leads from each line to its source on the site', async () => {
    const { links } = readPdf(await packFile(testPack(), packFor));
    expect(links.filter((link) => !link.startsWith('https://peil.example/'))).toEqual([]);
    expect(links.map((link) => link.replace('https://peil.example', ''))).toEqual([
      '/werk/noord-samen/overleg/meeting',
      '/werk/noord-samen/doelen/warm',
      '/buurten/NOORD-noord/cijfer/gas',
      '/werk/noord-samen/maatstaven/felt',
      '/werk/noord-samen/oordelen/now',
      '/werk/noord-samen/overleg/meeting',
      '/werk/noord-samen/prestaties/done',
      '/werk/noord-samen/lessen/success',
      '/werk/noord-samen/interventies/les',
      '/werk/noord-samen/prestaties/late',
      '/werk/noord-samen/lessen/learned',
      '/werk/noord-samen/agendapunten/one',
      '/werk/noord-samen/besluiten/trees',
      '/werk/noord-samen/vinkjes/beoordeling?over=trees&vinkje=asked',
      '/werk/noord-samen/vinkjes/beoordeling?over=trees&vinkje=near',
      '/werk/noord-samen/acties/agreed',
      '/werk/noord-samen/acties/late',
      '/werk/noord-samen/geldbronnen/state',
      '/werk/noord-samen/geldbronnen/town',
      '/werk/noord-samen/geldbronnen/province',
      '/werk/noord-samen/geldbronnen/fund',
      '/werk/noord-samen/geld?jaar=2026',
      '/werk/noord-samen/vergaderingen/meeting?veld=focusRight#veld-focusRight',
      '/werk/noord-samen/vergaderingen/meeting?veld=rightThings#veld-rightThings',
      '/werk/noord-samen/vergaderingen/meeting?veld=goesWell#veld-goesWell',
      '/werk/noord-samen/vergaderingen/meeting?veld=adjust#veld-adjust',
    ]);
  });

  it('says in English that what people wrote is Dutch', async () => {
    const pdf = readPdf(await packFile(testPack(), { ...packFor, language: 'en' }));
    expect(pdf.catalog).toContain('/Lang (en)');
    expect(pdf.languages).toContain('nl');
    expect(textOf(pdf)).toContain('4.Whatdoesitcost?');
    expect(pdf.links.every((link) => link.startsWith('https://peil.example/en/'))).toBe(true);
  });

  it('gives the same bytes for the same pack of the same day, and names nobody beside the text', async () => {
    const [one, other, later] = await Promise.all([
      packFile(testPack(), packFor),
      packFile(testPack(), packFor),
      packFile(testPack(), { ...packFor, madeOn: '2026-11-13' }),
    ]);
    expect(Buffer.compare(one, other)).toBe(0);
    expect(Buffer.compare(one, later)).not.toBe(0);
    expect(readPdf(one).metadata).toContain('<xmp:CreateDate>2026-11-12T12:00:00+00:00<');
    expect(Buffer.from(one).toString('latin1')).not.toMatch(/\/Author|dc:creator/);
  });

  it('never takes more than three pages, says what is left out, and keeps the total', async () => {
    const long = (usual: string) => `${usual} ${'met veel woorden '.repeat(220)}`.slice(0, 4000);
    for (const pack of [largePack(6), largePack(4, long), largePack(3, (usual) => usual + 'W'.repeat(3900))]) {
      const pdf = readPdf(await packFile(pack, packFor));
      expect(pdf.pages).toBeLessThanOrEqual(3);
      expect(textOf(pdf)).toContain('Samen€1.235,00€1,00');
    }
    const cut = textOf(readPdf(await packFile(largePack(6), packFor)));
    expect(cut).toMatch(/Ennog\d+\.Diestaanopdepagina\./);
    expect(cut).toMatch(/\d+anderebronnen€/);
  });

  it('puts every text down as it is, whatever signs are in it', { timeout: 60_000 }, async () => {
    const markup = fc.constantFrom(
      '#let x = 1',
      '$a_1$',
      '@ref',
      '`code`',
      '*b*',
      '_i_',
      '<label>',
      '// x',
      '/* y',
      '\\ n',
      '[c]',
      '= H',
      '#(1/0)',
    );
    const signs = fc.string({ unit: fc.constantFrom(...'#$@`*_<>/\\[]{}()="\'~-+é€ß✓Жβа'), maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(markup, signs), { minLength: 1, maxLength: 4 }), async (parts) => {
        const hostile = parts.join(' ');
        let count = 0;
        const pdf = readPdf(
          await packFile(
            testPack((usual) => ((count += 1), `${usual}q${hostile}q`)),
            packFor,
          ),
        );
        const [told, wanted] = [textOf(pdf), bare(`q${hostile}q`)];
        // Where there is a figure, its sentence stands for the name of the criterion; what is not to be seen is counted.
        expect(told.split(wanted).length - 1).toBe(count - 3);
        expect(told).not.toContain('\ufffd');
      }),
      { numRuns: 15 },
    );
  });

  it('shows a mark for a sign that no font has, says so, and keeps all others', async () => {
    const pdf = readPdf(
      await packFile(
        testPack((usual) => `${usual} 你好 😀 Привіт`),
        packFor,
      ),
    );
    expect(textOf(pdf)).toContain('Bomen\ufffd\ufffd\ufffdПривіт');
    expect(textOf(pdf)).toContain(bare('Sommige tekens kan deze PDF niet laten zien.'));
    const whatever = fc.string({ unit: 'binary', maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(whatever, async (text) => {
        expect(
          readPdf(
            await packFile(
              testPack((usual) => usual + text),
              packFor,
            ),
          ).pages,
        ).toBeLessThanOrEqual(3);
      }),
      { numRuns: 8 },
    );
  });
});
