import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../src/host/workbook/model.ts';
import type { Click } from '../support/bundle-session.ts';
import { sheetNamed } from '../support/bundle-workbook.ts';
import { readEvidenceLines } from '../support/evidence-session.ts';
import { buildFirstReport, codeOf, statusOf } from '../support/monev-first-report.ts';
import { type MonevStage, readTexts } from '../support/monev-stage.ts';

const DUE =
  `I.1.a I.2.a I.4.b I.4.d II.1.a II.2.b II.2.c II.3.b III.2.a III.2.b III.3.a III.3.b III.3.d III.4.a III.4.b
  III.4.c IV.1.a IV.1.b IV.1.c IV.2.a IV.2.b IV.2.c IV.2.d IV.2.e IV.2.f IV.2.h V.1.a V.1.b V.2.a V.3.b V.3.c V.3.d
  V.4.a V.4.b V.4.c V.5.a V.5.b VI.1.a VI.1.b VI.2.c VI.3.a VI.3.b VI.3.c`.split(/\s+/);
const RUNNING =
  `I.4.a II.3.a III.3.e III.3.f III.5.a III.6.a V.2.c V.2.d V.3.a V.5.c V.5.d V.5.e VI.1.c VI.2.a VI.2.b
  VI.2.d VI.2.e`.split(/\s+/);
const LATER = 'I.3.a I.4.c II.2.a III.1.a III.1.b III.1.c III.2.c III.3.c III.4.d VI.1.d'.split(' ');

const HEADINGS = [
  'Terpenuhi',
  'Terpenuhi terlambat',
  'Sebagian',
  'Belum terpenuhi',
  'Sedang berjalan',
  'Belum jatuh tempo',
  'Insidental',
  'Tidak berlaku',
  'Perlu jadwal',
];

/** Codes of a paragraph "… : I.3.a (31 Jul 2021), …". */
function codesOf(paragraph: string): string[] {
  return paragraph.match(/\b[IV]+\.\d+\.[a-z]\b/g) ?? [];
}

/** Name and address of each PDF that Pengaturan ZI links, in its order. */
function listPdfLinks(workbook: Workbook): readonly (readonly [string, string])[] {
  const { rows } = sheetNamed(workbook, 'Pengaturan ZI');
  return rows
    .filter(row => String(row?.cells[0]?.value ?? '').startsWith('PDF'))
    .flatMap(row => {
      const cell = row?.cells[1];
      const whole = [{ text: String(cell?.value ?? ''), link: cell?.link }];
      const runs = cell?.runs ?? whole;
      return runs.flatMap(({ text, link }) => (link === undefined ? [] : [[text, link] as const]));
    });
}

