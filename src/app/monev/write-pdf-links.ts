import { fingerprint } from '../../domain/codes/fingerprint.ts';
import { formatReportSheetName } from '../../messages/monev-id.ts';
import { formatPdfUrl } from '../../messages/pdf-url.ts';
import { parseReportKey, type ReportKind } from '../../sheets/monev/report-key.ts';
import { linkNames } from '../../sheets/sheet-content.ts';
import { isSettingShown, writeSettings } from '../plan/write-setting.ts';
import { ownSheetKey, type Ports } from '../ports/ports.ts';

const SETTING_OF_KIND = { monev: 'pdfReport', matrix: 'pdfMatrix' } as const satisfies Record<
  ReportKind,
  string
>;

/**
 * Shows the PDFs of all standing reports in Pengaturan ZI, each behind its name. A cell shows names only, so a mark tells
 * where they lead; it is set last, so that a click after a refused one writes them again.
 */
export function writePdfLinks(ports: Ports): void {
  const marks = ports.workbook.readMarks();
  const settingsId = marks.sheets.get(ownSheetKey({ kind: 'settings' }));
  if (settingsId === undefined) return;
  const reports = [...ports.reports.readStanding()].flatMap(([text, sheetId]) => {
    const key = parseReportKey(text);
    return key === null ? [] : [{ ...key, sheetId, name: formatReportSheetName(key.kind, key.period) }];
  });
  const ordered = [...reports].sort((a, b) => (a.name < b.name ? -1 : 1));
  const places = fingerprint(JSON.stringify(ordered.map(({ name, sheetId }) => [name, sheetId])));
  const areKnown = marks.fingerprints.get(settingsId) === places;
  const open = Object.entries(SETTING_OF_KIND).filter(
    ([, setting]) => !areKnown || !isSettingShown(ports, setting),
  );
  const values = open.map(([kind, setting]) => {
    const names = ordered
      .filter(report => report.kind === kind)
      .map(({ name, sheetId }) => ({ name, url: formatPdfUrl(ports.workbook.id, sheetId) }));
    return [setting, linkNames(names, 'bodyMuted')] as const;
  });
  if (values.length > 0) writeSettings(ports, values);
  if (!areKnown) ports.workbook.markFingerprint(settingsId, places);
}
