import { describe, expect, it } from 'vitest';
import { classifyFailure } from '../../src/gas/classify-failure.ts';
import { type FailureKind, formatFailure } from '../../src/messages/failure-id.ts';

const TEXTS: readonly (readonly [FailureKind, string])[] = [
  [
    'scope',
    'API call to drive.files.list failed with error: Request had insufficient authentication scopes.',
  ],
  ['drive-off', 'Google Drive API has not been used in project 1 before or it is disabled.'],
  ['drive-full', "The user's Drive storage quota has been exceeded."],
  ['administrator', 'The domain administrators have disabled Drive apps.'],
  ['busy', 'Service Spreadsheets timed out while accessing document with id 1AbC.'],
  ['busy', "We're sorry, a server error occurred. Please wait a bit and try again."],
  ['busy', 'Maaf, terjadi kesalahan pada server: DEADLINE_EXCEEDED'],
  [
    'busy',
    'Service invoked too many times in a short time: spreadsheets. Try Utilities.sleep(1000) between calls.',
  ],
  ['busy', 'There are too many LockService operations against the same script.'],
  ['busy', 'There are too many scripts running simultaneously for this Google user account.'],
  ['busy', 'User Rate Limit Exceeded'],
  ['busy', 'Backend Error'],
  ['day-quota', 'Service invoked too many times for one day: premium drive.'],
  ['day-quota', 'Service using too much computer time for one day.'],
  ['day-quota', 'Layanan terlalu sering diminta di hari yang sama: drive.'],
  [
    'protected',
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  ],
  [
    'not-found',
    'Item dengan ID yang diberikan tidak dapat ditemukan atau Anda tidak memiliki izin untuk mengaksesnya.',
  ],
  ['not-found', 'API call to drive.files.get failed with error: File not found: 1AbC.'],
  ['not-found', 'Dokumen ID hilang (mungkin dihapus?)'],
  ['no-permission', 'You do not have permission to call SpreadsheetApp.getActive.'],
  ['no-permission', 'Authorization is required to perform that action.'],
  ['other', "Cannot read properties of undefined (reading 'kind')"],
];

describe('classifyFailure', () => {
  it.each(TEXTS)('is %s: %s', (kind, text) => {
    expect(classifyFailure(new Error(text))).toBe(kind);
  });

  it('goes by the reason of a Drive answer, whose message is translated', () => {
    const details = { code: 403, message: 'Batas terlampaui', errors: [{ reason: 'userRateLimitExceeded' }] };
    expect(classifyFailure(Object.assign(new Error('Batas terlampaui'), { details }))).toBe('busy');
    const daily = { ...details, errors: [{ reason: 'dailyLimitExceeded' }] };
    expect(classifyFailure(Object.assign(new Error('Batas terlampaui'), { details: daily }))).toBe(
      'day-quota',
    );
  });

  it('is told with what was done, what to do, and the raw words last', () => {
    const told = formatFailure('day-quota', 'Layanan terlalu sering diminta di hari yang sama: drive.');
    expect(told).toMatch(/^Pekerjaan berhenti sebelum selesai; yang sudah ditulis tetap ada/);
    expect(told).toContain('besok');
    expect(told).toMatch(/hari yang sama: drive\.$/);
  });
});
