import type { FailureKind } from '../messages/failure-id.ts';

/**
 * Words of Google's refusals, in the order in which they are looked for. They arrive in the person's language: those of
 * Indonesian accounts and the parts that no translation changes (statuses, codes) are listed beside the English ones.
 */
const WORDS: readonly (readonly [FailureKind, RegExp])[] = [
  ['scope', /insufficient[a-z ]*scope|insufficientPermissions|insufficient permission/i],
  ['drive-off', /accessNotConfigured|has not been used in project|SERVICE_DISABLED/i],
  ['drive-full', /storageQuotaExceeded|storage quota/i],
  ['administrator', /domainPolicy|domain administrators|blocked by (?:your )?admin/i],
  ['day-quota', /for one day|dailyLimit|daily limit|hari yang sama|dalam satu hari/i],
  ['table', /typed column|kolom (?:ber)?tipe|kolom yang diketik/i],
  ['protected', /protected (?:cell|range|sheet)|remove protection|dilindungi|terproteksi/i],
  [
    'busy',
    /\b(?:429|500|502|503)\b|rate ?limit|too many (?:times|LockService)|simultaneously|backend error|service unavailable|timed? ?out|empty response|DEADLINE_EXCEEDED|INTERNAL\b|server error|kesalahan (?:pada )?server|waktu (?:tunggu )?habis|kehabisan waktu|terlalu (?:sering|banyak)|bersamaan/i,
  ],
  [
    'not-found',
    /\b404\b|not ?found|could not be found|no item with|tidak (?:dapat )?ditemukan|mungkin dihapus/i,
  ],
  ['no-permission', /\b40[13]\b|permission|authoriz|access denied|izin|otorisasi|akses ditolak/i],
];

/** What kind of refusal an exception of Google's is; 'other' where its words are not known. */
export function classifyFailure(error: unknown): FailureKind {
  const words = `${String(error)} ${listReasons(error).join(' ')}`;
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}

/** The reasons that Drive gives beside its message; these are codes, in no language. */
export function listReasons(error: unknown): readonly string[] {
  const details = readMember(error, 'details');
  const errors = readMember(details, 'errors');
  return Array.isArray(errors) ? errors.map(one => String(readMember(one, 'reason') ?? '')) : [];
}

function readMember(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined;
}
