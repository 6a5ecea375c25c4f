import { beforeAll, describe, expect, it } from 'vitest';
import { meterDrive } from '../../src/host/drive/metered-drive.ts';
import type { Cell } from '../../src/host/workbook/cell.ts';
import type { Sheet, Workbook } from '../../src/host/workbook/model.ts';
import { getCell, updateCell } from '../../src/host/workbook/sheet-cells.ts';
import { type BundleSession, openSession } from '../support/bundle-session.ts';
import { openExample, sheetNamed, workbookFromTsv } from '../support/bundle-workbook.ts';
import { MemoryDrive } from '../support/evidence-memory-drive.ts';

const LONGEST_ADDRESS = 1800;
const POKJA = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** Numbers as people write them, and as WhatsApp takes them. */
const SPELLINGS: readonly (readonly [written: string | number, dialled: string])[] = [
  ['0812-3456-7890', '6281234567890'],
  ['+62 813-4567-8901', '6281345678901'],
  ['62814 5678 9012', '6281456789012'],
  ['+62 (0)815 6789 0123', '6281567890123'],
  ['81678901234', '6281678901234'],
  [6281789012345, '6281789012345'],
  ['(0818) 9012.3456', '6281890123456'],
  [81901234567, '6281901234567'],
];

interface Sent {
  readonly owner: string;
  readonly address: string;
  /** The whole message as it stands beside the link. */
  readonly text: string;
}

const wordsAt = (sheet: Sheet, row: number, column: number): string =>
  String(getCell(sheet, row, column)?.value ?? '');
const linksOf = (cell: Cell | undefined): readonly string[] =>
  [cell?.link, ...(cell?.runs ?? []).map(({ link }) => link)].flatMap(link => link ?? []);

/** The workbook with folders that hold no file. */
function openWithFolders(workbook: Workbook, today: string): BundleSession {
  const drive = new MemoryDrive();
  const session = openSession(workbook, {
    today,
    drive: meter => meterDrive(drive, { reach: (...call) => meter().reach(...call) }),
  });
  session.click('folder');
  return session;
}

function readReminders(workbook: Workbook): readonly Sent[] {
  const sheet = sheetNamed(workbook, 'Ringkasan ZI');
  return sheet.rows.flatMap((row, rowIndex) => {
    const cells = row?.cells ?? [];
    const column = cells.findIndex(cell => cell?.value === 'Kirim WhatsApp' && linksOf(cell).length > 0);
    if (column < 0) return [];
    const text = cells.map(cell => String(cell?.value ?? '')).find(words => words.startsWith('Yth. ')) ?? '';
    return [{ owner: wordsAt(sheet, rowIndex, 0), address: linksOf(cells[column])[0] ?? '', text }];
  });
}

/** Puts people into Tim ZI, each as the coordinator of the Pokja of their place. */
function fillTeam(workbook: Workbook, people: readonly { name: string; phone: string | number }[]): void {
  const sheet = sheetNamed(workbook, 'Tim ZI');
  const top = sheet.rows.findIndex(row => row?.cells.some(cell => cell?.value === 'Nama ✎'));
  const columnOf = (heading: string): number =>
    sheet.rows[top]?.cells.findIndex(cell => cell?.value === heading) ?? -1;
  people.forEach(({ name, phone }, index) => {
    updateCell(sheet, top + 1 + index, columnOf('Nama ✎'), { value: name });
    updateCell(sheet, top + 1 + index, columnOf('Kedudukan dalam tim ✎'), {
      value: `Koordinator Pokja ${POKJA[index]}`,
    });
    updateCell(sheet, top + 1 + index, columnOf('Nomor WhatsApp ✎'), { value: phone });
  });
}

/** The words that the address hands over. */
const decode = (address: string): string =>
  decodeURIComponent(address.slice(address.indexOf('text=') + 'text='.length));

function expectWhole({ address, text }: Sent): void {
  expect(address.length).toBeLessThanOrEqual(LONGEST_ADDRESS);
  const lines = decode(address).split('\n');
  const whole = text.split('\n');
  const more = lines.find(line => /^dan \d+ kegiatan lain$/.test(line));
  const shown = lines.filter(line => line !== more);
  expect(shown.filter(line => !whole.includes(line))).toEqual([]);
  expect(whole.length - shown.length).toBe(Number(more?.split(' ')[1] ?? 0));
}

