import { parsePeriodCode } from '../../domain/calendar/report-period.ts';
import type { FollowUp } from '../../domain/monev/monev-report.ts';
import { formatFound, formatStateNow, MANUAL_STATE } from '../../messages/follow-up-id.ts';
import { formatPeriodWords } from '../../messages/monev-id.ts';
import {
  formatWithoutPromise,
  REPORT_TABLES,
  REPORT_WORDS,
  WITHOUT_PROMISE_INTRO,
} from '../../messages/report-document-id.ts';
import { type Block, cell, heading, list, paragraph } from '../document.ts';
import { buildTable } from './build-table.ts';
import type { ReportSources } from './report-sources.ts';

/** Chapter IV: what became of the last report's promises; those without one are named by their state. */
export function buildFollowUps(sources: ReportSources): readonly Block[] {
  return [heading(1, REPORT_WORDS.chapter4), ...buildBody(sources)];
}

function buildBody(sources: ReportSources): readonly Block[] {
  const { report } = sources;
  if (report.isFirst) return buildPaperLines(sources);
  if (report.followUps.length === 0) return [paragraph(REPORT_WORDS.noFollowUps)];
  const promised = report.followUps.filter(({ promise }) => promise.trim() !== '');
  const bare = report.followUps.filter(({ promise }) => promise.trim() === '');
  return [
    ...(promised.length === 0 ? [] : [buildPromises(promised, sources)]),
    ...(bare.length === 0 ? [] : buildBare(bare)),
  ];
}

function buildPromises(promised: readonly FollowUp[], sources: ReportSources): Block {
  return buildTable({
    headings: REPORT_TABLES.followUps,
    widths: [9, 25, 22, 16, 16, 14],
    rows: promised.map(item => {
      const { status, remark } = sources.followUpRemarksOf(item);
      const texts = [
        item.shownCode,
        formatFoundWords(item),
        item.promise,
        [item.owner, item.until].filter(words => words !== '').join('\n'),
        stateOf(item),
        [status, remark].filter(words => words !== '').join('\n'),
      ];
      return texts.map(words => cell(words === '' ? REPORT_WORDS.empty : words));
    }),
  });
}

function formatFoundWords(item: FollowUp): string {
  const period = parsePeriodCode(item.originPeriod);
  return period ? formatFound(formatPeriodWords(period), item.found) : item.found;
}

function stateOf({ stateNow }: FollowUp): string {
  return stateNow ? formatStateNow(stateNow) : MANUAL_STATE;
}

function buildBare(bare: readonly FollowUp[]): readonly Block[] {
  const byState = new Map<string, string[]>();
  for (const item of bare) {
    const state = stateOf(item).split(' · ')[0] ?? '';
    byState.set(state, [...(byState.get(state) ?? []), item.shownCode]);
  }
  return [
    paragraph(WITHOUT_PROMISE_INTRO),
    list([...byState].map(([state, codes]) => formatWithoutPromise(state, codes))),
  ];
}

/** A first report may hold promises of a report on paper, typed by people. */
function buildPaperLines({ paperLines }: ReportSources): readonly Block[] {
  const filled = paperLines.filter(({ free }) => (free ?? []).some(words => words.trim() !== ''));
  if (filled.length === 0) return [paragraph(REPORT_WORDS.noFormer)];
  return [
    list(
      filled.map(({ free, status, remark }) =>
        [...(free ?? []), status, remark].filter(words => words.trim() !== '').join(' · '),
      ),
    ),
  ];
}
