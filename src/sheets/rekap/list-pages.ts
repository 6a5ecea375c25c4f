import { isSameDayFate } from '../../domain/rollup/gather-rollup.ts';
import type { OpenOfUnit, RefusedFile, Rollup, UnitStanding } from '../../domain/rollup/rollup.ts';
import { dueCountOf, fulfilledCountOf, shareOf } from '../../domain/rollup/unit-figures.ts';
import { formatAreaNumber } from '../../messages/monev-id.ts';
import { formatDay } from '../../messages/month-id.ts';
import { cutOnWord, formatActionKind } from '../../messages/overview-id.ts';
import {
  formatFate,
  formatMoreOpen,
  formatOpenDocuments,
  formatOrigin,
  formatRekapLine,
  formatRemark,
  NOT_SENT,
  REKAP_HEADINGS,
  REKAP_PARTS,
} from '../../messages/rekap-id.ts';
import { type ContentCell, day, number, type SheetContent, text } from '../sheet-content.ts';
import type { StyleName } from '../sheet-styles.ts';
import { layPage, type PageLine, plainLine, wideLine } from './rekap-page.ts';
import { shareCell } from './summary-page.ts';

const AREA_WIDTH = 52;
const LONGEST_ACTIVITY = 90;
const GOOD = 0.8;
const MIDDLE = 0.5;
const COUNT_FORMAT = '#,##0;-#,##0;"–"';

/** Units by rank, with their share in each area. */
export function buildUnitsPage(rollup: Rollup): SheetContent {
  const numbers = rollup.areas.map(({ area }) => area);
  const {
    rank,
    unit,
    code,
    year,
    day: dayWords,
    share,
    met,
    due,
    partly,
    overdue,
    remarks,
  } = REKAP_HEADINGS.units;
  const headings = [rank, unit, code, year, dayWords, share];
  const rest = [met, due, partly, overdue, remarks];
  const areaHeadings = numbers.map(area => (area === null ? REKAP_PARTS.noArea : formatAreaNumber(area)));
  const lines = [
    wideLine(REKAP_PARTS.units, 'title'),
    wideLine(`${formatRekapLine(rollup)}. ${REKAP_PARTS.unitsNote}`, 'subtitle'),
    plainLine([...headings, ...areaHeadings, ...rest].map(words => text(words, 'headingSmall'))),
    ...rollup.units.map(one => plainLine(unitCells(one, numbers))),
  ];
  const widths = [36, 210, 84, 46, 82, 54, ...numbers.map(() => AREA_WIDTH), 66, 66, 62, 66, 190];
  return layPage(lines, { columnWidths: widths, frozenRowCount: 3, tabColour: '#1f4e5f' });
}

function unitCells(unit: UnitStanding, numbers: readonly (number | null)[]): readonly ContentCell[] {
  const { total, source } = unit.report.figures;
  const share = shareOf(total);
  const isOld = unit.remarks.some(({ code }) => code === 'old-day');
  return [
    unit.rank === null ? text('–', 'centeredMiddle') : number(unit.rank, 'centeredMiddle'),
    text(unit.name, 'bodyMiddle'),
    text(unit.code, 'bodyMiddle'),
    number(unit.year, 'centeredMiddle'),
    day(source.checkDate, isOld ? 'shareOld' : 'centeredMiddle'),
    shareCell(share, shareStyle(share)),
    ...numbers.map(area => {
      const figures = unit.byArea.get(area);
      const own = figures ? shareOf(figures) : null;
      return own === null ? text('–', 'shareNone') : number(own, shareStyle(own), '0%');
    }),
    ...[fulfilledCountOf(total), dueCountOf(total), total.partlyCount, total.overdueCount].map(count =>
      number(count, 'centeredMiddle', COUNT_FORMAT),
    ),
    text(unit.remarks.map(formatRemark).join('; '), 'mutedMiddle'),
  ];
}

