import type { MonevReport, OmittedRow } from '../../domain/monev/monev-report.ts';
import { CHANGED_SECTION, formatOmission, OMITTED_SECTION, ORPHAN_SECTION } from '../../messages/monev-id.ts';
import { formatDay } from '../../messages/month-id.ts';
import { type Block, type ContentCell, carried, padRow, text } from '../sheet-content.ts';
import { MATRIX_COLUMNS } from './matrix-columns.ts';
import type { MatrixExtras, OrphanWords } from './matrix-content.ts';
import { formatLineKey } from './report-keys.ts';

interface Foot {
  readonly rows: readonly (readonly ContentCell[])[];
  readonly merges: readonly Block[];
}

const WIDTH = MATRIX_COLUMNS.length;
/** The hidden key stands outside the paper. */
const PRINTED_COLUMNS = WIDTH - 1;

/** What stands below the lines: rows without a line and why, words on rows that are gone, own cells changed by hand. */
export function buildMatrixFoot(report: MonevReport, extras: MatrixExtras, topRowIndex: number): Foot {
  const rows: (readonly ContentCell[])[] = [];
  const merges: Block[] = [];
  const addSection = (title: string): void => {
    rows.push(padRow([], WIDTH, 'outside'), padRow([text(title, 'section')], WIDTH, 'outside'));
  };
  const addParagraph = (words: string): void => {
    merges.push({
      topRowIndex: topRowIndex + rows.length,
      leftColumnIndex: 0,
      rowCount: 1,
      columnCount: PRINTED_COLUMNS,
    });
    rows.push(padRow([text(words, 'paragraph')], WIDTH, 'paragraph'));
  };
  if (report.omitted.length > 0) {
    addSection(OMITTED_SECTION);
    for (const words of listOmissions(report.omitted)) addParagraph(words);
  }
  if (extras.orphans.length > 0) {
    addSection(ORPHAN_SECTION);
    for (const orphan of extras.orphans) rows.push(buildOrphan(orphan));
  }
  if (extras.changed.length > 0) {
    addSection(CHANGED_SECTION);
    for (const words of extras.changed) addParagraph(words);
  }
  return { rows, merges };
}

/** One sentence a reason, with its codes; what is due later also with its day. */
function listOmissions(omitted: readonly OmittedRow[]): readonly string[] {
  const byReason = new Map<OmittedRow['reason']['code'], string[]>();
  for (const { rowCode, reason } of omitted) {
    const words = reason.code === 'due-later' ? `${rowCode} (${formatDay(reason.date)})` : rowCode;
    byReason.set(reason.code, [...(byReason.get(reason.code) ?? []), words]);
  }
  return [...byReason].map(([code, words]) => `${formatOmission(code)}: ${words.join(', ')}.`);
}

/** The words with what tells which row they were on; a row of a person's own stays without a key. */
function buildOrphan({ key, texts, words }: OrphanWords): readonly ContentCell[] {
  const keyText = key ? formatLineKey({ ...key, category: '', cellMarks: [], linkMark: '' }) : '';
  const own = MATRIX_COLUMNS.slice(0, MATRIX_COLUMNS.indexOf('obstacle'));
  return [
    ...own.map(column => text(texts[column], column === 'code' ? 'bodyBold' : 'body')),
    carried(words.obstacle),
    carried(words.followUp),
    carried(words.owner),
    carried(words.until),
    text(keyText, 'outside'),
  ];
}
