import type { Drive, DriveFile, DriveListArguments } from '../../src/contract/drive.ts';

/** Of an answer with parents. */
export const pageSize = 460;

/** A Drive in memory, for numbers of files that a disk is too slow for. */
export class MemoryDrive implements Drive {
  readonly items = new Map<string, DriveFile>();
  private count = 0;
  readonly Files: Drive['Files'] = {
    generateIds: ({ count }) => ({ ids: Array.from({ length: count }, () => this.nextId()) }),
    create: resource => {
      this.items.set(resource.id ?? '', {
        createdTime: '2021-06-01T03:00:00.000Z',
        ...resource,
        ownedByMe: true,
      });
      return { id: resource.id ?? '' };
    },
    get: id => {
      const item = this.items.get(id);
      if (!item) throw Object.assign(new Error('File not found'), { details: { code: 404 } });
      return item;
    },
    list: query => this.list(query),
    update: () => {
      throw new Error('nothing here changes files');
    },
  };

  addFile(parent: string, name: string, day = '2021-06-01'): string {
    const id = this.nextId();
    const url = `https://drive.google.com/file/d/${id}/view`;
    const createdTime = `${day}T03:00:00.000Z`;
    const file = { id, name, mimeType: 'application/pdf', parents: [parent], webViewLink: url, createdTime };
    this.items.set(id, { ...file, md5Checksum: id, trashed: false, ownedByMe: true });
    return id;
  }

  /** The same Drive once more: what happens in one does not happen in the other. */
  copy(): MemoryDrive {
    const copy = new MemoryDrive();
    for (const [id, item] of this.items) copy.items.set(id, item);
    copy.count = this.count;
    return copy;
  }

  private nextId(): string {
    this.count += 1;
    return `1${String(this.count).padStart(32, 'x')}`;
  }

  private list({ q, pageToken }: DriveListArguments): { files: DriveFile[]; nextPageToken?: string } {
    const parents = new Set([...q.matchAll(/'([^']+)' in parents/g)].map(([, id]) => id));
    if (parents.size > 40) throw new Error(`a question about ${parents.size} folders`);
    const found = [...this.items.values()].filter(({ parents: [parent] = [] }) => parents.has(parent));
    const start = Number(pageToken ?? 0);
    const files = found.slice(start, start + pageSize);
    const isMore = start + pageSize < found.length;
    return isMore ? { files, nextPageToken: String(start + pageSize) } : { files };
  }
}
