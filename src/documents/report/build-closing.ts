import {
  formatMeeting,
  formatNextStep,
  formatSigning,
  formatYearClosing,
  REPORT_WORDS,
} from '../../messages/report-document-id.ts';
import {
  ACKNOWLEDGED,
  formatHeadTitle,
  formatNip,
  formatSigner,
  toTitleCase,
} from '../../messages/signature-id.ts';
import { type Block, heading, paragraph } from '../document.ts';
import { textBlocks } from '../naskah/text-blocks.ts';
import { listGaps } from './list-gaps.ts';
import type { ReportSources } from './report-sources.ts';

/** Chapter V and the signatures. */
export function buildClosing(sources: ReportSources): readonly Block[] {
  const { yearSummary, checkDate, textOf } = sources;
  const gaps = listGaps(sources);
  const plans = sources.report.lines.filter(
    ({ rowCode }) => sources.remarksOf(rowCode).followUp.trim() !== '',
  );
  const computed = [
    formatYearClosing(yearSummary, checkDate),
    formatMeeting(sources.meeting),
    formatNextStep(gaps.length, plans.length),
  ].filter(words => words !== '');
  return [
    heading(1, REPORT_WORDS.chapter5),
    ...computed.map(words => paragraph(words)),
    ...splitConclusion(sources.conclusion),
    ...textBlocks(textOf('report-closing')),
    { kind: 'space' },
    buildSignatures(sources),
  ];
}

/** Word for word, each line a paragraph. */
function splitConclusion(conclusion: string): readonly Block[] {
  return conclusion
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => paragraph(line));
}

function buildSignatures({ head, chair, place, signedOn, planYear, report }: ReportSources): Block {
  return {
    kind: 'signatures',
    left: {
      above: [ACKNOWLEDGED, formatHeadTitle(head.title, toTitleCase(report.unitName))],
      name: formatSigner(head.name),
      below: [formatNip(head.nip)],
    },
    right: {
      above: [formatSigning(place, signedOn, planYear), chair.title],
      name: formatSigner(chair.name),
      below: [formatNip(chair.nip)],
    },
  };
}