describe('reminders to the coordinators of six Pokja', () => {
  const people = POKJA.map((number, index) => ({
    name: `Koordinator "${number}" & rekan`,
    phone: SPELLINGS[index]?.[0] ?? '',
  }));
  const workbook = openExample();
  let session: BundleSession;
  const refresh = (): readonly Sent[] => {
    session.click('segarkan');
    return readReminders(workbook);
  };

  beforeAll(() => {
    session = openWithFolders(workbook, '2021-12-30');
    session.click('register', { answers: [{ text: '1' }] });
    fillTeam(workbook, people);
  });

  it('go to the number of Tim ZI, whole rows in at most 1,800 characters', () => {
    const sent = refresh();
    expect(sent.map(({ owner }) => owner)).toEqual(people.map(({ name }) => name));
    expect(sent.map(({ address }) => /^https:\/\/wa\.me\/(\d+)\?text=/.exec(address)?.[1])).toEqual(
      SPELLINGS.slice(0, POKJA.length).map(([, dialled]) => dialled),
    );
    for (const one of sent) {
      expect(one.text).toContain(`Yth. ${one.owner},`);
      expectWhole(one);
    }
  });

  it('go to no number where the cell holds a landline or two numbers', () => {
    fillTeam(workbook, [
      { name: 'Bantar', phone: SPELLINGS[6]?.[0] ?? '' },
      { name: 'Citra', phone: SPELLINGS[7]?.[0] ?? '' },
      { name: 'Damar', phone: '0251-8240752' },
      { name: 'Esti', phone: '0812-3456-7890 / 0813-1111-2222' },
    ]);
    const sent = refresh();
    const numberOf = (owner: string): string | undefined =>
      /^https:\/\/wa\.me\/(\d+)\?/.exec(sent.find(one => one.owner === owner)?.address ?? '')?.[1];
    expect(['Bantar', 'Citra'].map(numberOf)).toEqual([SPELLINGS[6]?.[1], SPELLINGS[7]?.[1]]);
    for (const owner of ['Damar', 'Esti']) {
      const address = sent.find(one => one.owner === owner)?.address;
      expect(address).toMatch(/^https:\/\/api\.whatsapp\.com\/send\?text=/);
    }
  });
});

const PLAN_WITH_OWNERS = [
  'RENCANA AKSI ZONA INTEGRITAS TAHUN 2021',
  '',
  'NO\tKOMPONEN\tINDIKATOR\tLANGKAH AKSI\tBUKTI FISIK\tTARGET WAKTU\tPIC',
  'I\tMANAJEMEN PERUBAHAN',
  '1\tTim Kerja\tTim dibentuk\tMenyusun SK tim\tSK Tim\tJanuari 2021\tIbu "Tata" 🌸',
  '\t\tTim rapat\tMengadakan rapat\tNotula rapat\tFebruari 2021\tIBU "TATA"  🌸',
  'II\tPENATAAN TATALAKSANA',
  '1\tSOP\tSOP disusun\tMenyusun SOP\tSOP layanan\tMaret 2021\t<b>Umar</b> \u202Ekanan',
  '\t\tSOP dievaluasi\tMengevaluasi\tLaporan evaluasi\tDesember 2021\tBelum ada yang jatuh tempo',
];

describe('reminders of a plan with a PIC column', () => {
  it('go to each name once, decode to the message, and are none for who has nothing open', () => {
    const workbook = workbookFromTsv(PLAN_WITH_OWNERS);
    openWithFolders(workbook, '2021-07-05').click('segarkan');
    const sent = readReminders(workbook);
    expect(sent.map(({ owner }) => owner)).toEqual(['Ibu "Tata" 🌸', expect.stringContaining('Umar')]);
    expect(sent.map(({ text }) => text.match(/^- [^:]+/gm))).toEqual([['- I.1.a', '- I.1.b'], ['- II.1.a']]);
    for (const one of sent) {
      expect(one.address).toMatch(/^https:\/\/api\.whatsapp\.com\/send\?text=[\w.!~*'()%-]+$/);
      expectWhole(one);
    }
    const owners = sheetNamed(workbook, 'Ringkasan ZI').rows.map(row => row?.cells);
    const idle = owners.find(cells => cells?.[0]?.value === 'Belum ada yang jatuh tempo') ?? [];
    expect(idle.map(cell => cell?.value)).toContain('tidak ada yang terbuka');
  });
});
