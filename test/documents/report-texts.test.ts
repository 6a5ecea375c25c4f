import { describe, expect, it } from 'vitest';
import { fillText } from '../../src/documents/naskah/fill-text.ts';
import { findForeignTimes } from '../../src/documents/naskah/find-foreign-times.ts';
import { findForeignUnits } from '../../src/documents/naskah/find-foreign-units.ts';
import { textBlocks } from '../../src/documents/naskah/text-blocks.ts';
import { parsePeriodCode, type ReportPeriod } from '../../src/domain/calendar/report-period.ts';
import { chooseRuleSet, listSources } from '../../src/domain/rules/rule-set.ts';
import { reportOf, textOf } from '../support/report-document.ts';
import { day } from '../support/reported-row.ts';

function periodOf(code: string): ReportPeriod {
  const period = parsePeriodCode(code);
  if (!period) throw new Error(`no period: ${code}`);
  return period;
}

const PERIODS = ['S1-2021', 'S2-2021', 'TW1-2024', 'TW4-2024', '2026'];

const UNITS = ['Balai Contoh', 'KPPN Medan II'];

describe('the fixed sentences', () => {
  it.each(PERIODS.flatMap(code => UNITS.map(unit => [code, unit] as const)))(
    'name no time and no unit but the report’s: %s, %s',
    async (code, unitName) => {
      const period = periodOf(code);
      const report = reportOf([], { code, unitName, checkDate: `${period.year}-12-31` });
      const legal = listSources(chooseRuleSet(null, period.year).code, report.checkDate);
      const text = await textOf(report, [], { legalSources: [], parentLines: [] });
      const isOfCheckDate = (found: string): boolean => found === 'Desember';
      expect(findForeignTimes(text, period).filter(({ found }) => !isOfCheckDate(found))).toEqual([]);
      for (const other of UNITS.filter(unit => unit !== unitName)) expect(text).not.toContain(other);
      expect(legal.length).toBeGreaterThan(0);
    },
  );
});

describe('a running text', () => {
  it.each([
    ['another semester', 'Pada semester I 2021 tim bekerja', 'S2-2021', ['semester I']],
    ['another year', 'Rencana tahun 2020', 'S1-2021', ['2020']],
    ['a month outside', 'Sejak Maret sampai Juni', 'S2-2021', ['Maret', 'Juni']],
    ['a quarter in a semester', 'Triwulan III', 'S2-2021', ['Triwulan III']],
    ['its own times', 'Semester II 2021: Juli sampai Desember', 'S2-2021', []],
    [
      'a regulation',
      'Permenpan Nomor 52 Tahun 2014 dan 10/2019, ISO 9001:2015, Renstra 2020-2024',
      'S2-2021',
      [],
    ],
    ['words that only begin like months', 'maret-maret, mei; Juniarti hadir', 'S2-2021', []],
  ] as const)('with %s', (_, text, code, found) => {
    expect(findForeignTimes(text, periodOf(code)).map(one => one.found)).toEqual(found);
  });

  it.each([
    ['karantina', 'Balai Karantina melapor', 'Balai Contoh', ['karantina']],
    ['BKP', 'BKPM bukan', 'Balai Contoh', []],
    ['Contoh', 'Balai Contoh melapor', 'Balai Contoh', []],
  ])('with words of other units: %s', (word, text, unitName, found) => {
    expect(findForeignUnits(text, { unitName, otherUnitWords: [word, ' '] })).toEqual(found);
  });

  it('is filled; what has no value is dots and told, what is no placeholder stays and is told', () => {
    const filled = fillText('{unit} pada {periode}, {kepala}, {nama}', {
      unit: 'Balai',
      UNIT: 'BALAI',
      tahun: '2021',
      periode: 'semester I 2021',
      kepala: null,
      ketua: null,
      jumlah_kegiatan: '1',
      jatuh_tempo: '1',
      terpenuhi: '1',
      persen: null,
    });
    expect(filled).toEqual({
      text: 'Balai pada semester I 2021, ……………, {nama}',
      missing: ['kepala'],
      unknown: ['nama'],
    });
  });

  it('becomes paragraphs and lists', () => {
    expect(textBlocks('Satu\n- a\n- b\n1. c\n\nDua').map(({ kind }) => kind)).toEqual([
      'paragraph',
      'list',
      'list',
      'paragraph',
    ]);
  });
});

describe('the rule set', () => {
  it('follows the plan year, and names no source later than the day', () => {
    expect(chooseRuleSet(null, 2021)).toEqual({ code: '52/2014', isAssumed: true });
    expect(chooseRuleSet(null, 2022)).toEqual({ code: '90/2021', isAssumed: true });
    expect(chooseRuleSet('90/2021', 2021)).toEqual({ code: '90/2021', isAssumed: false });
    expect(listSources('90/2021', day('2024-07-14'))).not.toContain('permenpanrb-5-2024');
    expect(listSources('90/2021', day('2024-07-15'))).toContain('permenpanrb-5-2024');
  });
});
