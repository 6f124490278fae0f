/**
 * What a browser without scripts would send of the first form of a page that asks for a field, as it is drawn; of a field with
 * several values the last.
 */
export function formFields(page: string, asking: string): Record<string, string> {
  const form = page.match(/<form[\s\S]*?<\/form>/g)?.find((one) => one.includes(`name="${asking}"`));
  if (form === undefined) throw new Error(`No form asks for ${asking}`);
  const fields: Record<string, string> = {};
  for (const [, tag, attributes = '', inside = ''] of form.matchAll(
    /<(input|textarea|select)\b([^>]*)>(?:([\s\S]*?)<\/(?:textarea|select)>)?/g,
  )) {
    const name = attribute(attributes, 'name');
    if (name === null || (/type="(checkbox|radio)"/.test(attributes) && !/\bchecked\b/.test(attributes))) continue;
    if (tag === 'input') fields[name] = attribute(attributes, 'value') ?? '';
    else if (tag === 'textarea') fields[name] = plain(inside);
    else fields[name] = attribute(/<option\b([^>]*\bselected\b[^>]*)>/.exec(inside)?.[1] ?? '', 'value') ?? '';
  }
  return fields;
}

function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`\\b${name}="([^"]*)"`).exec(attributes);
  return found && plain(found[1]!);
}

function plain(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
