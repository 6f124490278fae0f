import { beforeEach, describe, expect, it } from 'vitest';
import { Drafts, forgetAllDrafts, forgetOldDrafts, type Draft, type DraftStore } from './drafts.ts';

const DAY = 24 * 3_600_000;
const NOW = 1_800_000_000_000;

class MemoryStore implements DraftStore {
  readonly held = new Map<string, string>();
  get length(): number {
    return this.held.size;
  }
  key = (index: number) => [...this.held.keys()][index] ?? null;
  getItem = (key: string) => this.held.get(key) ?? null;
  setItem = (key: string, text: string) => void this.held.set(key, text);
  removeItem = (key: string) => void this.held.delete(key);
}

const draft = (over: Partial<Draft> = {}): Draft => ({ at: NOW, sent: false, entries: [['progress', 'Het loopt.']], ...over });

describe('Drafts', () => {
  let store: MemoryStore;
  let petra: Drafts;
  beforeEach(() => {
    store = new MemoryStore();
    store.setItem('iets anders', 'blijft');
    petra = new Drafts(store, 'petra');
  });

  it('gives back what was typed in a form, to who typed it only', () => {
    petra.keep('/werk/noord bewaar', draft());
    expect(petra.find('/werk/noord bewaar')).toEqual(draft());
    expect(petra.find('/werk/zuid bewaar')).toBeNull();
    expect(new Drafts(store, 'tineke').find('/werk/noord bewaar')).toBeNull();
  });

  it('forgets what was sent once a page tells that it was kept, and nothing else', () => {
    petra.keep('een', draft({ sent: true }));
    petra.keep('twee', draft());
    petra.forgetSent();
    expect([petra.find('een'), petra.find('twee')]).toEqual([null, draft()]);
  });

  it('clears what others typed, what is older than a week and what can not be read; leaves what is not its own', () => {
    new Drafts(store, 'tineke').keep('een', draft());
    petra.keep('oud', draft({ at: NOW - 8 * DAY }));
    petra.keep('nieuw', draft({ at: NOW - 6 * DAY }));
    store.setItem('peil.concept/petra/kapot', '{');
    petra.tidy(NOW);
    expect([...store.held.keys()]).toEqual(['iets anders', 'peil.concept/petra/nieuw']);
  });

  it('forgets what anybody typed more than a week ago where nobody is signed in', () => {
    new Drafts(store, 'tineke').keep('oud', draft({ at: NOW - 8 * DAY }));
    petra.keep('nieuw', draft({ at: NOW - 6 * DAY }));
    store.setItem('peil.concept/petra/kapot', '{');
    forgetOldDrafts(store, NOW);
    expect([...store.held.keys()]).toEqual(['iets anders', 'peil.concept/petra/nieuw']);
  });

  it('forgets everybody at sign-out, and hears of it in another page', () => {
    petra.keep('een', draft());
    forgetAllDrafts(store);
    expect([...store.held.keys()]).toEqual(['iets anders']);
    expect(petra.isGone('een', { key: 'peil.concept/petra/een', newValue: null })).toBe(true);
    expect(petra.isGone('een', { key: 'peil.concept/petra/twee', newValue: null })).toBe(false);
  });

  it('keeps nothing, without a fault, where the browser refuses', () => {
    const full: DraftStore = {
      ...store,
      length: 0,
      key: () => null,
      getItem: () => null,
      removeItem: () => undefined,
      setItem: () => {
        throw new Error('full');
      },
    };
    expect(() => new Drafts(full, 'petra').keep('een', draft())).not.toThrow();
  });
});
