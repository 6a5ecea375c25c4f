/** How a row's folder is found in Drive. */
export type FolderState = 'counted' | 'empty' | 'reserved' | 'trashed' | 'hidden';
