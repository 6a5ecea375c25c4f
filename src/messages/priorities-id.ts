import type { PriorityLine } from '../domain/registers/registers.ts';

/** Headings of the target priorities; ✎ marks people's columns. */
export const PRIORITY_HEADINGS = {
  priority: 'Target prioritas ✎',
  links: 'Baris rencana ✎',
  proposal: 'Usulan baris',
  state: 'Keadaan',
  remark: 'Catatan ✎',
  trace: 'Jejak ZI',
} as const;

export const PRIORITY_WORDS = {
  title: 'TARGET PRIORITAS ZONA INTEGRITAS',
  note: 'Kolom bertanda ✎ untuk diisi; baris dan kolom boleh ditambah, diurutkan, atau dihapus. Di "Baris rencana" tulis KODE baris (I.1.a), komponen (V.2), atau area (IV), dipisah koma. "Usulan baris" hanya bantuan dan tidak pernah dihitung.',
} as const;

/** The state of the rows that people linked to the priority. */
export function formatPriorityState(line: PriorityLine): string {
  const { rowCount, metCount, partlyCount, overdueCount, isCounted } = line;
  if (rowCount === 0) return 'belum dihubungkan';
  if (!isCounted) return `${rowCount} kegiatan; bukti belum dihitung`;
  const parts: readonly (readonly [number, string])[] = [
    [metCount, 'terpenuhi'],
    [partlyCount, 'sebagian'],
    [overdueCount, 'terlambat'],
  ];
  const named = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return `${rowCount} kegiatan: ${named.length === 0 ? 'belum jatuh tempo' : named.join(', ')}`;
}

/** `9 dari 15 target dihubungkan; semua kegiatannya terpenuhi pada 5, ada yang terlambat pada 1`. */
export function formatPriorityCount(lines: readonly PriorityLine[]): string {
  if (lines.length === 0) return 'Belum ada target yang tercantum.';
  const linked = lines.filter(({ rowCount }) => rowCount > 0);
  const met = linked.filter(({ isCounted, rowCount, metCount }) => isCounted && rowCount === metCount);
  const late = linked.filter(({ isCounted, overdueCount }) => isCounted && overdueCount > 0);
  return `${linked.length} dari ${lines.length} target dihubungkan dengan rencana; pada ${met.length} semua kegiatannya terpenuhi, pada ${late.length} ada yang terlambat.`;
}
