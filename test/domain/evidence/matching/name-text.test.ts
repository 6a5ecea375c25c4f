import { describe, expect, it } from 'vitest';
import { isMachineName, normalizeNameText } from '../../../../src/domain/evidence/matching/name-text.ts';

describe('names that a device or a program gave', () => {
  it.each([
    ['camera', 'IMG_2034.jpg'],
    ['camera with day and time', 'IMG_20210305_083011.jpg'],
    ['camera, upper case', 'DSC00412.JPG'],
    ['phone, a day only', '20210412.jpg'],
    ['phone, mode behind', 'IMG_20210305_083011_HDR.jpg'],
    ['messenger on Android', 'IMG-20210118-WA0007.jpg'],
    ['messenger', 'WhatsApp Image 2021-07-05 at 10.11.12.jpeg'],
    ['messenger, second', 'WhatsApp Image 2021-07-05 at 10.11.12 AM (2).jpeg'],
    ['messenger on iOS', 'PHOTO-2021-05-05-10-10-10.jpg'],
    ['mail', 'image001.png'],
    ['scanner', 'scan0001.pdf'],
    ['scanner with day', 'scan-210305-0001.pdf'],
    ['scanner, bare', 'Hasil Scan.pdf'],
    ['phone scanner', 'CamScanner 01-05-2021 10.33.pdf'],
    ['phone scanner, month in letters', 'Adobe Scan 05 Jul 2021 (1).pdf'],
    ['phone scanner, American day', 'DocScanner Jul 5, 2021 10-11 AM.pdf'],
    ['phone scanner, new', 'New Doc 2021-01-30 09.15.22.pdf'],
    ['screen', 'Screenshot (12).png'],
    ['screen of an app', 'Screenshot_20210611-081530_Gallery.jpg'],
    ['office', 'Dok1.docx'],
    ['office, copied', 'Doc1 - Copy.docx'],
    ['office, copied in Drive', 'Copy of Dok2.docx'],
    ['office table', 'Book1.xlsx'],
    ['nothing', ''],
    ['only an extension', '.pdf'],
    ['a number', '12.pdf'],
    ['untitled', 'Untitled document.docx'],
  ])('%s: %s', (_reason, name) => {
    expect(isMachineName(normalizeNameText(name))).toBe(true);
  });

  it.each([
    ['a scanned decree', 'scan SK Tim ZI.pdf'],
    ['a photo of something', 'foto kotak pengaduan.jpg'],
    ['a screenshot of something', 'Screenshot aplikasi SIM ASN.jpg'],
    ['a group, not an image', 'WhatsApp group.jpg'],
    ['a document of something', 'Dokumen SPP 2021.pdf'],
    ['a handbook', 'Buku saku kode etik.pdf'],
    ['a month and a report', 'lap maret.pdf'],
  ])('are not %s: %s', (_reason, name) => {
    expect(isMachineName(normalizeNameText(name))).toBe(false);
  });
});

describe('the text of a name', () => {
  it.each([
    ['extension', 'Notulen.DOCX', 'notulen'],
    ['a full stop inside', 'lap. sub upg', 'lap. sub upg'],
    ['accents', 'Évaluasi.pdf', 'evaluasi'],
    ['marks of direction', '\u202Efdp.KS\u202C.pdf', 'fdp.ks'],
    ['control characters', 'SK\u0000\u0007 Tim.pdf', 'sk tim'],
    ['words run together', 'LaporanMonevWBS.pdf', 'laporan monev wbs'],
    ['a long dash', 'Jan – Mar', 'jan - mar'],
    ['copied in Drive', 'Copy of SK Tim.pdf', 'sk tim'],
  ])('is read without %s', (_reason, name, text) => {
    expect(normalizeNameText(name)).toBe(text);
  });
});
