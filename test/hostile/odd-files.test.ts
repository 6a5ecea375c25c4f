import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../src/cli/read-xlsx.ts';
import { writeXlsx } from '../../src/host/workbook/write-xlsx.ts';
import { COMMANDS, clickAgreeing, firstSheet, openWithDrive, UNEXPECTED } from './click-everything.ts';
import { peoplesFacts } from './people-facts.ts';
import { editPart, replaceParts, SHEET } from './refused-files.ts';

function editSheet(edit: (text: string) => string): Uint8Array {
  return editPart(SHEET, edit);
}

const CUSTOM = 'docProps/custom.xml';
const entry = (name: string, value: string): string =>
  `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${name}"><vt:lpwstr xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${value}</vt:lpwstr></property>`;

/** The plan with entries of the workbook's own that no host has written. */
function withEntries(entries: string): Uint8Array {
  const rels = editPart('_rels/.rels', text =>
    text.replace(
      '</Relationships>',
      `<Relationship Id="zi" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="${CUSTOM}"/></Relationships>`,
    ),
  );
  const relations = new TextDecoder().decode(unzipSync(rels)['_rels/.rels']);
  return replaceParts({
    '_rels/.rels': relations,
    [CUSTOM]: `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties">${entries}</Properties>`,
  });
}

describe('odd files that can be worked on', () => {
  it.each<readonly [string, () => Uint8Array]>([
    [
      'parts that are named as if they lay elsewhere',
      () => replaceParts({ '../../jahat.txt': 'x', '/mutlak.txt': 'y', 'C:\\x.txt': 'z' }),
    ],
    [
      'an attribute list of 20,000',
      () =>
        editSheet(text =>
          text.replace(
            '<sheetData>',
            `<sheetData ${Array.from({ length: 20_000 }, (_, n) => `a${n}="1"`).join(' ')}>`,
          ),
        ),
    ],
    [
      'a look that reaches the end of the grid',
      () =>
        editSheet(text =>
          text.replace(
            '</sheetData>',
            '<row r="1048576" s="1" customFormat="1"><c r="A1048576" s="1"/></row></sheetData>',
          ),
        ),
    ],
    [
      'rows beyond the table that are blank texts',
      () =>
        editSheet(text =>
          text.replace(
            '</sheetData>',
            '<row r="9000"><c r="A9000" t="inlineStr"><is><t> </t></is></c></row></sheetData>',
          ),
        ),
    ],
    [
      'a link over the whole grid',
      () =>
        editSheet(text =>
          text.replace(
            /<pageMargins/,
            '<hyperlinks><hyperlink ref="A1:XFD1048576" location="Sheet1!A1"/></hyperlinks><pageMargins',
          ),
        ),
    ],
    [
      'numbers of looks and texts that are not there',
      () =>
        editSheet(text =>
          text.replace(
            '</sheetData>',
            '<row r="300"><c r="A300" s="99999" t="s"><v>99999999</v></c><c r="B300" t="s"><v>-1</v></c><c r="C300" t="q"><v>x</v></c></row></sheetData>',
          ),
        ),
    ],
    [
      'own entries that are nonsense',
      () =>
        withEntries(
          entry('ZI.timeZone', 'Asia/Atlantis') +
            entry('ZI.nextSheetId', 'banyak') +
            entry('ZI.locale', "'); x") +
            entry('ZI.metadata.1', '{"key":"zi.column"') +
            entry('ZI.metadata.2', '{"key":"zi.plan","value":"-7","kind":"spreadsheet"}') +
            entry(
              'ZI.metadata.3',
              '{"key":"zi.folders","value":"__proto__=x I=../../y","kind":"spreadsheet"}',
            ) +
            entry('ZI.grid.0', '99999999,99999999'),
        ),
    ],
  ])('end every command with a sentence, keep the plan, and are saved: %s', (_reason, make) => {
    const file = readXlsx(make());
    const sheet = firstSheet(file.model);
    const before = peoplesFacts(file.model, sheet.sheetId);
    const session = openWithDrive(file.model);
    for (const word of COMMANDS) expect(clickAgreeing(session, word)).not.toContain(UNEXPECTED);
    expect(peoplesFacts(file.model, sheet.sheetId)).toEqual(before);
    expect(firstSheet(readXlsx(writeXlsx(file)).model).name).toBe(sheet.name);
  });
});
