import { beforeEach, describe, expect, it } from 'vitest';
import { WordsDrawer, forgetAllWords, forgetOldWords, type UnsavedWords, type WordsStore } from './words-drawer.ts';

const DAY = 24 * 3_600_000;
const NOW = 1_800_000_000_000;

class MemoryStore implements WordsStore {
  readonly held = new Map<string, string>();
  get length(): number {
    return this.held.size;
  }
  key = (index: number) => [...this.held.keys()][index] ?? null;
  getItem = (key: string) => this.held.get(key) ?? null;
  setItem = (key: string, text: string) => void this.held.set(key, text);
  removeItem = (key: string) => void this.held.delete(key);
}

const words = (over: Partial<UnsavedWords> = {}): UnsavedWords => ({
  at: NOW,
  sent: false,
  entries: [['progress', 'Het loopt.']],
  ...over,
});

describe('WordsDrawer', () => {
  let store: MemoryStore;
  let petra: WordsDrawer;
  beforeEach(() => {
    store = new MemoryStore();
    store.setItem('iets anders', 'blijft');
    petra = new WordsDrawer(store, 'petra');
  });

  it('gives back what was typed in a form, to who typed it only', () => {
    petra.keep('/werk/noord bewaar', words());
    expect(petra.find('/werk/noord bewaar')).toEqual(words());
    expect(petra.find('/werk/zuid bewaar')).toBeNull();
    expect(new WordsDrawer(store, 'tineke').find('/werk/noord bewaar')).toBeNull();
  });

  it('forgets what was sent once a page tells that it was kept, and nothing else', () => {
    petra.keep('een', words({ sent: true }));
    petra.keep('twee', words());
    petra.forgetSent();
    expect([petra.find('een'), petra.find('twee')]).toEqual([null, words()]);
  });

  it('clears what others typed, what is older than a week and what can not be read; leaves what is not its own', () => {
    new WordsDrawer(store, 'tineke').keep('een', words());
    petra.keep('oud', words({ at: NOW - 8 * DAY }));
    petra.keep('nieuw', words({ at: NOW - 6 * DAY }));
    store.setItem('peil.concept/petra/kapot', '{');
    petra.tidy(NOW);
    expect([...store.held.keys()]).toEqual(['iets anders', 'peil.concept/petra/nieuw']);
  });

  it('forgets what anybody typed more than a week ago where nobody is signed in', () => {
    new WordsDrawer(store, 'tineke').keep('oud', words({ at: NOW - 8 * DAY }));
    petra.keep('nieuw', words({ at: NOW - 6 * DAY }));
    store.setItem('peil.concept/petra/kapot', '{');
    forgetOldWords(store, NOW);
    expect([...store.held.keys()]).toEqual(['iets anders', 'peil.concept/petra/nieuw']);
  });

  it('forgets everybody at sign-out, and hears of it in another page', () => {
    petra.keep('een', words());
    forgetAllWords(store);
    expect([...store.held.keys()]).toEqual(['iets anders']);
    expect(petra.isGone('een', { key: 'peil.concept/petra/een', newValue: null })).toBe(true);
    expect(petra.isGone('een', { key: 'peil.concept/petra/twee', newValue: null })).toBe(false);
  });

  it('keeps nothing, without a fault, where the browser refuses', () => {
    const full: WordsStore = {
      ...store,
      length: 0,
      key: () => null,
      getItem: () => null,
      removeItem: () => undefined,
      setItem: () => {
        throw new Error('full');
      },
    };
    expect(() => new WordsDrawer(full, 'petra').keep('een', words())).not.toThrow();
  });
});
