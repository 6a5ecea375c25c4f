import { REPORT_SECTIONS } from '../../messages/monev-sheet-id.ts';
import { carried, text } from '../sheet-content.ts';
import { countLines, heightOfLines } from '../text-height.ts';
import { contentWords } from './cell-words.ts';
import { layField } from './meeting-content.ts';
import type { ReportExtras } from './report-extras.ts';
import { FIELD_COLUMNS, FIELD_PLACE } from './report-fields.ts';
import { widthOf } from './report-grid.ts';
import type { Section } from './section.ts';

/** Room for eight lines, also by hand. */
const LEAST_HEIGHT = 136;

/** What people conclude; the title stands beside it, so that no page ends between the two. */
export function buildConclusion({ fields }: Pick<ReportExtras, 'fields'>, topRowIndex: number): Section {
  const cell = carried(fields.conclusion, 'body');
  const needed = heightOfLines(countLines(contentWords(cell), widthOf(FIELD_PLACE, FIELD_COLUMNS)));
  return {
    rows: [layField('conclusion', [text(REPORT_SECTIONS.conclusion, 'sectionTop'), cell], 'body')],
    mergesAcross: [{ topRowIndex, leftColumnIndex: FIELD_PLACE, rowCount: 1, columnCount: FIELD_COLUMNS }],
    rowHeights: [{ rowIndex: topRowIndex, heightPixels: Math.max(LEAST_HEIGHT, needed) }],
  };
}
