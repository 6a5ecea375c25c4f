import type { IdentityNames } from './identity.ts';
import type { Workbook } from './model.ts';
import type { PackageParts } from './package/package-parts.ts';
import type { CellTables } from './reading/read-rows.ts';
import type { WorkbookPart } from './reading/read-workbook-part.ts';
import type { RuleFormat } from './sheet-rules.ts';

/** A workbook together with the file it came from, so that saving touches only what changed. */
export interface XlsxFile {
  readonly model: Workbook;
  /** The model as it was read; cells and lists are shared with it as long as nobody replaces them. */
  readonly original: Workbook;
  readonly parts: PackageParts;
  readonly layout: PackageLayout;
}

/** Where in the package things stand, and what they said when read. */
export interface PackageLayout {
  readonly workbookPart: string;
  readonly workbook: WorkbookPart;
  readonly stylesPart: string | undefined;
  readonly tables: CellTables;
  readonly ruleFormats: readonly RuleFormat[];
  readonly names: IdentityNames;
  /** false: the ids were made when the file was opened, and nothing in it names them yet. */
  readonly identityStored: boolean;
}
