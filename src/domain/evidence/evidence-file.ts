import type { PlainDate } from '../calendar/plain-date.ts';

/** A Drive file that counts for a row: it lies in the row's folder, or the row's cells link it. */
export interface EvidenceFile {
  /** Drive id; of the target when a shortcut lies in the folder. */
  readonly id: string;
  /** As in Drive, untouched. */
  readonly name: string;
  readonly url: string;
  /** Day of upload in the spreadsheet's time zone. */
  readonly uploadedOn: PlainDate;
  /** True when only the shortcut's own day is known ("tanggal pintasan"). */
  readonly isShortcutDate: boolean;
  /** Null for Google's own files, which have none. */
  readonly md5: string | null;
  /** KODE of the row. */
  readonly code: string;
}

/** What people wrote beside a file or a missing document in Bukti ZI; '' and null where nothing. */
export interface EvidenceNote {
  /** COCOKKAN as typed: "2", "2 Juni", "0". */
  readonly match: string;
  readonly verification: 'accepted' | 'returned' | 'not-applicable' | null;
  /** TAUTAN: a web address as evidence. */
  readonly link: string;
  /** The day on which that link was first seen. */
  readonly linkSeenOn: PlainDate | null;
  readonly remark: string;
}
