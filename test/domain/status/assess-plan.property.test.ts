import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  compareDates,
  type PlainDate,
  toDayNumber,
} from '../../../src/domain/calendar/plain-date.ts';
import { assessPlan } from '../../../src/domain/status/assess-plan.ts';
import type { DeadlineState, RowAssessment } from '../../../src/domain/status/row-assessment.ts';
import { buildColourRules, type ColouredTable } from '../../../src/sheets/plan-columns/colour-rules.ts';
import { SETTINGS } from '../../support/assessment-case.ts';
import { colourOfCell, WORDS } from '../../support/coloured-row.ts';
import { type Case, CODES, cases, dayOf2021, NEW_YEAR, period, toFile } from './arbitrary-case.ts';

function assessOn(one: Case, checkDate: PlainDate): readonly RowAssessment[] {
  return assessPlan({ ...one, settings: SETTINGS, checkDate });
}

function isClosed({ decision }: RowAssessment): boolean {
  return decision !== null;
}

function lastUpload({ files: dropped }: Case): PlainDate {
  return dropped.reduce(
    (last, { uploadedOn }) => (compareDates(uploadedOn, last) > 0 ? uploadedOn : last),
    NEW_YEAR,
  );
}

describe('assessPlan', () => {
  it('never turns an overdue deadline into one met on time on a later day', () => {
    fc.assert(
      fc.property(cases, dayOf2021, fc.nat(200), (one, checkDate, days) => {
        const before = assessOn(one, checkDate);
        const after = assessOn(one, addDays(checkDate, days));
        before.forEach((assessment, rowAt) => {
          assessment.deadlines.forEach(({ state }, at) => {
            if (state !== 'overdue') return;
            const later = after[rowAt]?.deadlines[at]?.state;
            expect(['overdue', 'partly', 'met-late']).toContain(later);
          });
        });
      }),
      { numRuns: 400 },
    );
  });

  it('has TENGGAT before the check date exactly in rows with an overdue deadline', () => {
    fc.assert(
      fc.property(cases, dayOf2021, (one, checkDate) => {
        for (const assessment of assessOn(one, checkDate)) {
          const isRed = assessment.nextDue !== null && compareDates(assessment.nextDue, checkDate) < 0;
          const isOverdue = assessment.deadlines.some(({ state }) => state === 'overdue');
          expect(isRed).toBe(isOverdue && !isClosed(assessment));
          expect(isRed).toBe(assessment.status === 'overdue');
        }
      }),
      { numRuns: 400 },
    );
  });

  it('has cells that the rules colour red, on any later day, exactly in the rows overdue on that day', () => {
    const table: ColouredTable = {
      targetColumn: 5,
      dueColumn: 8,
      statusColumn: 7,
      topRowIndex: 4,
      rowCount: 3,
    };
    const rules = buildColourRules(table, { warningDays: 14, graceDays: 0, checkDate: null, words: WORDS });
    fc.assert(
      fc.property(cases, fc.nat(60), fc.nat(300), (one, runAfter, days) => {
        const runOn = addDays(lastUpload(one), runAfter);
        const today = addDays(runOn, days);
        const then = assessOn(one, today);
        assessOn(one, runOn).forEach(({ nextDue, status }, at) => {
          const cell = {
            target: 'Juni 2021',
            due: nextDue && toDayNumber(nextDue),
            status,
            column: 5,
            today,
          };
          expect(colourOfCell(rules, table, cell) === 'red').toBe(then[at]?.status === 'overdue');
        });
      }),
      { numRuns: 400 },
    );
  });

  it('is never made worse by one more good file', () => {
    const good = fc.record({
      code: fc.constantFrom(...CODES),
      uploadedOn: dayOf2021,
      documents: fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }),
      periods: fc.array(period, { maxLength: 1 }),
      years: fc.constant([]),
      isDraft: fc.constant(false),
    });
    fc.assert(
      fc.property(cases, good, dayOf2021, (one, added, checkDate) => {
        const more = { ...one, files: [...one.files, toFile(added, 'added')] };
        const after = assessOn(more, checkDate);
        assessOn(one, checkDate).forEach((assessment, rowAt) => {
          assessment.deadlines.forEach(({ state }, at) => {
            const later = after[rowAt]?.deadlines[at]?.state ?? 'overdue';
            expect(goodness(later), `${state} became ${later}`).toBeGreaterThanOrEqual(goodness(state));
          });
        });
      }),
      { numRuns: 400 },
    );
  });

  it('has exactly one line for every file of a row, whatever it is', () => {
    fc.assert(
      fc.property(cases, dayOf2021, (one, checkDate) => {
        for (const { rowCode, fileCount, lines } of assessOn(one, checkDate)) {
          const own = one.files.filter(({ code }) => code === rowCode).map(({ id }) => id);
          const shown = lines.flatMap(({ file: shownFile }) =>
            shownFile?.code === rowCode ? [shownFile.id] : [],
          );
          expect([...shown].sort()).toEqual([...own].sort());
          expect(fileCount).toBe(own.length);
        }
      }),
    );
  });

  it('has one assessment a row and one state a deadline, in their order', () => {
    fc.assert(
      fc.property(cases, dayOf2021, (one, checkDate) => {
        const assessments = assessOn(one, checkDate);
        expect(assessments.map(({ rowCode }) => rowCode)).toEqual(one.rows.map(({ rowCode }) => rowCode));
        expect(assessments.map(assessment => assessment.deadlines.map(({ deadline }) => deadline))).toEqual(
          one.rows.map(({ target }) => target.deadlines),
        );
      }),
    );
  });

  it('does not depend on the order in which files are listed', () => {
    fc.assert(
      fc.property(cases, dayOf2021, (one, checkDate) => {
        const backwards = { ...one, files: [...one.files].reverse() };
        expect(assessOn(backwards, checkDate)).toEqual(assessOn(one, checkDate));
      }),
    );
  });
});

// Before its day a deadline is neither good nor bad; "met" before and after it is the same good.
function goodness(state: DeadlineState): number {
  return ['overdue', 'partly', 'due-soon', 'running', 'upcoming', 'event-bound', 'met-late', 'met'].indexOf(
    state,
  );
}
