import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/domain/plan/cell-value.ts';
import type { Grid } from '../../../src/domain/plan/grid.ts';
import { formatSettingProblem, SETTING_WORDS } from '../../../src/messages/settings-id.ts';
import { readSettings } from '../../../src/sheets/settings/read-settings.ts';
import { listSignatories, SETTING_KEYS, SETTINGS } from '../../../src/sheets/settings/settings.ts';
import { buildSettingsContent } from '../../../src/sheets/settings/settings-content.ts';
import type { ContentCell } from '../../../src/sheets/sheet-content.ts';

const NOTHING_FOUND = { unitName: '', planYear: null, planSheetName: '', headTitle: '', exampleYear: 2026 };
const FOUND = {
  unitName: 'Pengadilan Negeri Contoh',
  planYear: 2023,
  planSheetName: 'Renaksi',
  headTitle: 'Ketua',
};
const LAID = { ...FOUND, exampleYear: 2023 };

/** What is read of a cell that was written so. */
function toValue(cell: ContentCell): CellValue {
  if (cell.kind === 'number') return { kind: 'number', value: cell.value, display: String(cell.value) };
  if (cell.kind === 'text' && cell.text !== '') return { kind: 'text', text: cell.text };
  return { kind: 'empty' };
}

function asGrid(rows: readonly (readonly ContentCell[])[]): Grid {
  return { rows: rows.map(row => row.map(toValue)), merges: [] };
}

function gridOf(values: Readonly<Record<string, string>>): Grid {
  const rows = Object.entries(values).map(([label, value]): readonly CellValue[] => [
    { kind: 'text', text: label },
    value === '' ? { kind: 'empty' } : { kind: 'text', text: value },
  ]);
  return { rows, merges: [] };
}

describe('Pengaturan ZI as it is made', () => {
  it('reads as what was found and, for the rest, as the defaults', () => {
    const { settings, problems, rows } = readSettings(asGrid(buildSettingsContent(LAID).rows));
    const defaults = Object.fromEntries(SETTING_KEYS.map(key => [key, SETTINGS[key].default]));
    expect(problems).toEqual([]);
    expect([...rows.keys()]).toEqual(SETTING_KEYS);
    expect(settings).toEqual({ ...defaults, ...FOUND, otherUnitWords: ['karantina', 'BKP', 'INSW'] });
  });

  it('reads as the defaults where nothing was found, no words of other units among them', () => {
    const made = readSettings(asGrid(buildSettingsContent(NOTHING_FOUND).rows));
    const blank = readSettings({ rows: [], merges: [] });
    expect(made.settings).toEqual(blank.settings);
  });

  it('shows every default that is not blank: none counts unseen', () => {
    const { rows } = buildSettingsContent(NOTHING_FOUND);
    const unseen = SETTING_KEYS.filter((key, index) => {
      const cell = rows[index + 1]?.[1];
      return SETTINGS[key].shownDefault !== '' && (cell === undefined || toValue(cell).kind === 'empty');
    });
    expect(unseen).toEqual([]);
  });

  it('names no words of other units to a unit that bears one of them', () => {
    const { rows } = buildSettingsContent({ ...LAID, unitName: 'Balai Karantina Contoh' });
    expect(readSettings(asGrid(rows)).settings.otherUnitWords).toEqual([]);
  });

  it('has a drop-down of the answers beside the setting that has some', () => {
    const { rows, dropDowns } = buildSettingsContent(LAID);
    const places = dropDowns.map(({ topRowIndex, choices }) => [
      toValue(rows[topRowIndex]?.[0] ?? { kind: 'blank', style: 'body' }),
      choices,
    ]);
    expect(places).toEqual([
      [{ kind: 'text', text: 'Syarat terpenuhi' }, ['semua dokumen', 'satu berkas']],
      [{ kind: 'text', text: 'Ringkasan ZI' }, ['ya', 'tidak']],
      [{ kind: 'text', text: 'Data ZI' }, ['ya', 'tidak']],
      [{ kind: 'text', text: 'Dasar hukum ZI' }, ['52/2014', '90/2021']],
    ]);
  });
});

