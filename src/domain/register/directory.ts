import { nearest } from '#base/nearest';
import { foldName } from '#base/text';

/** Something that a field can point at: a thing, an area, an indicator, an account. */
export interface Named {
  id: string;
  name: string;
  /** What it is of, where a form offers it by that: of an output the intervention that delivered it. */
  of?: string;
}

/** Where what people type is looked up. */
export interface Directory {
  /** What can be meant: the one with that id, else everything with that name. Empty when nothing is called so. */
  find(typed: string): readonly Named[];
  /** Names that look like what was typed, best first. */
  near(typed: string): readonly string[];
  /** The name of an id; null when it is unknown. */
  nameOf(id: string): string | null;
}

/** `Selwerd (BU00141000)`: a name with its id, as lists of suggestions write it where a name alone is not enough. */
const WITH_ID = /\(([^()]+)\)\s*$/;

/** A directory of a list that is at hand. Names are found without regard to case, accents and punctuation. */
export function directoryOf(named: readonly Named[]): Directory {
  const byId = new Map(named.map((one) => [one.id, one]));
  const byName = new Map<string, Named[]>();
  for (const one of named) {
    const name = foldName(one.name);
    const same = byName.get(name);
    if (same) same.push(one);
    else byName.set(name, [one]);
  }
  return {
    find(typed) {
      const wanted = typed.trim();
      const exact = byId.get(wanted) ?? byId.get(wanted.toUpperCase());
      if (exact) return [exact];
      const called = byName.get(foldName(wanted));
      if (called && foldName(wanted) !== '') return called;
      const id = WITH_ID.exec(wanted)?.[1];
      const known = id === undefined ? undefined : byId.get(id);
      return known ? [known] : [];
    },
    near: (typed) =>
      nearest(
        typed,
        named.map(({ name }) => name),
      ),
    nameOf: (id) => byId.get(id)?.name ?? null,
  };
}

/** How a list of suggestions writes something: its name, with its id where the name alone could be another. */
export function suggestionOf(directory: Directory, { id, name }: Named): string {
  const found = directory.find(name);
  return found.length === 1 && found[0]!.id === id ? name : `${name} (${id})`;
}
