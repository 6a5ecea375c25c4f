import type { RefusedFile, Rollup } from '../domain/rollup/rollup.ts';
import type { StateCounts } from '../domain/rollup/unit-figures.ts';
import { formatShare } from './monev-id.ts';
import { formatCount, formatRekapLine } from './rekap-id.ts';

/** More are only counted; the workbook names them all. */
const MOST_NAMED = 15;

/** What is about to be read. */
export function formatRekapStart(fileCount: number, folder: string): string {
  return `Membaca ${formatCount(fileCount)} berkas di ${folder} …`;
}

/** How far the reading is. */
export function formatRekapProgress(done: number, total: number, seconds: number): string {
  return `${formatCount(done)} dari ${formatCount(total)} berkas, ${seconds} detik`;
}

/** How all activities stand, in one sentence. */
export function formatRekapState({
  rowCount,
  dueCount,
  metCount,
  partlyCount,
  overdueCount,
}: StateCounts): string {
  return `Dari ${formatCount(rowCount)} kegiatan, ${formatCount(dueCount)} sudah jatuh tempo atau sudah lengkap: ${formatCount(metCount)} terpenuhi (${formatShare(metCount, dueCount)}), ${formatCount(partlyCount)} sebagian, ${formatCount(overdueCount)} terlambat.`;
}

/** The sentences at the end; `outPath` is null where there was nothing to write. */
export function formatRekapEnd(
  rollup: Rollup,
  counts: StateCounts,
  files: { readonly refused: readonly RefusedFile[]; readonly outPath: string | null },
): readonly string[] {
  const { refused, outPath } = files;
  const problems = listSome(refused.map(({ fileName, reason }) => `  ! ${fileName}: ${reason}`));
  if (outPath === null)
    return [...problems, 'Tidak ada kiriman yang terbaca, jadi tidak ada rekap yang ditulis.'];
  const replaced = rollup.fates.filter(({ replacedBy }) => replacedBy !== null);
  const old = rollup.units.filter(({ remarks }) => remarks.some(({ code }) => code === 'old-day'));
  return [
    ...problems,
    ...listSome(
      replaced.map(
        ({ fileName, replacedBy }) => `  ~ ${fileName}: tidak dipakai, ${replacedBy?.fileName} lebih baru.`,
      ),
    ),
    `${formatRekapLine(rollup)}.`,
    formatRekapState(counts),
    ...formatNames(
      'belum mengirim',
      (rollup.missing ?? []).map(({ name, code }) => name || code),
    ),
    ...formatNames(
      'mengirim hari lama',
      old.map(({ name }) => name),
    ),
    `Rekap: ${outPath}`,
  ];
}

function formatNames(what: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const more = names.length > MOST_NAMED ? `, dan ${names.length - MOST_NAMED} lainnya` : '';
  return [`${formatCount(names.length)} unit ${what}: ${names.slice(0, MOST_NAMED).join(', ')}${more}.`];
}

function listSome(lines: readonly string[]): readonly string[] {
  const more = lines.length - MOST_NAMED;
  return more > 0
    ? [...lines.slice(0, MOST_NAMED), `    dan ${more} berkas lain; lihat sheet Berkas.`]
    : lines;
}
