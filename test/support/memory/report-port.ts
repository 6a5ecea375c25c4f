import type { ReportPort } from '../../../src/app/ports/report-port.ts';
import type { MemoryBook } from './memory-book.ts';

/** The port of report sheets: only a draft is settled, only what was put in place is retired. */
export function openReportPort(book: MemoryBook, change: (what: string) => void): ReportPort {
  const mark = (
    sheetId: number,
    from: readonly string[],
    kind: 'standing' | 'retired',
    reportKey: string,
  ) => {
    const known = book.reportMarks.get(sheetId);
    if (!known || known.reportKey !== reportKey || !from.includes(known.kind))
      throw new Error(`sheet ${sheetId} is no ${from.join(' or ')} of ${reportKey}`);
    book.reportMarks.set(sheetId, { kind, reportKey });
  };
  return {
    readStanding: () => {
      const ids = new Set(book.sheets.map(({ sheetId }) => sheetId));
      return new Map([...book.standingReports].filter(([, sheetId]) => ids.has(sheetId)));
    },
    listMarks: () =>
      [...book.reportMarks].map(([sheetId, known]) => ({
        sheetId,
        name: book.sheetOf(sheetId).name,
        ...known,
      })),
    createDraft(reportKey, content) {
      change('createDraft');
      const sheet = book.insert(`ZI ${reportKey}`);
      sheet.fill(content);
      book.reportMarks.set(sheet.sheetId, { kind: 'draft', reportKey });
      return sheet.sheetId;
    },
    commit(standing) {
      change('commit');
      for (const sheetId of standing.values()) book.sheetOf(sheetId);
      book.standingReports = new Map(standing);
    },
    settle(sheetId, reportKey, name) {
      change('settle');
      mark(sheetId, ['draft', 'standing'], 'standing', reportKey);
      book.rename(book.sheetOf(sheetId), name);
    },
    retire(sheetId, reportKey, name) {
      change('retire');
      mark(sheetId, ['standing'], 'retired', reportKey);
      book.rename(book.sheetOf(sheetId), name);
      book.sheetOf(sheetId).isHidden = true;
    },
    isAsRead: () => true,
    readPersonCells: sheetId => book.sheetOf(sheetId).readPersonCells(),
  };
}
