import type { DocumentDoubts } from '../../documents/document-doubts.ts';
import type { FilledText } from '../../documents/naskah/fill-text.ts';
import { findForeignTimes } from '../../documents/naskah/find-foreign-times.ts';
import { findForeignUnits } from '../../documents/naskah/find-foreign-units.ts';
import type { ReportPeriod } from '../../domain/calendar/report-period.ts';
import { NASKAH, type NaskahKey } from '../../messages/naskah-id.ts';
import type { Settings } from '../../sheets/settings/settings.ts';

interface DoubtSources {
  /** The parts of the document that is made. */
  readonly keys: readonly NaskahKey[];
  /** What people wrote. */
  readonly texts: ReadonlyMap<NaskahKey, string>;
  readonly filled: ReadonlyMap<NaskahKey, FilledText>;
  readonly period: ReportPeriod;
  readonly settings: Pick<Settings, 'unitName' | 'otherUnitWords'>;
}

type TextDoubts = Pick<DocumentDoubts, 'foreignTimes' | 'foreignUnits' | 'missing' | 'unknown'>;

/** What people's texts name that is not the document's, and placeholders that could not be filled. */
export function doubtTexts({ keys, texts, filled, period, settings }: DoubtSources): TextDoubts {
  const written = keys.flatMap(key => {
    const text = texts.get(key);
    return text === undefined ? [] : [{ part: NASKAH[key].part, text }];
  });
  const results = [...filled.values()];
  return {
    foreignTimes: written.flatMap(({ part, text }) =>
      findForeignTimes(text, period).map(time => ({ ...time, part })),
    ),
    foreignUnits: written.flatMap(({ part, text }) =>
      findForeignUnits(text, settings).map(found => ({ part, found })),
    ),
    missing: [...new Set(results.flatMap(({ missing }) => missing.map(name => `{${name}}`)))],
    unknown: [...new Set(results.flatMap(({ unknown }) => unknown))],
  };
}
