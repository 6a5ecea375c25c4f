import { describe, expect, it } from 'vitest';
import type { PreviousReport } from '../../../src/domain/monev/follow-ups.ts';
import type { MonevReport } from '../../../src/domain/monev/monev-report.ts';
import { buildMatrixContent } from '../../../src/sheets/monev/matrix-content.ts';
import { readRemarks } from '../../../src/sheets/monev/read-remarks.ts';
import { buildReportContent } from '../../../src/sheets/monev/report-content.ts';
import type { ReportExtras } from '../../../src/sheets/monev/report-extras.ts';
import { FIELD_PLACE } from '../../../src/sheets/monev/report-fields.ts';
import { KEY_COLUMN } from '../../../src/sheets/monev/report-grid.ts';
import { showsContent } from '../../../src/sheets/monev/same-content.ts';
import { readStandingReport, type StandingReport } from '../../../src/sheets/monev/standing-report.ts';
import { isMissing } from '../../../src/sheets/own-table.ts';
import { type PersonCell, type PersonCells, wordsAt } from '../../../src/sheets/person-cell.ts';
import type { SheetContent } from '../../../src/sheets/sheet-content.ts';
import { STYLES } from '../../../src/sheets/sheet-styles.ts';
import { bareExtras, reportOn } from '../../support/example-report.ts';
import { assessed, reportedRow } from '../../support/reported-row.ts';
import { asPersonCells } from '../../support/sheet-cells.ts';

const words = (text: string): PersonCell => ({ kind: 'text', text, links: [] });

function build(report: MonevReport, extras: Partial<ReportExtras> = {}): SheetContent {
  return buildReportContent(report, bareExtras(extras));
}

function read(monev: PersonCells): StandingReport {
  const standing = readStandingReport({ monev, matrix: null });
  if (isMissing(standing)) throw new Error('missing headings');
  return standing;
}

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

const OVERDUE = [assessed('2021-05-31', 'overdue')];
const NOT_YET = [assessed('2021-10-31', 'running', '2021-01-01')];
const noWords = { obstacle: '', followUp: '', owner: '', until: '' };

describe('what people write on the signed sheet', () => {
  const report = reportOn([reportedRow('I.1.a', OVERDUE)], null);
  const fields = {
    meetingDay: { kind: 'value', value: 44_382, format: 'd mmm yyyy', display: '5 Jul 2021' },
    meetingPlace: words('Ruang rapat'),
    meetingLead: words('Kepala Balai'),
    conclusion: words('Capaian perlu dikejar.\n1. SK terbit bulan Juli.'),
  } as const;

  it('is read back and laid again: the meeting and the conclusion', () => {
    const first = asPersonCells(build(report, { fields }));
    const standing = read(first);
    expect(standing.fields).toEqual(fields);
    expect(standing.strays).toEqual([]);
    expect(showsContent(first, build(report, { fields: standing.fields }))).toBe(true);
  });

  it('is told from what people write beside it, and from a copied row', () => {
    const cells = asPersonCells(build(report, { fields })).map(row => [...row]);
    const at = cells.findIndex((_, row) => wordsAt(cells, row, 0) === 'Tempat rapat');
    const line = cells[at] ?? [];
    const copy = line.map((cell, column) => (column === FIELD_PLACE ? words('Aula') : cell));
    line[FIELD_PLACE + 3] = words('lantai 2');
    cells.splice(at + 1, 0, copy);
    const standing = read(cells);
    expect(standing.fields.meetingPlace).toEqual(words('Ruang rapat'));
    expect(standing.strays.join('\n')).toContain('"lantai 2"');
    expect(standing.strays.join('\n')).toContain('"Aula"');
  });

  it('is found where people put a column before the hidden keys, and where the corner was overwritten', () => {
    const wider = asPersonCells(build(report, { fields })).map(row => [
      ...row.slice(0, KEY_COLUMN),
      null,
      ...row.slice(KEY_COLUMN),
    ]);
    expect(read(wider).fields).toEqual(fields);
    const damaged = wider.map((row, at) => (at === 0 ? row.map(() => words('Rapat')) : row));
    expect(read(damaged).fields).toEqual(fields);
  });
});

