import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeEvidence, type UnplacedRow } from '../../../../src/domain/evidence/placing/place-evidence.ts';
import { placeRow, settleAccepted } from '../../../../src/domain/evidence/placing/place-row.ts';
import { shareEvidence } from '../../../../src/domain/evidence/placing/share-evidence.ts';
import { type Case, cases } from '../../status/arbitrary-case.ts';

const CHECK_DATE = { year: 2021, month: 7, day: 5 };

function toRows({ rows, files }: Case): readonly UnplacedRow[] {
  return rows.map(({ rowCode, documents, documentsByDeadline, target }) => ({
    plan: {
      rowCode,
      planYear: 2021,
      documents,
      deadlines: target.deadlines,
      hasEvent: target.event !== null,
      documentsByDeadline,
    },
    files: files.filter(({ code }) => code === rowCode),
  }));
}

describe('the steps of placing', () => {
  it('each give new boards and leave those they were given as they were', () => {
    fc.assert(
      fc.property(cases, one => {
        const context = { notes: one.notes, checkDate: CHECK_DATE };
        const placed = toRows(one).map(({ plan, files }) => placeRow(plan, files, context));
        const asPlaced = structuredClone(placed);
        const shared = shareEvidence(placed);
        const asShared = structuredClone(shared);
        const settled = shared.map(settleAccepted);
        expect(placed).toEqual(asPlaced);
        expect(shared).toEqual(asShared);
        expect(placeEvidence(toRows(one), context)).toEqual(settled);
      }),
    );
  });

  it('change nothing when they are done once more', () => {
    fc.assert(
      fc.property(cases, one => {
        const context = { notes: one.notes, checkDate: CHECK_DATE };
        const shared = shareEvidence(toRows(one).map(({ plan, files }) => placeRow(plan, files, context)));
        expect(shareEvidence(shared)).toEqual(shared);
        const settled = shared.map(settleAccepted);
        expect(settled.map(settleAccepted)).toEqual(settled);
      }),
    );
  });
});
