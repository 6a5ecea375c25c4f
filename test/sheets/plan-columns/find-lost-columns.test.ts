import { describe, expect, it } from 'vitest';
import { formatStamp, stampRow } from '../../../src/domain/codes/row-stamp.ts';
import { findLostColumns } from '../../../src/sheets/plan-columns/find-lost-columns.ts';
import { gridFromTsv } from '../../support/grid-from-tsv.ts';

const stamp = (code: string) => formatStamp(stampRow(code, { indicator: code, action: 'x' }));
const OWN =
  'KODE\tSTATUS per 20 Jul 2021\tTENGGAT\tBUKTI\tJADWAL TERBACA\tKOREKSI JADWAL ✎\tKEPUTUSAN ✎\tALASAN ✎\tSIDIK';
const body = (code: string) => `${code}\tTerlambat\t\t2 berkas\t\t\t\talasan\t${stamp(code)}`;
const grid = (...lines: string[]) => gridFromTsv(lines.join('\n'));
const found = (...lines: string[]) => Object.fromEntries(findLostColumns(grid(...lines)));

describe('own columns without marks', () => {
  it('are found by headings, stamps and codes', () => {
    expect(found('RENCANA AKSI', `NO\tAKSI\t${OWN}`, `1\tRapat\t${body('I.1.a')}`)).toEqual({
      code: 2,
      status: 3,
      due: 4,
      evidence: 5,
      reading: 6,
      correction: 7,
      decision: 8,
      reason: 9,
      fingerprint: 10,
    });
  });

  it.each([
    [
      'no stamps stand under SIDIK',
      `NO\tAKSI\t${OWN}`,
      `1\tRapat\t${body('I.1.a').replace(/[^\t]*$/, 'jari')}`,
    ],
    [
      'codes are not those of the stamps',
      `NO\tAKSI\t${OWN}`,
      `1\tRapat\t${body('I.1.a').replace('I.1.a', 'A-7')}`,
    ],
    ['there is nothing but the heading', `NO\tAKSI\t${OWN}`, '1\tRapat'],
    ['SIDIK is gone', `NO\tAKSI\t${OWN.replace(/\tSIDIK$/, '')}`, '1\tRapat\tI.1.a'],
  ])('are not found where %s', (_, ...lines) => {
    expect(found(...lines)).toEqual({});
  });

  it("are told from the team's columns of the same names", () => {
    const headings = OWN.replace('KODE', 'KODE ZI').replace('\tBUKTI\t', '\tBUKTI ZI\t');
    const columns = found(`KODE\tBUKTI\t${headings}`, `A1\tSK Tim\t${body('I.1.a')}`);
    expect([columns.code, columns.evidence]).toEqual([2, 5]);
  });

  it('are found where people moved them, but a moved column needs words of ours', () => {
    const [status = '', due = '', ...rest] = OWN.split('\t').slice(1);
    const headings = [
      'TENGGAT',
      'AKSI',
      'ALASAN ✎',
      'KODE',
      status,
      ...rest.filter(word => word !== 'ALASAN ✎'),
    ];
    const cells = ['besok', 'Rapat', 'sebab', 'I.1.a', 'Selesai', '', '', '', '', stamp('I.1.a')];
    const columns = found(headings.join('\t'), cells.join('\t'));
    expect([due, columns.due, columns.reason, columns.code]).toEqual(['TENGGAT', undefined, 2, 3]);
  });

  it('are the right one of two sets; what is skipped is not looked at', () => {
    const second = OWN.replaceAll(/(KODE|STATUS|TENGGAT|BUKTI|SIDIK)(?=\t| per|$)/g, '$1 ZI');
    const plan = grid(`AKSI\t${OWN}\t${second}`, `Rapat\t${body('I.1.a')}\t${body('I.1.a')}`);
    const right = findLostColumns(plan);
    expect([right.get('code'), right.get('fingerprint')]).toEqual([10, 18]);
    const left = findLostColumns(plan, new Set(right.values()));
    expect([left.get('code'), left.get('reason'), left.get('fingerprint')]).toEqual([1, 8, 9]);
  });
});
