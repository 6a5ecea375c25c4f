/** BUKTI of a row whose folder was written down but not made yet. */
export const RESERVED_FOLDER = 'folder dipesan';

/** BUKTI of a row whose folder was there already, until its files are counted. */
export const ADOPTED_FOLDER = '–';

/** BUKTI of a row whose folder cannot be counted. */
export const TRASHED_FOLDER = 'folder di tempat sampah';
export const HIDDEN_FOLDER = 'folder tidak terlihat oleh akun ini';
