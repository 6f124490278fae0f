import { inflateSync } from 'node:zlib';

/**
 * Reads from a PDF what tests ask of one that the compiler of Typst wrote (objects in the open, compressed streams): its
 * tags, where its links lead, and its texts by the fonts' own tables of signs. Made apart from the code under test.
 */
export interface ReadPdf {
  pages: number;
  catalog: string;
  /** Roles of the tags with the number of each. */
  roles: Record<string, number>;
  links: string[];
  /** Texts of the pages in order, one for each run of tagged content; what is no content (the foot) apart. */
  texts: string[];
  artifacts: string[];
  /** Languages of runs that are not in that of the file. */
  languages: string[];
  /** Of each font whether its letters are in the file. */
  fonts: { name: string; embedded: boolean }[];
  metadata: string;
}

export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = Buffer.from(bytes).toString('latin1');
  const objects = new Map([...file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [id!, body!]));
  const all = [...objects.values()];
  const one = (key: string) => all.find((body) => body.includes(key)) ?? '';
  const reference = (body: string, key: string) => objects.get(new RegExp(`/${key} (\\d+) 0 R`).exec(body)?.[1] ?? '') ?? '';
  const inside = (key: string, body: string) => new RegExp(`/${key} <<([\\s\\S]*?)>>`).exec(body)?.[1] ?? '';

  const kids = /\/Kids \[([^\]]*)\]/.exec(one('/Type /Pages'))![1]!.matchAll(/(\d+) 0 R/g);
  const runs = [...kids].flatMap(([, id]) => {
    const page = objects.get(id!)!;
    const fonts = [...inside('Font', reference(page, 'Resources') || page).matchAll(/\/(\w+) (\d+) 0 R/g)];
    const signs = new Map(fonts.map(([, name, font]) => [name!, signsOf(streamOf(reference(objects.get(font!)!, 'ToUnicode')))]));
    return runsOf(streamOf(reference(page, 'Contents')), signs);
  });
  const roles: Record<string, number> = {};
  for (const body of all) {
    const role = body.includes('/Type /StructElem') ? /\/S \/(\w+)/.exec(body)?.[1] : undefined;
    if (role) roles[role] = (roles[role] ?? 0) + 1;
  }
  const fonts = all.filter((body) => body.includes('/Type /FontDescriptor'));
  return {
    pages: Number(/\/Count (\d+)/.exec(one('/Type /Pages'))![1]),
    catalog: one('/Type /Catalog'),
    roles,
    links: all.filter((body) => body.includes('/Subtype /Link')).map((body) => literal(/\/URI \(((?:\\.|[^\\)])*)\)/.exec(body)![1]!)),
    texts: runs.filter(({ tagged }) => tagged).map(({ text }) => text),
    artifacts: runs.filter(({ tagged, text }) => !tagged && text !== '').map(({ text }) => text),
    languages: [...new Set(runs.flatMap(({ language }) => language ?? []))],
    fonts: fonts.map((body) => ({ name: /\/FontName \/(\S+)/.exec(body)![1]!, embedded: /\/FontFile[23]? \d+ 0 R/.test(body) })),
    metadata: Buffer.from(/<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(file)?.[0] ?? '', 'latin1').toString('utf8'),
  };
}

function streamOf(body: string): string {
  const data = /stream\r?\n([\s\S]*)\r?\nendstream/.exec(body)?.[1] ?? '';
  return body.includes('/FlateDecode') ? inflateSync(Buffer.from(data, 'latin1')).toString('latin1') : data;
}

/** By number of a sign in a font the text that it stands for. */
function signsOf(table: string): Map<number, string> {
  const text = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  const signs = new Map<number, string>();
  for (const [, block] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, from, to] of block!.matchAll(/<(\w+)>\s*<(\w+)>/g)) signs.set(parseInt(from!, 16), text(to!));
  }
  return signs;
}

interface Run {
  tagged: boolean;
  text: string;
  language: string | null;
}

const TOKEN = /(\/Artifact)(?:\s*<<[\s\S]*?>>)? B[MD]C|\/\w+ <<([\s\S]*?)>> BDC|\bEMC\b|\/(\w+) [\d.]+ Tf|\(/g;

function runsOf(content: string, fonts: ReadonlyMap<string, Map<number, string>>): Run[] {
  const runs: Run[] = [];
  const open: Run[] = [];
  let signs = new Map<number, string>();
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(content); found !== null; found = TOKEN.exec(content)) {
    const [token, artifact, marks, font] = found;
    if (artifact !== undefined || marks !== undefined) {
      const run = { tagged: artifact === undefined, text: '', language: /\/Lang \(([^)]*)\)/.exec(marks ?? '')?.[1] ?? null };
      open.push(run);
      runs.push(run);
    } else if (token === 'EMC') open.pop();
    else if (font !== undefined) signs = fonts.get(font) ?? new Map();
    else {
      const end = endOfLiteral(content, found.index);
      const shown = Buffer.from(literal(content.slice(found.index + 1, end - 1)), 'latin1');
      TOKEN.lastIndex = end;
      const run = open.at(-1);
      for (let at = 0; run && at + 1 < shown.length; at += 2) run.text += signs.get(shown.readUInt16BE(at)) ?? '';
    }
  }
  return runs;
}

/** Just after the bracket that closes; brackets in pairs need no backslash. */
function endOfLiteral(content: string, start: number): number {
  let depth = 0;
  for (let at = start; at < content.length; at += 1) {
    const sign = content[at];
    if (sign === '\\') at += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')' && (depth -= 1) === 0) return at + 1;
  }
  return content.length;
}

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function literal(text: string): string {
  return text.replace(/\\(?:([0-7]{1,3})|([\s\S]))/g, (_all, octal?: string, sign?: string) =>
    octal ? String.fromCharCode(parseInt(octal, 8)) : (ESCAPED[sign!] ?? sign!),
  );
}
