import { expect, it } from 'vitest';
import type { Workbook } from '../../src/host/workbook/model.ts';
import { readText, typeInto, viewPlan } from '../support/bundle-plan.ts';
import { sheetNamed } from '../support/bundle-workbook.ts';
import { EvidenceStage, openSmallPlan } from '../support/evidence-session.ts';

/** A workbook as an older version left it: no sheet remembers what was written on it. */
function useForgotten(): EvidenceStage {
  const stage = new EvidenceStage(openSmallPlan());
  stage.open().click('folder');
  stage.drop('I.1.a', 'SK Tim Kerja.pdf');
  stage.drop('I.1.b', 'catatan lain.pdf');
  stage.open().click('periksa');
  stage.open().click('segarkan');
  const { workbook } = stage;
  const remembered = workbook.metadata.filter(({ key }) => key === 'zi.written');
  const shown = workbook.metadata.filter(({ key, value }) => key === 'zi.fingerprint' && value.includes('|'));
  if (remembered.length === 0 || shown.length === 0) throw new Error('nothing was remembered');
  workbook.metadata = workbook.metadata
    .filter(one => !remembered.includes(one))
    .map(one => (shown.includes(one) ? { ...one, value: one.value.split('|')[0] ?? '' } : one));
  return stage;
}

function listKept(workbook: Workbook): readonly string[] {
  const notes = workbook.sheets.find(({ name }) => name === 'Catatan ZI');
  return (notes?.rows ?? []).map((_, row) => (notes ? readText(notes, row, 3) : '')).slice(1);
}

const PLACES = {
  STATUS: 'ditunda dulu',
  'JADWAL TERBACA': 'tunggu SK',
  BUKTI: 'ada di lemari',
} as const;

function typeEverywhere({ workbook }: EvidenceStage): readonly string[] {
  const view = viewPlan(sheetNamed(workbook, 'Rencana Aksi'));
  for (const [heading, words] of Object.entries(PLACES))
    view.write('I.1.b', heading as keyof typeof PLACES, words);
  const findings = sheetNamed(workbook, 'Temuan ZI');
  typeInto(findings, { row: 3, column: 5 }, 'sudah dibetulkan');
  typeInto(findings, { row: 4, column: 9 }, 'lihat surat');
  const evidence = sheetNamed(workbook, 'Bukti ZI');
  const row = evidence.rows.findIndex((_, index) => readText(evidence, index, 6).startsWith('Terlambat'));
  typeInto(evidence, { row, column: 6 }, 'Ada di lemari arsip');
  typeInto(evidence, { row, column: 3 }, 'dokumen lain');
  return [...Object.values(PLACES), 'sudah dibetulkan', 'lihat surat', 'Ada di lemari arsip', 'dokumen lain'];
}

it('words over the add-on’s are known by how it words things where nothing is remembered', () => {
  const stage = useForgotten();
  const typed = typeEverywhere(stage);
  stage.open().click('periksa');
  stage.open().click('segarkan');
  expect([...listKept(stage.workbook)].sort()).toEqual([...typed].sort());
});

it('Bersihkan saves them too, each once', () => {
  const stage = useForgotten();
  const typed = typeEverywhere(stage);
  stage.open().click('bersihkan');
  expect([...listKept(stage.workbook)].sort()).toEqual([...typed].sort());
});

it('nothing that the add-on itself wrote is taken for people’s, weeks later either', () => {
  for (const words of [['periksa', 'segarkan', 'periksa'], ['bersihkan']] as const) {
    const stage = useForgotten();
    for (const word of words) stage.open('2021-11-02').click(word);
    expect(listKept(stage.workbook)).toEqual([]);
  }
});

it('values of Pengaturan ZI that people typed over are saved before they are written again', () => {
  const stage = new EvidenceStage(openSmallPlan());
  stage.open().click('folder');
  stage.open().click('pengaturan');
  const settings = sheetNamed(stage.workbook, 'Pengaturan ZI');
  const rowOf = (label: string): number =>
    settings.rows.findIndex((_, row) => readText(settings, row, 0) === label);
  typeInto(settings, { row: rowOf('PDF lembar monev'), column: 1 }, 'minta Ibu Sari');
  typeInto(settings, { row: rowOf('Kolom Komponen'), column: 2 }, 'kolom ini kosong dulu');
  const answers = [{ text: 'S1-2021' }, { text: '' }] as const;
  stage.open().click('monev', { answers });
  stage.open().click('pengaturan');
  expect(listKept(stage.workbook)).toEqual(['minta Ibu Sari', 'kolom ini kosong dulu']);
  expect(readText(settings, rowOf('PDF lembar monev'), 1)).toBe('Monev S1 2021');
});
