import { PlayedDrive, type PlayedDriveOptions } from '../../host/drive/played-drive.ts';
import { DriveStore, makeDriveId } from './drive-store.ts';

export interface LocalDriveOptions extends Omit<PlayedDriveOptions, 'open'> {
  /** Need not exist; it is made with the first folder. */
  readonly directory: string;
}

/** A directory that answers as Google Drive does. */
export class LocalDrive extends PlayedDrive {
  constructor({ directory, ...options }: LocalDriveOptions) {
    const { user, now } = options;
    const newRootId = makeDriveId();
    super({ ...options, open: () => new DriveStore({ directory, user, newRootId, now }) });
  }
}
