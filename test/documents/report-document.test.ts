import { describe, expect, it } from 'vitest';
import { buildReportDocument } from '../../src/documents/report/build-report-document.ts';
import type { EvidenceLine } from '../../src/domain/evidence/evidence-line.ts';
import { readDocx } from '../support/read-docx.ts';
import { reportOf, sourcesOf, textOf } from '../support/report-document.ts';
import { assessed, evidenceFile, reportedRow } from '../support/reported-row.ts';

const ROWS = [
  reportedRow('I.1.a', [assessed('2021-01-31', 'met')], { rowIndex: 1 }),
  reportedRow('I.1.b', [assessed('2021-02-28', 'met-late')], { rowIndex: 2 }),
  reportedRow('I.2.a', [assessed('2021-03-31', 'partly')], { rowIndex: 3 }),
  reportedRow('II.1.a', [assessed('2021-06-30', 'overdue')], { rowIndex: 4 }),
  reportedRow('II.1.b', [assessed('2021-10-31', 'running', '2021-01-01')], { rowIndex: 5 }),
  reportedRow('IV.1.a', [assessed('2021-12-31', 'upcoming')], { rowIndex: 6 }),
];

describe('the report document', () => {
  it('has the figures of the report: each area, the total and the year', async () => {
    const text = await textOf(reportOf(ROWS), ROWS);
    expect(text).toContain('Area ini memuat 3 kegiatan. Pada semester I 2021, 3 kegiatan jatuh tempo: ');
    expect(text).toContain('2 terpenuhi (1 setelah tenggat), 1 sebagian terpenuhi (66,7% terpenuhi).');
    expect(text).toContain('2 dari 4 kegiatan (50%)');
    expect(text).toContain(
      'Sampai 5 Juli 2021, 2 dari 4 kegiatan rencana aksi yang jatuh tempo terpenuhi (50%), 1 di antaranya tepat waktu.',
    );
  });

  it('says of an area without a due row that nothing fell due', async () => {
    const text = await textOf(reportOf(ROWS), ROWS);
    expect(text.split('Tidak ada kegiatan yang jatuh tempo pada periode ini.')).toHaveLength(2);
  });

  it('holds every Kendala and Tindak lanjut word for word, and names the others in one sentence', async () => {
    const text = await textOf(reportOf(ROWS), ROWS, {
      remarks: {
        'I.2.a': {
          obstacle: 'SOP <masih> dibahas & "direvisi"',
          followUp: 'Ditetapkan\nbersama SK',
          owner: 'Ketua Pokja I',
          until: '31 Agustus',
        },
      },
    });
    expect(text).toContain('SOP <masih> dibahas & "direvisi"');
    expect(text).toMatch(/Ditetapkan\s*bersama SK/);
    expect(text).toContain('Kendala belum diisi: II.1.a.');
    expect(text).toContain('Rencana tindak lanjut belum diisi: II.1.a.');
  });

  it('promises in its closing only what it holds, and tells what the meeting concluded', async () => {
    const silent = await textOf(reportOf(ROWS), ROWS);
    expect(silent).toContain(
      'Rencana tindak lanjut bagi 2 kegiatan yang belum terpenuhi masih perlu ditetapkan',
    );
    expect(silent).not.toMatch(/menurut Bab III|Rapat monev/);
    const told = await textOf(reportOf(ROWS), ROWS, {
      remarks: { 'I.2.a': { followUp: 'Ditetapkan' } },
      meeting: { day: 'Rabu, 7 Juli 2021', place: '', lead: 'Kepala' },
      conclusion: 'Sebagian besar <terpenuhi>.\nSisanya menyusul.',
    });
    expect(told).toContain('ditindaklanjuti menurut Bab III');
    expect(told).toContain('Rapat monev: hari dan tanggal Rabu, 7 Juli 2021; pimpinan Kepala.');
    expect(told).toContain('Sebagian besar <terpenuhi>.');
    expect(told).toContain('Sisanya menyusul.');
  });

  it('speaks of earlier periods only where something is open from them', async () => {
    expect(
      (await textOf(reportOf(ROWS), ROWS)).split('Ruang Lingkup').at(-1)?.split('BAB II')[1],
    ).not.toContain('masih terbuka dari periode sebelumnya');
    const later = reportOf(ROWS, { code: 'S2-2021', checkDate: '2021-12-30' });
    expect(await textOf(later, ROWS)).toContain(
      'kegiatan jatuh tempo atau masih terbuka dari periode sebelumnya',
    );
  });

  it('names at most sixty rows in a sentence', async () => {
    const rows = Array.from({ length: 61 }, (_, i) =>
      reportedRow(`I.${i + 1}.a`, [assessed('2021-06-30', 'overdue')], { rowIndex: i + 1 }),
    );
    const text = await textOf(reportOf(rows), rows);
    expect(text).toContain('I.60.a, … dan 1 baris lain.');
  });

  it('names what merely runs apart and not as a gap', async () => {
    const text = await textOf(reportOf(ROWS), ROWS);
    const running = text.indexOf('Sedang berjalan dan belum ada berkasnya');
    expect(text.indexOf('II.1.b', running)).toBeGreaterThan(running);
    expect(text).not.toMatch(/Kendala belum diisi:[^.]*II\.1\.b/);
  });

  it('says that all is met where all is', async () => {
    const rows = [reportedRow('I.1.a', [assessed('2021-01-31', 'met')])];
    const text = await textOf(reportOf(rows), rows);
    expect(text).toContain('Tidak ada kegiatan jatuh tempo yang belum terpenuhi.');
    expect(text).toContain('Tidak ada kegiatan yang memerlukan tindak lanjut.');
    expect(text).not.toMatch(/ditindaklanjuti menurut|perlu ditetapkan/);
  });

  it('counts nothing where nothing is due', async () => {
    const rows = [reportedRow('I.1.a', [assessed('2021-12-31', 'upcoming')])];
    const text = await textOf(reportOf(rows), rows);
    expect(text).toContain('Sampai 5 Juli 2021 belum ada kegiatan rencana aksi yang jatuh tempo.');
    expect(text).not.toContain('NaN');
    expect(text).toContain('Tidak ada kegiatan yang jatuh tempo atau sedang berjalan pada periode ini.');
    expect(text).not.toContain('Langkah aksi');
  });

  it('says of an area that was done before how much of it was', async () => {
    const rows = [
      reportedRow('IV.1.a', [assessed('2021-02-28', 'met')], { rowIndex: 1 }),
      reportedRow('IV.1.b', [assessed('2021-09-30', 'partly')], { rowIndex: 2 }),
    ];
    const text = await textOf(reportOf(rows, { code: 'S2-2021', checkDate: '2021-12-30' }), rows);
    expect(text).toContain('(1 sudah selesai sebelumnya)');
    expect(text).toMatch(/1 di antaranya sudah selesai sebelumnya\. .*\(0% terpenuhi\)/);
    expect(text).toContain('1 dari 2');
  });

  it('takes remarks along: by decision, of another year, in another folder, assumed', async () => {
    const at = assessed('2021-02-28', 'met');
    const line = {
      rowCode: 'I.1.a',
      deadline: at.deadline,
      documentNumber: 1,
      documentTitle: 'LAKIN',
      file: null,
    };
    const rows = [
      reportedRow('I.1.a', [at], {
        decision: 'done',
        lines: [
          { ...line, status: { code: 'present-other-year', year: 2020 } },
          { ...line, status: { code: 'present-elsewhere', rowCode: 'IV.2.a' } },
        ],
      }),
    ];
    const text = await textOf(reportOf(rows), rows);
    expect(text).toContain('(atas keputusan; tahun 2020; di IV.2.a)');
  });

  it('says nothing twice and each thing where it belongs', async () => {
    const late = assessed('2021-02-28', 'met-late');
    const range = assessed('2021-03-31', 'overdue', '2021-01-01');
    const file = (name: string, status: EvidenceLine['status']): EvidenceLine => ({
      rowCode: 'I.1.a',
      deadline: late.deadline,
      documentNumber: 1,
      documentTitle: 'SK',
      file: evidenceFile(name, '2021-03-02', 'I.1.a'),
      status,
    });
    const rows = [
      reportedRow('I.1.a', [late], {
        rowIndex: 1,
        lines: [
          file('SK Tim.pdf', { code: 'present-late' }),
          file('IMG_1.jpg', { code: 'other', reason: { code: 'unknown-name' } }),
        ],
      }),
      reportedRow('I.1.b', [range], { rowIndex: 2 }),
    ];
    const report = reportOf(rows, { unitName: 'PENGADILAN AGAMA KEMIRI' });
    const head = { title: 'Ketua', name: '', nip: '' };
    const text = await textOf(report, rows, { head });
    expect(text).toContain('28 Feb 2021 (setelah tenggat)');
    expect(text).not.toMatch(/Terpenuhi terlambat\s*\(setelah tenggat\)/);
    expect(text).toMatch(/31 Mar 2021 \(asumsi\)/);
    expect(text).not.toMatch(/Belum terpenuhi\s*\(asumsi\)/);
    expect(text).toMatch(/SK Tim\.pdf\s*2 Mar 2021\s*setelah tenggat/);
    expect(text).toMatch(/IMG_1\.jpg\s*2 Mar 2021\s*berkas lain \(belum dikenali\)/);
    expect(text).toContain('Ketua Pengadilan Agama Kemiri');
    expect(text).toContain('2.1 Area 1 (Area I)');
    expect(text).toContain('0 dari 3 berkas yang dikenali telah diverifikasi');
  });

  it('lists evidence with its link', async () => {
    const at = { ...assessed('2021-02-28', 'met') };
    const file = evidenceFile('SK_Tim.pdf', '2021-02-01', 'I.1.a');
    const rows = [
      reportedRow('I.1.a', [at], {
        fileCount: 1,
        lines: [
          {
            rowCode: 'I.1.a',
            deadline: at.deadline,
            documentNumber: 1,
            documentTitle: 'SK Tim',
            file,
            status: { code: 'present' },
          },
        ],
      }),
    ];
    const { html } = await readDocx(buildReportDocument(sourcesOf(reportOf(rows), rows)));
    expect(html).toContain(`<a href="${file.url}">SK_Tim.pdf</a>`);
  });

  it('never says that a row was carried out', async () => {
    const text = await textOf(reportOf(ROWS), ROWS);
    expect(text).not.toMatch(/dilaksanakan|telah dilakukan|tercapai/i);
  });
});

describe('registers in the report', () => {
  it('stand behind the areas, each with its sentence, and are left out where the unit keeps none', async () => {
    const report = reportOf(ROWS);
    const lines = [
      ['Tim ZI', '10 orang tercantum; 6 dari 7 langkah penetapan bertanggal (2 dengan berkas).'],
    ] as const;
    const text = await textOf(report, ROWS, { registerLines: lines });
    expect(text).toContain('2.4 Tim, pakta integritas, dan target prioritas');
    expect(text).toContain(`Tim ZI: ${lines[0][1]}`);
    expect(await textOf(report, ROWS)).not.toContain('pakta integritas');
  });
});
