import { formatUnit } from '../../messages/monev-id.ts';
import { formatApprovalTitle, formatYearLine, PLAN_WORDS } from '../../messages/plan-document-id.ts';
import { formatSigning } from '../../messages/report-document-id.ts';
import {
  ACKNOWLEDGED,
  formatHeadTitle,
  formatNip,
  formatSigner,
  toTitleCase,
} from '../../messages/signature-id.ts';
import { type Block, paragraph } from '../document.ts';
import { textBlocks } from '../naskah/text-blocks.ts';
import type { PlanSources } from './plan-sources.ts';

/** Lines of white space above and below the title of a cover. */
const COVER_SPACE = 6;
const APPROVAL_SPACE = 3;

/** The cover: title, unit and year; below them the bodies above the unit and the year again. */
export function buildPlanCover({ unitName, planYear, parentLines }: PlanSources): readonly Block[] {
  return [
    ...space(COVER_SPACE),
    paragraph(PLAN_WORDS.coverTitle, 'cover-title'),
    paragraph(formatUnit(unitName), 'cover-unit'),
    paragraph(formatYearLine(planYear), 'cover-line'),
    ...space(COVER_SPACE),
    ...parentLines.map(line => paragraph(line, 'cover-line')),
    ...(parentLines.length === 0 ? [] : [paragraph(formatUnit(unitName), 'cover-line')]),
    paragraph(String(planYear), 'cover-line'),
  ];
}

/** The page of approval, the preface and the contents. */
export function buildPlanFront(sources: PlanSources): readonly Block[] {
  return [
    paragraph(PLAN_WORDS.approval, 'front-heading'),
    paragraph(formatApprovalTitle(sources.unitName, sources.planYear), 'cover-unit'),
    ...(sources.place === '' ? [] : [paragraph(sources.place, 'centered')]),
    ...space(APPROVAL_SPACE),
    buildSignatures(sources),
    { kind: 'page-break' },
    paragraph(PLAN_WORDS.preface, 'front-heading'),
    ...textBlocks(sources.textOf('plan-preface')),
    buildPrefaceSignature(sources),
    { kind: 'page-break' },
    paragraph(PLAN_WORDS.contents, 'front-heading'),
    { kind: 'contents' },
  ];
}

function buildSignatures(sources: PlanSources): Block {
  const { head, chair, unitName } = sources;
  return {
    kind: 'signatures',
    left: {
      above: [ACKNOWLEDGED, formatHeadTitle(head.title, toTitleCase(unitName))],
      name: formatSigner(head.name),
      below: [formatNip(head.nip)],
    },
    right: {
      above: [signingLine(sources), chair.title],
      name: formatSigner(chair.name),
      below: [formatNip(chair.nip)],
    },
  };
}

function buildPrefaceSignature(sources: PlanSources): Block {
  const { head, unitName } = sources;
  return {
    kind: 'signatures',
    left: null,
    right: {
      above: [signingLine(sources), formatHeadTitle(head.title, toTitleCase(unitName))],
      name: formatSigner(head.name),
      below: [],
    },
  };
}

function signingLine({ signing, place, planYear }: PlanSources): string {
  return signing === '' ? formatSigning(place, '', planYear) : signing;
}

function space(lines: number): readonly Block[] {
  return Array.from({ length: lines }, () => ({ kind: 'space' }));
}
