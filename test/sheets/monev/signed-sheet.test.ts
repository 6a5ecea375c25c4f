import { describe, expect, it } from 'vitest';
import type { PreviousReport } from '../../../src/domain/monev/follow-ups.ts';
import type { ReportExtras } from '../../../src/sheets/monev/report-extras.ts';
import { KEY_COLUMN } from '../../../src/sheets/monev/report-grid.ts';
import { wordsAt } from '../../../src/sheets/person-cell.ts';
import type { SheetContent } from '../../../src/sheets/sheet-content.ts';
import { STYLES } from '../../../src/sheets/sheet-styles.ts';
import { reportOn } from '../../support/example-report.ts';
import { assessed, reportedRow, SEMESTER_BEFORE } from '../../support/reported-row.ts';
import { asPersonCells } from '../../support/sheet-cells.ts';
import { buildSheet, OVERDUE, readSheet, wordsCell } from '../../support/signed-sheet.ts';

/** What is on paper: the words of each row, without the hidden key. */
function paper(content: SheetContent): readonly (readonly string[])[] {
  const cells = asPersonCells(content);
  return cells.map((row, at) => row.slice(0, KEY_COLUMN).map((_, column) => wordsAt(cells, at, column)));
}

function rowWith(content: SheetContent, first: string): readonly string[] {
  const row = paper(content).find(([words]) => words === first);
  if (!row) throw new Error(`no row ${first}`);
  return row;
}

const NOT_YET = [assessed('2021-10-31', 'running', '2021-01-01')];

const noWords = { obstacle: '', followUp: '', owner: '', until: '' };

describe('the section of what fell short', () => {
  const rows = [
    reportedRow('I.1.a', OVERDUE),
    reportedRow('I.1.b', NOT_YET),
    reportedRow('I.4.a', [assessed('2021-03-31', 'met')]),
    reportedRow('II.3.b', [assessed('2021-06-30', 'partly')]),
  ];

  it('shows each row with what people wrote on the matrix, under its area', () => {
    const remarksOf: ReportExtras['remarksOf'] = ({ rowCode }) =>
      rowCode === 'II.3.b'
        ? { obstacle: 'Pejabat belum dilantik', followUp: 'SK terbit', owner: 'Sekretaris', until: 'Agustus' }
        : noWords;
    const content = buildSheet(reportOn(rows, null), { remarksOf });
    expect(rowWith(content, 'I.1.a').slice(3)).toEqual(['31 Mei 2021', 'Belum terpenuhi', '', '', '', '']);
    expect(rowWith(content, 'II.3.b').slice(4)).toEqual([
      'Sebagian',
      'Pejabat belum dilantik',
      'SK terbit',
      'Sekretaris',
      'Agustus',
    ]);
    expect(paper(content).map(([first]) => first)).not.toContain('I.4.a');
  });

  it('names what runs without a file apart, with the day on which it falls due', () => {
    const shown = paper(buildSheet(reportOn(rows, null))).map(([first]) => first ?? '');
    expect(shown).not.toContain('I.1.b');
    expect(shown).toContain(
      'Sedang berjalan, belum jatuh tempo, dan belum ada berkasnya: I.1.b (31 Okt 2021).',
    );
  });

  it('has a line for what merely runs when people wrote a plan for it', () => {
    const remarksOf: ReportExtras['remarksOf'] = ({ rowCode }) =>
      rowCode === 'I.1.b' ? { ...noWords, followUp: 'Dicicil tiap bulan' } : noWords;
    expect(rowWith(buildSheet(reportOn(rows, null), { remarksOf }), 'I.1.b')[6]).toBe('Dicicil tiap bulan');
  });

  it('says so when nothing fell short', () => {
    const met = reportOn([reportedRow('I.1.a', [assessed('2021-03-31', 'met')])], null);
    expect(rowWith(buildSheet(met), 'Tidak ada kegiatan jatuh tempo yang belum terpenuhi.')).toBeDefined();
  });

  it('has its headings again for each area and on each page', () => {
    const many = Array.from({ length: 60 }, (_, i) => reportedRow(`I.${i + 1}.a`, OVERDUE));
    const content = buildSheet(reportOn([...many, reportedRow('II.3.b', OVERDUE)], null));
    const firsts = paper(content).map(([first]) => first ?? '');
    const gaps = firsts.slice(
      0,
      firsts.findIndex(first => first.startsWith('4. ')),
    );
    const heads = gaps.flatMap((first, at) => (first === 'KODE' ? at : []));
    const counts = heads.map((at, i) => (heads[i + 1] ?? gaps.length) - at - 1);
    expect(counts.length).toBeGreaterThan(3);
    expect(Math.max(...counts)).toBeLessThan(45);
    const areas = heads.map(at => paper(content)[at]?.[1] ?? '');
    expect(areas[0]).not.toContain('(lanjutan)');
    expect(areas.slice(1, -1).every(area => area.endsWith('(lanjutan)'))).toBe(true);
    expect(areas.at(-1)).toContain('II');
  });
});

