import { readXlsx } from '../../src/cli/read-xlsx.ts';
import type { Drive } from '../../src/contract/drive.ts';
import type { Sheet, Workbook } from '../../src/host/workbook/model.ts';
import type { XlsxFile } from '../../src/host/workbook/xlsx-file.ts';
import { makePackage } from '../host/workbook/make-package.ts';
import { type Answer, type BundleSession, type MenuWord, openSession } from '../support/bundle-session.ts';
import { SMALL_PLAN } from '../support/bundle-small-plan.ts';
import { MemoryDrive } from '../support/evidence-memory-drive.ts';

export const COMMANDS = ['periksa', 'segarkan', 'folder', 'monev', 'bersihkan'] as const;

/** What a bug ends with; every refusal has a sentence of its own. */
export const UNEXPECTED = 'Pekerjaan berhenti sebelum selesai';

/** A person who says yes to everything and takes every proposal. */
export function agree(question: string): Answer {
  if (question.includes('Tulis tahunnya')) return { text: '2021' };
  return question.includes('Biarkan kosong') ? { text: '' } : 'yes';
}

/** A workbook in July 2021 with a Drive in memory. */
export function openWithDrive(
  workbook: Workbook,
  drive: Drive = new MemoryDrive(),
  today = '2021-07-20',
): BundleSession {
  return openSession(workbook, { today, drive: () => drive });
}

/** The closing sentence of a click by a person who agrees; throws where the bundle does, and names the command. */
export function clickAgreeing(session: BundleSession, word: MenuWord): string {
  try {
    return session.click(word, { reply: agree }).closing;
  } catch (error) {
    const detail = error instanceof Object && 'stack' in error ? error.stack : error;
    throw new Error(`${word}: ${String(detail)}`);
  }
}

/** The sheet that the plan stands on. */
export function firstSheet({ sheets: [sheet] }: Workbook): Sheet {
  if (!sheet) throw new Error('a workbook has a sheet');
  return sheet;
}

/** The small plan as a file that can be saved. */
export function openSmallFile(): XlsxFile {
  const rows = SMALL_PLAN.map((line, row) => {
    const cells = line.split('\t').map((text, column) => {
      const address = `${String.fromCharCode(65 + column)}${row + 1}`;
      return text === '' ? '' : `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
    });
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  });
  return readXlsx(makePackage({ sheet: `<sheetData>${rows.join('')}</sheetData>` }));
}
