import { fingerprint } from '../../domain/codes/fingerprint.ts';
import { buildOverview } from '../../domain/overview/build-overview.ts';
import type { OwnerLine } from '../../domain/overview/overview.ts';
import { findPhone } from '../../domain/registers/team.ts';
import { formatOwner, formatWorkbookUrl } from '../../messages/overview-id.ts';
import { OWN_SHEET_NAMES } from '../../messages/own-sheet-id.ts';
import { formatPdfUrl } from '../../messages/pdf-url.ts';
import { formatCellLink } from '../../sheets/cell-address.ts';
import {
  CONTENT_PARTS,
  type ContentPart,
  formatContentPlaces,
  formatParts,
  formatPlaces,
  listStandingParts,
} from '../../sheets/content-parts.ts';
import { buildOverviewContent, linkPdf } from '../../sheets/overview/overview-content.ts';
import { buildReminder } from '../../sheets/overview/whatsapp-message.ts';
import { describeRegisters, type RegisterResults } from '../../sheets/registers/registers.ts';
import { padRow, type SheetContent } from '../../sheets/sheet-content.ts';
import type { OpenEvidence } from '../evidence/open-evidence.ts';
import type { OpenPlan } from '../plan/open-plan.ts';
import { isOverviewWanted } from '../plan/overview-wanted.ts';
import { tellStep } from '../plan/tell-step.ts';
import { fillOwnSheet } from '../plan/write-own-sheet.ts';
import { ownSheetKey, type Ports, type WorkbookMarks } from '../ports/ports.ts';
import { gatherSources } from './gather-sources.ts';
import { describeOtherReports } from './other-reports.ts';

/**
 * Renews Ringkasan ZI from the assessments of today; false when it already says so, or when people do not want it. A
 * page that people deleted is made again only when the setting says "ya".
 */
export function writeOverview(ports: Ports, evidence: OpenEvidence, registers: RegisterResults): boolean {
  const { open } = evidence.state;
  const marks = ports.workbook.readMarks();
  // People read on it who is late: it stays as it was where no evidence is counted.
  if (!isOverviewWanted(marks, open.settings.overview) || !ports.drive.isInstalled) return false;
  return writeIfChanged(ports, marks, { content: buildContent(ports, evidence, registers), open });
}

/** Where the page stands as it was left, what changed is written: words, and the parts of its looks that are others. */
function writeIfChanged(
  ports: Ports,
  marks: WorkbookMarks,
  { content, open }: { readonly content: SheetContent; readonly open: OpenPlan },
): boolean {
  const { workbook } = ports;
  const known = marks.sheets.get(ownSheetKey({ kind: 'overview' }));
  const mark = formatMark(content);
  const before = known === undefined ? undefined : marks.fingerprints.get(known);
  if (before === mark) return false;
  tellStep(ports, 'overview');
  const own = { kind: 'overview', behindSheetId: open.sheet.sheetId } as const;
  const left = readMark(before);
  const isAsLeft = known !== undefined && left.places === formatPlaces(workbook.readTexts(known));
  const standing = isAsLeft ? listStandingParts(content, left.parts) : undefined;
  const withPdf = (sheetId: number): SheetContent =>
    linkPdf(content, range => formatPdfUrl(workbook.id, sheetId, { range }));
  const write = (): number => {
    if (standing === undefined || known === undefined) {
      const sheetId = workbook.writeSheet(own, OWN_SHEET_NAMES.overview, withPdf);
      // Before the page remembers what it shows: a click that was cut here makes up for it.
      workbook.markMade('overview');
      return sheetId;
    }
    const page = padRows(keepHeights(withPdf(known), left.heights), Number(left.rowCount));
    workbook.writeOver(known, page, listOtherParts(standing));
    return known;
  };
  fillOwnSheet(ports, marks, { own, plan: open.grid, content, write, markOf: () => mark });
  return true;
}

function listOtherParts(standing: ReadonlySet<ContentPart>): ReadonlySet<ContentPart> {
  return new Set(CONTENT_PARTS.filter(part => !standing.has(part)));
}

/** What is remembered of a page: all of it, its looks part by part, which cells show something, and how high its rows are. */
function formatMark(content: SheetContent): string {
  const { rows, rowHeights = [] } = content;
  const heights = rowHeights.map(({ heightPixels }) => heightPixels.toString(36)).join('.');
  const words = fingerprint(JSON.stringify(content));
  return [words, formatParts(content), formatContentPlaces(content), rows.length, heights].join(' ');
}

interface PageMark {
  readonly parts?: string | undefined;
  readonly places?: string | undefined;
  readonly rowCount?: string | undefined;
  readonly heights: string;
}

function readMark(mark = ''): PageMark {
  const [, parts, places, rowCount, heights = ''] = mark.split(' ');
  return { parts, places, rowCount, heights };
}

/** The content over all rows of the page that stands: lines that are not needed any more are blank. */
function padRows(content: SheetContent, rowCount: number): SheetContent {
  const missing = Math.max(0, rowCount - content.rows.length);
  const line = padRow([], content.columnWidths.length, 'outside');
  return { ...content, rows: [...content.rows, ...Array.from({ length: missing }, () => line)] };
}

/** The content with those heights only that are others than before. */
function keepHeights(content: SheetContent, before: string): SheetContent {
  const known = before.split('.');
  const rowHeights = (content.rowHeights ?? []).filter(
    ({ heightPixels }, i) => known[i] !== heightPixels.toString(36),
  );
  return { ...content, rowHeights };
}

function buildContent(ports: Ports, evidence: OpenEvidence, registers: RegisterResults): SheetContent {
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
    registers: describeRegisters(registers),
    reminderOf: line => buildReminder(line, overview, { phone: findPhoneOf(line), workbookUrl }),
  });
}
