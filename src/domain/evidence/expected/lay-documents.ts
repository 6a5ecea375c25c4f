import { compareDates, lastDayOfMonth, monthIndex, type PlainDate } from '../../calendar/plain-date.ts';
import { type Cadence, type Deadline, MONTHS_OF_CADENCE } from '../../target-time/target-time.ts';
import type { DocumentTime, ExpectedDocument } from '../expected-document.ts';
import { titleWithoutYears } from './document-years.ts';
import { documentOfLabel, isNamedByLabel } from './label-documents.ts';

/**
 * For each deadline, in the same order, the documents expected at it, in the order of their numbers; an empty list asks
 * for any one file. A document that is needed once stands at every deadline: until it is there none of them is
 * complete, and a file for it at one deadline proves it at all later ones.
 */
export function layDocuments(
  documents: readonly ExpectedDocument[],
  deadlines: readonly Deadline[],
  planYear: number | null,
): readonly (readonly ExpectedDocument[])[] {
  if (deadlines.some(({ label }) => label !== null)) return layByLabel(documents, deadlines);
  const laid = documents.map(document => ({
    document,
    indices: indicesOf(document, { documents, deadlines, planYear }),
  }));
  return deadlines.map((_, index) =>
    laid.filter(({ indices }) => indices.has(index)).map(({ document }) => document),
  );
}

interface Row {
  readonly documents: readonly ExpectedDocument[];
  readonly deadlines: readonly Deadline[];
  readonly planYear: number | null;
}

// "Renstra 2020-2024 RKT Bln Februari 2021, PK Januari 2021": each label expects the document of its name, all others
// are expected at the last deadline. A label without a document is one itself.
function layByLabel(
  documents: readonly ExpectedDocument[],
  deadlines: readonly Deadline[],
): readonly (readonly ExpectedDocument[])[] {
  const labels = [...new Set(deadlines.flatMap(({ label }) => (label === null ? [] : [label])))];
  const isNamed = (document: ExpectedDocument) => labels.some(label => isNamedByLabel(document, label));
  const lonely = labels.filter(label => !documents.some(document => isNamedByLabel(document, label)));
  const made = lonely.map((label, index) => documentOfLabel(label, documents.length + index + 1));
  return deadlines.map(({ label }, index) => [
    ...documents.filter(document =>
      isNamed(document) ? label !== null && isNamedByLabel(document, label) : index === deadlines.length - 1,
    ),
    ...made.filter(({ title }) => title === label),
  ]);
}

function indicesOf(document: ExpectedDocument, row: Row): ReadonlySet<number> {
  const last = row.deadlines.length - 1;
  const yearIndex = indexOfYear(document, row);
  if (yearIndex !== null) return new Set([yearIndex]);
  if (document.times.length > 0) {
    const indices = indicesOfDays(daysOfTimes(document.times, row), row.deadlines);
    return document.repeats === 'once' ? rangeOf(Math.min(...indices), last) : indices;
  }
  switch (document.cadence) {
    case null:
      return new Set(row.deadlines.keys());
    case 'year':
      return new Set([indexOfSingleDate(row.deadlines) ?? last]);
    default: {
      const days = daysOfCadence(MONTHS_OF_CADENCE[document.cadence], row.deadlines);
      const indices = indicesOfDays(days, row.deadlines);
      return comesAsOften(document.cadence, row.deadlines) ? new Set([0, ...indices]) : indices;
    }
  }
}

// "Rekap kehadiran bulanan", due on the tenth of each month: that of January is the recap of December.
function comesAsOften(cadence: Cadence, deadlines: readonly Deadline[]): boolean {
  const steps = deadlines
    .slice(1)
    .map(({ date }, index) => monthIndex(date) - monthIndex(deadlines[index]?.date ?? date));
  const isEven = steps.every(step => step === MONTHS_OF_CADENCE[cadence]);
  return isEven && (steps.length > 1 || deadlines.every(deadline => deadline.cadence === cadence));
}

function rangeOf(first: number, last: number): ReadonlySet<number> {
  return new Set(Array.from({ length: last - first + 1 }, (_, step) => first + step));
}

// "SKP tahun 2020, SKP 2021": the papers of earlier years at the first deadline, the newest at the last.
function indexOfYear(document: ExpectedDocument, { documents, deadlines }: Row): number | null {
  if (document.years.length === 0) return null;
  const stem = titleWithoutYears(document.title);
  const years = documents
    .filter(other => titleWithoutYears(other.title) === stem)
    .flatMap(other => other.years);
  const own = Math.max(...document.years);
  if (years.every(year => year === own)) return null;
  return own === Math.max(...years) ? deadlines.length - 1 : 0;
}

// "Evaluasi dokumen SPP sekali dalam setahun" beside "Juni 2021, Januari s/d Oktober 2021": June.
function indexOfSingleDate(deadlines: readonly Deadline[]): number | null {
  const single = deadlines.flatMap(({ cadence, windowStart }, index) =>
    cadence === null && windowStart === null ? [index] : [],
  );
  return single.length === 1 ? (single[0] ?? null) : null;
}

function daysOfTimes(times: readonly DocumentTime[], { deadlines, planYear }: Row): readonly PlainDate[] {
  const fallback = planYear ?? deadlines[deadlines.length - 1]?.date.year ?? 0;
  return times.map(({ month, year }) => lastDayOfMonth(year ?? fallback, month));
}

// The ends of all periods in the years of the deadlines.
function daysOfCadence(months: number, deadlines: readonly Deadline[]): readonly PlainDate[] {
  const years = [...new Set(deadlines.map(({ date }) => date.year))];
  return years.flatMap(year =>
    Array.from({ length: 12 / months }, (_, index) => lastDayOfMonth(year, (index + 1) * months)),
  );
}

// Each day on the first deadline on or after it, later ones on the last.
function indicesOfDays(days: readonly PlainDate[], deadlines: readonly Deadline[]): ReadonlySet<number> {
  return new Set(
    days.map(day => {
      const index = deadlines.findIndex(({ date }) => compareDates(date, day) >= 0);
      return index === -1 ? deadlines.length - 1 : index;
    }),
  );
}
