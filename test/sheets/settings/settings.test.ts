import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/domain/plan/cell-value.ts';
import type { Grid } from '../../../src/domain/plan/grid.ts';
import { formatSettingProblem, SETTING_WORDS } from '../../../src/messages/settings-id.ts';
import { readSettings } from '../../../src/sheets/settings/read-settings.ts';
import { listSignatories, SETTING_KEYS, SETTINGS } from '../../../src/sheets/settings/settings.ts';
import { buildSettingsContent } from '../../../src/sheets/settings/settings-content.ts';
import type { ContentCell } from '../../../src/sheets/sheet-content.ts';

const NOTHING_FOUND = { unitName: '', planYear: null, planSheetName: '' };
const FOUND = { unitName: 'Pengadilan Negeri Contoh', planYear: 2023, planSheetName: 'Renaksi' };

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
    const { settings, problems, rows } = readSettings(asGrid(buildSettingsContent(FOUND).rows));
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
    const { rows } = buildSettingsContent({ ...FOUND, unitName: 'Balai Karantina Contoh' });
    expect(readSettings(asGrid(rows)).settings.otherUnitWords).toEqual([]);
  });

  it('has a drop-down of the answers beside the setting that has some', () => {
    const { rows, dropDowns } = buildSettingsContent(FOUND);
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
    expect(formatSettingProblem(key, String(SETTINGS[key].shownDefault))).toContain(sentence);
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
