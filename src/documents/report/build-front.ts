import { formatLegalSource } from '../../messages/legal-source-id.ts';
import { formatPeriodTitle, formatUnit } from '../../messages/monev-id.ts';
import { formatSigning, REPORT_WORDS } from '../../messages/report-document-id.ts';
import { formatHeadTitle, formatSigner, toTitleCase } from '../../messages/signature-id.ts';
import { type Block, heading, list, paragraph } from '../document.ts';
import { textBlocks } from '../naskah/text-blocks.ts';
import type { ReportSources } from './report-sources.ts';

/** Lines of white space above and below the title of a cover. */
const COVER_SPACE = 6;

/** The cover: title, period and unit, below the lines of the bodies above it. */
export function buildCover({ report, parentLines, planYear }: ReportSources): readonly Block[] {
  const space: readonly Block[] = Array.from({ length: COVER_SPACE }, () => ({ kind: 'space' }));
  return [
    ...space,
    paragraph(REPORT_WORDS.coverTitle, 'cover-title'),
    paragraph(formatPeriodTitle(report.period), 'cover-line'),
    ...space,
    ...parentLines.map(line => paragraph(line, 'cover-line')),
    paragraph(formatUnit(report.unitName), 'cover-unit'),
    paragraph(String(planYear), 'cover-line'),
  ];
}

/** Preface and contents. */
export function buildFront(sources: ReportSources): readonly Block[] {
  const { head, place, signedOn, planYear, report } = sources;
  return [
    paragraph(REPORT_WORDS.preface, 'front-heading'),
    ...textBlocks(sources.textOf('report-preface')),
    {
      kind: 'signatures',
      left: null,
      right: {
        above: [
          formatSigning(place, signedOn, planYear),
          formatHeadTitle(head.title, toTitleCase(report.unitName)),
        ],
        name: formatSigner(head.name),
        below: [],
      },
    },
    { kind: 'page-break' },
    paragraph(REPORT_WORDS.contents, 'front-heading'),
    { kind: 'contents' },
  ];
}

/** Chapter I. */
export function buildIntroduction({ textOf, legalSources }: ReportSources): readonly Block[] {
  return [
    heading(1, REPORT_WORDS.chapter1),
    heading(2, REPORT_WORDS.background),
    ...textBlocks(textOf('report-background')),
    heading(2, REPORT_WORDS.legal),
    list(legalSources.map(formatLegalSource), true),
    heading(2, REPORT_WORDS.purpose),
    ...textBlocks(textOf('report-purpose')),
    heading(2, REPORT_WORDS.scope),
    ...textBlocks(textOf('report-scope')),
  ];
}
