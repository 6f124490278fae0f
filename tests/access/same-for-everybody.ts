/** An address (with what stands in it between braces), or the first link of a page that looks like this, with what is put behind it. */
export type At = string | { on: string; link: RegExp; behind?: string };

/**
 * Doors that are the same for everybody: the very same page for who is signed in, byte for byte. So nothing can stand
 * there that only some may see, and the page cache can never give it to another.
 */
export const SAME_FOR_EVERYBODY: Readonly<Record<string, At>> = {
  'GET /.well-known/security.txt': '/.well-known/security.txt',
  'GET /[[lang=lang]]': '/',
  'GET /[[lang=lang]]/bestand/[id]': '/bestand/{openFile}',
  'GET /[[lang=lang]]/bronnen': '/bronnen',
  'GET /[[lang=lang]]/bronnen/[table]': '/bronnen/WATERWOLDE-WONEN',
  'GET /[[lang=lang]]/bronnen/[table]/[release]': { on: '/bronnen/WATERWOLDE-WONEN', link: /\/bronnen\/WATERWOLDE-WONEN\/[^"]+/ },
  'GET /[[lang=lang]]/bronnen/enquete/[survey]': '/bronnen/enquete/WATERWOLDE-BUURTPANEL',
  'GET /[[lang=lang]]/buurten': '/buurten',
  'GET /[[lang=lang]]/buurten/[area]': { on: '/buurten', link: /\/buurten\/BU[^"]+/ },
  'GET /[[lang=lang]]/buurten/[area]/cijfer/[indicator]': {
    on: '/buurten/WW-NOORD-waterwolde-noord',
    link: /\/buurten\/[^"]+\/cijfer\/[^"#]+/,
  },
  'GET /[[lang=lang]]/buurten/[area]/tijdlijn': '/buurten/BU99010102-futenhof/tijdlijn',
  'GET /[[lang=lang]]/buurten/[area]/cijfers': '/buurten/WW-NOORD-waterwolde-noord/cijfers',
  'GET /[[lang=lang]]/buurten/[area]/cijfers.[format]': '/buurten/WW-NOORD-waterwolde-noord/cijfers.csv',
  'GET /[[lang=lang]]/buurten/suggesties.json': '/buurten/suggesties.json?zoek=water',
  'GET /[[lang=lang]]/cijfers': '/cijfers',
  'GET /[[lang=lang]]/cijfers/[indicator]': { on: '/cijfers', link: /\/cijfers\/[a-z][^"]+/ },
  'GET /[[lang=lang]]/cijfers/[indicator]/tabel.[format]': { on: '/cijfers/population', link: /\/cijfers\/population\/tabel\.csv[^"]*/ },
  'GET /[[lang=lang]]/ondergrenzen': '/ondergrenzen',
  'GET /[[lang=lang]]/over': '/over',
  'GET /[[lang=lang]]/over/methoden': '/over/methoden',
  'GET /[[lang=lang]]/over/methoden/[slug]': { on: '/over/methoden', link: /\/over\/methoden\/[a-z-]+/ },
  'GET /[[lang=lang]]/over/methoden/vraag/[kind].json': '/over/methoden/vraag/gap.json',
  'GET /[[lang=lang]]/over/privacy': '/over/privacy',
  'GET /[[lang=lang]]/over/toegankelijkheid': '/over/toegankelijkheid',
  'GET /[[lang=lang]]/programmas': '/programmas',
  'GET /[[lang=lang]]/programmas/[slug]': { on: '/programmas', link: /\/programmas\/[a-z0-9-]+/ },
  'GET /[[lang=lang]]/programmas/[slug]/doelen': { on: '/programmas', link: /\/programmas\/[a-z0-9-]+/, behind: '/doelen' },
  'GET /[[lang=lang]]/programmas/[slug]/keten': { on: '/programmas', link: /\/programmas\/[a-z0-9-]+/, behind: '/keten' },
  'GET /[[lang=lang]]/wat-we-doen': '/wat-we-doen',
  'GET /[[lang=lang]]/wat-we-doen/[slug]': { on: '/wat-we-doen', link: /\/wat-we-doen\/[a-z0-9-]+/ },
  'GET /[[lang=lang]]/wat-we-niet-weten': '/wat-we-niet-weten',
  'GET /[[lang=lang]]/wie-doet-mee': '/wie-doet-mee',
  'GET /[[lang=lang]]/woorden': '/woorden',
};
