import { workbookFromTsv } from './bundle-workbook.ts';
import { MonevStage } from './monev-stage.ts';

const PLAN = [
  'RENCANA AKSI PEMBANGUNAN ZONA INTEGRITAS TAHUN 2021',
  '',
  'NO\tKOMPONEN\tINDIKATOR\tLANGKAH AKSI\tBUKTI FISIK\tTARGET WAKTU',
  'I\tMANAJEMEN PERUBAHAN',
  '1\tTim Kerja\tTim kerja dibentuk\tMenyusun SK tim\tSK Tim\tJanuari 2021',
  '2\tRencana\tRencana ditetapkan\tMenyusun rencana\tDokumen rencana\tMaret 2021',
  '3\tMonev\tMonev dilakukan\tMelakukan monev\tLaporan monev\tJuni, Desember 2021',
  'II\tPENATAAN TATALAKSANA',
  '1\tSOP\tSOP disusun\tMenyusun SOP\tSOP\tFebruari 2021',
  '2\tE-Office\tAplikasi dipakai\tMemakai aplikasi\tTangkapan layar\tNovember 2021',
];

export function smallStage(today = '2021-07-05'): MonevStage {
  const stage = new MonevStage(workbookFromTsv(PLAN), today);
  stage.session.click('folder');
  return stage;
}
