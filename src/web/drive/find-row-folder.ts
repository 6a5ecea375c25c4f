import { folderMimeType } from '../../host/drive/mime-type.ts';
import type { Sheet } from '../../host/workbook/model.ts';
import type { PageDrive } from './page-drive.ts';

const FOLDER_LINK = /\/folders\/([\w-]+)/;

/** The folder that a row is linked to; null where it has none in this Drive. */
export function findRowFolder(drive: PageDrive, sheet: Sheet, row: number): string | null {
  for (const cell of sheet.rows[row]?.cells ?? []) {
    const links = [cell?.link, ...(cell?.runs ?? []).map(run => run.link)];
    for (const link of links) {
      const id = FOLDER_LINK.exec(link ?? '')?.[1];
      const item = id === undefined ? null : drive.find(id);
      if (item?.mimeType === folderMimeType && !drive.isInTrash(item)) return item.id;
    }
  }
  return null;
}
