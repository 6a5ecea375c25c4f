import { parseRange } from '../a1.ts';
import type { GridRange } from '../grid-range.ts';
import { charactersToPixels, measureDigit, pointsToPixels } from '../measures.ts';
import type { PrintSetup, Sheet } from '../model.ts';
import {
  findChild,
  findChildren,
  findPath,
  readBoolean,
  readNumber,
  type XmlElement,
} from '../xml/xml-tree.ts';
import { readColor } from './read-colors.ts';
import { STANDARD_WIDTH } from './read-columns.ts';
import type { CellTables } from './read-rows.ts';

type Layout = Pick<
  Sheet,
  | 'defaultRowHeight'
  | 'defaultColumnWidth'
  | 'frozenRows'
  | 'frozenColumns'
  | 'merges'
  | 'tabColor'
  | 'gridlinesHidden'
  | 'autoFilter'
  | 'protection'
  | 'protectedRanges'
  | 'print'
>;

/** What a sheet's part says about the sheet as a whole. */
export function readLayout(
  sheet: XmlElement,
  { theme, styles }: Pick<CellTables, 'theme' | 'styles'>,
): Layout {
  const format = findChild(sheet, 'sheetFormatPr')?.attributes;
  const view = findPath(sheet, 'sheetViews', 'sheetView');
  const pane = findChild(view, 'pane');
  const frozen = pane?.attributes.state?.startsWith('frozen') === true;
  const protection = findChild(sheet, 'sheetProtection');
  return {
    defaultRowHeight: pointsToPixels(readNumber(format?.defaultRowHeight, 15)),
    defaultColumnWidth: charactersToPixels(
      readNumber(format?.defaultColWidth, STANDARD_WIDTH),
      measureDigit(styles),
    ),
    frozenRows: frozen ? readNumber(pane?.attributes.ySplit, 0) : 0,
    frozenColumns: frozen ? readNumber(pane?.attributes.xSplit, 0) : 0,
    merges: findChildren(findChild(sheet, 'mergeCells'), 'mergeCell')
      .map(merge => parseRange(merge.attributes.ref ?? ''))
      .filter(range => range !== null),
    tabColor: readColor(findPath(sheet, 'sheetPr', 'tabColor'), theme),
    gridlinesHidden: !readBoolean(view?.attributes.showGridLines, true),
    autoFilter: readRange(findChild(sheet, 'autoFilter')),
    protection: readBoolean(protection?.attributes.sheet) ? { description: '', canEdit: false } : null,
    protectedRanges: [],
    print: readPrintSetup(sheet),
  };
}

function readRange(element: XmlElement | undefined): GridRange | null {
  return element === undefined ? null : parseRange(element.attributes.ref ?? '');
}

function readPrintSetup(sheet: XmlElement): PrintSetup {
  const setup = findChild(sheet, 'pageSetup')?.attributes;
  const margins = findChild(sheet, 'pageMargins')?.attributes;
  const fits = readBoolean(findPath(sheet, 'sheetPr', 'pageSetUpPr')?.attributes.fitToPage);
  return {
    orientation: setup?.orientation === 'landscape' ? 'landscape' : 'portrait',
    paper: setup?.paperSize === '9' ? 'A4' : 'other',
    fitToWidth: fits && readNumber(setup?.fitToWidth, 1) === 1 && readNumber(setup?.fitToHeight, 1) === 0,
    margins: {
      left: readNumber(margins?.left, 0.7),
      right: readNumber(margins?.right, 0.7),
      top: readNumber(margins?.top, 0.75),
      bottom: readNumber(margins?.bottom, 0.75),
    },
    // Said by a name of the workbook's part.
    repeatedRows: null,
  };
}
