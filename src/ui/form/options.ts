import { directoryOf, suggestionOf, type Directory, type Named } from '#domain/register/directory';

/** Up to so many things stand in view, as a list to choose from; more are found by typing. */
export const MOST_IN_VIEW = 30;

/** What every box of a field is given. */
export interface Box {
  id: string;
  name: string;
  /** Ids of the texts beside it. */
  describedBy: string | undefined;
  invalid: boolean;
  required: boolean;
}

/** Names of options as they stand in a list of suggestions, and what was typed or picked before in the same words. */
export class Suggestions {
  readonly #directory: Directory;
  readonly names: string[];

  constructor(options: readonly Named[]) {
    this.#directory = directoryOf(options);
    this.names = options.map((option) => suggestionOf(this.#directory, option));
  }

  /** How an id stands in its box; what is no id stays as it was typed. */
  shown(value: string): string {
    const found = this.#directory.find(value);
    return found.length === 1 && found[0]!.id === value ? suggestionOf(this.#directory, found[0]!) : value;
  }
}

/** The id of the option that is meant, so that a name that was typed stays picked; else what was typed. */
export function pickedId(options: readonly Named[], value: string): string {
  const found = directoryOf(options).find(value);
  return found.length === 1 ? found[0]!.id : value;
}