describe('Pengaturan ZI as people leave it', () => {
  it.each([
    ['warningDays', 'Hari peringatan', '30 hari', 30],
    ['graceDays', 'hari toleransi laporan berkala:', '7', 7],
    ['yearEnd', 'Akhir semester II', '20 Desember 2022', { month: 12, day: 20 }],
    ['checkDate', 'TANGGAL PANTAU', '5 Juli 2021', { year: 2021, month: 7, day: 5 }],
    ['requirement', 'Syarat terpenuhi', 'Satu berkas.', 'one-file'],
    ['otherUnitWords', 'Kata milik unit lain', 'BKP; Balai X,\nINSW', ['BKP', 'Balai X', 'INSW']],
    ['planYear', 'Tahun rencana aksi', 'TA 2024', 2024],
  ] as const)('gives %s', (key, label, value, expected) => {
    const { settings, problems } = readSettings(gridOf({ [label]: value }));
    expect(problems).toEqual([]);
    expect(settings[key]).toEqual(expected);
  });

  it.each([
    ['planYear', 'tahun ini', 'Tulis empat angka'],
    ['warningDays', 'dua minggu', 'dipakai 14 hari.'],
    ['graceDays', '-3', 'dipakai 10 hari.'],
    ['checkDate', 'Juli 2021', 'dipakai hari ini.'],
    ['requirement', 'semua', 'dipakai "semua dokumen".'],
    ['yearEnd', 'akhir tahun', 'dipakai 31 Desember.'],
  ] as const)('keeps the default of %s where "%s" stands, and says which', (key, value, sentence) => {
    const { settings, problems } = readSettings(gridOf({ [SETTING_WORDS[key].label]: value }));
    expect(problems).toEqual([{ key, rowIndex: 0, found: value }]);
    expect(settings[key]).toEqual(SETTINGS[key].default);
    expect(
      formatSettingProblem(key, {
        defaultWords: String(SETTINGS[key].shownDefault),
        exampleYear: 2023,
      }),
    ).toContain(sentence);
  });

  it("gives examples of the plan's year, and none of another one", () => {
    const shown = buildSettingsContent(LAID).rows.flatMap(row => row.map(cell => JSON.stringify(cell)));
    expect(shown.filter(words => /misalnya [^"]*2023/.test(words)).length).toBeGreaterThan(1);
    expect(shown.filter(words => /(?<!90\/|sampai )2021/.test(words))).toEqual([]);
  });

  it('keeps NIPs, telephone numbers and codes as text', () => {
    const { textBlocks = [] } = buildSettingsContent(LAID);
    const rows = textBlocks.flatMap(block =>
      Array.from({ length: block.rowCount }, (_, i) => SETTING_KEYS[block.topRowIndex + i - 1]),
    );
    expect(rows).toEqual(expect.arrayContaining(['headNip', 'chairNip', 'areaOwner6', 'unitCode']));
    for (const key of ['planYear', 'warningDays', 'checkDate', 'evidenceRoot'] as const)
      expect(rows).not.toContain(key);
  });

  it.each<readonly [string, CellValue, string | null]>([
    ['text', { kind: 'text', text: '198001012005011001' }, '198001012005011001'],
    ['text with blanks', { kind: 'text', text: ' 19800101 200501 1 001 ' }, '19800101 200501 1 001'],
    ['a rounded number', { kind: 'number', value: 198001012005011000, display: '1.98E+17' }, null],
    [
      'a rounded number shown whole',
      { kind: 'number', value: 198001012005011000, display: '198001012005011000' },
      null,
    ],
    ['a text that was a rounded number', { kind: 'text', text: '1,98001E+17' }, null],
    ['a short number', { kind: 'number', value: 12345, display: '12345' }, '12345'],
  ])('reads a NIP, and none of which digits are lost: %s', (_case, cell, nip) => {
    const grid: Grid = { rows: [[{ kind: 'text', text: SETTING_WORDS.headNip.label }, cell]], merges: [] };
    const { settings, problems } = readSettings(grid);
    expect(settings.headNip).toBe(nip ?? '');
    expect(problems.map(({ key }) => key)).toEqual(nip === null ? ['headNip'] : []);
  });

  it('lets the first of two rows with one label count', () => {
    const rows = [
      ...gridOf({ Tempat: 'x', 'Nama kepala unit': 'A' }).rows,
      ...gridOf({ 'Nama kepala unit': 'B' }).rows,
    ];
    const { settings } = readSettings({ rows, merges: [] });
    expect(listSignatories(settings).head).toEqual({ title: 'Kepala', name: 'A', nip: '' });
  });
});

describe('the words of settings', () => {
  it('have a label of its own each', () => {
    const labels = SETTING_KEYS.map(key => SETTING_WORDS[key].label.toLowerCase());
    expect(labels).toEqual([...new Set(labels)]);
  });
});

describe('a label of an earlier version', () => {
  const former = 'Tanggal pantau';

  it('is read like the label of today, and named so that it can be renewed', () => {
    const { settings, rows, formerlyLabelled } = readSettings(
      gridOf({ 'Unit kerja': 'X', [former]: '5 Juli 2021' }),
    );
    expect(settings.checkDate).toEqual({ year: 2021, month: 7, day: 5 });
    expect(rows.get('checkDate')).toBe(1);
    expect(formerlyLabelled).toEqual(['checkDate']);
  });

  it('counts for nothing beside the label of today, wherever it stands', () => {
    const both = readSettings(
      gridOf({ [former]: '5 Juli 2021', [SETTING_WORDS.checkDate.label]: '6 Juli 2021' }),
    );
    expect(both.settings.checkDate).toEqual({ year: 2021, month: 7, day: 6 });
    expect(both.formerlyLabelled).toEqual([]);
  });

  it('is none of a label of today', () => {
    const labels = SETTING_KEYS.map((key): string => SETTING_WORDS[key].label);
    expect(labels).not.toContain(former);
  });
});
