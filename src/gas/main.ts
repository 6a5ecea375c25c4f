import { buildMonev as build } from '../app/commands/build-monev.ts';
import { checkPlan as check } from '../app/commands/check-plan.ts';
import { cleanUp as clean } from '../app/commands/clean-up.ts';
import { openSettings as open } from '../app/commands/open-settings.ts';
import { prepareFolders as prepare } from '../app/commands/prepare-folders.ts';
import { refreshPlan as refresh } from '../app/commands/refresh-plan.ts';
import { formatAbout } from '../messages/about-id.ts';
import { addMenu } from './menu.ts';
import { runCommand } from './run-command.ts';
import { readTargetFunction } from './target-function.ts';

declare const ZI_VERSION: string;

export function onOpen(): void {
  addMenu();
}

export function checkPlan(): string | null {
  return runCommand('checkPlan', check);
}

export function refreshPlan(): string | null {
  return runCommand('refreshPlan', refresh);
}

export function prepareFolders(): string | null {
  return runCommand('prepareFolders', prepare);
}

export function buildMonev(): string | null {
  return runCommand('buildMonev', build);
}

export function openSettings(): string | null {
  return runCommand('openSettings', open);
}

export function cleanUp(): string | null {
  return runCommand('cleanUp', clean);
}

export function showAbout(): string | null {
  return runCommand('showAbout', () => formatAbout(ZI_VERSION));
}

/**
 * Membaca target waktu berbahasa Indonesia menjadi tanggal tenggat.
 *
 * @param {string} teks Target waktu, misalnya "Juni, Oktober 2021". Sel tanggal 1 dibaca sebagai bulan itu.
 * @param {number} [tahun] Tahun rencana aksi, bila teks tidak menyebut tahun.
 * @return Satu baris tanggal, atau "Insidental", atau "Tidak terbaca: …".
 * @customfunction
 */
export function ZI_TENGGAT(teks: unknown, tahun?: unknown): (Date | string)[][] {
  return readTargetFunction(teks, tahun);
}
