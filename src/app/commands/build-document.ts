import { buildPlanDocument } from '../../documents/plan/build-plan-document.ts';
import { buildReportDocument } from '../../documents/report/build-report-document.ts';
import { writeDocx } from '../../documents/wordprocessing/write-docx.ts';
import {
  type DocumentDoubts,
  formatDocumentClosing,
  formatDocumentName,
  formatPlanDocumentName,
  hasDoubts,
  NO_DOCUMENT,
} from '../../messages/build-document-id.ts';
import { listMissingAppendices } from '../../messages/naskah-plan-id.ts';
import { askDocument } from '../documents/ask-document.ts';
import { findMissingRoot } from '../documents/document-folder.ts';
import { gatherPlanSources } from '../documents/gather-plan-sources.ts';
import { gatherReportSources } from '../documents/gather-report-sources.ts';
import { publishDocument } from '../documents/publish-document.ts';
import { readPlanRegisters } from '../documents/read-plan-registers.ts';
import { readTexts } from '../documents/read-texts.ts';
import { requireShort } from '../documents/require-short.ts';
import { askReport, type ReportRequest } from '../monev/ask-report.ts';
import { type PreparedReport, placeReport, prepareReport } from '../monev/prepare-report.ts';
import { type CodedPlan, openCodedPlan } from '../plan/open-coded-plan.ts';
import type { OpenPlan } from '../plan/open-plan.ts';
import type { Question } from '../plan/question.ts';
import { requireDrive } from '../plan/require-drive.ts';
import { tellStep } from '../plan/tell-step.ts';
import { type Consent, withConsent } from '../plan/with-consent.ts';
import type { Ports } from '../ports/ports.ts';

/** "Buat dokumen…": the report of a period or the work plan as a document in Drive. Returns the closing sentence. */
export function buildDocument(ports: Ports): string {
  requireDrive(ports);
  const kind = askDocument(ports);
  if (kind === null) return NO_DOCUMENT;
  if (kind === 'plan') return withConsent(ports, 'buildDocument', consent => buildPlan(ports, consent));
  const request = askReport(ports, 'buildDocument');
  if (request === null) return NO_DOCUMENT;
  return withConsent(ports, 'buildDocument', consent => buildReport(ports, consent, request));
}

function buildReport(ports: Ports, consent: Consent, request: ReportRequest): Question | string {
  const coded = openCodedPlan(ports, consent);
  if ('kind' in coded) return coded;
  requireShort(coded.open);
  const prepared = bringUpToDate(ports, coded, { consent, request });
  if ('kind' in prepared) return prepared;
  const { sources, doubts } = gatherReportSources(ports, prepared, readTexts(ports));
  const question = askBefore(coded.open, consent, doubts);
  if (question !== null) return question;
  tellStep(ports, 'document');
  const { unitName } = coded.open.settings;
  const stored = publishDocument(ports, coded.open, {
    setting: 'reportDocument',
    year: sources.planYear,
    nameOf: version => formatDocumentName(request.period, unitName, version),
    parts: writeDocx(buildReportDocument(sources)),
  });
  return formatDocumentClosing({ ...stored, kind: 'report', missingAppendices: [] });
}

function buildPlan(ports: Ports, consent: Consent): Question | string {
  const coded = openCodedPlan(ports, consent);
  if ('kind' in coded) return coded;
  requireShort(coded.open);
  const texts = readTexts(ports);
  const registers = readPlanRegisters(ports, coded.open);
  const { sources, doubts } = gatherPlanSources(ports, coded, { texts, registers });
  const question = askBefore(coded.open, consent, doubts);
  if (question !== null) return question;
  tellStep(ports, 'document');
  const { unitName } = coded.open.settings;
  const stored = publishDocument(ports, coded.open, {
    setting: 'planDocument',
    year: sources.planYear,
    nameOf: version => formatPlanDocumentName(sources.planYear, unitName, version),
    parts: writeDocx(buildPlanDocument(sources)),
  });
  return formatDocumentClosing({
    ...stored,
    kind: 'plan',
    missingAppendices: listMissingAppendices(sources),
  });
}

/** What a person should know and allow before the document is stored; null where all is said. */
function askBefore(open: OpenPlan, { granted }: Consent, doubts: DocumentDoubts): Question | null {
  if (hasDoubts(doubts) && !granted.has('document-doubts')) return { kind: 'document-doubts', doubts };
  const rootName = findMissingRoot(open);
  return rootName === null || granted.has('document-root') ? null : { kind: 'document-root', rootName };
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
