import type { Cell } from '../../src/host/workbook/cell.ts';
import type { Sheet, Workbook } from '../../src/host/workbook/model.ts';
import { getCell, updateCell } from '../../src/host/workbook/sheet-cells.ts';
import { MATRIX_HEADINGS } from '../../src/messages/monev-id.ts';
import { FIELD_PLACE } from '../../src/sheets/monev/report-fields.ts';
import type { BundleSession, Click, ClickOptions } from './bundle-session.ts';
import { openExample, sheetNamed } from './bundle-workbook.ts';
import { EvidenceStage, readTable, type SeenLine } from './evidence-session.ts';

/** A workbook whose team has folders, and a person who builds reports. */
export class MonevStage extends EvidenceStage {
  readonly session: BundleSession;

  constructor(workbook: Workbook = openExample(), today = '2021-07-05') {
    super(workbook);
    this.session = this.open(today);
  }

  /** Clicks "Buat lembar monev…" and answers both of its questions; '' takes what is proposed. */
  build(period: string, checkDate = '', options: ClickOptions = {}): Click {
    const answers = [{ text: period }, { text: checkDate }, ...(options.answers ?? [])];
    return this.session.click('monev', { ...options, answers });
  }

  /** The same some days later. */
  buildOn(today: string, period: string, options: ClickOptions = {}): Click {
    this.session.today = today;
    return this.build(period, '', options);
  }

  /** Lines of a matrix that stand for rows of the plan. */
  matrix(period = 'S1 2021'): readonly SeenLine[] {
    return this.allLines(period).filter(({ texts }) => /^\d{4}\|[^|]+\|[a-z]/.test(texts.get('KUNCI') ?? ''));
  }

  /** Every row of a matrix below its headings. */
  allLines(period = 'S1 2021'): readonly SeenLine[] {
    return readTable(sheetNamed(this.workbook, `Matriks ${period}`), 3);
  }

  line(code: string, period = 'S1 2021'): SeenLine {
    const found = this.matrix(period).find(({ texts }) => texts.get('KODE') === code);
    if (!found) throw new Error(`no line ${code}`);
    return found;
  }

  /** Writes into a person's cell on a line of a matrix. */
  write(
    code: string,
    column: keyof typeof MATRIX_HEADINGS,
    cell: Partial<Cell> | string,
    period = 'S1 2021',
  ): void {
    const sheet = sheetNamed(this.workbook, `Matriks ${period}`);
    const heading = MATRIX_HEADINGS[column];
    const columnIndex = (sheet.rows[2]?.cells ?? []).findIndex(one => one?.value === heading);
    const content = typeof cell === 'string' ? { value: cell } : cell;
    updateCell(sheet, this.line(code, period).sheetRow - 1, columnIndex, content);
  }

  texts(sheetName: string): readonly (readonly string[])[] {
    return readTexts(sheetNamed(this.workbook, sheetName));
  }

  /** Rows of the follow-up block: texts by heading. */
  followUps(period = 'S1 2021'): readonly ReadonlyMap<string, string>[] {
    const { rows, headings, lines } = this.findFollowUps(period);
    return lines.map(line => new Map(headings.map((heading, at) => [heading, rows[line]?.[at] ?? ''])));
  }

  /** Writes into the follow-up block of a report, on its `index`th line. */
  answer(index: number, heading: string, words: string, period = 'S1 2021'): void {
    const { headings, lines } = this.findFollowUps(period);
    const [line, columnIndex] = [lines[index], headings.indexOf(heading)];
    if (line === undefined || columnIndex < 0) throw new Error(`no follow-up cell ${index} ${heading}`);
    updateCell(sheetNamed(this.workbook, `Monev ${period}`), line, columnIndex, { value: words });
  }

  /** Writes beside a label of the signed sheet, such as "Pimpinan rapat" or "5. Kesimpulan". */
  fill(label: string, content: Partial<Cell>, period = 'S1 2021'): void {
    const sheet = sheetNamed(this.workbook, `Monev ${period}`);
    const at = readTexts(sheet).findIndex(row => row[0] === label);
    if (at < 0) throw new Error(`no label ${label}`);
    updateCell(sheet, at, FIELD_PLACE, content);
  }

  private findFollowUps(period: string) {
    const rows = readTexts(sheetNamed(this.workbook, `Monev ${period}`));
    const headings = rows.find(row => row.includes('Temuan')) ?? [];
    const lines = rows.flatMap((row, index) => (row.some(cell => cell.startsWith('TL|')) ? index : []));
    return { rows, headings, lines };
  }

  sheetNames(): readonly string[] {
    return this.workbook.sheets.map(({ name, visibility }) => (visibility === 'visible' ? name : `~${name}`));
  }
}

/** The texts of a sheet; a number as it counts, an error by its name. */
export function readTexts(sheet: Sheet): readonly (readonly string[])[] {
  return Array.from({ length: sheet.rows.length }, (_, row) =>
    Array.from({ length: sheet.rows[row]?.cells.length ?? 0 }, (_, column) => {
      const value = getCell(sheet, row, column)?.value ?? null;
      return value === null ? '' : typeof value === 'object' ? value.error : String(value);
    }),
  );
}
