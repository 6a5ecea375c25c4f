import { fingerprint } from '../../domain/codes/fingerprint.ts';
import { lazy } from '../../domain/lazy.ts';
import type { Grid } from '../../domain/plan/grid.ts';
import { formatParts, formatShown, listStandingParts } from '../../sheets/content-parts.ts';
import { listPlanTexts } from '../../sheets/own-forms.ts';
import type { SheetContent } from '../../sheets/sheet-content.ts';
import { formatWritten, joinWritten, listShownWords, wordsOfContent } from '../../sheets/written-words.ts';
import { type OwnSheet, ownSheetKey, type Ports, type WorkbookMarks } from '../ports/ports.ts';
import { keepWords } from './kept-words.ts';
import { listOwnSheetWords } from './people-notes.ts';

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
  const { own, name, content } = sheet;
  const written = fingerprint(JSON.stringify(sheet.compared ?? content));
  const parts = formatParts(content);
  const known = marks.sheets.get(ownSheetKey(own));
  const before = readMark(known === undefined ? undefined : marks.fingerprints.get(known));
  const isAsLeft = known !== undefined && before.shown === formatShown(workbook.readTexts(known));
  if (known !== undefined && isAsLeft && before.written === written)
    return { sheetId: known, isChanged: false };
  const standing = isAsLeft ? listStandingParts(content, before.parts) : undefined;
  const sheetId = fillOwnSheet(ports, marks, {
    ...sheet,
    write: () => workbook.writeSheet(own, name, content, standing),
    // Last: while it is missing, a run that was cut writes the sheet again.
    markOf: sheetId => `${written} ${showsOf(ports, sheetId, content)} ${parts}`,
  });
  return { sheetId, isChanged: true };
}

interface ShownMark {
  readonly written?: string | undefined;
  readonly shown?: string | undefined;
  readonly parts?: string | undefined;
}

function readMark(mark = ''): ShownMark {
  const [written, shown, parts] = mark.split(' ');
  return { written, shown, parts };
}

/** What is to be seen of a sheet that was just written; of one that holds numbers or days it must be asked. */
function showsOf(ports: Ports, sheetId: number, { rows }: SheetContent): string {
  const isText = rows.every(row => row.every(({ kind }) => kind === 'text' || kind === 'blank'));
  return formatShown(isText ? rows.map(row => row.map(wordsOfContent)) : ports.workbook.readTexts(sheetId));
}

/** An own sheet and how it is written; `write` returns its id, `markOf` what is remembered of how it looks then. */
interface Filling {
  readonly own: OwnSheet;
  readonly plan: Grid;
  readonly content: SheetContent;
  readonly write: () => number;
  readonly markOf: (sheetId: number) => string;
}

/** Writes an own sheet once what people typed on it is saved, and remembers what was written. Returns its id. */
export function fillOwnSheet(
  ports: Ports,
  marks: WorkbookMarks,
  { own, plan, content, write, markOf }: Filling,
): number {
  const { workbook } = ports;
  const texts = content.rows.flatMap(row => row.flatMap(listShownWords));
  const written = formatWritten(texts);
  const standing = marks.sheets.get(ownSheetKey(own));
  if (standing !== undefined) {
    const sources = { texts: new Set(texts), plan: lazy(() => listPlanTexts(plan)) };
    keepWords(ports, listOwnSheetWords(ports, { marks, own, sources }));
    const known = marks.written.get(standing);
    // Meanwhile both are known: what a run that was cut has written is not taken for people's words.
    if (known !== undefined)
      workbook.markShown(standing, { fingerprint: '', written: joinWritten(known, written) });
  }
  const sheetId = write();
  workbook.markShown(sheetId, { fingerprint: markOf(sheetId), written });
  return sheetId;
}
