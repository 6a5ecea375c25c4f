import type { DocumentDoubts } from '../../documents/document-doubts.ts';
import { fillText, type TextValues } from '../../documents/naskah/fill-text.ts';
import type { FollowUpRemarks, LineRemarks, ReportSources } from '../../documents/report/report-sources.ts';
import { computeSpan } from '../../domain/monev/report-span.ts';
import { summarizeRows } from '../../domain/monev/summarize-rows.ts';
import { countVerification } from '../../domain/overview/count-verification.ts';
import { chooseRuleSet, listSources } from '../../domain/rules/rule-set.ts';
import { formatPeriodWords, formatShare } from '../../messages/monev-id.ts';
import { NASKAH, type NaskahKey, REPORT_NASKAH, type ReportNaskahKey } from '../../messages/naskah-id.ts';
import { toTitleCase } from '../../messages/signature-id.ts';
import { readEvidenceNotes } from '../../sheets/evidence/evidence-table.ts';
import type { FollowUpWords } from '../../sheets/monev/report-extras.ts';
import { formatFollowUpKey } from '../../sheets/monev/report-keys.ts';
import { wordsIn } from '../../sheets/person-cell.ts';
import { describeRegisters } from '../../sheets/registers/registers.ts';
import { listSignatories } from '../../sheets/settings/settings.ts';
import { listReportedRows } from '../evidence/list-reported-rows.ts';
import type { PreparedReport } from '../monev/prepare-report.ts';
import type { Ports } from '../ports/ports.ts';
import { doubtTexts } from './doubt-texts.ts';
import { splitLines } from './split-lines.ts';

const NO_NOTES = { files: new Map(), documents: new Map() };
const KEYS = Object.keys(REPORT_NASKAH) as readonly ReportNaskahKey[];

/** What the document is written from, and what a person should know before it is made. */
export interface GatheredSources {
  readonly sources: ReportSources;
  readonly doubts: DocumentDoubts;
}

/** The same records and words as the sheets of the report, and the running texts with their placeholders filled. */
export function gatherReportSources(
  ports: Ports,
  prepared: PreparedReport,
  texts: ReadonlyMap<NaskahKey, string>,
): GatheredSources {
  const filled = new Map(
    KEYS.map(key => [key, fillText(texts.get(key) ?? NASKAH[key].text, listValues(prepared))] as const),
  );
  const remarksOf = (code: string): LineRemarks => readRemarks(prepared, code);
  return {
    sources: {
      ...gatherRecords(ports, prepared),
      ...gatherNames(prepared),
      remarksOf,
      textOf: key => filled.get(key)?.text ?? '',
    },
    doubts: {
      gapCount: countGaps(prepared, remarksOf),
      ...doubtTexts({
        keys: KEYS,
        texts,
        filled,
        period: prepared.report.period,
        settings: prepared.coded.open.settings,
      }),
      sheetSigning: '',
      // Asking for the check date names them.
      missingSettings: [],
    },
  };
}

type Named = 'legalSources' | 'parentLines' | 'head' | 'chair' | 'place' | 'signedOn';
type Records = Exclude<keyof ReportSources, Named | 'remarksOf' | 'textOf'>;

function gatherRecords(ports: Ports, prepared: PreparedReport): Pick<ReportSources, Records> {
  const { report, coded, evidence, extras, standing, registers } = prepared;
  const rows = listReportedRows(evidence);
  const year = { kind: 'year', year: extras.planYear, index: 1 } as const;
  const followUps = new Map(standing.followUps.map(({ key, words }) => [formatFollowUpKey(key), words]));
  const free = standing.followUps.filter(({ words }) => words.free !== null);
  return {
    report,
    checkDate: report.checkDate,
    planYear: extras.planYear,
    yearSummary: summarizeRows(rows, computeSpan(year, coded.open.settings.yearEnd)),
    assessments: new Map(rows.map(({ assessment }) => [assessment.rowCode, assessment])),
    followUpRemarksOf: item => readFollowUp(followUps.get(formatFollowUpKey(item))),
    paperLines: free.map(({ words }) => readFollowUp(words)),
    registerLines: describeRegisters(registers),
    verified: countVerified(ports, prepared),
    meeting: {
      day: wordsIn(standing.fields.meetingDay),
      place: wordsIn(standing.fields.meetingPlace),
      lead: wordsIn(standing.fields.meetingLead),
    },
    conclusion: wordsIn(standing.fields.conclusion),
  };
}

function gatherNames({ report, coded, extras }: PreparedReport): Pick<ReportSources, Named> {
  const { settings } = coded.open;
  return {
    legalSources: listSources(chooseRuleSet(settings.ruleSet, extras.planYear).code, report.checkDate),
    parentLines: splitLines(settings.parentUnit),
    ...listSignatories(settings),
    place: settings.place,
    signedOn: settings.signedOn,
  };
}

function listValues({ report, coded, extras }: PreparedReport): TextValues {
  const { total } = report.summary;
  const { settings } = coded.open;
  return {
    unit: toTitleCase(settings.unitName),
    UNIT: settings.unitName.toUpperCase(),
    tahun: String(extras.planYear),
    periode: formatPeriodWords(report.period),
    kepala: settings.headName,
    ketua: settings.chairName,
    jumlah_kegiatan: String(total.rowCount),
    jatuh_tempo: String(total.dueCount),
    terpenuhi: String(total.metCount),
    persen: formatShare(total.metCount, total.dueCount),
  };
}

function readRemarks({ report, extras }: PreparedReport, code: string): LineRemarks {
  const words = extras.wordsOf(code);
  const line = report.lines.find(({ rowCode }) => rowCode === code);
  return {
    obstacle: wordsIn(words?.obstacle),
    followUp: wordsIn(words?.followUp),
    owner: wordsIn(words?.owner) || (line === undefined ? '' : extras.ownerOf(line)),
    until: wordsIn(words?.until),
  };
}

function readFollowUp(words: FollowUpWords | undefined): FollowUpRemarks {
  return {
    status: wordsIn(words?.status),
    remark: wordsIn(words?.remark),
    free: words?.free ? Object.values(words.free).map(wordsIn) : null,
  };
}

/** Due rows that fell short and have no obstacle or no follow-up. */
function countGaps({ report }: PreparedReport, remarksOf: (code: string) => LineRemarks): number {
  const short = report.lines.filter(({ category }) => category === 'unmet' || category === 'partly');
  return short.filter(({ rowCode }) => {
    const { obstacle, followUp } = remarksOf(rowCode);
    return obstacle === '' || followUp === '';
  }).length;
}

function countVerified(ports: Ports, { evidence }: PreparedReport): ReportSources['verified'] {
  const { table } = evidence;
  const notes = table === null ? NO_NOTES : readEvidenceNotes(table.lines, ports.clock.today());
  const lines = countVerification(listReportedRows(evidence), notes);
  const acceptedCount = lines.reduce((sum, line) => sum + line.acceptedCount, 0);
  const openCount = lines.reduce((sum, line) => sum + line.unverifiedCount, 0);
  return { acceptedCount, countedCount: acceptedCount + openCount };
}
