import { COMMAND_WORDS } from '../../messages/menu-id.ts';
import { OWN_SHEET_NAMES } from '../../messages/own-sheet-id.ts';
import {
  formatPlatformClosing,
  PLATFORM_DECLINED,
  PLATFORM_QUESTION,
} from '../../messages/platform-test-id.ts';
import { buildProbeContent, type ProbeResult } from '../../sheets/platform-test/probe-table.ts';
import { writeOwnSheet } from '../plan/write-own-sheet.ts';
import { ALL_PROBES, runProbes } from '../platform-test/run-probes.ts';
import type { Ports } from '../ports/ports.ts';

/** "Uji platform": asks Google's services how they answer, and writes it on ZI Uji. Returns the closing sentence. */
export function testPlatform(ports: Ports): string {
  const answer = ports.person.confirm(COMMAND_WORDS.testPlatform.title, PLATFORM_QUESTION);
  if (answer === 'no') return PLATFORM_DECLINED;
  const [lock, ...others] = ALL_PROBES;
  // Takes the lock itself, and asks while it holds it.
  const first = lock === undefined ? [] : runProbes(ports, [lock]);
  return ports.lock.hold(() => {
    ports.workbook.beginReading();
    ports.platform.clear();
    const results = [...first, ...probeOnScratch(ports, () => runProbes(ports, others))];
    const hasRemains = !ports.platform.clear();
    ports.workbook.beginReading();
    const { sheetId } = writeOwnSheet(ports, ports.workbook.readMarks(), {
      own: { kind: 'platform' },
      name: OWN_SHEET_NAMES.platform,
      content: buildProbeContent(results),
      plan: { rows: [], merges: [] },
    });
    ports.workbook.showSheet(sheetId);
    const okCount = results.filter(({ isOk }) => isOk).length;
    return formatPlatformClosing({ okCount, otherCount: results.length - okCount, hasRemains });
  });
}

/** What a probe breaks is put away all the same. */
function probeOnScratch(ports: Ports, run: () => readonly ProbeResult[]): readonly ProbeResult[] {
  try {
    ports.platform.begin();
    return run();
  } catch (error) {
    ports.platform.clear();
    throw error;
  }
}
