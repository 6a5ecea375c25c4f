import { type DocumentDoubts, hasDoubts } from '../../documents/document-doubts.ts';
import { buildPlanDocument } from '../../documents/plan/build-plan-document.ts';
import { buildReportDocument } from '../../documents/report/build-report-document.ts';
import { writeDocx } from '../../documents/wordprocessing/write-docx.ts';
import {
  formatDocumentClosing,
  formatDocumentName,
  formatPlanDocumentName,
  NO_DOCUMENT,
} from '../../messages/build-document-id.ts';
import { listMissingAppendices } from '../../messages/naskah-plan-id.ts';
import { askDocument } from '../documents/ask-document.ts';
import { findMissingRoot } from '../documents/document-folder.ts';
import { gatherPlanSources } from '../documents/gather-plan-sources.ts';
import { gatherReportSources } from '../documents/gather-report-sources.ts';
import { type Publication, publishDocument } from '../documents/publish-document.ts';
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
  const request = kind === 'plan' ? null : askReport(ports, 'buildDocument');
  if (kind === 'report' && request === null) return NO_DOCUMENT;
  return withConsent(ports, 'buildDocument', consent =>
    makeDocument(ports, consent, coded =>
      request === null ? draftPlan(ports, coded) : draftReport(ports, coded, { consent, request }),
    ),
  );
}

/** A document before it is written: what should be known of it first, and how it is laid down. */
interface Draft {
  readonly doubts: DocumentDoubts;
  readonly publication: Omit<Publication, 'parts'>;
  readonly write: () => Publication['parts'];
  readonly said: Pick<Parameters<typeof formatDocumentClosing>[0], 'kind' | 'missingAppendices'>;
}

function makeDocument(
  ports: Ports,
  consent: Consent,
  draft: (coded: CodedPlan) => Draft | Question,
): Question | string {
  const coded = openCodedPlan(ports, consent);
  if ('kind' in coded) return coded;
  requireShort(coded.open);
  const drafted = draft(coded);
  if ('kind' in drafted) return drafted;
  const question = askBefore(coded.open, consent, drafted.doubts);
  if (question !== null) return question;
  tellStep(ports, 'document');
  const stored = publishDocument(ports, coded.open, { ...drafted.publication, parts: drafted.write() });
  return formatDocumentClosing({ ...stored, ...drafted.said });
}

function draftReport(
  ports: Ports,
  coded: CodedPlan,
  { consent, request }: { readonly consent: Consent; readonly request: ReportRequest },
): Draft | Question {
  const prepared = bringUpToDate(ports, coded, { consent, request });
  if ('kind' in prepared) return prepared;
  const { sources, doubts } = gatherReportSources(ports, prepared, readTexts(ports));
  const { unitName } = coded.open.settings;
  return {
    doubts,
    publication: {
      setting: 'reportDocument',
      year: sources.planYear,
      nameOf: version => formatDocumentName(request.period, unitName, version),
    },
    write: () => writeDocx(buildReportDocument(sources)),
    said: { kind: 'report', missingAppendices: [] },
  };
}

function draftPlan(ports: Ports, coded: CodedPlan): Draft {
  const texts = readTexts(ports);
  const registers = readPlanRegisters(ports, coded.open);
  const { sources, doubts } = gatherPlanSources(ports, coded, { texts, registers });
  const { unitName } = coded.open.settings;
  return {
    doubts,
    publication: {
      setting: 'planDocument',
      year: sources.planYear,
      nameOf: version => formatPlanDocumentName(sources.planYear, unitName, version),
    },
    write: () => writeDocx(buildPlanDocument(sources)),
    said: { kind: 'plan', missingAppendices: listMissingAppendices(sources) },
  };
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
