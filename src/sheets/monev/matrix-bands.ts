import type { MatrixLine } from '../../domain/monev/monev-report.ts';
import { formatAreaTitle } from '../../messages/monev-id.ts';
import { type ContentCell, padRow, text } from '../sheet-content.ts';

/** The lines under a band for each area and a lighter one for each component, where the plan has them. */
export function buildBands(
  lines: readonly MatrixLine[],
  width: number,
  buildLine: (line: MatrixLine) => readonly ContentCell[],
): readonly (readonly ContentCell[])[] {
  const rows: (readonly ContentCell[])[] = [];
  let area: string | null = null;
  let component: string | null = null;
  for (const line of lines) {
    const { row } = line;
    const areaTitle =
      row.area === null && row.areaTitle === '' ? '' : formatAreaTitle(row.area, row.areaTitle, row.part);
    const componentTitle =
      row.component === null ? row.componentTitle : `${row.component}. ${row.componentTitle}`;
    if (areaTitle !== area && areaTitle !== '') rows.push(padRow([text(areaTitle, 'band')], width, 'band'));
    if ((areaTitle !== area || componentTitle !== component) && componentTitle !== '') {
      rows.push(padRow([text(componentTitle, 'bandLight')], width, 'bandLight'));
    }
    area = areaTitle;
    component = componentTitle;
    rows.push(buildLine(line));
  }
  return rows;
}
