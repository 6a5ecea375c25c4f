import { fingerprint } from '../../domain/codes/fingerprint.ts';
import { lazy } from '../../domain/lazy.ts';
import type { Grid } from '../../domain/plan/grid.ts';
import { listPlanTexts } from '../../sheets/own-forms.ts';
import type { SheetContent } from '../../sheets/sheet-content.ts';
import { formatWritten, wordsOfContent } from '../../sheets/written-words.ts';
import { type OwnSheet, ownSheetKey, type Ports, type WorkbookMarks } from '../ports/ports.ts';
import { keepWords } from './kept-words.ts';
import { listOwnSheetWords } from './people-notes.ts';
import { writeRemembered } from './remember-written.ts';

export interface WrittenSheet {
  readonly sheetId: number;
  readonly isChanged: boolean;
}

/**
 * Writes an own sheet unless it already shows just this: the mark on the sheet names both what was written and what
 * was then to be seen, so that a cell changed by hand is mended too.
 */
export function writeOwnSheet(
  ports: Ports,
  marks: WorkbookMarks,
  sheet: {
    readonly own: OwnSheet;
    readonly name: string;
    readonly content: SheetContent;
    /** The plan sheet, which it quotes. */
    readonly plan: Grid;
    /** What tells whether it is to be written again, where that is not all of the content. */
    readonly compared?: SheetContent;
  },
): WrittenSheet {
  const { workbook } = ports;
  const written = fingerprint(JSON.stringify(sheet.compared ?? sheet.content));
  const known = marks.sheets.get(ownSheetKey(sheet.own));
  if (known !== undefined) {
    const mark = `${written} ${fingerprintShown(ports, known)}`;
    if (marks.fingerprints.get(known) === mark) return { sheetId: known, isChanged: false };
  }
  const sheetId = fillOwnSheet(ports, marks, {
    ...sheet,
    write: () => workbook.writeSheet(sheet.own, sheet.name, sheet.content),
  });
  // The fingerprint last: while it is missing, a run that was cut writes the sheet again.
  workbook.markFingerprint(sheetId, `${written} ${fingerprintShown(ports, sheetId)}`);
  return { sheetId, isChanged: true };
}

/** An own sheet and how it is written; `write` returns its id. */
interface Filling {
  readonly own: OwnSheet;
  readonly plan: Grid;
  readonly content: SheetContent;
  readonly write: () => number;
}

/** Writes an own sheet once what people typed on it is saved, and remembers what was written. Returns its id. */
export function fillOwnSheet(
  ports: Ports,
  marks: WorkbookMarks,
  { own, plan, content, write }: Filling,
): number {
  const texts = content.rows.flatMap(row => row.map(wordsOfContent));
  const standing = marks.sheets.get(ownSheetKey(own));
  if (standing === undefined) {
    const sheetId = write();
    ports.workbook.markWritten(sheetId, formatWritten(texts));
    return sheetId;
  }
  const sources = { texts: new Set(texts), plan: lazy(() => listPlanTexts(plan)) };
  keepWords(ports, listOwnSheetWords(ports, { marks, own, sources }));
  return writeRemembered(ports, { sheetId: standing, known: marks.written.get(standing), texts }, write);
}

function fingerprintShown(ports: Ports, sheetId: number): string {
  return fingerprint(JSON.stringify(ports.workbook.readTexts(sheetId)));
}
