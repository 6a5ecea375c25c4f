/** What of a sheet is printed upright: a block in A1 notation. */
export interface UprightPages {
  readonly range: string;
}

/**
 * `https://docs.google.com/spreadsheets/d/…/export?…`: one sheet as an A4 PDF, one page wide; lying and whole, or a
 * block of it upright.
 */
export function formatPdfUrl(workbookId: string, sheetId: number, upright?: UprightPages): string {
  const settings = [
    'format=pdf',
    `gid=${sheetId}`,
    'size=A4',
    `portrait=${upright !== undefined}`,
    ...(upright === undefined ? [] : [`range=${encodeURIComponent(upright.range)}`]),
    'fitw=true',
    'gridlines=false',
    'printtitle=false',
    'sheetnames=true',
    'pagenum=CENTER',
    'printnotes=false',
    'fzr=true',
    'top_margin=0.5',
    'bottom_margin=0.5',
    'left_margin=0.5',
    'right_margin=0.5',
  ];
  return `https://docs.google.com/spreadsheets/d/${workbookId}/export?${settings.join('&')}`;
}
