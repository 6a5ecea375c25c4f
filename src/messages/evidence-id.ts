/** BUKTI of a row whose folder was written down but not made yet. */
export const RESERVED_FOLDER = 'folder dipesan';

/** BUKTI of a row whose folder was there already, until its files are counted. */
export const ADOPTED_FOLDER = '–';

/** BUKTI of a row whose folder cannot be counted. */
export const TRASHED_FOLDER = 'folder di tempat sampah';
/** Where the script was installed without Drive. */
export const UNCOUNTED_FOLDER = 'tidak dihitung: menu ZI dipasang tanpa Google Drive';

/** STATUS of a row that may have its evidence, where none is counted. */
export const UNCOUNTED_STATUS = 'Bukti tidak dihitung';

export const HIDDEN_FOLDER = 'folder tidak terlihat oleh akun ini';
