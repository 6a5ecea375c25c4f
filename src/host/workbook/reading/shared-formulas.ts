import { fillFormula } from '../formula-references.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

interface Master {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Formulas of one sheet that are written once and filled over a block. */
export class SharedFormulas {
  private readonly masters = new Map<string, Master>();

  /** The formula of an `f` element at that cell, with its equals sign; undefined where it has none that can be said. */
  read(element: XmlElement, row: number, column: number): string | undefined {
    const index = element.attributes.si;
    if (element.attributes.t !== 'shared' || index === undefined) {
      return element.text === '' ? undefined : `=${element.text}`;
    }
    if (element.text !== '') {
      this.masters.set(index, { row, column, formula: element.text });
      return `=${element.text}`;
    }
    const master = this.masters.get(index);
    if (master === undefined) return undefined;
    return `=${fillFormula(master.formula, row - master.row, column - master.column)}`;
  }
}
