import type { KindName } from '#domain/register/kinds';
import { kindOf } from '#domain/register/kinds';

/** Fields that name the organisations and themes to which a thing belongs, and the things that it is part of. */
const ORGANISATION_FIELDS = ['lead', 'organisation', 'organisations'];
/** Names the account that keeps a thing: the person whom it asks to do something. */
const OWNER_FIELD = 'owner';
const THEME_FIELDS = ['theme', 'themes'];
const PART_OF: readonly KindName[] = ['intervention', 'objective', 'ownFigure'];

export interface BelongingFields {
  organisations: string[];
  themes: string[];
  /** The field that names the account of who keeps it; null for a kind that nobody keeps. */
  owner: string | null;
  /** Single references to what it is part of: whose things those are, theirs is this. */
  through: { field: string; to: KindName }[];
}

/** Where a kind says to whom its things belong. An organisation belongs to itself. */
export function belongingFields(kind: KindName): BelongingFields {
  const { fields } = kindOf(kind);
  return {
    organisations: ORGANISATION_FIELDS.filter((name) => name in fields),
    themes: THEME_FIELDS.filter((name) => name in fields),
    owner: OWNER_FIELD in fields ? OWNER_FIELD : null,
    through: Object.entries(fields).flatMap(([field, spec]) =>
      spec.type === 'reference' && PART_OF.includes(spec.to as KindName) ? [{ field, to: spec.to as KindName }] : [],
    ),
  };
}
