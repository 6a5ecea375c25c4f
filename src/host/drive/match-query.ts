import type { DriveQuery } from './drive-query.ts';

/** What a search looks at. */
export interface SearchedFile {
  readonly parentId: string | null;
  readonly isTrashed: boolean;
  readonly mimeType: string;
  readonly name: string;
  readonly appProperties: Readonly<Record<string, string>>;
}

function splitWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** `name contains` finds only beginnings of words: 'Hello' in "HelloWorld", but not 'World'. */
function nameContains(name: string, wanted: string): boolean {
  const words = splitWords(name);
  const sought = splitWords(wanted);
  const last = sought.length - 1;
  return words.some((_, start) =>
    sought.every((word, index) => {
      const found = words[start + index] ?? '';
      return index === last ? found.startsWith(word) : found === word;
    }),
  );
}

export function matchesQuery(query: DriveQuery, file: SearchedFile): boolean {
  switch (query.kind) {
    case 'and':
      return matchesQuery(query.left, file) && matchesQuery(query.right, file);
    case 'or':
      return matchesQuery(query.left, file) || matchesQuery(query.right, file);
    case 'not':
      return !matchesQuery(query.negated, file);
    case 'in-parents':
      return file.parentId === query.folderId;
    case 'trashed':
      return file.isTrashed === query.isTrashed;
    case 'mime-type':
      return file.mimeType === query.mimeType;
    case 'name-is':
      return file.name === query.name;
    case 'name-contains':
      return nameContains(file.name, query.words);
    case 'app-property':
      return file.appProperties[query.key] === query.value;
  }
}
