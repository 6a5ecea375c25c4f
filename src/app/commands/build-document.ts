import { buildReportDocument } from '../../documents/report/build-report-document.ts';
import { writeDocx } from '../../documents/wordprocessing/write-docx.ts';
import { formatDocumentClosing, formatDocumentName, NO_DOCUMENT } from '../../messages/build-document-id.ts';
import { formatDocumentUrl } from '../../messages/document-url.ts';
import { OWN_SHEET_NAMES } from '../../messages/own-sheet-id.ts';
import { buildNaskahContent, readNaskah } from '../../sheets/naskah/naskah-table.ts';
import { link } from '../../sheets/sheet-content.ts';
import { gatherReportSources } from '../documents/gather-report-sources.ts';
import { storeDocument } from '../documents/store-document.ts';
import { askReport, type ReportRequest } from '../monev/ask-report.ts';
import { type PreparedReport, placeReport, prepareReport } from '../monev/prepare-report.ts';
import { type CodedPlan, openCodedPlan } from '../plan/open-coded-plan.ts';
import type { Question } from '../plan/question.ts';
import { requireDrive } from '../plan/require-drive.ts';
import { tellStep } from '../plan/tell-step.ts';
import { type Consent, withConsent } from '../plan/with-consent.ts';
import { writeSetting } from '../plan/write-setting.ts';
import { ownSheetKey, type Ports } from '../ports/ports.ts';

/** "Buat dokumen…": the report of a period as a document in Drive. Returns the closing sentence. */
export function buildDocument(ports: Ports): string {
  requireDrive(ports);
  const request = askReport(ports, 'buildDocument');
  if (request === null) return NO_DOCUMENT;
  return withConsent(ports, 'buildDocument', consent => buildUnderLock(ports, consent, request));
}

function buildUnderLock(ports: Ports, consent: Consent, request: ReportRequest): Question | string {
  const coded = openCodedPlan(ports, consent);
  if ('kind' in coded) return coded;
  const prepared = bringUpToDate(ports, coded, { consent, request });
  if ('kind' in prepared) return prepared;
  const { sources, doubts } = gatherReportSources(ports, prepared, readTexts(ports));
  const hasDoubts =
    doubts.gapCount + doubts.foreignTimes.length + doubts.missing.length + doubts.unknown.length > 0;
  if (hasDoubts && !consent.granted.has('document-doubts')) return { kind: 'document-doubts', doubts };
  const { period } = request;
  tellStep(ports, 'document');
  const stored = storeDocument(ports, coded.open, {
    year: sources.planYear,
    nameOf: version => formatDocumentName(period, coded.open.settings.unitName, version),
    parts: writeDocx(buildReportDocument(sources)),
  });
  const url = formatDocumentUrl(stored.id);
  writeSetting(ports, 'reportDocument', link(url, url, 'bodyMuted'));
  return formatDocumentClosing(stored);
}

/** The document says what the standing sheets say: where these are old, they are made anew after asking. */
function bringUpToDate(
  ports: Ports,
  coded: CodedPlan,
  { consent, request }: { readonly consent: Consent; readonly request: ReportRequest },
): PreparedReport | Question {
  const prepared = prepareReport(ports, coded, request);
  if (prepared.changed.length === 0) return prepared;
  if (!consent.granted.has('report-differs')) return { kind: 'report-differs', period: request.period };
  placeReport(ports, prepared);
  ports.workbook.flush();
  return prepareReport(ports, coded, request);
}

/** What people wrote on Naskah ZI, which is made at the first document. */
function readTexts(ports: Ports): ReturnType<typeof readNaskah> {
  const known = ports.workbook.readMarks().sheets.get(ownSheetKey({ kind: 'naskah' }));
  if (known !== undefined) return readNaskah(ports.workbook.readOwnGrid(known));
  ports.workbook.writeSheet({ kind: 'naskah' }, OWN_SHEET_NAMES.naskah, buildNaskahContent());
  return new Map();
}
