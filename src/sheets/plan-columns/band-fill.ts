/**
 * The fill to be carried on beside a table; null for white, which may be no fill at all: people's stripes, and the colours
 * of a theme, are to show through.
 */
export function bandFill(fill: string | null | undefined): string | null {
  return !fill || /^#?(?:f{3}|f{6}|white)$/i.test(fill) ? null : fill;
}
