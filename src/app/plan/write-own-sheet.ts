import { fingerprint } from '../../domain/codes/fingerprint.ts';
import type { SheetContent } from '../../sheets/sheet-content.ts';
import { type OwnSheet, ownSheetKey, type Ports, type WorkbookMarks } from '../ports/ports.ts';

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
  sheet: { readonly own: OwnSheet; readonly name: string; readonly content: SheetContent },
): WrittenSheet {
  const { workbook } = ports;
  const written = fingerprint(JSON.stringify(sheet.content));
  const known = marks.sheets.get(ownSheetKey(sheet.own));
  if (known !== undefined) {
    const mark = `${written} ${fingerprintShown(ports, known)}`;
    if (marks.fingerprints.get(known) === mark) return { sheetId: known, isChanged: false };
  }
  const sheetId = workbook.writeSheet(sheet.own, sheet.name, sheet.content);
  workbook.markFingerprint(sheetId, `${written} ${fingerprintShown(ports, sheetId)}`);
  return { sheetId, isChanged: true };
}

function fingerprintShown(ports: Ports, sheetId: number): string {
  return fingerprint(JSON.stringify(ports.workbook.readTexts(sheetId)));
}
