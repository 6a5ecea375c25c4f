import { PAGE_NUMBER_WORDS } from '../../messages/report-document-id.ts';
import type { DocumentRecord } from '../document.ts';
import { buildAnalysis } from './build-analysis.ts';
import { buildAppendices } from './build-appendices.ts';
import { buildAreas } from './build-areas.ts';
import { buildClosing } from './build-closing.ts';
import { buildFollowUps } from './build-follow-ups.ts';
import { buildCover, buildFront, buildIntroduction } from './build-front.ts';
import type { ReportSources } from './report-sources.ts';

/** The semester report as a unit hands it in: the same records as the sheets, with chapters and signatures. */
export function buildReportDocument(sources: ReportSources): DocumentRecord {
  const { lying, upright } = buildAppendices(sources);
  return {
    pageNumberWords: PAGE_NUMBER_WORDS,
    sections: [
      { orientation: 'upright', hasPageNumbers: false, blocks: buildCover(sources) },
      {
        orientation: 'upright',
        hasPageNumbers: true,
        blocks: [
          ...buildFront(sources),
          ...buildIntroduction(sources),
          ...buildAreas(sources),
          ...buildAnalysis(sources),
          ...buildFollowUps(sources),
          ...buildClosing(sources),
        ],
      },
      { orientation: 'lying', hasPageNumbers: true, blocks: lying },
      { orientation: 'upright', hasPageNumbers: true, blocks: upright },
    ],
  };
}
