/** A value of one of Google's enumerations: an object that is equal only to itself. */
interface EnumValue {
  name(): string;
  ordinal(): number;
  toString(): string;
  toJSON(): string;
}

function createEnumValue(name: string, ordinal: number): EnumValue {
  return Object.freeze({
    name: () => name,
    ordinal: () => ordinal,
    toString: () => name,
    toJSON: () => name,
  });
}

/** An enumeration; Google's types declare numbers, at run time each value is an object. */
function createEnum<E>(names: readonly (keyof E & string)[]): E {
  const entries = names.map((name, ordinal) => [name, createEnumValue(name, ordinal)]);
  return Object.freeze(Object.fromEntries(entries)) as E;
}

export const Button = createEnum<typeof GoogleAppsScript.Base.Button>(['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);

export const ButtonSet = createEnum<typeof GoogleAppsScript.Base.ButtonSet>([
  'OK',
  'OK_CANCEL',
  'YES_NO',
  'YES_NO_CANCEL',
]);

export const BorderStyle = createEnum<typeof GoogleAppsScript.Spreadsheet.BorderStyle>([
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
]);

export const DeveloperMetadataVisibility = createEnum<
  typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility
>(['DOCUMENT', 'PROJECT']);

export const ProtectionType = createEnum<typeof GoogleAppsScript.Spreadsheet.ProtectionType>([
  'RANGE',
  'SHEET',
]);

export const ChartType = createEnum<typeof GoogleAppsScript.Charts.ChartType>([
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
]);

export const SheetType = createEnum<typeof GoogleAppsScript.Spreadsheet.SheetType>(['GRID', 'OBJECT']);

export const RelativeDate = createEnum<typeof GoogleAppsScript.Spreadsheet.RelativeDate>([
  'TODAY',
  'TOMORROW',
  'YESTERDAY',
  'PAST_WEEK',
  'PAST_MONTH',
  'PAST_YEAR',
]);

export const ValueType = createEnum<typeof GoogleAppsScript.Spreadsheet.ValueType>(['IMAGE']);
