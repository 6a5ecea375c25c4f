import type { DocumentProfile } from './document-profile.ts';

/** The documents of a plan that are one to the matcher: same kind, same words, whatever their rows. */
export interface SameDocuments {
  readonly profile: DocumentProfile;
  /** One for each row in which it stands. */
  readonly profiles: readonly DocumentProfile[];
}

/** The documents of a plan by their keys. */
export interface DocumentIndex {
  /** By kind (`ANY_KIND` for all), then by each key that a document can explain. */
  readonly byKind: ReadonlyMap<string, ReadonlyMap<string, readonly SameDocuments[]>>;
  /** The one document that has the key as its kind or subject; null where several have it. */
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
    const { kindKey, subject, identity } = profile;
    for (const key of subject) noteIdentity(identities, key, identity);
    if (kindKey !== null) noteIdentity(identities, kindKey, identity);
  }
  const byKind = new Map<string, Map<string, SameDocuments[]>>();
  for (const group of groups.values()) {
    const kinds = [ANY_KIND, group.profile.kindKey ?? NO_KIND];
    for (const kind of kinds) for (const key of explainedKeys(group.profile)) add(byKind, [kind, key], group);
  }
  return { byKind, identities };
}

function noteIdentity(identities: Map<string, string | null>, key: string, identity: string): void {
  const known = identities.get(key);
  if (known === undefined) identities.set(key, identity);
  else if (known !== identity) identities.set(key, null);
}

function add(
  index: Map<string, Map<string, SameDocuments[]>>,
  [kind, key]: readonly [string, string],
  group: SameDocuments,
): void {
  let byKey = index.get(kind);
  if (!byKey) {
    byKey = new Map();
    index.set(kind, byKey);
  }
  const list = byKey.get(key);
  if (list) list.push(group);
  else byKey.set(key, [group]);
}

function explainedKeys({ kindKey, subject, description }: DocumentProfile): ReadonlySet<string> {
  const keys = new Set(subject);
  if (kindKey !== null) keys.add(kindKey);
  for (const key of description) keys.add(key);
  return keys;
}

function signatureOf(profile: DocumentProfile): string {
  const { identity, kindRole, description, choices, isPicture, needsScreen, hasListSubject } = profile;
  const described = description.size === 0 ? '' : [...description].sort().join(' ');
  return `${identity}|${kindRole}${isPicture}${needsScreen}${hasListSubject}|${described}|${choices.join(';')}`;
}
