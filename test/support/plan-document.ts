import { fillText } from '../../src/documents/naskah/fill-text.ts';
import type { CellLook, PlanSources } from '../../src/documents/plan/plan-sources.ts';
import { parsePlan } from '../../src/domain/plan/parse-plan.ts';
import { isPlanProblem } from '../../src/domain/plan/plan-problem.ts';
import { layPrintedTable } from '../../src/domain/plan/printed-table.ts';
import { NASKAH } from '../../src/messages/naskah-id.ts';
import { gridFromTsv } from './grid-from-tsv.ts';

const PLAIN: CellLook = { isBold: false, isItalic: false };

/** What a plan document of Balai Contoh is made from, its table from tab-separated lines. */
export function planSourcesOf(tsv: string, more: Partial<PlanSources> = {}): PlanSources {
  const grid = gridFromTsv(tsv);
  const plan = parsePlan(grid, { yearSetting: 2021, rowCodes: new Map(), ownColumns: new Set() });
  if (isPlanProblem(plan)) throw new Error(plan.code);
  const values = {
    unit: 'Balai Contoh',
    UNIT: 'BALAI CONTOH',
    tahun: '2021',
    periode: null,
    kepala: null,
    ketua: null,
    jumlah_kegiatan: String(plan.rows.length),
    jatuh_tempo: null,
    terpenuhi: null,
    persen: null,
  };
  return {
    unitName: 'Balai Contoh',
    planYear: 2021,
    parentLines: ['Kementerian Contoh'],
    head: { title: 'Kepala', name: 'Sari Contoh', nip: '190001012000011001' },
    chair: { title: 'Ketua Tim Pembangunan ZI', name: '', nip: '' },
    place: '',
    signing: '',
    legalSources: ['perpres-81-2010', 'permenpanrb-52-2014'],
    textOf: key => fillText(NASKAH[key].text, values).text,
    areas: [],
    table: layPrintedTable(grid, plan, { leftOut: new Set(), codes: new Map() }),
    lookOf: () => PLAIN,
    hiddenHeadings: [],
    corrections: [],
    notApplicable: [],
    registers: { steps: null, pact: null, priorities: null },
    ...more,
  };
}
