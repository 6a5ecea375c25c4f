import { describe, expect, it } from 'vitest';
import type { StateNow } from '../../src/domain/monev/monev-report.ts';
import { formatStateNow } from '../../src/messages/follow-up-id.ts';

const MET: StateNow = { category: 'met', isByDecision: false, fileCount: 2, isProved: true };

describe('formatStateNow', () => {
  it.each([
    ['files in its folder', MET, 'Terpenuhi · 2 berkas'],
    ['met by a document in another row', { ...MET, fileCount: 0 }, 'Terpenuhi · tanpa berkas di folder ini'],
    [
      'closed by KEPUTUSAN without a file',
      { ...MET, isByDecision: true, fileCount: 0, isProved: false },
      'Terpenuhi (atas keputusan) · belum ada berkas',
    ],
    [
      'nothing anywhere',
      { category: 'unmet', isByDecision: false, fileCount: 0, isProved: false } as const,
      'Belum terpenuhi · belum ada berkas',
    ],
  ])('%s', (_reason, state, words) => {
    expect(formatStateNow(state)).toBe(words);
  });
});