describe('the follow-up of the last report', () => {
  const item = (rowCode: string, promise = '') => ({
    originPeriod: 'S2-2020',
    planYear: 2021,
    rowCode,
    shownCode: rowCode,
    indicator: '',
    found: 'Belum terpenuhi',
    promise,
    owner: 'PIC',
    until: '',
    status: null,
  });
  const previous: PreviousReport = {
    ...SEMESTER_BEFORE,
    lines: [],
    followUps: [item('I.1.a'), item('I.1.b', 'SK terbit'), item('I.4.a'), item('II.3.b')],
  };
  const rows = ['I.1.a', 'I.1.b', 'II.3.b'].map(code => reportedRow(code, OVERDUE));
  const report = reportOn([...rows, reportedRow('I.4.a', [assessed('2021-03-31', 'met')])], previous);

  it('has lines for plans only; the others are a sentence with their codes', () => {
    const content = buildSheet(report);
    expect(readSheet(asPersonCells(content)).followUps.map(({ key }) => key.rowCode)).toEqual(['I.1.b']);
    const sentences = paper(content).map(([first]) => first ?? '');
    expect(sentences).toContain('Tanpa rencana tindak lanjut, belum terpenuhi (2 kegiatan): I.1.a, II.3.b.');
    expect(sentences).toContain('Tanpa rencana tindak lanjut, kini sudah terpenuhi (1 kegiatan): I.4.a.');
  });

  it('keeps the line on which people wrote', () => {
    const answer = { state: null, status: wordsCell('Belum sesuai'), remark: null, free: null };
    const content = buildSheet(report, { followUpWords: new Map([['TL|S2-2020|2021|II.3.b', answer]]) });
    expect(readSheet(asPersonCells(content)).followUps.map(({ key }) => key.rowCode)).toEqual([
      'I.1.b',
      'II.3.b',
    ]);
  });

  it('reads its repeated headings as its own', () => {
    const codes = Array.from({ length: 24 }, (_, i) => `I.1.${String.fromCharCode(97 + i)}`);
    const followUps = codes.map(code => item(code, 'SK terbit'));
    const standing = readSheet(
      asPersonCells(buildSheet(reportOn([], { ...SEMESTER_BEFORE, lines: [], followUps }))),
    );
    expect(standing.followUps.map(({ key }) => key.rowCode)).toEqual(codes);
    expect(standing.strays).toEqual([]);
  });
});

describe('the sheet on paper', () => {
  const content = buildSheet(reportOn([reportedRow('I.1.a', OVERDUE), reportedRow('I.1.b', NOT_YET)], null));

  it('has the unit, the period and the day on top of every page', () => {
    expect(content.frozenRowCount).toBe(1);
    expect(paper(content)[0]?.[0]).toBe('Balai Contoh · Monev ZI semester I 2021 · posisi per 5 Juli 2021');
  });

  it('has neither ✎ nor the colours of work', () => {
    expect(paper(content).flat().join('')).not.toContain('✎');
    const work = new Set<string>(
      ['writable', 'headingWritable'].map(name => STYLES[name as 'writable'].background),
    );
    const used = content.rows.flat().map(({ style }) => STYLES[style].background);
    expect(used.filter(colour => work.has(colour))).toEqual([]);
  });

  it.each([
    ['dots until the unit names the day', '', '……………………, ………………… 2021', ''],
    ['the day of the setting', '12 Juli 2021', 'Bogor, 12 Juli 2021', 'Bogor'],
  ])('is signed with %s', (_reason, signedOn, expected, place) => {
    const cells = paper(buildSheet(reportOn([], null), { signedOn, place })).flat();
    const chair = cells.find(cell => cell.includes('\n') && !cell.startsWith('Mengetahui,'));
    expect(chair?.split('\n')[0]).toBe(expected);
  });

  it('has the names that sign bold and underlined, and dots where no name is known', () => {
    const head = { title: 'Kepala', name: 'Drh. Contoh, M.Si.', nip: '1' };
    const signed = buildSheet(reportOn([], null), { head }).rows.flat();
    const emphasised = signed.flatMap(cell =>
      cell.kind === 'text' && cell.emphasis ? [cell.text.slice(cell.emphasis.start, cell.emphasis.end)] : [],
    );
    expect(emphasised).toEqual(['Drh. Contoh, M.Si.']);
  });
});
