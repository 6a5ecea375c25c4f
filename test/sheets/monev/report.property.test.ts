import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PreviousReport } from '../../../src/domain/monev/follow-ups.ts';
import { OWN_FOLLOW_UP_COLUMNS } from '../../../src/sheets/monev/follow-up-table.ts';
import { stripPeriod } from '../../../src/sheets/monev/found-words.ts';
import { keepLostFollowUps, layFollowUpWords } from '../../../src/sheets/monev/people-words.ts';
import { buildReportContent } from '../../../src/sheets/monev/report-content.ts';
import type { FollowUpWords } from '../../../src/sheets/monev/report-extras.ts';
import { formatFollowUpKey } from '../../../src/sheets/monev/report-keys.ts';
import { showsContent } from '../../../src/sheets/monev/same-content.ts';
import type { StandingFollowUp } from '../../../src/sheets/monev/standing-follow-ups.ts';
import { readStandingReport, type StandingReport } from '../../../src/sheets/monev/standing-report.ts';
import { isMissing, recordOf } from '../../../src/sheets/own-table.ts';
import type { PersonCell, PersonCells } from '../../../src/sheets/person-cell.ts';
import { text } from '../../../src/sheets/sheet-content.ts';
import { bareExtras, reportOn } from '../../support/example-report.ts';
import { SEMESTER_BEFORE } from '../../support/reported-row.ts';
import { asPersonCells } from '../../support/sheet-cells.ts';

const TEXT = fc.string({ unit: 'grapheme', maxLength: 12 }).map(words => text(words).text.trim());
const WORDS: fc.Arbitrary<PersonCell | null> = fc.oneof(
  fc.constant(null),
  TEXT.map(words => (words === '' ? null : { kind: 'text' as const, text: words, links: [] })),
);
const PREVIOUS: fc.Arbitrary<PreviousReport> = fc
  .uniqueArray(fc.constantFrom('I.1.a', 'I.4.b', 'II.3.a', 'VI.2.c'))
  .chain(codes =>
    fc.tuple(
      ...codes.map(rowCode =>
        fc.record({ indicator: TEXT, found: TEXT, promise: TEXT, owner: TEXT, until: TEXT }).map(words => ({
          originPeriod: 'S2-2020',
          planYear: 2020,
          rowCode,
          shownCode: rowCode,
          status: null,
          ...words,
        })),
      ),
    ),
  )
  .map(followUps => ({ ...SEMESTER_BEFORE, lines: [], followUps }));
const ANSWER = fc.record({ state: fc.constant(null), status: WORDS, remark: WORDS, free: fc.constant(null) });
const FREE = fc.record({
  state: fc.constant(null),
  status: WORDS,
  remark: WORDS,
  free: fc.record(recordOf(OWN_FOLLOW_UP_COLUMNS, () => WORDS)),
});

function build(report: ReturnType<typeof reportOn>, followUpWords: ReadonlyMap<string, FollowUpWords>) {
  return buildReportContent(report, bareExtras({ followUpWords }));
}

function read(monev: PersonCells): StandingReport {
  const standing = readStandingReport({ monev, matrix: null });
  if (isMissing(standing)) throw new Error('missing headings');
  return standing;
}

describe('the sheet Monev read back', () => {
  it('says of each follow-up what was laid there, with people’s words, and knows no strays', () => {
    fc.assert(
      fc.property(PREVIOUS, fc.array(ANSWER, { minLength: 4, maxLength: 4 }), (previous, answers) => {
        const report = reportOn([], previous);
        const words = new Map(
          report.followUps.flatMap((item, i) => {
            const answer = answers[i];
            return answer ? [[formatFollowUpKey(item), answer] as const] : [];
          }),
        );
        const standing = read(asPersonCells(build(report, words)));
        expect(standing.strays).toEqual([]);
        expect(standing.followUps).toHaveLength(report.followUps.length);
        const isPlanned = ({ texts }: StandingFollowUp) => texts.promise !== '' || texts.until !== '';
        const plannedCount = standing.followUps.filter(isPlanned).length;
        standing.followUps.forEach((line, at) => {
          expect(isPlanned(line)).toBe(at < plannedCount);
          const i = previous.followUps.findIndex(({ rowCode }) => rowCode === line.key.rowCode);
          const item = previous.followUps[i];
          expect(line.key).toEqual({ originPeriod: 'S2-2020', planYear: 2020, rowCode: item?.rowCode });
          expect(line.texts).toMatchObject({
            indicator: item?.indicator,
            promise: item?.promise,
            owner: item?.owner,
            until: item?.until,
          });
          expect(stripPeriod(line.texts.found, 'S2-2020')).toBe(item?.found.replace(/^:\s*/, ''));
          expect(line.words).toMatchObject({
            status: answers[i]?.status,
            remark: answers[i]?.remark,
            free: null,
          });
        });
      }),
    );
  });

  it('keeps what people filled in from paper, and shows the same when it is built anew', () => {
    fc.assert(
      fc.property(fc.array(FREE, { maxLength: 7 }), lines => {
        const words = new Map(lines.map((line, i) => [`TL|kertas|2021|${i + 1}`, line]));
        const report = reportOn([], null);
        const first = asPersonCells(build(report, words));
        const standing = read(first);
        lines.forEach((line, i) => {
          expect(standing.followUps[i]?.words).toMatchObject({
            free: line.free,
            status: line.status,
            remark: line.remark,
          });
        });
        const again = build(keepLostFollowUps(report, standing), layFollowUpWords(standing));
        expect(showsContent(first, again)).toBe(true);
      }),
    );
  });
});
