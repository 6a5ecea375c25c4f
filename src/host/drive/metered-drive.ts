import type { Drive } from '../../contract/drive.ts';
import type { CallMeter } from '../host.ts';

/** The same Drive, each call counted: a page of a list is one call. */
export function meterDrive({ Files }: Drive, meter: CallMeter): Drive {
  return {
    Files: {
      list: query => meter.reach('drive-list', 'Drive.Files.list', 1, () => Files.list(query)),
      get: (id, fields) => meter.reach('drive-read', 'Drive.Files.get', 1, () => Files.get(id, fields)),
      create: (...call) => meter.reach('drive-write', 'Drive.Files.create', 1, () => Files.create(...call)),
      update: (...call) => meter.reach('drive-write', 'Drive.Files.update', 1, () => Files.update(...call)),
      generateIds: count =>
        meter.reach('drive-read', 'Drive.Files.generateIds', 1, () => Files.generateIds(count)),
    },
  };
}
