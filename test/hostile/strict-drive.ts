import type { Drive } from '../../src/contract/drive.ts';
import { listQueriedFolders, parseDriveQuery } from '../../src/host/drive/drive-query.ts';
import type { MemoryDrive } from '../support/evidence-memory-drive.ts';

/** The Drive, where a question that Google would not understand, or about what nobody made, throws. */
export function strictDrive(drive: MemoryDrive): Drive {
  const { Files } = drive;
  return {
    Files: {
      ...Files,
      list(query) {
        for (const id of listQueriedFolders(parseDriveQuery(query.q)))
          if (!drive.items.has(id)) throw new Error(`a question about ${id}`);
        return Files.list(query);
      },
    },
  };
}
