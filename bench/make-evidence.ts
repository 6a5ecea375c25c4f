import { createRandom, pick } from './random.ts';

const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
);
const FROM_ANOTHER_ROW = 0.1;
const SCANS = 0.15;
const WITH_MONTH = 0.4;

/** Names of files as teams give them: of what the row's own cell asks for, of another row's, scans; some with a month. */
export function makeFileNames(
  evidence: readonly string[],
  filesARow: number,
): readonly (readonly string[])[] {
  const random = createRandom(20_210_705);
  return evidence.map(own =>
    Array.from({ length: filesARow }, (_, at) => {
      if (random() < SCANS) return `IMG_${1000 + Math.floor(random() * 9000)}.jpg`;
      const cell = random() < FROM_ANOTHER_ROW ? pick(evidence, random) : own;
      const month = random() < WITH_MONTH ? ` ${pick(MONTHS, random)} 2021` : '';
      return `${pick(partsOf(cell), random)}${month} ${at + 1}.pdf`;
    }),
  );
}

/** The documents of an evidence cell, roughly. */
function partsOf(cell: string): readonly string[] {
  const parts = cell
    .split(/[;,\n]| {2,}/)
    .map(part => part.replace(/[\\/:]/g, ' ').trim())
    .filter(part => part.length > 3);
  return parts.length > 0 ? parts : ['Dokumen'];
}
