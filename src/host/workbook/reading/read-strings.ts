import type { RunStyle, TextRun } from '../cell.ts';
import { unescapeForbidden } from '../xml/xml-text.ts';
import { findChild, type XmlElement } from '../xml/xml-tree.ts';
import { type FontStyle, readFont } from './read-styles.ts';

export interface SharedString {
  readonly text: string;
  /** Only where parts have their own font. */
  readonly runs?: readonly TextRun[];
}

/** The text of a `si` or `is` element; phonetic guides are left out. */
export function readString(element: XmlElement, theme: readonly string[]): SharedString {
  const runs: TextRun[] = [];
  for (const child of element.children) {
    if (child.local === 't') runs.push({ text: unescapeForbidden(child.text) });
    if (child.local === 'r') runs.push(readRun(child, theme));
  }
  const filled = runs.filter(run => run.text !== '');
  const text = filled.map(run => run.text).join('');
  return filled.some(run => run.style !== undefined) ? { text, runs: filled } : { text };
}

function readRun(run: XmlElement, theme: readonly string[]): TextRun {
  const text = unescapeForbidden(findChild(run, 't')?.text ?? '');
  const properties = findChild(run, 'rPr');
  if (properties === undefined) return { text };
  return { text, style: pickStated(readFont(properties, theme), properties) };
}

/** Family and size that a run leaves out are the cell's; a flag that it leaves out is off, and its colour is black. */
function pickStated(font: FontStyle, properties: XmlElement): RunStyle {
  const { fontFamily, fontSize, ...stated } = font;
  const has = (...locals: readonly string[]): boolean =>
    locals.some(local => findChild(properties, local) !== undefined);
  return {
    ...stated,
    ...(has('rFont', 'name') ? { fontFamily } : {}),
    ...(has('sz') ? { fontSize } : {}),
  };
}
