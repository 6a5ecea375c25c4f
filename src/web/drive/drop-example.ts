import { folderMimeType } from '../../host/drive/mime-type.ts';
import type { Workbook } from '../../host/workbook/model.ts';
import { momentOf, readDay } from '../day.ts';
import type { ExampleFile } from '../page-data.ts';
import type { PageDrive } from './page-drive.ts';

/** The files of the example, and the moment until which they have been uploaded. */
export interface ExampleDrop {
  readonly files: readonly ExampleFile[];
  readonly moment: number;
}

/** Puts the example's files into the folders of their rows; those that lie there already stay. Returns how many it put. */
export function dropExample(drive: PageDrive, workbook: Workbook, { files, moment }: ExampleDrop): number {
  const folders = drive
    .listItems()
    .filter(item => item.mimeType === folderMimeType && !drive.isInTrash(item));
  let placed = 0;
  for (const { code, name, day, size, md5 } of files) {
    const folder = folders.find(item => item.name.startsWith(`${code} `));
    const createdMs = momentOf(readDay(day) ?? 0, workbook);
    if (folder === undefined || createdMs > moment) continue;
    if (drive.listChildren(folder.id).some(item => item.name === name)) continue;
    drive.drop(folder.id, { name, size, md5, createdMs });
    placed += 1;
  }
  return placed;
}
