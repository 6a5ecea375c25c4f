import { formatCell, formatColumn, MAX_COLUMNS } from '../../src/host/workbook/a1.ts';
import { makePackage } from '../host/workbook/make-package.ts';
import { SMALL_PLAN } from './bundle-small-plan.ts';

/** A workbook as other programs write it, around a plan in columns A to F. */
interface ForeignOptions {
  readonly seed: number;
  /** How many columns stand between F and what was right of it. */
  readonly shift: number;
}

/** Chooses the same things for the same seed, wherever the columns stand. */
class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = (seed * 2_654_435_761 + 97) >>> 0;
  }

  /** 0 to `below` - 1. */
  roll(below: number): number {
    this.state = (Math.imul(this.state ^ (this.state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return ((this.state ^ (this.state >>> 13)) >>> 0) % below;
  }

  pick<T>(list: readonly [T, ...T[]]): T {
    return list[this.roll(list.length)] ?? list[0];
  }
}

const TEAM_COLUMNS = 6;
const DXFS = [
  '<dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>',
  '<dxf><numFmt numFmtId="170" formatCode="0.0%"/><border><bottom style="thin"><color auto="1"/></bottom></border></dxf>',
  '<dxf><fill><patternFill patternType="lightUp"><fgColor rgb="FF00B050"/><bgColor rgb="FFFFFF00"/></patternFill></fill></dxf>',
];
const STYLES = `<numFmts count="1"><numFmt numFmtId="165" formatCode="#,##0.000"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><i/><sz val="9"/><name val="Arial"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="165" fontId="1" fillId="2" borderId="0" xfId="0" applyFill="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" quotePrefix="1"/><xf numFmtId="14" fontId="0" fillId="2" borderId="0" xfId="0"><protection locked="0"/></xf></cellXfs><dxfs count="${DXFS.length}">${DXFS.join('')}</dxfs>`;

/** The bytes of one such workbook: rules, lists, widths, outlines, names and looks on cells that nobody has filled. */
export function makeForeignWorkbook({ seed, shift }: ForeignOptions): Uint8Array {
  const dice = new Dice(seed);
  const place = (column: number): number =>
    Math.min(MAX_COLUMNS - 1, column < TEAM_COLUMNS ? column : column + shift);
  const at = (column: number, row: number): string => formatCell(row, place(column));
  const letter = (column: number): string => formatColumn(place(column));
  const far = (): number => dice.pick([7, 12, 24, 25, 26, 28, 33, 51, 70, 200, 702]);
  const top = (): number => dice.pick([0, 4, 11, 40, 990, 1005, 5000]);
  const block = (): { ref: string; cell: string; column: number } => {
    const column = dice.roll(4) === 0 ? dice.roll(TEAM_COLUMNS) : far();
    const row = top();
    const wide = dice.roll(3);
    const ref = `${at(column, row)}:${at(column + wide, row + dice.roll(30))}`;
    return { ref, cell: at(column, row), column };
  };
  const sheet = [
    formatFrame(dice),
    formatColumns(dice, { place, far }),
    `<sheetData>${formatRows(dice, { place, far })}</sheetData>`,
    dice.roll(3) === 0
      ? `<protectedRanges><protectedRange name="Blok" sqref="${block().ref}"/></protectedRanges>`
      : '',
    formatRules(dice, { block, letter }),
    formatValidations(dice, { block, letter }),
    '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    dice.roll(3) === 0
      ? `<ignoredErrors><ignoredError sqref="${block().ref}" numberStoredAsText="1"/></ignoredErrors>`
      : '',
  ].join('');
  return makePackage({ sheet, styles: STYLES, definedNames: formatNames(dice, { letter, far }) });
}

interface Places {
  place(column: number): number;
  far(): number;
}

interface Blocks {
  block(): { readonly ref: string; readonly cell: string; readonly column: number };
  letter(column: number): string;
}

function formatFrame(dice: Dice): string {
  const outline = dice.pick(['<sheetPr/>', '<sheetPr><outlinePr summaryRight="0"/></sheetPr>', '']);
  const level = dice.pick(['', ' outlineLevelCol="3"', ' outlineLevelRow="1" outlineLevelCol="1"']);
  return `${outline}<sheetFormatPr defaultRowHeight="15"${level}/>`;
}

/** Widths, looks and outlines, also of columns that hold nothing, up to the sheet's edge. */
function formatColumns(dice: Dice, { place, far }: Places): string {
  const described = new Map<number, string>();
  const describe = (from: number, count: number, attributes: string): void => {
    for (let column = from; column < from + count; column++) described.set(column, attributes);
  };
  describe(0, TEAM_COLUMNS, 'width="18.5" customWidth="1"');
  for (let index = dice.roll(4); index > 0; index--) {
    const kind = dice.pick([
      'width="7.25" customWidth="1" bestFit="1"',
      'width="9.14" outlineLevel="1"',
      'width="4" customWidth="1" hidden="1"',
      'width="12" style="1" customWidth="1"',
      'width="9.14" collapsed="1"',
      'width="11" customWidth="1" outlineLevel="2" hidden="1"',
      'width="20" customWidth="1" phonetic="1"',
    ]);
    describe(far(), 1 + dice.roll(54), kind);
  }
  const columns = [...described].sort(([a], [b]) => a - b);
  const elements = columns.map(([column, attributes]) => {
    const number = place(column) + 1;
    return `<col min="${number}" max="${number}" ${attributes}/>`;
  });
  const last = columns[columns.length - 1]?.[0] ?? 0;
  if (dice.roll(4) === 0)
    elements.push(`<col min="${place(last + 1) + 1}" max="${MAX_COLUMNS}" width="9.5" style="2"/>`);
  return `<cols>${elements.join('')}</cols>`;
}

/** The plan, and cells far out that have a look and no content. */
function formatRows(dice: Dice, { place, far }: Places): string {
  const cells = new Map<number, Map<number, string>>();
  const put = (row: number, column: number, text: string): void => {
    const line = cells.get(row) ?? new Map<number, string>();
    cells.set(row, line.set(place(column), text));
  };
  for (let index = dice.roll(8); index > 0; index--) {
    const row = dice.pick([0, 2, 5, 20, 998, 1001, 3000]);
    put(row, far(), ` s="${1 + dice.roll(3)}"/>`);
  }
  SMALL_PLAN.forEach((line, row) => {
    line.split('\t').forEach((text, column) => {
      if (text !== '') put(row, column, ` t="inlineStr"><is><t>${text}</t></is></c>`);
    });
  });
  return [...cells]
    .sort(([a], [b]) => a - b)
    .map(([row, line]) => {
      const inside = [...line].sort(([a], [b]) => a - b);
      return `<row r="${row + 1}">${inside.map(([column, text]) => `<c r="${formatCell(row, column)}"${text}`).join('')}</row>`;
    })
    .join('');
}

function formatRules(dice: Dice, { block, letter }: Blocks): string {
  const rules: string[] = [];
  for (let index = 1 + dice.roll(4); index > 0; index--) {
    const { ref, cell } = block();
    const dxf = dice.roll(DXFS.length);
    const stop = dice.pick(['', ' stopIfTrue="1"']);
    const head = `dxfId="${dxf}" priority="${index}"${stop}`;
    const other = `$${letter(7 + dice.roll(30))}$2`;
    const rule = dice.pick([
      `<cfRule type="expression" ${head}><formula>LEN(${cell})&gt;3</formula></cfRule>`,
      `<cfRule type="expression" ${head}><formula>${cell}=${other}</formula></cfRule>`,
      `<cfRule type="cellIs" operator="between" ${head}><formula>${other}</formula><formula>100</formula></cfRule>`,
      `<cfRule type="containsText" operator="containsText" text="x" ${head}><formula>NOT(ISERROR(SEARCH("x",${cell})))</formula></cfRule>`,
      `<cfRule type="top10" percent="1" rank="10" ${head}/>`,
      `<cfRule type="dataBar" priority="${index}"><dataBar><cfvo type="min"/><cfvo type="formula" val="${other}"/><color rgb="FF638EC6"/></dataBar></cfRule>`,
    ]);
    const where = dice.roll(6) === 0 ? `A${900 + index}:${formatColumn(MAX_COLUMNS - 1)}${900 + index}` : ref;
    rules.push(`<conditionalFormatting sqref="${where}">${rule}</conditionalFormatting>`);
  }
  return rules.join('');
}

function formatValidations(dice: Dice, { block, letter }: Blocks): string {
  const validations: string[] = [];
  for (let index = dice.roll(4); index > 0; index--) {
    const { ref, cell } = block();
    const other = `$${letter(7 + dice.roll(30))}`;
    const prompts = dice.pick([
      '',
      ' showInputMessage="1" promptTitle="Judul" prompt="Pilih satu"',
      ' showErrorMessage="1" errorTitle="Salah" error="Pilih dari daftar"',
      ' errorStyle="information" showErrorMessage="1" imeMode="on"',
    ]);
    const body = dice.pick([
      ` type="list"${prompts} sqref="${ref}"><formula1>"ya,tidak"</formula1>`,
      ` type="list" allowBlank="1"${prompts} sqref="${ref}"><formula1>${other}$2:${other}$9</formula1>`,
      ` type="whole" operator="greaterThan"${prompts} sqref="${ref}"><formula1>${other}$3</formula1>`,
      ` type="custom"${prompts} sqref="${ref}"><formula1>LEN(${cell})&lt;9</formula1>`,
    ]);
    validations.push(`<dataValidation${body}</dataValidation>`);
  }
  if (validations.length === 0) return '';
  return `<dataValidations count="${validations.length}" disablePrompts="0">${validations.join('')}</dataValidations>`;
}

function formatNames(dice: Dice, { letter, far }: { letter(column: number): string; far(): number }): string {
  const names = [
    `<definedName name="Daftar" comment="punya tim" hidden="1">Lembar1!$${letter(far())}$2:$${letter(710)}$9</definedName>`,
    `<definedName name="Kolom_${dice.roll(9)}">Lembar1!$${letter(8)}:$${letter(9)}</definedName>`,
    '<definedName name="_xlnm.Print_Titles" localSheetId="0">Lembar1!$A:$B,Lembar1!$3:$3</definedName>',
    `<definedName name="_xlnm.Print_Area" localSheetId="0">Lembar1!$A$1:$${letter(30)}$40</definedName>`,
  ];
  return `<definedNames>${names.filter(() => dice.roll(3) > 0).join('')}</definedNames>`.replace(
    '<definedNames></definedNames>',
    '',
  );
}
