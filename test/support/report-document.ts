import { fillText } from '../../src/documents/naskah/fill-text.ts';
import { buildReportDocument } from '../../src/documents/report/build-report-document.ts';
import type { LineRemarks, ReportSources } from '../../src/documents/report/report-sources.ts';
import { parsePeriodCode } from '../../src/domain/calendar/report-period.ts';
import { buildMonevReport } from '../../src/domain/monev/build-monev-report.ts';
import type { PreviousReport } from '../../src/domain/monev/follow-ups.ts';
import type { MonevReport, ReportedRow } from '../../src/domain/monev/monev-report.ts';
import { summarizeRows } from '../../src/domain/monev/summarize-rows.ts';
import { listSources } from '../../src/domain/rules/rule-set.ts';
import { formatPeriodWords } from '../../src/messages/monev-id.ts';
import { NASKAH } from '../../src/messages/naskah-id.ts';
import { readDocx } from './read-docx.ts';
import { day } from './reported-row.ts';

const NO_REMARKS: LineRemarks = { obstacle: '', followUp: '', owner: '', until: '' };

/** A report of Balai Contoh over the rows. */
export function reportOf(
  rows: readonly ReportedRow[],
  {
    code = 'S1-2021',
    checkDate = '2021-07-05',
    unitName = 'Balai Contoh',
    previous = null,
  }: {
    code?: string;
    checkDate?: string;
    unitName?: string;
    previous?: PreviousReport | null;
  } = {},
): MonevReport {
  const period = parsePeriodCode(code);
  if (!period) throw new Error(`no period: ${code}`);
  return buildMonevReport({
    period,
    checkDate: day(checkDate),
    yearEnd: { month: 12, day: 31 },
    unitName,
    planYear: period.year,
    rows,
    previous,
  });
}

/** What a document of the report is made from, with remarks by KODE. */
export function sourcesOf(
  report: MonevReport,
  rows: readonly ReportedRow[],
  more: Partial<ReportSources> & { remarks?: Readonly<Record<string, Partial<LineRemarks>>> } = {},
): ReportSources {
  const year = report.period.year;
  const { remarks = {}, ...rest } = more;
  const values = {
    unit: report.unitName,
    UNIT: report.unitName.toUpperCase(),
    tahun: String(year),
    periode: formatPeriodWords(report.period),
    kepala: null,
    ketua: null,
    jumlah_kegiatan: String(report.summary.total.rowCount),
    jatuh_tempo: String(report.summary.total.dueCount),
    terpenuhi: String(report.summary.total.metCount),
    persen: null,
  };
  return {
    report,
    yearSummary: summarizeRows(rows, { first: day(`${year}-01-01`), last: day(`${year}-12-31`) }),
    planYear: year,
    assessments: new Map(rows.map(({ assessment }) => [assessment.rowCode, assessment])),
    remarksOf: rowCode => ({ ...NO_REMARKS, ...remarks[rowCode] }),
    followUpRemarksOf: () => ({ status: '', remark: '', free: null }),
    paperLines: [],
    meeting: { day: '', place: '', lead: '' },
    conclusion: '',
    verified: { acceptedCount: 0, countedCount: 3 },
    textOf: key => fillText(NASKAH[key].text, values).text,
    registerLines: [],
    legalSources: listSources('52/2014', report.checkDate),
    parentLines: ['Kementerian Contoh'],
    head: { title: 'Kepala', name: 'Sari Contoh', nip: '190001012000011001' },
    chair: { title: 'Ketua Tim Pembangunan ZI', name: '', nip: '' },
    place: 'Kota Contoh',
    signedOn: '',
    checkDate: report.checkDate,
    ...rest,
  };
}

/** The running text of the .docx that is made from the sources. */
export async function textOf(...args: Parameters<typeof sourcesOf>): Promise<string> {
  return (await readDocx(buildReportDocument(sourcesOf(...args)))).text;
}
