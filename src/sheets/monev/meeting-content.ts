import { formatLegalNumbers } from '../../messages/legal-source-id.ts';
import { LEGAL_LABEL, MEETING_LABELS, REPORT_SECTIONS } from '../../messages/monev-sheet-id.ts';
import { type ContentCell, carried, padRow, text } from '../sheet-content.ts';
import type { StyleName } from '../sheet-styles.ts';
import { contentWords } from './cell-words.ts';
import type { ReportExtras } from './report-extras.ts';
import { FIELD_COLUMNS, FIELD_PLACE, formatFieldKey, type ReportField } from './report-fields.ts';
import { listMarks } from './report-keys.ts';
import type { Section } from './section.ts';

const MEETING_FIELDS = Object.keys(MEETING_LABELS) as (keyof typeof MEETING_LABELS)[];

/** The legal basis, and the meeting as people tell of it. Words run on over the blank cells beside them. */
export function buildMeeting({
  legalSources,
  fields,
}: Pick<ReportExtras, 'legalSources' | 'fields'>): Section {
  const legal = formatLegalNumbers(legalSources);
  const lines = MEETING_FIELDS.map(field => {
    const label = text(MEETING_LABELS[field], 'label');
    return layField(field, [label, carried(fields[field], 'outside')]);
  });
  return {
    rows: [
      [text(REPORT_SECTIONS.meeting, 'section')],
      ...(legal === '' ? [] : [layLabelled(text(LEGAL_LABEL, 'label'), text(legal, 'outside'))]),
      ...lines,
      [],
    ],
    mergesAcross: [],
    rowHeights: [],
  };
}

/** A row that people fill, with its hidden key; their own cell bears no mark. */
export function layField(
  field: ReportField,
  [label, value]: readonly [label: ContentCell, value: ContentCell],
  style: StyleName = 'outside',
): readonly ContentCell[] {
  const row = layLabelled(label, value, style);
  const own = row.map((cell, at) => (at === FIELD_PLACE ? '' : contentWords(cell)));
  return [...row, text(formatFieldKey({ field, cellMarks: listMarks(own) }), 'outside')];
}

function layLabelled(
  label: ContentCell,
  value: ContentCell,
  style: StyleName = 'outside',
): readonly ContentCell[] {
  return [...padRow([label], FIELD_PLACE, 'outside'), ...padRow([value], FIELD_COLUMNS, style)];
}
