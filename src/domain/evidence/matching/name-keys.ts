/** What a name is to a choice of documents. */
export interface NameKeys {
  readonly keys: ReadonlySet<string>;
  /** Its words as written. */
  readonly words: ReadonlySet<string>;
  /** Keys of the names of people: "SK mutasi a.n. …". */
  readonly persons: ReadonlySet<string>;
  /** Those keys that speak of a subject or a thing and belong to no person and not to the unit's name. */
  readonly subjects: readonly string[];
  /** Kinds that stand behind what is done with them: "hasil evaluasi SOP" is no SOP. */
  readonly objects: ReadonlySet<string>;
}
