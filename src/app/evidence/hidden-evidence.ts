/** Rows of which something in Drive is not shown to this account. */
export interface HiddenEvidence {
  /** Rows whose folder it can't see. */
  readonly hiddenCodes: readonly string[];
  /** Rows that link a file which it can't see. */
  readonly hiddenLinkCodes: readonly string[];
  /** The script was installed without Drive: nothing there is counted. */
  readonly isDriveAbsent?: true;
}
