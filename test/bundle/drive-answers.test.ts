import { describe, expect, it } from 'vitest';
import type { Drive, DriveFileList } from '../../src/contract/drive.ts';
import { openSession } from '../support/bundle-session.ts';
import { openSmallPlan } from '../support/bundle-small-plan.ts';
import { sheetNamed } from '../support/bundle-workbook.ts';
import { MemoryDrive } from '../support/evidence-memory-drive.ts';
import { readTable } from '../support/evidence-session.ts';

const AUTH = 'https://www.googleapis.com/auth/';
const [SHEET, MAKE, SEE] = ['spreadsheets.currentonly', 'drive.file', 'drive.metadata.readonly'].map(
  name => AUTH + name,
) as [string, string, string];
const BOXES = [SHEET, MAKE, SEE];

/** A workbook with folders and one file, and the Drive that answers its further clicks. */
function openCounted(wrap: (drive: MemoryDrive) => Drive['Files']) {
  const workbook = openSmallPlan();
  const drive = new MemoryDrive();
  let files: Drive['Files'] = drive.Files;
  let scopes: readonly string[] = BOXES;
  const session = openSession(workbook, {
    today: '2021-07-05',
    scopes: () => scopes,
    drive: () => ({
      get Files() {
        return files;
      },
    }),
  });
  session.click('folder');
  const folder = [...drive.items.values()].find(({ name }) => /^I\.1\.a /.test(name ?? ''));
  drive.addFile(folder?.id ?? '', 'SK Tim Kerja.pdf', '2021-01-20');
  session.click('segarkan');
  files = wrap(drive);
  const statuses = (): readonly (string | undefined)[] =>
    readTable(sheetNamed(workbook, 'Rencana Aksi'), 3).map(({ texts }) =>
      [...texts].filter(([heading]) => /^(?:STATUS|BUKTI)/.test(heading)).join(' '),
    );
  const tick = (...boxes: readonly string[]): void => {
    scopes = boxes;
  };
  return { session, statuses, tick };
}

type ListArguments = Parameters<Drive['Files']['list']>[0];

/** Answers as on a shared drive: whole only where it is asked about that drive alone, and not even there when `isNever`. */
function onSharedDrive(drive: MemoryDrive, isNever: boolean): Drive['Files'] {
  const list = (query: ListArguments): DriveFileList => {
    const isWhole = query.corpora === 'drive' && query.driveId === 'team-drive' && !isNever;
    const answer = drive.Files.list(query);
    const files = (answer.files ?? []).map(file => ({ ...file, driveId: 'team-drive' }));
    if (isWhole) return { ...answer, files, incompleteSearch: false };
    return { files: files.filter(({ mimeType }) => mimeType !== 'application/pdf'), incompleteSearch: true };
  };
  return { ...drive.Files, list, get: id => ({ ...drive.Files.get(id, ANY), driveId: 'team-drive' }) };
}

const ANY = { fields: '*', supportsAllDrives: true } as const;

describe('a listing that Drive calls incomplete', () => {
  it('is asked for again in its shared drive, and counted whole', () => {
    const { session, statuses } = openCounted(drive => onSharedDrive(drive, false));
    const before = statuses();
    expect(session.click('segarkan').closing).toMatch(/^Tidak ada perubahan/);
    expect(statuses()).toEqual(before);
  });

  it('that stays incomplete turns no row red: nothing is written, and the person is told', () => {
    const { session, statuses } = openCounted(drive => onSharedDrive(drive, true));
    const before = statuses();
    const click = session.click('segarkan');
    expect(click.closing).toContain('hanya memberi sebagian daftar berkas');
    expect(click.writes).toEqual([]);
    expect(statuses()).toEqual(before);
  });
});

/** Every question and every making is refused like this. */
function refusing(code: number, reason: string, message: string) {
  return (): Drive['Files'] => {
    const refuse = (): never => {
      const details = { code, message, errors: [{ reason, domain: 'global', message }] };
      throw Object.assign(new Error(`API call to drive.files failed with error: ${message}`), { details });
    };
    return { create: refuse, generateIds: refuse, get: refuse, list: refuse, update: refuse };
  };
}

describe('a refusal that says nothing of one folder', () => {
  it.each([
    [
      'a consent box that was not ticked',
      'insufficientPermissions',
      'Request had insufficient authentication scopes.',
    ],
    [
      'an API that is off',
      'accessNotConfigured',
      'Google Drive API has not been used in project 1 before or it is disabled.',
    ],
    ['a Drive that is full', 'storageQuotaExceeded', "The user's Drive storage quota has been exceeded."],
    ['an administrator', 'domainPolicy', 'The domain administrators have disabled Drive apps.'],
  ])(
    'is not taken for a folder that this account may not see, and no status changes: %s',
    (_what, reason, message) => {
      const { session, statuses } = openCounted(refusing(403, reason, message));
      const before = statuses();
      for (const word of ['segarkan', 'folder'] as const)
        expect(() => session.click(word)).toThrow(message.slice(0, 20));
      expect(statuses()).toEqual(before);
    },
  );
});

describe('a consent box that was not ticked', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['to see files', [SHEET, MAKE], ['Melihat informasi']],
    ['to make folders', [SHEET, SEE], ['membuat']],
    ['none but that of the sheet', [SHEET], ['Melihat informasi', 'membuat']],
  ])('is named, nothing is counted and no row turns red: %s', (_box, ticked, words) => {
    const { session, statuses, tick } = openCounted(drive => {
      // Drive answers without what the person did not agree to, and says nothing.
      const list = (query: ListArguments): DriveFileList => {
        const { files = [] } = drive.Files.list(query);
        return { files: files.filter(({ mimeType }) => mimeType !== 'application/pdf') };
      };
      return { ...drive.Files, list };
    });
    const before = statuses();
    tick(...ticked);
    const click = session.click('segarkan');
    for (const one of words) expect(click.closing).toContain(one);
    expect(click.writes).toEqual([]);
    expect(statuses()).toEqual(before);
    // What needs no Drive goes on.
    expect(session.click('periksa').closing).toContain('telah diperiksa');
  });
});
