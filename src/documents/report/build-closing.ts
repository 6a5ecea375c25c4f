import { formatSigning, formatYearClosing, REPORT_WORDS } from '../../messages/report-document-id.ts';
import { ACKNOWLEDGED, formatHeadTitle, formatNip, formatSigner } from '../../messages/signature-id.ts';
import { type Block, heading, paragraph } from '../document.ts';
import { textBlocks } from '../naskah/text-blocks.ts';
import type { ReportSources } from './report-sources.ts';

/** Chapter V and the signatures. */
export function buildClosing(sources: ReportSources): readonly Block[] {
  const { yearSummary, checkDate, textOf, head, chair, place, signedOn, planYear, report } = sources;
  return [
    heading(1, REPORT_WORDS.chapter5),
    paragraph(formatYearClosing(yearSummary, checkDate)),
    ...textBlocks(textOf('report-closing')),
    { kind: 'space' },
    {
      kind: 'signatures',
      left: {
        above: [ACKNOWLEDGED, formatHeadTitle(head.title, report.unitName)],
        name: formatSigner(head.name),
        below: [formatNip(head.nip)],
      },
      right: {
        above: [formatSigning(place, signedOn, planYear), chair.title],
        name: formatSigner(chair.name),
        below: [formatNip(chair.nip)],
      },
    },
  ];
}
