import type { Click } from './bundle-session.ts';
import type { SeenLine } from './evidence-session.ts';
import { MonevStage } from './monev-stage.ts';

const FILES: readonly (readonly [code: string, name: string, day: string])[] = [
  ['I.1.a', 'SOP Pemilihan Tim Kerja ZI.pdf', '2021-01-18'],
  ['I.1.a', 'SK Tim Kerja ZI 2021 ttd.pdf', '2021-01-25'],
  ['I.4.b', 'SK Tim Agen Perubahan.pdf', '2021-01-29'],
  ['III.3.d', 'Rekapitulasi SIMPEG Januari.pdf', '2021-02-04'],
  ['III.6.a', 'Data kepegawaian.pdf', '2021-03-04'],
  ['IV.1.a', 'RKA-KL TA 2021.pdf', '2021-04-12'],
  ['V.4.a', 'Undangan sosialisasi WBS.pdf', '2021-03-15'],
  ['VI.1.b', 'Maklumat standar pelayanan.pdf', '2021-07-10'],
];

// Read off the plan by hand: rows with a month from January to June, and rows whose range runs through June.
/** The check date lies before the day of the click: what was uploaded after it does not count. */
export function buildFirstReport(): { stage: MonevStage; click: Click } {
  const stage = new MonevStage();
  stage.session.click('folder');
  const drop = (isLate: boolean) => {
    for (const [code, name, day] of FILES) if (day > '2021-07-05' === isLate) stage.drop(code, name, day);
  };
  drop(false);
  stage.session.click('segarkan');
  stage.session.today = '2021-07-20';
  drop(true);
  return { stage, click: stage.build('S1-2021', '5 Juli 2021') };
}

export const codeOf = ({ texts }: SeenLine): string => texts.get('KODE') ?? '';
export const statusOf = ({ texts }: SeenLine): string => (texts.get('Status') ?? '').split(' · ')[0] ?? '';