describe('what people write on the signed sheet instead of on the matrix', () => {
  const report = reportOn([reportedRow('I.1.a', OVERDUE), reportedRow('II.3.b', OVERDUE)], null);
  const matrixWords = { obstacle: words('Kendala lama'), followUp: null, owner: null, until: null };
  const extras = {
    planYear: 2021,
    wordsOf: (code: string) => (code === 'II.3.b' ? matrixWords : null),
    ownerOf: () => '',
    folderUrlOf: () => null,
    orphans: [],
    changed: [],
    formulas: [],
  };
  const matrix = asPersonCells(buildMatrixContent(report, extras));
  const signed = asPersonCells(build(report, { remarksOf: line => readRemarks(extras, line) }));

  /** The report read with words typed on the signed sheet: code, column index, words. */
  function readWith(
    typed: readonly (readonly [code: string, column: number, words: string])[],
  ): StandingReport {
    const monev = signed.map((row, at) => {
      const mine = typed.filter(([code]) => wordsAt(signed, at, 0) === code);
      return row.map((cell, column) => {
        const found = mine.find(([, wanted]) => wanted === column);
        return found ? words(found[2]) : cell;
      });
    });
    const standing = readStandingReport({ monev, matrix });
    if (isMissing(standing)) throw new Error('missing headings');
    return standing;
  }
  const lineOf = ({ lines }: StandingReport, code: string) => lines.find(({ key }) => key.rowCode === code);

  it('stands on the line of the matrix, where that is blank', () => {
    const standing = readWith([
      ['I.1.a', 5, 'Anggaran terlambat'],
      ['II.3.b', 6, 'SK terbit'],
    ]);
    expect(lineOf(standing, 'I.1.a')?.words.obstacle).toEqual(words('Anggaran terlambat'));
    expect(lineOf(standing, 'II.3.b')?.words).toEqual({ ...matrixWords, followUp: words('SK terbit') });
    expect(lineOf(standing, 'II.3.b')?.texts.followUp).toBe('SK terbit');
    expect(standing.strays).toEqual([]);
  });

  it('is told apart where the matrix says otherwise, and in columns that are not people’s', () => {
    const standing = readWith([
      ['II.3.b', 5, 'Kendala baru'],
      ['I.1.a', 4, 'Sudah selesai'],
    ]);
    expect(lineOf(standing, 'II.3.b')?.words).toEqual(matrixWords);
    expect(standing.strays).toHaveLength(2);
    expect(standing.strays.join()).toMatch(/"Sudah selesai".*"Kendala baru"/);
  });

  it('is nothing as long as nobody wrote', () => {
    const standing = readWith([]);
    expect(standing.strays).toEqual([]);
    expect(lineOf(standing, 'I.1.a')?.words.obstacle).toBeNull();
  });
});

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
    const content = build(reportOn(rows, null), { remarksOf });
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
    const shown = paper(build(reportOn(rows, null))).map(([first]) => first ?? '');
    expect(shown).not.toContain('I.1.b');
    expect(shown).toContain(
      'Sedang berjalan, belum jatuh tempo, dan belum ada berkasnya: I.1.b (31 Okt 2021).',
    );
  });

  it('has a line for what merely runs when people wrote a plan for it', () => {
    const remarksOf: ReportExtras['remarksOf'] = ({ rowCode }) =>
      rowCode === 'I.1.b' ? { ...noWords, followUp: 'Dicicil tiap bulan' } : noWords;
    expect(rowWith(build(reportOn(rows, null), { remarksOf }), 'I.1.b')[6]).toBe('Dicicil tiap bulan');
  });

  it('says so when nothing fell short', () => {
    const met = reportOn([reportedRow('I.1.a', [assessed('2021-03-31', 'met')])], null);
    expect(rowWith(build(met), 'Tidak ada kegiatan jatuh tempo yang belum terpenuhi.')).toBeDefined();
  });

  it('has its headings again for each area and after ten lines', () => {
    const many = Array.from({ length: 23 }, (_, i) =>
      reportedRow(`I.1.${String.fromCharCode(97 + i)}`, OVERDUE),
    );
    const content = build(reportOn([...many, reportedRow('II.3.b', OVERDUE)], null));
    const firsts = paper(content).map(([first]) => first ?? '');
    const gaps = firsts.slice(
      0,
      firsts.findIndex(first => first.startsWith('4. ')),
    );
    const heads = gaps.flatMap((first, at) => (first === 'KODE' ? at : []));
    expect(heads.map((at, i) => at - (heads[i - 1] ?? at))).toEqual([0, 11, 11, 4]);
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
    lines: [],
    followUps: [item('I.1.a'), item('I.1.b', 'SK terbit'), item('I.4.a'), item('II.3.b')],
  };
  const rows = ['I.1.a', 'I.1.b', 'II.3.b'].map(code => reportedRow(code, OVERDUE));
  const report = reportOn([...rows, reportedRow('I.4.a', [assessed('2021-03-31', 'met')])], previous);

  it('has lines for plans only; the others are a sentence with their codes', () => {
    const content = build(report);
    expect(read(asPersonCells(content)).followUps.map(({ key }) => key.rowCode)).toEqual(['I.1.b']);
    const sentences = paper(content).map(([first]) => first ?? '');
    expect(sentences).toContain('Tanpa rencana tindak lanjut, belum terpenuhi (2 kegiatan): I.1.a, II.3.b.');
    expect(sentences).toContain('Tanpa rencana tindak lanjut, kini sudah terpenuhi (1 kegiatan): I.4.a.');
  });

  it('keeps the line on which people wrote', () => {
    const answer = { state: null, status: words('Belum sesuai'), remark: null, free: null };
    const content = build(report, { followUpWords: new Map([['TL|S2-2020|2021|II.3.b', answer]]) });
    expect(read(asPersonCells(content)).followUps.map(({ key }) => key.rowCode)).toEqual(['I.1.b', 'II.3.b']);
  });

  it('reads its repeated headings as its own', () => {
    const codes = Array.from({ length: 24 }, (_, i) => `I.1.${String.fromCharCode(97 + i)}`);
    const followUps = codes.map(code => item(code, 'SK terbit'));
    const standing = read(asPersonCells(build(reportOn([], { lines: [], followUps }))));
    expect(standing.followUps.map(({ key }) => key.rowCode)).toEqual(codes);
    expect(standing.strays).toEqual([]);
  });
});

describe('the sheet on paper', () => {
  const content = build(reportOn([reportedRow('I.1.a', OVERDUE), reportedRow('I.1.b', NOT_YET)], null));

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
    const cells = paper(build(reportOn([], null), { signedOn, place })).flat();
    const chair = cells.find(cell => cell.includes('\n') && !cell.startsWith('Mengetahui,'));
    expect(chair?.split('\n')[0]).toBe(expected);
  });
});
