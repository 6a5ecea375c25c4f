import type { PlanRow } from '../../src/domain/plan/action-plan.ts';

/** A plan row of area I, component 4, with the given differences. */
export function planRow(rowIndex: number, differences: Partial<PlanRow> = {}): PlanRow {
  return {
    rowIndex,
    areaRowIndex: null,
    area: 1,
    areaTitle: 'MANAJEMEN PERUBAHAN',
    part: null,
    component: 4,
    componentTitle: 'Perubahan pola pikir dan budaya kerja',
    indicator: 'Agen perubahan sudah ditetapkan',
    action: 'Menetapkan SK Tim Agen perubahan',
    evidence: 'SK Tim Agen Perubahan',
    target: { kind: 'text', text: 'Januari 2021' },
    markedMonths: null,
    markWords: [],
    owner: '',
    errors: [],
    carriedColumns: [],
    ...differences,
  };
}
