/** Entries of docProps/custom.xml. */
interface EntryNames {
  readonly spreadsheetId: string;
  readonly nextSheetId: string;
  readonly timeZone: string;
  readonly locale: string;
  /** Size of a sheet's grid, by sheet id: `1200,27`. */
  readonly grid: string;
  readonly property: string;
  readonly metadata: string;
}

/** Names under which the workbook itself keeps what .xlsx has no place for. */
export interface IdentityNames {
  /** A hidden name of one sheet whose value is the sheet's id. */
  readonly sheetId: string;
  /** Begins all hidden names. */
  readonly namePrefix: string;
  /** Begins all entries. */
  readonly entryPrefix: string;
  readonly entry: EntryNames;
  /** Before the number in the name of an own chart. */
  readonly chartPrefix: string;
}

/** The names that begin with a word of the product's own. */
export function nameIdentity(mark: string): IdentityNames {
  const namePrefix = `_${mark}_`;
  const entryPrefix = `${mark}.`;
  return {
    sheetId: `${namePrefix}lembar`,
    namePrefix,
    entryPrefix,
    entry: {
      spreadsheetId: `${entryPrefix}spreadsheetId`,
      nextSheetId: `${entryPrefix}nextSheetId`,
      timeZone: `${entryPrefix}timeZone`,
      locale: `${entryPrefix}locale`,
      grid: `${entryPrefix}grid.`,
      property: `${entryPrefix}property.`,
      metadata: `${entryPrefix}metadata.`,
    },
    chartPrefix: `${mark} grafik `,
  };
}

/** A hidden name whose place is the row or column that carries metadata. */
export function formatMetadataName(names: IdentityNames, metadataId: number): string {
  return `${names.namePrefix}meta_${metadataId}`;
}

/** The number in the name of an own chart; null in that of any other. */
export function parseChartName(names: IdentityNames, name: string): number | null {
  const number = name.startsWith(names.chartPrefix) ? name.slice(names.chartPrefix.length) : '';
  return /^\d+$/.test(number) ? Number(number) : null;
}
