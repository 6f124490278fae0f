/** A box of a form with, where it has any, what stands in it. */
const BOXES =
  /<input\b(?<input>[^>]*)>|<textarea\b(?<textarea>[^>]*)>(?<text>[\s\S]*?)<\/textarea>|<select\b(?<select>[^>]*)>(?<options>[\s\S]*?)<\/select>/g;

/**
 * What a browser without scripts would send of the first form of a page that asks for a field, as it is drawn; of a field with
 * several values the last.
 */
export function formFields(page: string, asking: string): Record<string, string> {
  const form = page.match(/<form[\s\S]*?<\/form>/g)?.find((one) => one.includes(`name="${asking}"`));
  if (form === undefined) throw new Error(`No form asks for ${asking}`);
  const fields: Record<string, string> = {};
  for (const { groups = {} } of form.matchAll(BOXES)) {
    const attributes = groups.input ?? groups.textarea ?? groups.select ?? '';
    const name = attribute(attributes, 'name');
    if (name === null || (/type="(checkbox|radio)"/.test(attributes) && !/\bchecked\b/.test(attributes))) continue;
    if (groups.input !== undefined) fields[name] = attribute(attributes, 'value') ?? '';
    else if (groups.textarea !== undefined) fields[name] = plain(groups.text!);
    else fields[name] = attribute(/<option\b([^>]*\bselected\b[^>]*)>/.exec(groups.options!)?.[1] ?? '', 'value') ?? '';
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
