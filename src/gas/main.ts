import { addMenu } from './menu.ts';
import { runCommand } from './run-command.ts';
import { readTargetFunction } from './target-function.ts';

export function onOpen(): void {
  addMenu();
}

export function checkPlan(): string | null {
  return runCommand('checkPlan');
}

export function refreshPlan(): string | null {
  return runCommand('refreshPlan');
}

export function prepareFolders(): string | null {
  return runCommand('prepareFolders');
}

export function buildMonev(): string | null {
  return runCommand('buildMonev');
}

export function buildDocument(): string | null {
  return runCommand('buildDocument');
}

export function openRegisters(): string | null {
  return runCommand('openRegisters');
}

export function openSettings(): string | null {
  return runCommand('openSettings');
}

export function cleanUp(): string | null {
  return runCommand('cleanUp');
}

export function showAbout(): string | null {
  return runCommand('showAbout');
}

export function testPlatform(): string | null {
  return runCommand('testPlatform');
}

/**
 * Membaca target waktu berbahasa Indonesia menjadi tanggal tenggat.
 *
 * @param {string} teks Target waktu, misalnya "Juni, Oktober 2021", atau satu kolom sel. Sel tanggal 1 dibaca sebagai bulan itu.
 * @param {number} [tahun] Tahun rencana aksi, bila teks tidak menyebut tahun.
 * @return Satu baris tanggal untuk setiap sel, atau "Insidental", atau "Tidak terbaca: …".
 * @customfunction
 */
export function ZI_TENGGAT(teks: unknown, tahun?: unknown): (Date | string)[][] {
  return readTargetFunction(teks, tahun);
}
