import type { RunMeter } from '../host/call-meter.ts';
import type { CallKind } from '../host/host.ts';
import { formatTable } from './text-table.ts';

const kindWords: Readonly<Record<CallKind, string>> = {
  open: 'membuka spreadsheet',
  'block-read': 'membaca blok sel',
  'block-write': 'menulis blok sel',
  flush: 'menunggu tulisan selesai',
  'rich-read': 'membaca teks bertautan',
  'rich-write': 'menulis teks bertautan',
  sheet: 'membuat atau mengubah sheet',
  format: 'format blok sel',
  dimension: 'lebar kolom dan baris',
  chart: 'grafik',
  metadata: 'penanda kolom dan sheet',
  'property-read': 'membaca properti',
  'property-write': 'menulis properti',
  lock: 'kunci dokumen',
  dialog: 'dialog',
  'drive-list': 'mendaftar isi Drive',
  'drive-read': 'membaca keterangan berkas Drive',
  'drive-write': 'membuat folder Drive',
};

function formatSeconds(seconds: number): string {
  return seconds.toFixed(1).replace('.', ',');
}

/** Calls to Google of one click by kind, and how long they would take there. */
export function formatCalls(meter: RunMeter, width: number): string[] {
  const counts = [...meter.countsByKind].sort(([, a], [, b]) => b - a);
  const rows = counts.map(([kind, count]) => [kindWords[kind], String(count)]);
  const { typical, pessimistic } = meter.estimate;
  const table = [['Panggilan ke Google', 'kali'], ...rows, ['jumlah', String(meter.total)]];
  return [
    ...formatTable(table, width),
    `Perkiraan lamanya di Google: ${formatSeconds(typical)} detik; bila sedang lambat ${formatSeconds(pessimistic)} detik.`,
  ];
}
