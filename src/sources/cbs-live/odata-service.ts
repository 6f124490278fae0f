import { sha256 } from '#base/checksum';
import { EXIT, fault } from '#base/fault';
import type { Answer, HttpClient } from './http.ts';
import { noPageStore, type PageStore } from './page-store.ts';

export type ODataRecord = Record<string, unknown>;

export interface Query {
  filter?: string;
  top?: number;
}

/** What an answer looked like, for the draft's list of files. */
export interface AnswerFile {
  name: string;
  bytes: number;
  sha256: string;
}

/**
 * One table of an OData service: reads whole entity sets, page by page, and remembers every answer
 * that was used. Version 3 and 4 differ in the name of the link to the next page and in `$format`.
 */
export class ODataService {
  readonly root: string;
  readonly version: 'v3' | 'v4';
  readonly answers: AnswerFile[] = [];
  #client: HttpClient;

  constructor(client: HttpClient, root: string, version: 'v3' | 'v4') {
    this.#client = client;
    this.root = root;
    this.version = version;
  }

  /** A single object such as `Properties`; null when the service has no such thing. */
  async object(path: string): Promise<ODataRecord | null> {
    const answer = await this.#client.get(this.#address(path, {}));
    if (!answer) return null;
    this.#remember(answer);
    return objectOf(answer);
  }

  /**
   * All records of an entity set, handed over page by page.
   *
   * @returns false when the service has no such set.
   */
  async pages(set: string, query: Query, onPage: (records: ODataRecord[]) => void, store: PageStore = noPageStore): Promise<boolean> {
    const first = this.#address(set, query);
    for (let url: string | null = first; url !== null;) {
      const kept = await store.get(url);
      const answer: Answer | null = kept === null ? await this.#client.get(url) : { url, text: kept, json: JSON.parse(kept) };
      if (!answer) {
        if (url === first) return false;
        throw fault('cbs-page-missing', { url });
      }
      const page = objectOf(answer);
      if (!Array.isArray(page['value'])) throw unreadable(url);
      if (kept === null) await store.put(url, answer.text);
      this.#remember(answer);
      onPage(page['value'] as ODataRecord[]);
      url = nextAddress(first, page[this.version === 'v3' ? 'odata.nextLink' : '@odata.nextLink']);
    }
    return true;
  }

  /** All records of an entity set at once; null when the service has no such set. For lists, not for figures. */
  async records(set: string, query: Query = {}): Promise<ODataRecord[] | null> {
    const records: ODataRecord[] = [];
    return (await this.pages(set, query, (page) => records.push(...page))) ? records : null;
  }

  /** Whether the service has an entity set, by asking for one record of it. */
  async has(set: string): Promise<boolean> {
    return (await this.#client.get(this.#address(set, { top: 1 }))) !== null;
  }

  /** How many records a query has by the service's own count; null when it does not say. */
  async count(set: string, query: Query): Promise<number | null> {
    const answer = await this.#client.get(this.#address(`${set}/$count`, query), 'text');
    // A byte order mark in front of the number is no whitespace for Number().
    const text = answer?.text.replace(/^\uFEFF/, '').trim() ?? '';
    return /^\d+$/.test(text) ? Number(text) : null;
  }

  #address(path: string, { filter, top }: Query): string {
    const parameters = [
      ...(this.version === 'v3' && !path.endsWith('$count') ? ['$format=json'] : []),
      ...(filter ? [`$filter=${encodeURIComponent(filter)}`] : []),
      ...(top ? [`$top=${top}`] : []),
    ];
    return `${this.root}/${path}${parameters.length > 0 ? `?${parameters.join('&')}` : ''}`;
  }

  #remember({ url, text }: Answer): void {
    this.answers.push({ name: url, bytes: Buffer.byteLength(text), sha256: sha256(text) });
  }
}

/**
 * The address of the next page: the first address with the place where the link says to go on. The
 * link itself is not followed, as the v3 feed repeats every parameter in it until it is too long for
 * the service, and a link could lead to another host.
 */
function nextAddress(first: string, link: unknown): string | null {
  if (link === undefined || link === null || link === '') return null;
  const place = typeof link === 'string' ? [...link.matchAll(/[?&](?:\$|%24)(skip|skiptoken)=([^&]*)/gi)].at(-1) : undefined;
  if (!place) throw unreadable(first);
  return `${first}${first.includes('?') ? '&' : '?'}$${place[1]!.toLowerCase()}=${place[2]}`;
}

function objectOf({ url, json }: Answer): ODataRecord {
  if (typeof json !== 'object' || json === null) throw unreadable(url);
  return json as ODataRecord;
}

function unreadable(url: string) {
  return fault('cbs-answer-unreadable', { url }, { exitCode: EXIT.systemFailed });
}
