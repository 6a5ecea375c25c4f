import type { Sheet } from '../host/workbook/model.ts';
import { type DriveWork, dropFiles } from './drive/drive-acts.ts';
import { dropExample } from './drive/drop-example.ts';
import { findRowFolder } from './drive/find-row-folder.ts';
import type { ExampleFile } from './page-data.ts';
import { buildFile, download } from './take-along.ts';

/** What acts on the page work with. */
export type PageWork = DriveWork;

/** Puts files that fell on a row into its folder. */
export function dropOnRow(
  work: PageWork,
  { sheet, row }: { readonly sheet: Sheet; readonly row: number },
  files: readonly File[],
): void {
  if (files.length === 0) return;
  const folderId = findRowFolder(work.session.drive, sheet, row);
  if (folderId !== null) void dropFiles(work, folderId, files);
  else work.status.toast(`Baris ${row + 1} belum punya folder. Klik dahulu Siapkan folder bukti.`);
}

/** Puts the example's files, up to the page's day, into the folders of their rows. */
export function dropExampleFiles({ session, status, now }: PageWork, files: readonly ExampleFile[]): void {
  let placed = 0;
  session.change(({ drive, workbook }) => {
    placed = dropExample(drive, workbook, { files, moment: now() });
  });
  status.toast(
    placed > 0
      ? `${placed} berkas contoh ditaruh di folder bukti.`
      : 'Tidak ada berkas yang ditaruh: semua yang ada sampai hari ini sudah di foldernya, atau foldernya belum dibuat.',
  );
}

/** Hands the workbook to the browser's downloads. */
export function downloadPlan({ session, status }: PageWork): void {
  const name = `${session.name}.xlsx`;
  download(buildFile(session), name);
  session.isUnsaved = false;
  status.toast(
    `${name} diunduh. Tautan Drive di dalamnya tidak menuju ke mana pun: Drive di halaman ini hanya tiruan.`,
  );
}
