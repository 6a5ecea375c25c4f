/** Something that a person wrote in Bukti ZI and that has no effect. */
export type WordProblem =
  | { readonly code: 'match-unread'; readonly documentCount: number }
  | { readonly code: 'match-without-file' }
  | { readonly code: 'verification-unread' }
  | { readonly code: 'reason-missing' }
  | { readonly code: 'link-unread' };

/** Why a line on which people wrote stays although nothing asks for it any more. */
export type GoneReason =
  | { readonly code: 'row-gone' }
  | { readonly code: 'file-moved'; readonly rowCode: string }
  | { readonly code: 'file-gone' }
  | { readonly code: 'document-present' }
  | { readonly code: 'document-not-asked' }
  | { readonly code: 'copied-line' };
