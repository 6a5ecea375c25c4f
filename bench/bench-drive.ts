import type { Drive, DriveFile, DriveListArguments } from '../src/contract/drive.ts';

// Of an answer with parents.
const PAGE_SIZE = 460;

/** A Drive in memory that finds what lies in a folder without looking at all files. */
export class BenchDrive implements Drive {
  readonly #items = new Map<string, DriveFile>();
  readonly #byParent = new Map<string, DriveFile[]>();
  #count = 0;

  readonly Files: Drive['Files'] = {
    generateIds: ({ count }) => ({ ids: Array.from({ length: count }, () => this.#nextId()) }),
    create: resource => {
      const id = resource.id ?? this.#nextId();
      this.#add({ createdTime: '2021-06-01T03:00:00.000Z', ...resource, id, ownedByMe: true });
      return { id };
    },
    get: id => {
      const item = this.#items.get(id);
      if (!item) throw Object.assign(new Error('File not found'), { details: { code: 404 } });
      return item;
    },
    list: query => this.#list(query),
    update: () => {
      throw new Error('nothing here changes files');
    },
  };

  /** The folders of rows, in the order in which they were made, which is that of the plan. */
  get rowFolders(): readonly DriveFile[] {
    return [...this.#items.values()].filter(({ name }) => /^[IVX]+\.\d+\.[a-z]+ /.test(name ?? ''));
  }

  /** How many folders and files it holds. */
  get size(): number {
    return this.#items.size;
  }

  foldersIn(parent: string): readonly DriveFile[] {
    return [...(this.#byParent.get(parent) ?? [])];
  }

  addFile(parent: string, name: string): void {
    const id = this.#nextId();
    this.#add({
      id,
      name,
      mimeType: 'application/pdf',
      parents: [parent],
      webViewLink: `https://drive.google.com/file/d/${id}/view`,
      createdTime: '2021-06-01T03:00:00.000Z',
      md5Checksum: id,
      trashed: false,
      ownedByMe: true,
    });
  }

  #add(item: DriveFile): void {
    this.#items.set(item.id ?? '', item);
    const [parent = ''] = item.parents ?? [];
    const siblings = this.#byParent.get(parent);
    if (siblings) siblings.push(item);
    else this.#byParent.set(parent, [item]);
  }

  #nextId(): string {
    this.#count += 1;
    return `1${String(this.#count).padStart(32, 'x')}`;
  }

  #list({ q, pageToken }: DriveListArguments): { files: DriveFile[]; nextPageToken?: string } {
    const parents = [...q.matchAll(/'([^']+)' in parents/g)].map(([, id = '']) => id);
    const name = / and name = '([^']+)'/.exec(q)?.[1];
    const all = parents.flatMap(id => this.#byParent.get(id) ?? []);
    const found = name === undefined ? all : all.filter(item => item.name === name);
    const start = Number(pageToken ?? 0);
    const files = found.slice(start, start + PAGE_SIZE);
    const isMore = start + PAGE_SIZE < found.length;
    return isMore ? { files, nextPageToken: String(start + PAGE_SIZE) } : { files };
  }
}
