import type { Workbook } from '../../src/host/workbook/model.ts';
import { workbookFromTsv } from './bundle-workbook.ts';

export const SMALL_PLAN = [
  'RENCANA AKSI ZONA INTEGRITAS TAHUN 2021',
  '',
  'NO\tKOMPONEN\tINDIKATOR\tLANGKAH AKSI\tBUKTI FISIK\tTARGET WAKTU',
  'I\tMANAJEMEN PERUBAHAN',
  '1\tTim Kerja\tTim kerja dibentuk\tMenyusun SK Tim\tSK Tim\tJanuari 2021',
  '\t\tAnggota tim dipilih\tRapat pemilihan anggota\tNotulen\tMaret 2021',
  '2\tDokumen rencana\tRencana kerja tersusun\tMenyusun rencana kerja\tDokumen rencana kerja\tJuli 2021',
  'II\tPENATAAN TATALAKSANA',
  '1\tSOP\tSOP diterapkan\tMenerapkan SOP\tLaporan penerapan SOP\tJuni, Oktober 2021',
  '2\tE-Office\tAplikasi dipakai\tMemelihara aplikasi\tTangkapan layar\tDesember 2021',
  '3\tKeterbukaan informasi\tInformasi diperbarui\tMemperbarui situs\tBerita situs\tapabila ada perubahan',
];

/** A plan of six rows in two areas: I.1.a, I.1.b, I.2.a, II.1.a, II.2.a, II.3.a. */
export function openSmallPlan(): Workbook {
  return workbookFromTsv(SMALL_PLAN);
}
