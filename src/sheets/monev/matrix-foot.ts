import type { MonevReport, OmittedRow } from '../../domain/monev/monev-report.ts';
import { CHANGED_SECTION, formatOmission, OMITTED_SECTION, ORPHAN_SECTION } from '../../messages/monev-id.ts';
import { formatDay } from '../../messages/month-id.ts';
import { keysOf, layRow, recordOf } from '../own-table.ts';
import { type Block, type ContentCell, padRow, text } from '../sheet-content.ts';
import type { MatrixExtras, OrphanWords } from './matrix-extras.ts';
import { layWords } from './matrix-line.ts';
import { MATRIX, MATRIX_OWN } from './matrix-table.ts';
import { cutCodes } from './paragraphs.ts';
import { formatLineKey, LOOSE_KEY } from './report-keys.ts';

interface Foot {
  readonly rows: readonly (readonly ContentCell[])[];
  readonly mergesAcross: readonly Block[];
}

const WIDTH = keysOf(MATRIX).length;
/** The hidden key stands outside the paper. */
const PRINTED_COLUMNS = WIDTH - 1;

/** What stands below the lines: rows without a line and why, words on rows that are gone, own cells changed by hand. */
export function buildMatrixFoot(report: MonevReport, extras: MatrixExtras, topRowIndex: number): Foot {
  const rows: (readonly ContentCell[])[] = [];
  const mergesAcross: Block[] = [];
  const addSection = (title: string, body: readonly (readonly ContentCell[])[]): void => {
    if (body.length > 0)
      rows.push(padRow([], WIDTH, 'outside'), padRow([text(title, 'section')], WIDTH, 'outside'), ...body);
  };
  const addParagraphs = (title: string, paragraphs: readonly string[]): void => {
    addSection(
      title,
      paragraphs.map(words => padRow([text(words, 'paragraph')], WIDTH, 'paragraph')),
    );
    const top = topRowIndex + rows.length - paragraphs.length;
    if (paragraphs.length > 0)
      mergesAcross.push({
        topRowIndex: top,
        leftColumnIndex: 0,
        rowCount: paragraphs.length,
        columnCount: PRINTED_COLUMNS,
      });
  };
  addParagraphs(OMITTED_SECTION, listOmissions(report.omitted));
  addSection(ORPHAN_SECTION, extras.orphans.map(buildOrphan));
  addParagraphs(CHANGED_SECTION, extras.changed);
  return { rows, mergesAcross };
}

/** Sentences of one reason each, with its codes; what is due later also with its day. */
function listOmissions(omitted: readonly OmittedRow[]): readonly string[] {
  const byReason = new Map<OmittedRow['reason']['code'], string[]>();
  for (const { rowCode, reason } of omitted) {
    const words = reason.code === 'due-later' ? `${rowCode} (${formatDay(reason.date)})` : rowCode;
    const known = byReason.get(reason.code);
    if (known) known.push(words);
    else byReason.set(reason.code, [words]);
  }
  return [...byReason].flatMap(([code, words]) =>
    cutCodes(words).map(stretch => `${formatOmission(code)}: ${stretch.join(', ')}.`),
  );
}

/** The words with what tells which row they were on. */
function buildOrphan({ key, texts, words }: OrphanWords): readonly ContentCell[] {
  const keyText = key ? formatLineKey({ ...key, category: '', cellMarks: [], linkMark: '' }) : LOOSE_KEY;
  const own = recordOf(MATRIX_OWN, column => text(texts[column], column === 'code' ? 'bodyBold' : 'body'));
  return layRow(MATRIX, { ...own, ...layWords(words), key: text(keyText, 'outside') });
}
