/** What stands in the fields of a form; a name may come more than once. */
export type Fields = [name: string, value: string][];

const NAMED: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** Text of a page without its escapes. */
export function plainText(html: string): string {
  return html.replace(/&(?:amp|lt|gt|quot|#39);/g, (escape) => NAMED[escape]!);
}

/**
 * The fields of a form as a page drew it, as a browser would send them back unchanged: what is hidden, typed, ticked and
 * chosen, without its buttons.
 *
 * @param action what its action ends in, such as `?/bewaar`; the form that posts to its own page where it is empty
 * @param holding a text that must stand in that form, where a page has several with the same action
 * @throws Error when the page has no such form
 */
export function drawnForm(page: string, action: string, holding = ''): Fields {
  const forms = [...page.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].filter(
    ([, head = '', body = '']) => /method="post"/i.test(head) && goesTo(head, action) && body.includes(holding),
  );
  const body = forms[0]?.[2];
  if (body === undefined) throw new Error(`No form to "${action}"${holding && ` with "${holding}"`} on the page`);
  return fieldsIn(body);
}

function goesTo(head: string, action: string): boolean {
  const [to = ''] = (attribute(head, 'action') ?? '').split('#');
  return action === '' ? to === '' || to === '?' : to.endsWith(action);
}

function fieldsIn(body: string): Fields {
  const fields: Fields = [];
  for (const [whole, tag] of body.matchAll(/<(input|select|textarea)\b[^>]*>(?:(?<=<(?:select|textarea)\b[^>]*>)[\s\S]*?<\/\1>)?/g)) {
    const head = /^<[^>]*>/.exec(whole)![0];
    const name = attribute(head, 'name');
    if (name === null || / disabled/.test(head)) continue;
    const type = attribute(head, 'type');
    if (tag === 'input' && (type === 'file' || type === 'submit')) continue;
    if (tag === 'input' && (type === 'checkbox' || type === 'radio') && !/ checked/.test(head)) continue;
    if (tag === 'input') fields.push([name, attribute(head, 'value') ?? (type === 'checkbox' ? 'on' : '')]);
    else if (tag === 'textarea') fields.push([name, plainText(whole.slice(head.length, -'</textarea>'.length))]);
    else fields.push(...chosen(whole).map((value): [string, string] => [name, value]));
  }
  return fields;
}

function chosen(select: string): string[] {
  const options = [...select.matchAll(/<option\b([^>]*)>([^<]*)/g)].map(([, head = '', text = '']) => ({
    value: attribute(head, 'value') ?? plainText(text.trim()),
    isChosen: / selected/.test(head),
  }));
  const picked = options.filter(({ isChosen }) => isChosen);
  if (/^<select\b[^>]* multiple/.test(select)) return picked.map(({ value }) => value);
  return (picked[0] ?? options[0]) ? [(picked[0] ?? options[0])!.value] : [];
}

function attribute(head: string, name: string): string | null {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(head)?.[1];
  return found === undefined ? null : plainText(found);
}
