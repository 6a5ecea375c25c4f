/** How a row's folder is found in Drive; `uncounted` for every row of a script that was installed without Drive. */
export type FolderState = 'counted' | 'empty' | 'reserved' | 'trashed' | 'hidden' | 'uncounted';
