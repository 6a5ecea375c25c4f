import { formatLegalSource } from '../../messages/legal-source-id.ts';
import {
  formatAreaProgram,
  formatDeclared,
  formatFact,
  formatPactCount,
  PLAN_WORDS,
} from '../../messages/plan-document-id.ts';
import { type Block, heading, list, paragraph } from '../document.ts';
import { textBlocks } from '../naskah/text-blocks.ts';
import type { PlanSources } from './plan-sources.ts';

/** Chapter I. */
export function buildPlanIntroduction({ textOf, legalSources }: PlanSources): readonly Block[] {
  return [
    heading(1, PLAN_WORDS.chapter1),
    heading(2, PLAN_WORDS.background),
    ...textBlocks(textOf('plan-background')),
    heading(2, PLAN_WORDS.legal),
    list(legalSources.map(formatLegalSource), true),
    heading(2, PLAN_WORDS.purpose),
    ...textBlocks(textOf('plan-purpose')),
    heading(2, PLAN_WORDS.terms),
    ...textBlocks(textOf('plan-terms')),
  ];
}

/** Chapter II: the declaration with its pact, and the programmes as the plan has them. */
export function buildPlanChapters(sources: PlanSources): readonly Block[] {
  const { textOf, areas } = sources;
  return [
    heading(1, PLAN_WORDS.chapter2),
    heading(2, PLAN_WORDS.declaration),
    ...textBlocks(textOf('plan-declaration')),
    ...buildPact(sources),
    heading(2, PLAN_WORDS.process),
    ...textBlocks(textOf('plan-process')),
    ...(areas.length === 0
      ? []
      : [
          list(
            areas.map(area => formatAreaProgram(area.title, area.rowCount, area.components)),
            true,
          ),
        ]),
  ];
}

/** What the register says; without one the text above stands alone. */
function buildPact({ registers: { pact } }: PlanSources): readonly Block[] {
  if (pact === null) return [];
  const declared = pact.declaredOn === null ? [] : [formatDeclared(pact.declaredOn)];
  const facts = [...declared, ...pact.facts.map(({ label, words }) => formatFact(label, words))];
  return [
    ...(facts.length === 0 ? [] : [list(facts)]),
    ...(pact.people.length === 0 ? [] : [paragraph(formatPactCount(pact.signedCount, pact.people.length))]),
  ];
}

/** Chapter IV. */
export function buildPlanClosing({ textOf }: PlanSources): readonly Block[] {
  return [heading(1, PLAN_WORDS.chapter4), ...textBlocks(textOf('plan-closing'))];
}
