import { fingerprint } from '../../domain/codes/fingerprint.ts';
import { buildOverview } from '../../domain/overview/build-overview.ts';
import type { OwnerLine } from '../../domain/overview/overview.ts';
import type { Registers } from '../../domain/registers/registers.ts';
import { findPhone } from '../../domain/registers/team.ts';
import { formatOwner, formatWorkbookUrl } from '../../messages/overview-id.ts';
import { OWN_SHEET_NAMES } from '../../messages/own-sheet-id.ts';
import { formatRegisterLines } from '../../messages/register-lines-id.ts';
import { formatCellLink } from '../../sheets/cell-address.ts';
import { buildOverviewContent } from '../../sheets/overview/overview-content.ts';
import { buildReminder } from '../../sheets/overview/whatsapp-message.ts';
import type { SheetContent } from '../../sheets/sheet-content.ts';
import type { OpenEvidence } from '../evidence/open-evidence.ts';
import type { OpenPlan } from '../plan/open-plan.ts';
import { tellStep } from '../plan/tell-step.ts';
import { fillOwnSheet } from '../plan/write-own-sheet.ts';
import { ownSheetKey, type Ports, type WorkbookMarks } from '../ports/ports.ts';
import { gatherSources } from './gather-sources.ts';
import { describeOtherReports } from './other-reports.ts';

/**
 * Renews Ringkasan ZI from the assessments of today; false when it already says so, or when people do not want it. A
 * page that people deleted is made again only when the setting says "ya".
 */
export function writeOverview(ports: Ports, evidence: OpenEvidence, registers: Registers): boolean {
  const { open } = evidence.state;
  const marks = ports.workbook.readMarks();
  // People read on it who is late: it stays as it was where no evidence is counted.
  if (!isWanted(marks, open.settings.overview) || !ports.drive.isInstalled) return false;
  return writeIfChanged(ports, marks, { content: buildContent(ports, evidence, registers), open });
}

/** Where only words changed, only words are written: the looks of a page are most of what it costs. */
function writeIfChanged(
  ports: Ports,
  marks: WorkbookMarks,
  { content, open }: { readonly content: SheetContent; readonly open: OpenPlan },
): boolean {
  const known = marks.sheets.get(ownSheetKey({ kind: 'overview' }));
  const layout = fingerprint(JSON.stringify(layoutOf(content)));
  const mark = `${layout} ${fingerprint(JSON.stringify(content))} ${formatHeights(content)}`;
  const before = known === undefined ? undefined : marks.fingerprints.get(known);
  if (before === mark) return false;
  tellStep(ports, 'overview');
  const [layoutBefore, , heights = ''] = before?.split(' ') ?? [];
  if (known !== undefined && layoutBefore === layout) {
    const write = (): number => {
      ports.workbook.writeWords(known, keepHeights(content, heights));
      return known;
    };
    fillOwnSheet(ports, marks, { own: { kind: 'overview' }, plan: open.grid, content, write });
    ports.workbook.markFingerprint(known, mark);
    return true;
  }
  const own = { kind: 'overview', behindSheetId: open.sheet.sheetId } as const;
  const write = (): number => ports.workbook.writeSheet(own, OWN_SHEET_NAMES.overview, content);
  const sheetId = fillOwnSheet(ports, marks, { own, plan: open.grid, content, write });
  ports.workbook.markFingerprint(sheetId, mark);
  ports.workbook.markMade('overview');
  return true;
}

/** The heights of the rows as they are remembered beside the layout. */
function formatHeights({ rowHeights = [] }: SheetContent): string {
  return rowHeights.map(({ heightPixels }) => heightPixels.toString(36)).join('.');
}

/** The content with those heights only that are others than before. */
function keepHeights(content: SheetContent, before: string): SheetContent {
  const known = before.split('.');
  const rowHeights = (content.rowHeights ?? []).filter(
    ({ heightPixels }, i) => known[i] !== heightPixels.toString(36),
  );
  return { ...content, rowHeights };
}

/** What of a sheet is not words: looks, merges, widths, chart. */
function layoutOf({ rows, rowHeights: _, ...frame }: SheetContent): object {
  const looks = rows.map(row =>
    row.map(cell => [cell.kind, cell.style, cell.kind === 'number' ? cell.format : '']),
  );
  return { ...frame, looks };
}

function isWanted({ sheets, made }: WorkbookMarks, setting: 'yes' | 'no' | null): boolean {
  if (setting !== null) return setting === 'yes';
  return sheets.has(ownSheetKey({ kind: 'overview' })) || !made.has('overview');
}

function buildContent(ports: Ports, evidence: OpenEvidence, registers: Registers): SheetContent {
  const { open } = evidence.state;
  const sources = gatherSources(ports, evidence, registers);
  const overview = buildOverview(sources);
  const codeColumn = open.ownColumns.get('code') ?? 0;
  const workbookUrl = formatWorkbookUrl(ports.workbook.id);
  const findPhoneOf = ({ owner }: OwnerLine): string | null =>
    findPhone(registers.team?.members ?? [], formatOwner(owner));
  return buildOverviewContent(overview, {
    isSetDay: open.settings.checkDate !== null,
    otherReports: describeOtherReports(ports, overview, { ...sources, settings: open.settings }),
    linkOf: ({ rowIndex }) => formatCellLink(open.sheet.sheetId, rowIndex, codeColumn),
    registers: formatRegisterLines(registers),
    reminderOf: line => buildReminder(line, overview, { phone: findPhoneOf(line), workbookUrl }),
  });
}
