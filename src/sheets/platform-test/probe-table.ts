import {
  BY_HAND_CHECKS,
  BY_HAND_TITLE,
  PROBE_HEADINGS,
  PROBE_NAMES,
  PROBE_SHEET_NOTE,
  PROBE_SHEET_TITLE,
  VERDICT_WORDS,
} from '../../messages/platform-test-id.ts';
import { keysOf, layHeadings, layoutOf, layRow, type OwnTable } from '../own-table.ts';
import { blank, type ContentCell, number, padRow, type SheetContent, text } from '../sheet-content.ts';
import { type ExpectedFacts, formatFacts } from './judge-facts.ts';

/** The columns of ZI Uji. */
export const PROBES = {
  probe: { heading: PROBE_HEADINGS.probe, widthPixels: 40, owner: 'add-on' },
  name: { heading: PROBE_HEADINGS.name, widthPixels: 260, owner: 'add-on' },
  expected: { heading: PROBE_HEADINGS.expected, widthPixels: 320, owner: 'add-on' },
  found: { heading: PROBE_HEADINGS.found, widthPixels: 420, owner: 'add-on' },
  milliseconds: { heading: PROBE_HEADINGS.milliseconds, widthPixels: 60, owner: 'add-on' },
  verdict: { heading: PROBE_HEADINGS.verdict, widthPixels: 60, owner: 'add-on' },
} as const satisfies OwnTable<keyof typeof PROBE_HEADINGS>;

/** What came of one probe. */
export interface ProbeResult {
  readonly name: keyof typeof PROBE_NAMES;
  readonly expected: ExpectedFacts;
  readonly found: string;
  readonly milliseconds: number;
  readonly isOk: boolean;
}

/** The sheet ZI Uji: a line a probe, and below it the checks that only a person can make. */
export function buildProbeContent(results: readonly ProbeResult[]): SheetContent {
  const width = keysOf(PROBES).length;
  const order = Object.keys(PROBE_NAMES);
  const lines = results.map(result => layLine(result, order.indexOf(result.name) + 1));
  const checks = BY_HAND_CHECKS.map((words, index) => {
    const row: readonly ContentCell[] = [text(String(index + 1)), text(words)];
    return padRow(row, width, 'body');
  });
  const checksTop = 4 + lines.length + 1;
  return {
    ...layoutOf(PROBES),
    rows: [
      padRow([text(PROBE_SHEET_TITLE, 'title')], width, 'outside'),
      padRow([text(PROBE_SHEET_NOTE, 'paragraph')], width, 'paragraph'),
      padRow([], width, 'outside'),
      layHeadings(PROBES),
      ...lines,
      padRow([text(BY_HAND_TITLE, 'section')], width, 'outside'),
      ...checks,
    ],
    frozenRowCount: 4,
    merges: [],
    mergesAcross: [
      { topRowIndex: 1, leftColumnIndex: 0, rowCount: 1, columnCount: width },
      { topRowIndex: checksTop, leftColumnIndex: 1, rowCount: checks.length, columnCount: width - 1 },
    ],
    rowHeights: [{ rowIndex: 1, heightPixels: 40 }],
    dropDowns: [],
    chart: null,
    tabColour: '#5f6368',
  };
}

function layLine(result: ProbeResult, ordinal: number): readonly ContentCell[] {
  return layRow(PROBES, {
    probe: text(String(ordinal)),
    name: text(PROBE_NAMES[result.name]),
    expected: text(formatFacts(result.expected)),
    found: result.found === '' ? blank() : text(result.found),
    milliseconds: number(result.milliseconds),
    verdict: text(result.isOk ? VERDICT_WORDS.ok : VERDICT_WORDS.other, result.isOk ? 'good' : 'warning'),
  });
}
