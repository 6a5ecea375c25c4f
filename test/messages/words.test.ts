import { describe, expect, it } from 'vitest';
import { giveAdvice } from '../../src/app/plan/give-advice.ts';
import type { ActionLine } from '../../src/domain/overview/overview.ts';
import type { TeamStep } from '../../src/domain/registers/registers.ts';
import { formatDocumentClosing } from '../../src/messages/build-document-id.ts';
import { FINDING_SENTENCES } from '../../src/messages/finding-id.ts';
import { formatLke } from '../../src/messages/lke-id.ts';
import { formatMissing } from '../../src/messages/overview-id.ts';
import { formatRefreshClosing } from '../../src/messages/refresh-id.ts';
import { formatTeamCount } from '../../src/messages/team-id.ts';
import { day } from '../support/assessment-case.ts';

const CLOSING = {
  statuses: [],
  isChanged: true,
  copies: [],
  hidden: { hiddenCodes: [], hiddenLinkCodes: [] },
  unreadCodes: [],
  leftLineCount: 0,
  colours: 'same',
} as const;

describe('the advice after the first refresh', () => {
  it.each([
    ['2026-02-28', 2026, 'sejak Februari;'],
    ['2025-02-28', 2026, 'sejak Februari 2025;'],
    ['2025-02-28', null, 'sejak Februari 2025;'],
  ] as const)('names the year where it is not the plan’s: %s in %s', (month, planYear, words) => {
    const advice = { overdueCount: 21, oldCount: 1, month: day(month), planYear };
    expect(formatRefreshClosing({ ...CLOSING, advice })).toContain(words);
  });

  it('is none for few rows', () => {
    expect(giveAdvice([], 2026)).toBeNull();
  });
});

describe('the count of the team’s steps', () => {
  const step = (state: TeamStep['state']): TeamStep => ({
    rowIndex: 0,
    step: '',
    actor: '',
    day: null,
    files: [],
    state,
  });

  it('says that there are files at steps without a day', () => {
    const steps = [step('undated'), step('undated'), step('none'), step('done')];
    expect(formatTeamCount({ members: [], steps })).toBe(
      'Belum ada anggota yang tercantum; 1 dari 4 langkah penetapan bertanggal (1 dengan berkas); pada 2 langkah lain ada berkas, tetapi tanggalnya belum diisi.',
    );
  });
});

it('a document without an appendix says that registers fill it too', () => {
  const closing = formatDocumentClosing({
    kind: 'plan',
    name: 'x.docx',
    folderName: 'Dokumen ZI 2026',
    isOwn: false,
    missingAppendices: ['Lampiran 2 Target prioritas'],
  });
  expect(closing).toContain('isi lewat ZI › Register ZI…, atau tulis di Naskah ZI');
});

it('a new sentence begins with a capital letter', () => {
  const [, , [, followUps] = ['', '']] = formatLke({
    activities: { kind: 'unknown' },
    reports: { kind: 'unknown', periodKind: 'semester' },
    promises: { kind: 'none' },
    acceptedFileCount: 0,
    countedFileCount: 0,
  });
  expect(followUps).toContain(
    '. Belum dapat diperkirakan: belum ada lembar monev yang memuat rencana tindak lanjut dari monev sebelumnya',
  );
  const small = [...FINDING_SENTENCES, followUps ?? ''].filter(words => /[.!?] \p{Ll}/u.test(words));
  expect(small).toEqual([]);
});

it('sentences about any plan name no year of one plan', () => {
  expect(FINDING_SENTENCES.filter(words => /\b20\d\d\b/.test(words))).toEqual([]);
});

it('what is missing besides is one part', () => {
  const line: ActionLine = {
    rowCode: 'I.1.a',
    rowIndex: 1,
    indicator: '',
    kind: 'overdue',
    dueOn: day('2026-02-28'),
    missing: ['A', 'B', 'C', 'D'],
    otherDeadlineCount: 5,
    unreadFileCount: 0,
    owner: { kind: 'nobody' },
  };
  const words = (more: Partial<ActionLine>): string => formatMissing({ ...line, ...more });
  expect(words({})).toBe('A; B; C; dan 1 dokumen lain serta 5 jadwal lain');
  expect(words({ otherDeadlineCount: 0 })).toBe('A; B; C; dan 1 dokumen lain');
  expect(words({ missing: ['A'] })).toBe('A; dan 5 jadwal lain');
});
