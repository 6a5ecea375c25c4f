/** `https://docs.google.com/spreadsheets/d/…/export?…`: one sheet as an A4 landscape PDF, one page wide. */
export function formatPdfUrl(workbookId: string, sheetId: number): string {
  const settings = [
    'format=pdf',
    `gid=${sheetId}`,
    'size=A4',
    'portrait=false',
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
