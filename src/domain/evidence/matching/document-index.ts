import type { DocumentProfile } from './document-profile.ts';

/** The documents of a plan that are one to the matcher: same kind, same words, whatever their rows. */
export interface SameDocuments {
  readonly profile: DocumentProfile;
  /** One for each row in which it stands. */
  readonly profiles: readonly DocumentProfile[];
}

/** The documents of a plan by their keys. */
export interface DocumentIndex {
  /** By kind (`ANY_KIND` for all), then by key. */
  readonly byKind: ReadonlyMap<string, ReadonlyMap<string, readonly SameDocuments[]>>;
  /** How many different documents have the key, at most 2. */
  readonly identities: ReadonlyMap<string, string | null>;
}

/** The kind under which all documents stand in a `DocumentIndex`. */
export const ANY_KIND = '*';

/** The kind under which documents without a kind stand. */
export const NO_KIND = '';

/** The index of the documents of a plan. */
export function indexDocuments(profiles: readonly DocumentProfile[]): DocumentIndex {
  const groups = new Map<string, { profile: DocumentProfile; profiles: DocumentProfile[] }>();
  const identities = new Map<string, string | null>();
  for (const profile of profiles) {
    const signature = signatureOf(profile);
    const group = groups.get(signature);
    if (group) group.profiles.push(profile);
    else groups.set(signature, { profile, profiles: [profile] });
    for (const key of keysOf(profile)) {
      const known = identities.get(key);
      if (known === undefined) identities.set(key, profile.identity);
      else if (known !== profile.identity) identities.set(key, null);
    }
  }
  const byKind = new Map<string, Map<string, SameDocuments[]>>();
  for (const group of groups.values()) {
    const kinds = [ANY_KIND, group.profile.kindKey ?? NO_KIND];
    for (const kind of kinds) for (const key of keysOf(group.profile)) add(byKind, [kind, key], group);
  }
  return { byKind, identities };
}

function add(
  index: Map<string, Map<string, SameDocuments[]>>,
  [kind, key]: readonly [string, string],
  group: SameDocuments,
): void {
  const byKey = index.get(kind) ?? new Map<string, SameDocuments[]>();
  index.set(kind, byKey);
  const list = byKey.get(key);
  if (list) list.push(group);
  else byKey.set(key, [group]);
}

function keysOf({ kindKey, subject }: DocumentProfile): ReadonlySet<string> {
  return new Set(kindKey === null ? subject : [kindKey, ...subject]);
}

function signatureOf(profile: DocumentProfile): string {
  const { identity, kindRole, description, choices, isPicture, needsScreen, hasListSubject } = profile;
  const flags = [kindRole, isPicture, needsScreen, hasListSubject].join();
  return [identity, flags, [...description].sort().join(' '), choices.join(';')].join('|');
}
