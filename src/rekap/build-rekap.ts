import { machineRandom } from '../cli/machine-random.ts';
import type { RefusedFile, Rollup } from '../domain/rollup/rollup.ts';
import { createXlsx } from '../host/workbook/new-xlsx.ts';
import { writeXlsx } from '../host/workbook/write-xlsx.ts';
import { REKAP_SHEETS } from '../messages/rekap-id.ts';
import {
  buildAbsentPage,
  buildFilesPage,
  buildOpenPage,
  buildUnitsPage,
} from '../sheets/rekap/list-pages.ts';
import { buildSummaryPage } from '../sheets/rekap/summary-page.ts';
import { laySheet } from './lay-sheet.ts';

/** The workbook of the roll-up as a file. */
export function buildRekap(rollup: Rollup, refused: readonly RefusedFile[]): Uint8Array {
  const file = createXlsx({ random: machineRandom, mark: 'ZI' });
  const { model } = file;
  model.title = REKAP_SHEETS.summary;
  const first = laySheet(model, {
    name: REKAP_SHEETS.summary,
    content: buildSummaryPage(rollup, refused.length),
    orientation: 'portrait',
  });
  model.activeSheetId = first.sheetId;
  laySheet(model, { name: REKAP_SHEETS.units, content: buildUnitsPage(rollup), orientation: 'landscape' });
  laySheet(model, { name: REKAP_SHEETS.open, content: buildOpenPage(rollup), orientation: 'landscape' });
  laySheet(model, { name: REKAP_SHEETS.absent, content: buildAbsentPage(rollup), orientation: 'portrait' });
  laySheet(model, {
    name: REKAP_SHEETS.files,
    content: buildFilesPage(rollup, refused),
    orientation: 'landscape',
  });
  return writeXlsx(file);
}
