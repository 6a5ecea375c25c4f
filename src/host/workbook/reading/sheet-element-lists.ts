import { parseRangeList } from '../a1.ts';
import type { GridRange } from '../grid-range.ts';
import { findChild, findChildren, findDescendants, type XmlElement } from '../xml/xml-tree.ts';

/** A rule or validation in the sheet's part. Its index in the list is the `source` of the model's record. */
export interface ListedElement {
  readonly element: XmlElement;
  /** The element that says to which cells it applies. */
  readonly container: XmlElement;
  /** Cells it applies to, over the whole grid of .xlsx. */
  readonly ranges: readonly GridRange[];
  /** Stands in the extension list, with its cells in an `sqref` element. */
  readonly extension: boolean;
}

/** All conditional-format rules in the order in which they are written; extensions of other rules are left out. */
export function listRules(sheet: XmlElement): readonly ListedElement[] {
  const plain = findChildren(sheet, 'conditionalFormatting').flatMap(container =>
    findChildren(container, 'cfRule').map(element => ({
      element,
      container,
      ranges: parseRangeList(container.attributes.sqref ?? ''),
      extension: false,
    })),
  );
  const extended = findExtensions(sheet, 'conditionalFormatting').flatMap(container =>
    findChildren(container, 'cfRule')
      .filter(element => element.attributes.priority !== undefined)
      .map(element => ({ element, container, ranges: readExtensionRanges(container), extension: true })),
  );
  return [...plain, ...extended];
}

export function listValidations(sheet: XmlElement): readonly ListedElement[] {
  const plain = findChildren(findChild(sheet, 'dataValidations'), 'dataValidation').map(element => ({
    element,
    container: element,
    ranges: parseRangeList(element.attributes.sqref ?? ''),
    extension: false,
  }));
  const extended = findExtensions(sheet, 'dataValidation').map(element => ({
    element,
    container: element,
    ranges: readExtensionRanges(element),
    extension: true,
  }));
  return [...plain, ...extended];
}

/** A formula of a rule or validation and where it is written. */
export interface ListedFormula {
  readonly text: string;
  readonly element: XmlElement;
  /** null: inside the element. */
  readonly attribute: 'val' | null;
}

/** The formulas of a rule or validation, in the order in which they are written. */
export function listFormulas(entry: XmlElement): readonly ListedFormula[] {
  return entry.children.flatMap((child): readonly ListedFormula[] => {
    const { val } = child.attributes;
    if (child.local === 'cfvo' && val !== undefined) return [{ text: val, element: child, attribute: 'val' }];
    const isFormula = /^(?:f|formula[12]?)$/.test(child.local) && child.children.length === 0;
    return isFormula ? [{ text: child.text, element: child, attribute: null }] : listFormulas(child);
  });
}

/** The `sqref` element of an extension. */
export function findExtensionRanges(container: XmlElement): XmlElement | undefined {
  return findChild(container, 'sqref');
}

function readExtensionRanges(container: XmlElement): readonly GridRange[] {
  return parseRangeList(findExtensionRanges(container)?.text ?? '');
}

export function findExtensions(sheet: XmlElement, local: string): readonly XmlElement[] {
  const list = findChild(sheet, 'extLst');
  return list === undefined ? [] : findDescendants(list, local);
}