function shareStyle(share: number | null): StyleName {
  if (share === null) return 'shareNone';
  if (share >= GOOD) return 'shareGood';
  return share >= MIDDLE ? 'shareMiddle' : 'shareLow';
}

/** The activities of all units that have waited longest. */
export function buildOpenPage({ open, openCount }: Rollup): SheetContent {
  const { unit, code, activity, missing, due, owner } = REKAP_HEADINGS.open;
  const more = openCount - open.length;
  const table = [
    plainLine([unit, code, activity, missing, due, owner].map(words => text(words, 'heading'))),
    ...open.map(openLine),
    ...(more > 0 ? [wideLine(formatMoreOpen(more), 'paragraph')] : []),
  ];
  const lines = [
    wideLine(REKAP_PARTS.open, 'title'),
    ...(open.length === 0 ? [wideLine(REKAP_PARTS.noOpen, 'paragraph')] : table),
  ];
  return layPage(lines, {
    columnWidths: [190, 58, 250, 240, 176, 112],
    frozenRowCount: 2,
    tabColour: '#b5483f',
  });
}

function openLine({ unit, activity }: OpenOfUnit): PageLine {
  const { rowCode, indicator, kind, dueOn, owner } = activity;
  return plainLine([
    text(unit),
    text(rowCode, 'bodyBold'),
    text(cutOnWord(indicator, LONGEST_ACTIVITY)),
    text(formatOpenDocuments(activity)),
    text(`${formatActionKind(kind)} · ${formatDay(dueOn)}`, kind === 'overdue' ? 'error' : 'warning'),
    text(owner),
  ]);
}

/** Who sent nothing, and whose report is old. */
export function buildAbsentPage({ missing, units, year }: Rollup): SheetContent {
  const old = units.filter(unit => unit.year === year && unit.remarks.some(({ code }) => code === 'old-day'));
  const { code, unit, state } = REKAP_HEADINGS.absent;
  const heading = plainLine([code, unit, state].map(words => text(words, 'heading')));
  const absent = (missing ?? []).map(one =>
    plainLine([text(one.code), text(one.name), text(NOT_SENT, 'error')]),
  );
  const late = old.map(one =>
    plainLine([
      text(one.code),
      text(one.name),
      text(
        one.remarks
          .filter(remark => remark.code === 'old-day')
          .map(formatRemark)
          .join('; '),
        'warning',
      ),
    ]),
  );
  const note = missing === null ? REKAP_PARTS.noList : missing.length === 0 ? REKAP_PARTS.allSent : '';
  const lines = [
    wideLine(REKAP_PARTS.absent, 'title'),
    ...[note, late.length === 0 ? REKAP_PARTS.noneOld : '']
      .filter(words => words !== '')
      .map(words => wideLine(words, 'paragraph')),
    ...(absent.length + late.length > 0 ? [heading, ...absent, ...late] : []),
  ];
  return layPage(lines, { columnWidths: [120, 300, 310], frozenRowCount: 1, tabColour: '#e3b04b' });
}

/** Each file: what it was read as, or why it was not. */
export function buildFilesPage({ fates }: Rollup, refused: readonly RefusedFile[]): SheetContent {
  const { file, unit, day: dayWords, origin, result } = REKAP_HEADINGS.files;
  const lines = [
    wideLine(REKAP_PARTS.files, 'title'),
    plainLine([file, unit, dayWords, origin, result].map(words => text(words, 'heading'))),
    ...refused.map(({ fileName, reason }) =>
      plainLine([text(fileName), text(''), text(''), text(''), text(reason, 'error')]),
    ),
    ...fates.map(fate =>
      plainLine([
        text(fate.fileName),
        text(fate.unit),
        day(fate.day, 'dayCentered'),
        text(formatOrigin(fate.origin)),
        text(formatFate(fate, isSameDayFate(fate)), fate.replacedBy === null ? 'body' : 'warning'),
      ]),
    ),
  ];
  return layPage(lines, { columnWidths: [240, 220, 86, 130, 350], frozenRowCount: 2, tabColour: '#5f6368' });
}
