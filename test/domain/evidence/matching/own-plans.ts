import { parseExpectedDocuments } from '../../../../src/domain/evidence/expected/parse-expected-documents.ts';
import type { MatchingRow } from '../../../../src/domain/evidence/matching/plan-vocabulary.ts';
import { readTable } from './reference-plan.ts';
import type { LabelledName, ScoredPlan } from './score.ts';

/** The plans of invented offices, by the name that they have in the tables. */
export function ownPlans(): ReadonlyMap<string, ScoredPlan> {
  return new Map(
    UNITS.map(({ plan, unitName, year }) => [plan, { unitName, year, rows: rowsOf(plan, year) }]),
  );
}

/** The labelled names of one of them. */
export function ownNames(plan: string): readonly LabelledName[] {
  return NAMES.flatMap(readTable)
    .filter(([owner]) => owner === plan)
    .map(([, code = '', file = '', labels = '', period = '']) => ({ code, file, labels, period }));
}

const NAMES = ['evidence/own-names.tsv', 'evidence/own-names-second.tsv', 'evidence/own-names-third.tsv'];

const UNITS = [
  { plan: 'statistik', unitName: 'BPS Kabupaten Wanasari', year: 2024 },
  { plan: 'imigrasi', unitName: 'Kantor Imigrasi Sungai Pinang', year: 2026 },
  { plan: 'pengadilan', unitName: 'Pengadilan Negeri Batu Kembar', year: 2025 },
  { plan: 'kesehatan', unitName: 'Puskesmas Tanah Subur', year: 2024 },
  { plan: 'pertanahan', unitName: 'Kantor Pertanahan Kabupaten Mandalawangi', year: 2026 },
  { plan: 'rumah-sakit', unitName: 'RSUD Kelas C Tanjung Selayar', year: 2026 },
  { plan: 'pajak', unitName: 'KPP Pratama Lembah Sari', year: 2026 },
  { plan: 'kejaksaan', unitName: 'Kejaksaan Negeri Tanjung Rawa', year: 2025 },
  { plan: 'politeknik', unitName: 'Politeknik Pelayaran Teluk Biru', year: 2026 },
] as const;

function rowsOf(plan: string, year: number): readonly MatchingRow[] {
  return readTable('evidence/own-plans.tsv')
    .filter(([owner]) => owner === plan)
    .map(([, code = '', componentTitle = '', indicator = '', evidence = '']) => ({
      code,
      componentTitle,
      indicator,
      areaTitle: '',
      action: '',
      documents: parseExpectedDocuments(evidence.replace(/\\n/g, '\n'), year).documents,
    }));
}