describe('the first report on the reference plan', () => {
  let built: { stage: MonevStage; click: Click } | null = null;
  /** Built by the first test that asks; the others only read it. */
  const report = () => {
    built ??= buildFirstReport();
    return built;
  };
  const omitted = (): ReadonlyMap<string, readonly string[]> => {
    const paragraphs = report()
      .stage.allLines()
      .map(codeOf)
      .filter(words => words.includes(': '));
    return new Map(paragraphs.map(words => [words.split(': ')[0] ?? '', codesOf(words)]));
  };

  /** Counts of a table of Ringkasan by heading, for each title of its first column. */
  const countsUnder = (first: string): ReadonlyMap<string, ReadonlyMap<string, string>> => {
    const rows = report().stage.texts('Monev S1 2021');
    const top = rows.findIndex(row => row[1] === first);
    const headings = rows[top] ?? [];
    const lines = rows.slice(top + 1, top + 8);
    return new Map(
      lines.map(row => [
        [row[0], row[1]].filter(words => words !== '').join('. '),
        new Map(headings.map((heading, at) => [heading, row[at] ?? ''])),
      ]),
    );
  };

  it('has the 60 lines that a person counts, in the order of the plan', () => {
    const { stage } = report();
    const lines = stage.matrix();
    const ofPlan = (codes: readonly string[]) => lines.map(codeOf).filter(code => codes.includes(code));
    expect(ofPlan(DUE)).toEqual(DUE);
    expect(ofPlan(RUNNING)).toEqual(RUNNING);
    expect(lines).toHaveLength(DUE.length + RUNNING.length);
    expect(lines).toHaveLength(60);
  });

  it('marks the rows whose window runs through the semester', () => {
    const { stage } = report();
    for (const line of stage.matrix()) {
      expect(`${codeOf(line)} ${statusOf(line) === 'Sedang berjalan'}`).toBe(
        `${codeOf(line)} ${RUNNING.includes(codeOf(line))}`,
      );
    }
    expect(stage.line('III.6.a').texts.get('Status')).toBe('Sedang berjalan · 1 berkas');
    expect(stage.line('I.4.a').texts.get('Status')).toBe('Sedang berjalan · belum ada berkas');
  });

  it('names the other twelve rows with the reason', () => {
    expect(Object.fromEntries(omitted())).toEqual({
      'Belum jatuh tempo pada periode ini': LATER,
      'Insidental (menunggu kejadian) dan tanpa berkas pada periode ini': ['IV.2.g', 'V.2.b'],
    });
  });

  it('counts in Ringkasan what the lines and the named rows say, area by area', () => {
    const { stage } = report();
    const states = [
      ...stage.matrix().map(line => [codeOf(line), statusOf(line)] as const),
      ...[...omitted()].flatMap(([reason, codes]) =>
        codes.map(
          code => [code, reason.startsWith('Insidental') ? 'Insidental' : 'Belum jatuh tempo'] as const,
        ),
      ),
    ];
    const due = countsUnder('Area – kegiatan yang jatuh tempo');
    const all = countsUnder('Area – seluruh kegiatan');
    expect([...due.keys()]).toHaveLength(7);
    for (const [title, counted] of due) {
      const [area = ''] = title.split('.');
      const members = states.filter(([code]) => title === 'Jumlah' || code.startsWith(`${area}.`));
      const counts = HEADINGS.map(heading => members.filter(([, state]) => state === heading).length);
      const shown = new Map([...counted, ...(all.get(title) ?? [])]);
      expect([title, ...HEADINGS.map(heading => shown.get(heading))]).toEqual([title, ...counts.map(String)]);
      const [met = 0, late = 0, partly = 0, unmet = 0, ...others] = counts;
      const dueCount = met + late + partly + unmet;
      expect([title, shown.get('Jatuh tempo')]).toEqual([title, String(dueCount)]);
      expect([title, shown.get('Jumlah kegiatan')]).toEqual([title, String(members.length)]);
      expect(dueCount + others.reduce((sum, count) => sum + count, 0)).toBe(members.length);
      const share = `${String(Math.round(((met + late) / dueCount) * 1000) / 10).replace('.', ',')}%`;
      // Of the first semester, what is counted to date is what the period counts.
      expect([title, shown.get('% terpenuhi'), shown.get('% s.d. periode ini')]).toEqual([
        title,
        share,
        share,
      ]);
    }
    expect(states).toHaveLength(72);
  });

  it('shows on each line the files that Bukti ZI counts for the semester', () => {
    const { stage } = report();
    const counted = new Map<string, Set<string>>();
    for (const line of readEvidenceLines(stage.workbook)) {
      const name = line.texts.get('BERKAS') ?? '';
      const isHere = !(line.texts.get('STATUS BUKTI') ?? '').includes('(di ');
      if (name !== '' && isHere)
        counted.set(codeOf(line), (counted.get(codeOf(line)) ?? new Set()).add(name));
    }
    expect([...counted.keys()]).toHaveLength(6);
    for (const [code, names] of counted) {
      expect(stage.line(code).texts.get('Bukti')?.split('\n')).toEqual([...names]);
      expect(stage.line(code).links.get('Bukti')).toMatch(/^https:\/\/drive\.google\.com\//);
    }
    const shown = stage.matrix().flatMap(({ texts }) => (texts.get('Bukti') ?? '').split('\n'));
    expect(shown).not.toContain('Maklumat standar pelayanan.pdf');
  });

  it('tells a file in time from one that came late', () => {
    const { stage } = report();
    expect(statusOf(stage.line('I.1.a'))).toBe('Terpenuhi');
    expect(statusOf(stage.line('IV.1.a'))).toBe('Terpenuhi terlambat');
    expect(stage.line('I.4.b').texts.get('Status')).toBe('Sebagian · 1 dari 2 dokumen ada');
  });

  it('names the denominator in words, and the deadlines', () => {
    const { stage } = report();
    const words = stage
      .texts('Monev S1 2021')
      .map(row => row[0] ?? '')
      .find(cell => cell.startsWith('Persentase'));
    expect(words).toBe(
      'Persentase = kegiatan terpenuhi (tepat waktu dan terlambat) dibagi kegiatan yang jatuh tempo pada semester I 2021: 2 dari 43 kegiatan (4,7%). Jadwal: 68 jatuh tempo, 3 terpenuhi. % s.d. periode ini dihitung sejak awal tahun: 2 dari 43 kegiatan (4,7%). Sebagian: tiap jadwal ada berkasnya, belum lengkap. Belum terpenuhi: ada yang tanpa berkas.',
    );
    const due = stage.matrix().map(({ texts }) => {
      const many = / (\d+) dari (\d+) jadwal/.exec(texts.get('Status') ?? '');
      if (many) return [Number(many[1]), Number(many[2])] as const;
      return [
        texts.get('Status')?.startsWith('Terpenuhi') ? 1 : 0,
        RUNNING.includes(texts.get('KODE') ?? '') ? 0 : 1,
      ] as const;
    });
    expect(due.reduce((sum, [met]) => sum + met, 0)).toBe(3);
    expect(due.reduce((sum, [, count]) => sum + count, 0)).toBe(68);
  });

  it('says in Temuan ZI what a reader would catch before it is signed', () => {
    const { stage } = report();
    const findings = stage.texts('Temuan ZI').filter(row => /^(?:Matriks|Monev) S1-2021/.test(row[5] ?? ''));
    expect(findings.map(row => [row[0], row[5]])).toEqual([
      ['Perhatian', expect.stringContaining('41 baris yang belum terpenuhi masih tanpa Kendala')],
      [
        'Perhatian',
        expect.stringContaining('pada 1 baris ada berkas yang diunggah setelah tanggal posisi laporan'),
      ],
    ]);
    expect(findings[1]?.[4]).toBe('VI.1.b');
  });

  it('ends with a sentence that says what was built, what is missing and where the PDF is', () => {
    const { stage, click } = report();
    expect(click.closing).toMatch(
      /^Lembar "Monev S1 2021" dan "Matriks S1 2021" telah dibuat: 60 baris; 2 dari 43 kegiatan yang jatuh tempo terpenuhi\. 41 baris /,
    );
    expect(click.closing).toContain(
      'PDF: klik nama laporannya di Pengaturan ZI, baris "PDF lembar monev" dan "PDF matriks".',
    );
    expect(click.closing).not.toContain('https://');
    expect(listPdfLinks(stage.workbook)).toEqual(
      ['Monev S1 2021', 'Matriks S1 2021'].map(name => [
        name,
        expect.stringContaining(
          `gid=${sheetNamed(stage.workbook, name).sheetId}&size=A4&portrait=false&fitw=true`,
        ),
      ]),
    );
  });

  it('has its signatures in one row, between whose lines no page can end', () => {
    const { stage } = buildFirstReport();
    const room = ['', '', '', '', ''];
    const rows = readTexts(sheetNamed(stage.workbook, 'Monev S1 2021'));
    const signed = rows.filter(row => row.some(cell => /Mengetahui|NIP/.test(cell)));
    expect(signed.map(row => row.filter(cell => cell.includes('\n')).map(cell => cell.split('\n')))).toEqual([
      [
        [
          '',
          'Mengetahui,',
          'Kepala BALAI PENELITIAN TERNAK',
          ...room,
          '(………………………………………)',
          'NIP ………………………………',
        ],
        [
          '',
          '……………………, ………………… 2021',
          'Ketua Tim Pembangunan ZI',
          ...room,
          '(………………………………………)',
          'NIP ………………………………',
        ],
      ],
    ]);
  });
});
