const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];
const DEFAULT_FORMAT = {
  backgroundColor: { red: 1, green: 1, blue: 1 },
  backgroundColorStyle: { rgbColor: { red: 1, green: 1, blue: 1 } },
  horizontalAlignment: 'LEFT',
  verticalAlignment: 'BOTTOM',
  wrapStrategy: 'OVERFLOW_CELL',
  textFormat: {
    foregroundColor: {},
    foregroundColorStyle: { rgbColor: {} },
    fontFamily: 'Arial',
    fontSize: 10,
    bold: false,
    italic: false,
    strikethrough: false,
    underline: false,
  },
};

/** A cell as the service answers: what was entered, what it comes to, and how it looks. */
export function showCell(cell) {
  const { userEnteredValue, userEnteredFormat = {} } = cell;
  const format = {
    ...DEFAULT_FORMAT,
    ...userEnteredFormat,
    textFormat: { ...DEFAULT_FORMAT.textFormat, ...userEnteredFormat.textFormat },
  };
  const shown = { ...cell, effectiveFormat: format };
  if (userEnteredValue === undefined) return shown;
  const effectiveValue =
    userEnteredValue.formulaValue === undefined
      ? userEnteredValue
      : (cell.result ?? { errorValue: { type: 'ERROR', message: '#ERROR!' } });
  return { ...shown, effectiveValue, formattedValue: formatValue(effectiveValue, format.numberFormat) };
}

function formatValue({ stringValue, numberValue, boolValue, errorValue }, numberFormat) {
  if (stringValue !== undefined) return stringValue;
  if (boolValue !== undefined) return String(boolValue).toUpperCase();
  if (errorValue !== undefined) return errorValue.message;
  const pattern = numberFormat?.pattern ?? '';
  if (!DAY_PATTERN.test(pattern)) return String(numberValue);
  const date = new Date(EPOCH + numberValue * DAY);
  const parts = { d: date.getUTCDate(), mmm: MONTHS[date.getUTCMonth()], yyyy: date.getUTCFullYear() };
  return pattern.replace(/\[[^\]]*\]|mmm|yyyy|d/g, word => parts[word] ?? '');
}

const DAY_PATTERN = /[dmy]/i;

/** Whether a number in the cell is a day. */
export function hasDayFormat(cell) {
  return DAY_PATTERN.test(cell?.userEnteredFormat?.numberFormat?.pattern ?? '');
}

/** Midnight of that day in Jakarta. */
export function toDate(serial) {
  return new Date(EPOCH + serial * DAY - 7 * 3_600_000);
}

/** A value written as RAW, or as typed by a person. */
export function typeValue(cell = {}, value, option) {
  const { userEnteredValue: _, textFormatRuns: __, ...rest } = cell;
  if (value === null || value === '') return rest;
  if (typeof value === 'number') return { ...rest, userEnteredValue: { numberValue: value } };
  if (typeof value === 'boolean') return { ...rest, userEnteredValue: { boolValue: value } };
  const isFormula = option === 'USER_ENTERED' && value.startsWith('=');
  return { ...rest, userEnteredValue: isFormula ? { formulaValue: value } : { stringValue: value } };
}
