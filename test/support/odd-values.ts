import { listContractMembers } from './contract-members.ts';

/** A value in place of the one that the host returns. */
export type Change = (usual: unknown) => unknown;

const always =
  (value: unknown): Change =>
  () =>
    value;

/** The same value in each cell of a block. */
const each =
  (value: unknown): Change =>
  usual =>
    Array.isArray(usual) ? usual.map(row => (Array.isArray(row) ? row.map(() => value) : value)) : usual;

/** The values in turn, each cell of a block another. */
const mixed =
  (values: readonly unknown[]): Change =>
  usual =>
    Array.isArray(usual)
      ? usual.map((row, i) =>
          Array.isArray(row) ? row.map((_, j) => values[(3 * i + j) % values.length]) : row,
        )
      : usual;

/** What a cell may hold: pictures are objects, and a number under a date format that no day has is no Date. */
const CELL_VALUES: readonly unknown[] = [
  '',
  0,
  -1.5,
  1e300,
  true,
  false,
  { valueType: 'IMAGE' },
  new Date(Number.NaN),
  new Date(0),
  '#REF!',
];

/** Texts and numbers that Google's reference allows, and what of a text or number is never another. */
const BY_NAME: Readonly<Record<string, readonly Change[] | 'as it is'>> = {
  // Identify what was asked for: nothing else may be returned.
  'DeveloperMetadata.getId': 'as it is',
  'DeveloperMetadata.getKey': [always(''), always('other.key')],
  'Range.getA1Notation': 'as it is',
  'Range.getColumn': 'as it is',
  'Range.getRow': 'as it is',
  'Range.getNumColumns': 'as it is',
  'Range.getNumRows': 'as it is',
  'RichTextValue.getStartIndex': 'as it is',
  'RichTextValue.getEndIndex': 'as it is',
  'RichTextValue.getText': [always('')],
  'Sheet.getMaxColumns': 'as it is',
  'Sheet.getMaxRows': 'as it is',
  'Sheet.getSheetId': 'as it is',
  'Sheet.getName': [always('Lembar "\'1\'"')],
  'Sheet.getLastRow': [always(0)],
  'Sheet.getColumnGroupDepth': [always(0), always(8)],
  'Spreadsheet.getId': 'as it is',
  'Spreadsheet.getName': [always('')],
  'Spreadsheet.getSpreadsheetLocale': [always(''), always('xx')],
  'Spreadsheet.getSpreadsheetTimeZone': [always('America/Los_Angeles'), always('GMT-12:00')],
  'Protection.getDescription': [always('')],
  'PromptResponse.getResponseText': [always('')],
  'Utilities.formatDate': 'as it is',
  // Numbers of an enumeration, whichever they are.
  'Ui.alert': [always(null), always('CLOSE'), always('CANCEL')],
  'PromptResponse.getSelectedButton': [always('CLOSE'), always('CANCEL')],
  // A tab of another kind is another tab, see odd-tabs.test.ts; and a spreadsheet has a tab at least.
  'Sheet.getType': 'as it is',
  'Spreadsheet.getSheets': 'as it is',
  // Null in a script that belongs to no document.
  'LockService.getDocumentLock': [always(null)],
  'Range.getHorizontalAlignments': [each(''), each('general-left')],
  'Range.getBackgrounds': [each(''), each('ACCENT1')],
  'BooleanCondition.getCriteriaValues': [always([]), always([null, new Date(0)])],
};

const BY_TYPE: readonly (readonly [RegExp, readonly Change[]])[] = [
  [/^SheetValue\[\]\[\]$/, [each(''), mixed(CELL_VALUES)]],
  [/^\(.+ \| null\)\[\]\[\]$/, [each(null)]],
  [/^(?:string|FontStyle|FontWeight)\[\]\[\]$/, [each('')]],
  [/^TextStyle\[\]\[\]$/, []],
  [/^[\w.]+\[\](?: \| null)?$/, [always([])]],
  [/^boolean$/, [always(true), always(false)]],
  [/ \| null$/, []],
  // A service, a builder, the object itself; or nothing.
  [/^(?:void|[A-Z]\w*)$/, []],
];

/**
 * Every member of the contract with what it may return besides what the host does. Throws for a member of whose type
 * nothing is said: one that joins the contract needs a line.
 */
export function listOddValues(): ReadonlyMap<string, readonly Change[]> {
  return new Map(
    listContractMembers().map(({ name, returns }) => {
      const named = BY_NAME[name];
      if (named !== undefined) return [name, named === 'as it is' ? [] : named];
      const isNullable = returns.some(type => / \| null$/.test(type));
      const changes = returns.flatMap(type => {
        const known = BY_TYPE.find(([form]) => form.test(type));
        if (!known) throw new Error(`what may ${name} return besides? It is ${type}`);
        return known[1];
      });
      return [name, isNullable ? [...changes, always(null)] : changes];
    }),
  );
}

/** The lines of {@link BY_NAME} that no member of the contract has. */
export function listStaleLines(): readonly string[] {
  const names = new Set(listContractMembers().map(({ name }) => name));
  return Object.keys(BY_NAME).filter(name => !names.has(name));
}
