import { exampleEvidence, laterEvidence } from './example-evidence.ts';
import { exampleFollowUps, exampleRemarks } from './example-follow-ups.ts';
import {
  exampleDeclaration,
  examplePacts,
  examplePriorities,
  exampleRegisterFiles,
  exampleStepDays,
  exampleTeam,
} from './example-registers.ts';
import { exampleSettings } from './example-settings.ts';
import type { Step } from './step.ts';

/** The plan that comes with the project. */
export const examplePlan = 'examples/rencana-aksi-2021.xlsx';

const firstMonev = { today: '2021-07-05', period: 'S1-2021' };
const secondMonev = { today: '2021-12-30', period: 'S2-2021' };

function click(word: string, { today, period }: typeof firstMonev): Step & { readonly kind: 'click' } {
  const asksPeriod = word === 'monev' || word === 'dokumen';
  return { kind: 'click', word, today, period: asksPeriod ? period : null, document: null };
}

/** Stands once the demonstration has come to its end. */
const lastSheet = 'Monev S2 2021';

/** The steps of `npm start` on a workbook with these sheets: a year that was shown already goes on at its end. */
export function chooseDemonstration(sheetNames: readonly string[]): readonly Step[] {
  return sheetNames.includes(lastSheet) ? demonstrationGoesOn : demonstration;
}

/** What `npm start` shows without arguments: the whole job of a plan's year. */
export const demonstration: readonly Step[] = [
  click('periksa', firstMonev),
  click('segarkan', firstMonev),
  click('register', firstMonev),
  click('folder', firstMonev),
  { kind: 'drop', files: exampleEvidence },
  { kind: 'drop', files: exampleRegisterFiles },
  { kind: 'table', sheetName: 'Tim ZI', entries: exampleTeam },
  { kind: 'table', sheetName: 'Tim ZI', entries: exampleStepDays },
  { kind: 'remark', sheetName: 'Pencanangan ZI', remarks: exampleDeclaration },
  { kind: 'table', sheetName: 'Pencanangan ZI', entries: examplePacts },
  { kind: 'table', sheetName: 'Target Prioritas ZI', entries: examplePriorities },
  click('segarkan', firstMonev),
  { kind: 'remark', sheetName: 'Pengaturan ZI', remarks: exampleSettings },
  click('monev', firstMonev),
  { kind: 'fill', sheetName: 'Matriks S1 2021', entries: exampleFollowUps },
  { kind: 'remark', sheetName: 'Monev S1 2021', remarks: exampleRemarks },
  click('monev', firstMonev),
  click('dokumen', firstMonev),
  { ...click('dokumen', firstMonev), document: 'rencana' },
  { kind: 'drop', files: laterEvidence },
  click('segarkan', secondMonev),
  click('monev', secondMonev),
  click('dokumen', secondMonev),
];

const demonstrationGoesOn: readonly Step[] = [
  click('periksa', secondMonev),
  click('segarkan', secondMonev),
  click('monev', secondMonev),
];
