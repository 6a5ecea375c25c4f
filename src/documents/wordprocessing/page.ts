/** Lengths in twentieths of a point, the unit of WordprocessingML (ECMA-376 part 1, 17.18.105). A4 with 2.5 cm margins. */
export const SHORT_SIDE = 11906;
export const LONG_SIDE = 16838;
export const MARGIN = 1417;

/** The width between the margins. */
export function textWidth(orientation: 'upright' | 'lying'): number {
  return (orientation === 'upright' ? SHORT_SIDE : LONG_SIDE) - 2 * MARGIN;
}

/** The properties that close a section. */
export function sectionProperties(
  { orientation, hasPageNumbers }: { orientation: 'upright' | 'lying'; hasPageNumbers: boolean },
  footerIds: { numbered: string; blank: string },
): string {
  const [width, height] = orientation === 'upright' ? [SHORT_SIDE, LONG_SIDE] : [LONG_SIDE, SHORT_SIDE];
  const direction = orientation === 'lying' ? ' w:orient="landscape"' : '';
  const footer = hasPageNumbers ? footerIds.numbered : footerIds.blank;
  return [
    '<w:sectPr>',
    `<w:footerReference w:type="default" r:id="${footer}"/>`,
    '<w:type w:val="nextPage"/>',
    `<w:pgSz w:w="${width}" w:h="${height}"${direction}/>`,
    `<w:pgMar w:top="${MARGIN}" w:right="${MARGIN}" w:bottom="${MARGIN}" w:left="${MARGIN}" w:header="709" w:footer="709" w:gutter="0"/>`,
    '</w:sectPr>',
  ].join('');
}
