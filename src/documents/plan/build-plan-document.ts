import { PAGE_NUMBER_WORDS } from '../../messages/report-document-id.ts';
import type { DocumentRecord } from '../document.ts';
import { buildPlanAppendices } from './build-plan-appendices.ts';
import { buildPlanChapters, buildPlanClosing, buildPlanIntroduction } from './build-plan-chapters.ts';
import { buildPlanCover, buildPlanFront } from './build-plan-front.ts';
import { buildPlanTable } from './build-plan-table.ts';
import type { PlanSources } from './plan-sources.ts';

/** The work plan as a unit hands it in: the table of the sheet on lying pages, with chapters and appendices around it. */
export function buildPlanDocument(sources: PlanSources): DocumentRecord {
  return {
    pageNumberWords: PAGE_NUMBER_WORDS,
    sections: [
      { orientation: 'upright', hasPageNumbers: false, blocks: buildPlanCover(sources) },
      {
        orientation: 'upright',
        hasPageNumbers: true,
        blocks: [
          ...buildPlanFront(sources),
          ...buildPlanIntroduction(sources),
          ...buildPlanChapters(sources),
        ],
      },
      { orientation: 'lying', hasPageNumbers: true, blocks: buildPlanTable(sources) },
      {
        orientation: 'upright',
        hasPageNumbers: true,
        blocks: [...buildPlanClosing(sources), ...buildPlanAppendices(sources)],
      },
    ],
  };
}
