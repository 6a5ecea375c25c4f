import { documentNoteKey, fileNoteKey } from '../../domain/evidence/placing/note-keys.ts';
import type { EvidenceLine, EvidenceLineUse, RowAssessment } from '../../domain/status/row-assessment.ts';
import { type EvidenceColumn, formatDocument } from '../../messages/evidence-sheet-id.ts';
import { formatDay } from '../../messages/month-id.ts';
import { formatEvidenceLineStatus } from '../../messages/status-id.ts';
import { blank, type ContentCell, day, link, text } from '../sheet-content.ts';

/** The cells of a line that the add-on writes. */
export type LineCells = Readonly<
  Record<Exclude<EvidenceColumn, PeoplesColumn | 'linkSeen' | 'order'>, ContentCell>
>;

type PeoplesColumn = 'match' | 'verification' | 'link' | 'remark';

/** A line of Bukti ZI as it is to be. */
export interface WantedLine {
  readonly key: string;
  readonly code: string;
  readonly cells: LineCells;
}

const INDICATOR_CHARACTERS = 70;

/** The lines of Bukti ZI, in the order of the plan; each key once. */
export function listWantedLines(
  assessments: readonly RowAssessment[],
  indicators: ReadonlyMap<number, string>,
): readonly WantedLine[] {
  const lines = new Map<string, WantedLine>();
  for (const { rowIndex, lines: rowLines } of assessments) {
    const indicator = shorten(indicators.get(rowIndex) ?? '');
    for (const line of rowLines) {
      const key = keyOfLine(line);
      if (!lines.has(key))
        lines.set(key, { key, code: line.rowCode, cells: buildCells(line, key, indicator) });
    }
  }
  return [...lines.values()];
}

function keyOfLine({ rowCode, file, deadline, documentNumber }: EvidenceLine): string {
  const liesHere = file !== null && file.code === rowCode;
  if (liesHere || deadline === null) return fileNoteKey(rowCode, file?.id ?? '');
  return documentNoteKey(rowCode, deadline.date, documentNumber);
}

function buildCells(line: EvidenceLine, key: string, indicator: string): LineCells {
  const uses: readonly EvidenceLineUse[] = [line, ...(line.also ?? [])];
  return {
    code: text(line.rowCode),
    indicator: text(indicator),
    deadline: text(listOnce(uses.map(formatDeadline)).join('; ')),
    document: text(
      listOnce(uses.map(use => formatDocument(use.documentNumber, use.documentTitle))).join('; '),
    ),
    file: line.file ? link(line.file.name, line.file.url) : text(''),
    uploaded: line.file ? day(line.file.uploadedOn) : blank(),
    status: text(formatEvidenceLineStatus(line)),
    key: text(key),
  };
}

function formatDeadline({ deadline }: EvidenceLineUse): string {
  if (deadline === null) return '';
  return deadline.label === null
    ? formatDay(deadline.date)
    : `${deadline.label}: ${formatDay(deadline.date)}`;
}

function listOnce(words: readonly string[]): readonly string[] {
  return [...new Set(words.filter(word => word !== ''))];
}

function shorten(indicator: string): string {
  const flat = indicator.replace(/\s+/g, ' ').trim();
  return flat.length > INDICATOR_CHARACTERS ? `${flat.slice(0, INDICATOR_CHARACTERS - 1).trimEnd()}…` : flat;
}
