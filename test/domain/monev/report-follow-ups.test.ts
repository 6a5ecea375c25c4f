import { describe, expect, it } from 'vitest';
import { PAPER_ORIGIN, type PreviousReport } from '../../../src/domain/monev/follow-ups.ts';
import { reportOf } from '../../support/report-document.ts';
import { assessed, reportedRow, SEMESTER_BEFORE } from '../../support/reported-row.ts';

describe('follow-up of the last report', () => {
  const item = {
    originPeriod: 'S1-2021',
    planYear: 2021,
    shownCode: '',
    indicator: '',
    found: '',
    owner: '',
    until: '',
  };
  const previous: PreviousReport = {
    ...SEMESTER_BEFORE,
    lines: [
      { ...item, rowCode: 'I.1.a', promise: 'menyusun SK', isShort: true },
      { ...item, rowCode: 'I.1.b', promise: '', isShort: false },
      { ...item, rowCode: 'I.1.c', promise: 'diunggah ulang', isShort: false },
    ],
    followUps: [
      {
        ...item,
        originPeriod: 'S2-2020',
        planYear: 2020,
        rowCode: 'V.1.a',
        promise: 'poster',
        status: 'not-started',
      },
      { ...item, originPeriod: 'S2-2020', planYear: 2020, rowCode: 'V.1.b', promise: 'SK', status: 'closed' },
      {
        ...item,
        originPeriod: 'S2-2020',
        planYear: 2020,
        rowCode: 'V.1.c',
        promise: 'gedung',
        status: 'impossible',
      },
    ],
  };

  it('takes what was not met or was promised, and what an earlier report left open', () => {
    const { followUps } = reportOf([reportedRow('I.1.a', [assessed('2021-01-31', 'met-late')])], {
      code: 'S2-2021',
      previous,
    });
    expect(followUps.map(({ rowCode, stateNow }) => [rowCode, stateNow?.category ?? null])).toEqual([
      ['V.1.a', null],
      ['I.1.a', 'met-late'],
      ['I.1.c', null],
    ]);
  });

  it('knows no state of a promise made on paper, whatever row bears its number', () => {
    const paper = { ...item, originPeriod: PAPER_ORIGIN, rowCode: '2', promise: 'SK', status: null };
    const rows = [reportedRow('2', [assessed('2021-01-31', 'met')])];
    const { followUps } = reportOf(rows, {
      code: 'S2-2021',
      previous: { ...SEMESTER_BEFORE, lines: [], followUps: [paper] },
    });
    expect(followUps.map(({ stateNow }) => stateNow)).toEqual([null]);
  });

  it('is empty, and says so, when the workbook holds no earlier report', () => {
    expect(reportOf([])).toMatchObject({ isFirst: true, followUps: [] });
  });
});
