import { formatReportSheetName } from '../../messages/monev-id.ts';
import { formatPdfUrl } from '../../messages/pdf-url.ts';
import { parseReportKey, type ReportKind } from '../../sheets/monev/report-key.ts';
import { linkNames } from '../../sheets/sheet-content.ts';
import { isSettingShown, writeSetting } from '../plan/write-setting.ts';
import type { Ports } from '../ports/ports.ts';

const SETTING_OF_KIND = { monev: 'pdfReport', matrix: 'pdfMatrix' } as const satisfies Record<
  ReportKind,
  string
>;

/** Shows the PDFs of all standing reports in Pengaturan ZI, each behind its name; where no report changed, only what is missing there. */
export function writePdfLinks(ports: Ports, isChanged: boolean): void {
  const reports = [...ports.reports.readStanding()].flatMap(([text, sheetId]) => {
    const key = parseReportKey(text);
    return key === null ? [] : [{ ...key, sheetId, name: formatReportSheetName(key.kind, key.period) }];
  });
  const ordered = [...reports].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const [kind, setting] of Object.entries(SETTING_OF_KIND)) {
    if (!isChanged && isSettingShown(ports, setting)) continue;
    const ofKind = ordered.filter(report => report.kind === kind);
    const names = ofKind.map(({ name, sheetId }) => ({
      name,
      url: formatPdfUrl(ports.workbook.id, sheetId),
    }));
    writeSetting(ports, setting, linkNames(names, 'bodyMuted'));
  }
}
