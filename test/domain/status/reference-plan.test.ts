import { describe, expect, it } from 'vitest';
import { assignCodes } from '../../../src/domain/codes/assign-codes.ts';
import { layDocuments } from '../../../src/domain/evidence/expected/lay-documents.ts';
import { parseExpectedDocuments } from '../../../src/domain/evidence/expected/parse-expected-documents.ts';
import { parsePlan } from '../../../src/domain/plan/parse-plan.ts';
import type { AssessableRow } from '../../../src/domain/status/assess-plan.ts';
import type { RowStatus } from '../../../src/domain/status/row-assessment.ts';
import { parseTargetTime } from '../../../src/domain/target-time/parse-target-time.ts';
import { assess, file } from '../../support/assessment-case.ts';
import { referencePlanGrid } from '../../support/grid-reference-plan.ts';

function referenceRows(): readonly AssessableRow[] {
  const plan = parsePlan(referencePlanGrid(), {
    yearSetting: 2021,
    rowCodes: new Map(),
    ownColumns: new Set(),
  });
  if ('code' in plan) throw new Error(plan.code);
  const { codes } = assignCodes(plan.rows, new Map(), new Map());
  return plan.rows.map(({ rowIndex, target: cell, evidence, action }) => {
    const target = parseTargetTime({ cell, planYear: 2021, evidence, action });
    const { documents } = parseExpectedDocuments(evidence, 2021);
    return {
      rowCode: codes.get(rowIndex) ?? '',
      rowIndex,
      target,
      decision: null,
      documents,
      documentsByDeadline: layDocuments(documents, target.deadlines, 2021),
    };
  });
}

describe('the reference plan without evidence on 20 July 2021', () => {
  const assessments = assess(referenceRows(), [], '2021-07-20');
  const codesOf = (status: RowStatus) =>
    assessments.filter(one => one.status === status).map(({ rowCode }) => rowCode);

  it('has 43 overdue rows of 72', () => {
    expect(assessments).toHaveLength(72);
    expect(codesOf('overdue').join(' ')).toBe(
      'I.1.a I.2.a I.4.b I.4.d II.1.a II.2.b II.2.c II.3.b III.2.a III.2.b III.3.a III.3.b III.3.d III.4.a ' +
        'III.4.b III.4.c IV.1.a IV.1.b IV.1.c IV.2.a IV.2.b IV.2.c IV.2.d IV.2.e IV.2.f IV.2.h V.1.a V.1.b ' +
        'V.2.a V.3.b V.3.c V.3.d V.4.a V.4.b V.4.c V.5.a V.5.b VI.1.a VI.1.b VI.2.c VI.3.a VI.3.b VI.3.c',
    );
  });

  it('has nine rows within the warning days', () => {
    expect(codesOf('due-soon').join(' ')).toBe(
      'I.3.a I.4.c III.1.a III.1.b III.1.c III.2.c III.3.c III.4.d VI.1.d',
    );
  });

  it('has two event-bound rows, and no row without a schedule', () => {
    expect(codesOf('event-bound')).toEqual(['IV.2.g', 'V.2.b']);
    expect(codesOf('needs-schedule')).toEqual([]);
  });

  it('has the ranges to October running', () => {
    expect(codesOf('running')).toHaveLength(17);
    expect(codesOf('upcoming')).toEqual(['II.2.a']);
  });
});

describe('one Renstra in the reference plan', () => {
  const rows = referenceRows();
  const home = rows.find(({ rowCode }) => rowCode === 'IV.2.a');
  const renstra = home?.documents.find(({ title }) => title === 'Renstra');
  const proof = file('Renstra 2020-2024.pdf', '2021-02-01', {
    code: 'IV.2.a',
    documents: renstra ? [renstra.number] : [],
  });

  it('is seen in all five rows that expect it', () => {
    const elsewhere = assess(rows, [proof], '2021-03-01').filter(({ lines }) =>
      lines.some(({ status }) => status.code === 'present-elsewhere' && status.rowCode === 'IV.2.a'),
    );
    expect(elsewhere.map(({ rowCode }) => rowCode)).toEqual(['IV.1.b', 'IV.2.b', 'IV.2.c', 'IV.2.d']);
  });
});
