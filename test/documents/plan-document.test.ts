import { describe, expect, it } from 'vitest';
import { findForeignTimes } from '../../src/documents/naskah/find-foreign-times.ts';
import { buildPlanDocument } from '../../src/documents/plan/build-plan-document.ts';
import type { PlanSources } from '../../src/documents/plan/plan-sources.ts';
import { planSourcesOf } from '../support/plan-document.ts';
import { partsOf, readDocx } from '../support/read-docx.ts';

const PLAN = [
  'NO\tKOMPONEN\tINDIKATOR\tLANGKAH AKSI\tBUKTI FISIK\tTARGET WAKTU',
  'I\tMANAJEMEN PERUBAHAN',
  '1\tTim Kerja\tSK tim\tRapat\\nlanjutan\tSK\tJanuari 2021',
  '\t\tNotula\tRapat\tNotula\tMaret 2021',
  '#merge\tB2:F2\tA3:A4\tB3:B4',
].join('\n');

async function read(more: Partial<PlanSources> = {}): Promise<{ text: string; html: string }> {
  return readDocx(buildPlanDocument(planSourcesOf(PLAN, more)));
}

describe('the plan document', () => {
  it('has its parts in their order', async () => {
    const { text } = await read();
    const parts = [
      'LEMBAR PENGESAHAN',
      'KATA PENGANTAR',
      'DAFTAR ISI',
      '1.1 Latar Belakang',
      '1.4 Pengertian Umum',
      '2.1 Pencanangan',
      '2.2 Proses Pembangunan',
      'MANAJEMEN PERUBAHAN',
      'PENUTUP',
      'MEKANISME PENETAPAN TIM ZONA INTEGRITAS',
    ];
    const places = parts.map(part => text.lastIndexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text.indexOf('RENCANA KERJA')).toBeLessThan(places[0] ?? -1);
  });

  it('has the table with its merges, its area in bold over the rest, and the header on each page', async () => {
    const { html } = await read();
    expect(html).toContain('<td colspan="5"><p><strong>MANAJEMEN PERUBAHAN</strong></p></td>');
    expect(html).toContain('<td rowspan="2"><p>Tim Kerja</p></td>');
    expect(html).toContain('Rapat<br />lanjutan');
    const body = partsOf(buildPlanDocument(planSourcesOf(PLAN))).get('word/document.xml') ?? '';
    expect(body).toContain('<w:tblHeader/>');
    expect(body).toContain('w:orient="landscape"');
  });

  it('keeps what is bold or italic on the sheet', async () => {
    const { html } = await read({
      lookOf: (rowIndex, columnIndex) => ({
        isBold: rowIndex === 2 && columnIndex === 2,
        isItalic: rowIndex === 3,
      }),
    });
    expect(html).toContain('<strong>SK tim</strong>');
    expect(html).toMatch(/<em>Notula<\/em>/);
  });

  it('says under the table what people decided, and which columns it leaves out', async () => {
    const { text } = await read({
      hiddenHeadings: ['Anggaran'],
      corrections: [{ code: 'I.1.a', words: 'Juni 2021' }],
      notApplicable: [{ code: 'I.1.b', reason: 'tugas dialihkan' }],
    });
    expect(text).toContain('Kolom yang disembunyikan pada sheet tidak dimuat: Anggaran.');
    expect(text).toContain('Jadwal yang dikoreksi: I.1.a Juni 2021.');
    expect(text).toContain('Tidak berlaku: I.1.b (tugas dialihkan).');
    expect((await read()).text).not.toMatch(/dikoreksi|Tidak berlaku|disembunyikan/);
  });

  it('takes appendices from registers where they stand, and leaves out one that has nothing', async () => {
    const { text } = await read();
    expect(text).not.toContain('LAMPIRAN 2');
    const filled = await read({
      registers: {
        steps: [{ step: 'Rapat pembentukan', actor: '' }],
        pact: {
          declaredOn: { year: 2021, month: 3, day: 1 },
          facts: [{ label: 'Tempat', words: 'Aula' }],
          people: [{ name: 'A' }, { name: 'B' }],
          signedCount: 1,
        },
        priorities: [{ priority: 'Layanan <cepat>' }],
      },
    });
    expect(filled.text).toContain('Rapat pembentukan');
    expect(filled.text).not.toContain('mengarsipkan');
    expect(filled.text).toContain('1 dari 2 pegawai yang tercantum telah menandatangani');
    expect(filled.text).toContain('Hari pencanangan: 1 Maret 2021');
    expect(filled.text).toContain('Tempat: Aula');
    expect(filled.text.indexOf('Layanan <cepat>')).toBeGreaterThan(filled.text.lastIndexOf('LAMPIRAN 2'));
  });

  it('signs where and when people say, with dots for what nobody said', async () => {
    expect((await read({ signing: 'Bogor, Oktober 2021' })).text).toContain('Bogor, Oktober 2021');
    expect((await read()).text).toContain('………………… 2021');
  });

  it('names no other time in its fixed sentences, and never says that a thing was done', async () => {
    const { text } = await read({ legalSources: [] });
    expect(findForeignTimes(text, { kind: 'year', year: 2021, index: 1 })).toEqual([]);
    expect(text).not.toMatch(/dilaksanakan|telah dilakukan|tercapai/i);
  });
});
