import { meantArea } from './area-names.ts';

const LABELLED = /^(?:nama\s+)?(?:unit|satuan)\s*(?:kerja|organisasi)?\s*[:=]\s*(\S.*)$/i;
const UNIT_WORDS =
  'balai|balitbang|balit\\w*|badan|biro|bidang|bagian|dinas|direktorat|inspektorat|instalasi|kantor|kecamatan|kelurahan|kementerian|kejaksaan|kepolisian|laboratorium|lapas|lembaga|loka|mahkamah|pengadilan|politeknik|polres|polsek|polda|puskesmas|pusat|rsud|rsup|rumah\\s+sakit|rumah\\s+tahanan|rutan|sekolah|madrasah|sekretariat|stasiun|suku\\s+dinas|unit\\s+pelaksana|universitas|institut|upt|uptd|wilayah|kppn|kpp|kp2kp|kpknl|kppbc|kanwil|bps|bpkp|bpom|bbpom|bnn[pk]?|kpu|bawaslu|kua|kejari|kejati|bapas|rupbasan|lpka|lpp|imigrasi|man|mtsn?|min|sdn?|smpn?|sman?|smkn?|uin|iain|stain|pa|pn|ptun|pta|pt|' +
  'fakultas|rektorat|jurusan|program\\s+studi|akademi|komisi|perwakilan|ombudsman|museum|perpustakaan|deputi|ksop|ksu|bapenda|bappeda|bkd|bkpsdm|' +
  'dpmptsp|dis(?:dukcapil|naker|nakertrans|dik|dikbud|hub|kominfo|pora|parbud|perindag)|satpol\\s+pp|setda|setjen|itjen|ditjen|pangkalan|satuan\\s+kerja|taman\\s+nasional';
const BEGINS_WITH_UNIT = new RegExp(`^(?:${UNIT_WORDS})\\b`, 'i');
const TITLE_WORDS =
  /\b(?:rencana|zona\s+integritas|pembangunan|tahun|lampiran|nomor|tanggal|wbk|wbbm|periode|matriks?|lembar|kertas|formulir|form|draf|draft|revisi|halaman|edisi|semester|triwulan|komponen|pengungkit|pemenuhan|reform|pokja|area|menuju|reformasi|target|indikator|program|kegiatan|keputusan|undang|oleh)\b/i;
// What a unit stands below; its own name follows.
const ABOVE_UNITS = /^(?:kementerian|republik|pemerintah|pemprov|pemkab|pemkot|mahkamah\s+agung|kop\b)/i;
const LEADS_TO_UNIT =
  /\b(?:pada|di|lingkungan|lingkup|aksi|kerja|zi|integritas|wbk|wbbm|korupsi|melayani|birokrasi)\b[\s)/:,.–-]*/gi;
const ENDS_UNIT =
  /\s+(?:[-–(]\s*)?(?:tahun|t\.?a\.?|periode|menuju|semester|triwulan)\b|[\s(]*(?:19|20)\d\d|[:;(]/i;

// "PENGADILAN AGAMA CONTOH TAHUN 2026"
const BEHIND_UNIT = /[\s,.–-]+(?:tahun\s+(?:anggaran\s+)?|t\.?a\.?\s*)?(?:19|20)\d\d$/i;

/** The unit's name as the title lines give it ("BALAI PENELITIAN TERNAK", "KPPN MEDAN II"); null when none is certain. */
export function findUnitName(titleLines: readonly string[]): string | null {
  const lines = titleLines
    .flatMap(line => line.split(/\r?\n/))
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(line => line !== '');
  const isAbove = (line: string): boolean => ABOVE_UNITS.test(line);
  return (
    labelledUnit(lines) ??
    unitLine(lines.filter(line => !isAbove(line))) ??
    unitInTitle(lines) ??
    nameLine(lines) ??
    unitLine(lines.filter(isAbove))
  );
}

function labelledUnit(lines: readonly string[]): string | null {
  for (const [index, line] of lines.entries()) {
    const name = LABELLED.exec(line)?.[1];
    if (name !== undefined) return name.trim();
    // The label and the name in two cells: "Unit Kerja" | ": Balai …"
    const next = lines[index + 1];
    if (/^(?:nama\s+)?(?:unit|satuan)\s+kerja\s*:?$/i.test(line) && next) return next.replace(/^:\s*/, '');
  }
  return null;
}

// Ministries stand above their units, so the last line is the nearest.
function unitLine(lines: readonly string[]): string | null {
  const names = lines.map(line => line.replace(BEHIND_UNIT, ''));
  const units = names.filter(line => BEGINS_WITH_UNIT.test(line) && !TITLE_WORDS.test(line));
  return units[units.length - 1] ?? null;
}

// "… ZONA INTEGRITAS PADA DINAS KESEHATAN TAHUN 2022", "RENCANA KERJA ZI BPS KABUPATEN CONTOH 2026"
function unitInTitle(lines: readonly string[]): string | null {
  for (const line of lines) {
    for (const lead of [...line.matchAll(LEADS_TO_UNIT)].reverse()) {
      const rest = line.slice(lead.index + lead[0].length);
      const end = ENDS_UNIT.exec(rest);
      const name = (end === null ? rest : rest.slice(0, end.index)).replace(/[\s,.–-]+$/, '');
      if (BEGINS_WITH_UNIT.test(name) && !TITLE_WORDS.test(name)) return name;
    }
  }
  return null;
}

// A line that is a name and nothing else, whatever kind of unit it is.
function nameLine(lines: readonly string[]): string | null {
  const names = lines.filter(isName);
  return names[names.length - 1] ?? null;
}

const LONGEST_NAME = 80;

function isName(line: string): boolean {
  const words = line.split(' ');
  if (words.length < 2 || line.length > LONGEST_NAME || /[:;=?!]|\d{4}/.test(line)) return false;
  if (TITLE_WORDS.test(line) || ABOVE_UNITS.test(line) || meantArea(line) !== null) return false;
  if (/,/.test(line)) return false;
  return words.every(word => /^(?:[A-Z(]|\d{1,3}$|dan$|di$|dari$|kelas$|&$)/.test(word));
}
