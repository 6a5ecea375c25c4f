import type { DriveItem } from '../../host/drive/drive-contents.ts';
import { folderMimeType } from '../../host/drive/mime-type.ts';
import { formatMoment } from '../day.ts';
import { confirmYes, showDialog, tell } from '../dialog.ts';
import type { PageSession } from '../session.ts';
import type { StatusLine } from '../status-line.ts';
import type { DriveActs } from './drive-panel.ts';
import type { DroppedFile } from './page-drive.ts';
import { readMd5 } from './read-md5.ts';

export interface DriveWork {
  readonly session: PageSession;
  readonly status: StatusLine;
  /** The clock of the page. */
  now(): number;
}

/** What people do in Drive's own window. */
export function createDriveActs(work: DriveWork): DriveActs {
  const { session } = work;
  return {
    drop: (folderId, files) => void dropFiles(work, folderId, files),
    rename: item => void rename(work, item),
    move: item => void move(work, item),
    trash: item => void trash(work, item),
    makeFolder: parentId => void makeFolder(work, parentId),
    describe: ({ stored, createdMs, md5 }) => {
      const size = formatSize(stored?.size ?? 0);
      const unread = md5 === null ? ' · isi tidak dapat diperiksa' : '';
      return `${size} · ${formatMoment(createdMs, session.workbook)}${unread}`;
    },
  };
}

function formatSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} byte`;
  if (bytes < 1 << 20) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / (1 << 20)).toFixed(1).replace('.', ',')} MB`;
}

/** Takes name, size, day and md5; the content is not kept. */
export async function dropFiles(work: DriveWork, folderId: string, files: readonly File[]): Promise<void> {
  const { session, status } = work;
  const taken: DroppedFile[] = [];
  for (const file of files) {
    const progress = (part: number): void => status.say(`Membaca ${file.name}: ${Math.round(part * 100)}%`);
    const md5 = await readMd5(file, progress);
    taken.push({ name: file.name, size: file.size, md5, createdMs: work.now() });
  }
  if (taken.length === 0) return;
  session.change(({ drive }) => {
    for (const file of taken) drive.drop(folderId, file);
  });
  const folder = session.drive.find(folderId)?.name ?? 'Drive Saya';
  status.toast(`${taken.length} berkas ditaruh di ${folder}.`);
}

async function askName(title: string, text: string): Promise<string | null> {
  const { answer, text: typed } = await showDialog({ form: 'prompt', title, text, buttons: 'ok-cancel' });
  return answer === 'ok' && typed.trim() !== '' ? typed.trim() : null;
}

async function rename({ session }: DriveWork, item: DriveItem): Promise<void> {
  const name = await askName('Ganti nama', `Nama baru untuk "${item.name}":`);
  if (name !== null) session.change(({ drive }) => drive.change({ ...item, name }));
}

async function makeFolder({ session, now }: DriveWork, parentId: string): Promise<void> {
  const name = await askName('Folder baru', 'Nama folder:');
  if (name !== null) session.change(({ drive }) => drive.makeFolder(parentId, name, now()));
}

async function trash({ session }: DriveWork, item: DriveItem): Promise<void> {
  const isAgreed = await confirmYes('Buang', `Pindahkan "${item.name}" ke sampah Drive?`);
  if (isAgreed) session.change(({ drive }) => drive.change({ ...item, isTrashed: true }));
}

async function move({ session }: DriveWork, item: DriveItem): Promise<void> {
  const name = await askName(
    'Pindahkan',
    `Nama folder tujuan untuk "${item.name}" (awalnya cukup, misalnya I.4.b):`,
  );
  if (name === null) return;
  const { drive } = session;
  const wanted = name.toLowerCase();
  const target = drive
    .listItems()
    .find(
      candidate =>
        candidate.mimeType === folderMimeType &&
        !drive.isInTrash(candidate) &&
        candidate.name.toLowerCase().startsWith(wanted),
    );
  const isInside = target !== undefined && (target.id === item.id || isBelow(session, target, item.id));
  if (target === undefined || isInside) {
    await tell('Pindahkan', `Tidak ada folder tujuan yang namanya berawal "${name.slice(0, 60)}".`);
    return;
  }
  session.change(state => state.drive.change({ ...item, parentId: target.id }));
}

function isBelow({ drive }: PageSession, item: DriveItem, ancestorId: string): boolean {
  const parent = drive.find(item.parentId);
  return (
    item.parentId === ancestorId || (parent !== null && isBelow({ drive } as PageSession, parent, ancestorId))
  );
}
