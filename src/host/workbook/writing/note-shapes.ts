import { formatCell } from '../a1.ts';

/** A drawing of the old kind, in which .xlsx still keeps the boxes of notes; not always well-formed XML. */
export const EMPTY_DRAWING =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"></xml>';

const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
const SHAPE = /<v:shape\b[\s\S]*?<\/v:shape>/g;
const FIRST_SHAPE_NUMBER = 20_001;

/** The drawing without the boxes of those cells. */
export function removeNoteShapes(drawing: string, addresses: ReadonlySet<string>): string {
  if (addresses.size === 0) return drawing;
  return drawing.replace(SHAPE, shape => {
    const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(shape)?.[1];
    const column = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(shape)?.[1];
    if (row === undefined || column === undefined) return shape;
    return addresses.has(formatCell(Number(row), Number(column))) ? '' : shape;
  });
}

export function addNoteShapes(
  drawing: string,
  cells: readonly { readonly row: number; readonly column: number }[],
): string {
  if (cells.length === 0) return drawing;
  const type = drawing.includes('id="_x0000_t202"') ? '' : SHAPE_TYPE;
  let number = FIRST_SHAPE_NUMBER;
  const shapes = cells.map(cell => {
    while (drawing.includes(`"zi_${number}"`)) number++;
    return formatShape(cell, number++);
  });
  const end = drawing.lastIndexOf('</xml>');
  return drawing.slice(0, end) + type + shapes.join('') + drawing.slice(end);
}

function formatShape(
  { row, column }: { readonly row: number; readonly column: number },
  number: number,
): string {
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 4, 15, row + 5, 4].join(', ');
  return `<v:shape id="zi_${number}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}
