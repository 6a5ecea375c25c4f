import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriodCode, type ReportPeriod } from '../../../src/domain/calendar/report-period.ts';
import {
  formatReportKey,
  joinReportKey,
  parseReportKey,
  REPORT_KINDS,
  splitReportKey,
} from '../../../src/sheets/monev/report-key.ts';
import { formatSheetKey, parseSheetKey } from '../../../src/sheets/monev/sheet-key.ts';

const PERIOD: fc.Arbitrary<ReportPeriod> = fc
  .constantFrom('S1-2021', 'S2-2022', 'TW1-2021', 'TW4-2030', '2021')
  .map(code => {
    const period = parsePeriodCode(code);
    if (!period) throw new Error(`no period: ${code}`);
    return period;
  });

describe('keys of reports', () => {
  it('come back whole, also where no blank may stand', () => {
    fc.assert(
      fc.property(fc.constantFrom(...REPORT_KINDS), PERIOD, (kind, period) => {
        const words = formatReportKey({ kind, period });
        expect(parseReportKey(words)).toEqual({ kind, period });
        expect(joinReportKey(words)).not.toMatch(/[\s=]/);
        expect(splitReportKey(joinReportKey(words))).toBe(words);
      }),
    );
  });

  it('are as they have always stood in workbooks', () => {
    expect(parseReportKey('monev S1-2021')).toEqual({
      kind: 'monev',
      period: { kind: 'semester', year: 2021, index: 1 },
    });
    expect(parseReportKey('matrix 2021')?.period.kind).toBe('year');
  });

  it.each(['', 'monev', 'monev S3-2021', 'laporan S1-2021', 'S1-2021'])('"%s" is none', words => {
    expect(parseReportKey(words)).toBeNull();
  });
});

describe('the key in the corner of Monev', () => {
  it('comes back whole', () => {
    fc.assert(
      fc.property(
        PERIOD,
        fc.array(fc.stringMatching(/^[a-z0-9]{5}$/), { maxLength: 4 }),
        (period, cellMarks) => {
          const key = { period, checkDate: { year: 2021, month: 7, day: 5 }, cellMarks };
          expect(parseSheetKey(formatSheetKey(key))).toEqual(key);
        },
      ),
    );
  });

  it('has nothing in place of what a person made unreadable, and is none without its first word', () => {
    expect(parseSheetKey('monev|S9-2021|kemarin')).toEqual({ period: null, checkDate: null, cellMarks: [] });
    expect(parseSheetKey('TL|S1-2021|2021|I.4.b|a.b')).toBeNull();
  });
});
