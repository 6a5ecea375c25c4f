import { compareDates } from '../calendar/plain-date.ts';
import type { EvidenceLine } from '../evidence/evidence-line.ts';
import { type EvidenceNotes, fileNoteKey } from '../evidence/placing/note-keys.ts';
import type { ReportedRow } from '../monev/monev-report.ts';
import type { RowAssessment } from '../status/row-assessment.ts';
import { areaKey, type VerificationLine } from './overview.ts';

const COUNTED: readonly EvidenceLine['status']['code'][] = ['present', 'present-late', 'present-other-year'];

/** Files by the area of the row in which they lie: what counts, accepted or not, and what people sent back. */
export function countVerification(
  rows: readonly ReportedRow[],
  notes: EvidenceNotes,
): readonly VerificationLine[] {
  const areas = new Map<string, VerificationLine>();
  for (const { row, assessment } of rows) {
    const before = areas.get(areaKey(row)) ?? {
      ...NOTHING,
      part: row.part,
      area: row.area,
      title: row.areaTitle,
    };
    areas.set(areaKey(row), addRow(before, assessment, notes));
  }
  return [...areas.values()];
}

const NOTHING = { acceptedCount: 0, unverifiedCount: 0, replacedCount: 0, unreplacedCount: 0 };

function addRow(line: VerificationLine, assessment: RowAssessment, notes: EvidenceNotes): VerificationLine {
  const counted = assessment.lines.filter(
    ({ file, status }) => file !== null && COUNTED.includes(status.code),
  );
  const accepted = (notes.files.size === 0 ? [] : counted).filter(({ rowCode, file }) => {
    const note = file && notes.files.get(fileNoteKey(rowCode, file.id));
    return note?.verification === 'accepted';
  });
  const returned = assessment.lines.filter(({ status }) => status.code === 'returned');
  const replaced = returned.filter(one => counted.some(other => isLater(other, one)));
  return {
    ...line,
    acceptedCount: line.acceptedCount + accepted.length,
    unverifiedCount: line.unverifiedCount + counted.length - accepted.length,
    replacedCount: line.replacedCount + replaced.length,
    unreplacedCount: line.unreplacedCount + returned.length - replaced.length,
  };
}

/** What came after a file that was sent back, and counts, takes its place. */
function isLater(file: EvidenceLine, returned: EvidenceLine): boolean {
  if (file.file === null || returned.file === null) return false;
  return compareDates(file.file.uploadedOn, returned.file.uploadedOn) >= 0;
}
