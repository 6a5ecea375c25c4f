/** A running text: the document it stands in, what it is called, and what is used while people write none. */
export interface NaskahPart {
  readonly document: string;
  readonly part: string;
  readonly text: string;
  /** What people read in the place of a text where the add-on has none. */
  readonly hint?: string;
}
