import { parsePeriodCode } from '../../src/domain/calendar/report-period.ts';
import { buildMonevReport } from '../../src/domain/monev/build-monev-report.ts';
import type { PreviousReport } from '../../src/domain/monev/follow-ups.ts';
import type { MonevReport, ReportedRow } from '../../src/domain/monev/monev-report.ts';
import type { ReportExtras } from '../../src/sheets/monev/report-extras.ts';
import { NO_FIELD_WORDS } from '../../src/sheets/monev/report-fields.ts';
import { assessed, day, reportedRow, SEMESTER_BEFORE } from './reported-row.ts';

/** The report of S1 2021 as of 5 July 2021 on these rows. */
export function reportOn(rows: readonly ReportedRow[], previous: PreviousReport | null): MonevReport {
  const period = parsePeriodCode('S1-2021');
  if (!period) throw new Error('no period');
  return buildMonevReport({
    period,
    checkDate: day('2021-07-05'),
    yearEnd: { month: 12, day: 31 },
    unitName: 'Balai Contoh',
    planYear: 2021,
    rows,
    previous,
  });
}

const NOBODY = { title: 'Kepala', name: '', nip: '' };

/** What a sheet Monev is made from where people wrote nothing. */
export function bareExtras(extras: Partial<ReportExtras> = {}): ReportExtras {
  return {
    planYear: 2021,
    followUpWords: new Map(),
    remarksOf: () => ({ obstacle: '', followUp: '', owner: '', until: '' }),
    fields: NO_FIELD_WORDS,
    registerLines: [],
    legalSources: [],
    head: NOBODY,
    chair: NOBODY,
    place: 'Bogor',
    signedOn: '',
    ...extras,
  };
}

/** A first report with a line for a row that is overdue. */
export function firstReportOf(code: string): MonevReport {
  return reportOn([reportedRow(code, [assessed('2021-05-31', 'overdue')])], null);
}

/** A report that follows up what the last one found. */
export function reportWithFollowUp(): MonevReport {
  return reportOn([reportedRow('I.1.a', [assessed('2021-05-31', 'overdue')])], {
    ...SEMESTER_BEFORE,
    lines: [],
    followUps: [
      {
        originPeriod: 'S2-2020',
        planYear: 2020,
        rowCode: 'II.1.a',
        shownCode: 'II.1.a',
        indicator: 'SOP disusun',
        found: 'Belum terpenuhi',
        promise: 'Disusun pada Februari',
        owner: 'Ketua Pokja II',
        until: '28 Feb 2021',
        status: null,
      },
    ],
  });
}
