import { formatAppendixTitle, PLAN_TABLES, PLAN_WORDS } from '../../messages/plan-document-id.ts';
import { type Block, cell, heading } from '../document.ts';
import { textBlocks } from '../naskah/text-blocks.ts';
import { buildTable } from '../report/build-table.ts';
import type { PlanSources } from './plan-sources.ts';

/** The appendices, from the registers where they stand, else from Naskah ZI; an empty one is left out. */
export function buildPlanAppendices(sources: PlanSources): readonly Block[] {
  const appendices = [
    { title: PLAN_WORDS.appointment, blocks: buildSteps(sources) },
    { title: PLAN_WORDS.priorities, blocks: buildPriorities(sources) },
  ].filter(({ blocks }) => blocks.length > 0);
  return appendices.flatMap(({ title, blocks }, i) => [
    heading(1, formatAppendixTitle(i + 1, title)),
    ...blocks,
  ]);
}

function buildSteps({ registers: { steps }, textOf }: PlanSources): readonly Block[] {
  const filled = (steps ?? []).filter(({ step }) => step.trim() !== '');
  if (filled.length === 0) return textBlocks(textOf('plan-appointment'));
  return [
    buildTable({
      headings: PLAN_TABLES.steps,
      widths: [8, 62, 30],
      rows: filled.map(({ step, actor }, i) => [
        cell(String(i + 1), 'cell-centered'),
        cell(step),
        cell(actor.trim() === '' ? PLAN_WORDS.empty : actor),
      ]),
    }),
  ];
}

function buildPriorities({ registers: { priorities }, textOf }: PlanSources): readonly Block[] {
  const filled = (priorities ?? []).filter(({ priority }) => priority.trim() !== '');
  if (filled.length === 0) return textBlocks(textOf('plan-priorities'));
  return [
    buildTable({
      headings: PLAN_TABLES.priorities,
      widths: [8, 92],
      rows: filled.map(({ priority }, i) => [cell(String(i + 1), 'cell-centered'), cell(priority)]),
    }),
  ];
}
