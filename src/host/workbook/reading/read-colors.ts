import { findAttribute, findPath, readNumber, type XmlElement } from '../xml/xml-tree.ts';

/** The palette that `indexed` colours count in, as OOXML lists it (18.8.27); 0–7 repeat 8–15. */
const BASE = ['000000', 'ffffff', 'ff0000', '00ff00', '0000ff', 'ffff00', 'ff00ff', '00ffff'];
const REST =
  '800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333';
const INDEXED = [...BASE, ...BASE, ...REST.split(' ')];

/** Order in which `theme` counts the scheme's colours: light and dark change places. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** Colours of the workbook's theme in counting order, `rrggbb`. */
export function readTheme(root: XmlElement | undefined): readonly string[] {
  const scheme = findPath(root, 'themeElements', 'clrScheme');
  return THEME_ORDER.map(name => {
    const color = scheme?.children.find(child => child.local === name)?.children[0];
    const value = color?.local === 'sysClr' ? color.attributes.lastClr : color?.attributes.val;
    return (value ?? (name === 'lt1' || name === 'lt2' ? 'ffffff' : '000000')).toLowerCase();
  });
}

/** `#rrggbb` of a colour element, or null where it names none. */
export function readColor(element: XmlElement | undefined, theme: readonly string[]): string | null {
  if (element === undefined) return null;
  const rgb = findAttribute(element, 'rgb');
  if (rgb !== undefined && /^[0-9a-fA-F]{6,8}$/.test(rgb)) return `#${rgb.slice(-6).toLowerCase()}`;
  const tint = readNumber(findAttribute(element, 'tint'), 0);
  const themed = findAttribute(element, 'theme');
  if (themed !== undefined) {
    const base = theme[Number(themed)];
    return base === undefined ? null : `#${applyTint(base, tint)}`;
  }
  const indexed = INDEXED[readNumber(findAttribute(element, 'indexed'), -1)];
  return indexed === undefined ? null : `#${applyTint(indexed, tint)}`;
}

/** Lighter for a positive tint, darker for a negative one; close to the luminance rule of 18.8.19. */
function applyTint(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  return [0, 2, 4]
    .map(at => Number.parseInt(rgb.slice(at, at + 2), 16))
    .map(value => Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint))
    .map(value => value.toString(16).padStart(2, '0'))
    .join('');
}
