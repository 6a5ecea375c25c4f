import { checkPlan as check } from '../app/check/check-plan.ts';
import { addMenu } from './menu.ts';
import { runCommand } from './run-command.ts';
import { readTargetFunction } from './target-function.ts';

export function onOpen(): void {
  addMenu();
}

export function checkPlan(): void {
  runCommand('checkPlan', check);
}

/**
 * Membaca target waktu berbahasa Indonesia menjadi tanggal tenggat.
 *
 * @param {string} teks Target waktu, misalnya "Juni, Oktober 2021".
 * @param {number} [tahun] Tahun rencana aksi, bila teks tidak menyebut tahun.
 * @return Satu baris tanggal, atau "Insidental", atau "Tidak terbaca: …".
 * @customfunction
 */
export function ZI_TENGGAT(teks: unknown, tahun?: unknown): (Date | string)[][] {
  return readTargetFunction(teks, tahun);
}
