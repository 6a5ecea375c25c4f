const LABELLED = /^(?:nama\s+)?(?:unit|satuan)\s*(?:kerja|organisasi)?\s*[:=]\s*(\S.*)$/i;
const UNIT_WORDS =
  'balai|balitbang|balit\\w*|badan|biro|bidang|bagian|dinas|direktorat|inspektorat|instalasi|kantor|kecamatan|kelurahan|kementerian|kejaksaan|kepolisian|laboratorium|lapas|lembaga|loka|mahkamah|pengadilan|politeknik|polres|polda|puskesmas|pusat|rsud|rumah\\s+sakit|rumah\\s+tahanan|rutan|sekolah|sekretariat|stasiun|suku\\s+dinas|unit\\s+pelaksana|universitas|upt|uptd|wilayah';
const BEGINS_WITH_UNIT = new RegExp(`^(?:${UNIT_WORDS})\\b`, 'i');
const UNIT_IN_TITLE = new RegExp(
  `\\b(?:pada|di(?:\\s+lingkungan)?|lingkup|wbk|wbbm|zi|integritas)\\s+((?:${UNIT_WORDS})\\b[^:;]*?)(?=\\s+(?:[-–]\\s*)?(?:tahun|t\\.?a\\.?|periode|menuju)\\b|\\s*(?:19|20)\\d\\d|\\s*$)`,
  'i',
);
const TITLE_WORDS =
  /\b(?:rencana|zona\s+integritas|pembangunan|tahun|lampiran|nomor|tanggal|wbk|wbbm|periode|matriks?)\b/i;

/** The unit's name as the title lines give it ("BALAI PENELITIAN TERNAK"); null when none is certain. */
export function findUnitName(titleLines: readonly string[]): string | null {
  const lines = titleLines
    .flatMap(line => line.split(/\r?\n/))
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(line => line !== '');
  return labelledUnit(lines) ?? unitLine(lines) ?? unitInTitle(lines);
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
  const units = lines.filter(line => BEGINS_WITH_UNIT.test(line) && !TITLE_WORDS.test(line));
  return units[units.length - 1] ?? null;
}

function unitInTitle(lines: readonly string[]): string | null {
  for (const line of lines) {
    const name = UNIT_IN_TITLE.exec(line)?.[1];
    if (name !== undefined) return name.trim();
  }
  return null;
}
