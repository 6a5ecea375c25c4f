import { expect, test } from 'vitest';
import { assignCodes } from '../../../src/domain/codes/assign-codes.ts';
import { listFolderSpecs } from '../../../src/domain/evidence/folder-specs.ts';
import { checkContextOf } from '../../support/grid-check-context.ts';
import { gridFromTsv, readFixture } from '../../support/grid-from-tsv.ts';

test('PEMENUHAN and REFORM of one area have folders of their own', () => {
  const { plan } = checkContextOf(gridFromTsv(readFixture('plans/lke-six-columns.plan.tsv')));
  const codes = assignCodes(plan.rows, new Map(), new Map()).codes;
  const names = listFolderSpecs({ plan, unitName: 'Balai Contoh', codes }).map(({ name }) => name);
  expect(names).toEqual([
    'Bukti ZI 2024 – Balai Contoh',
    'I MANAJEMEN PERUBAHAN',
    'I.1 Penyusunan Tim Kerja',
    'I.1.a Unit kerja telah membentuk tim',
    'I.1.b Penentuan anggota sesuai prosedur',
    'II PENATAAN TATALAKSANA',
    'II.1 Prosedur Operasional Tetap',
    'II.1.a SOP mengacu peta proses bisnis',
    'I.R1 REFORM Komitmen dalam perubahan',
    'I.R1.a Agen perubahan membuat perubahan',
  ]);
});
