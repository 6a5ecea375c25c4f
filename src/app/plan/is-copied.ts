import type { Ports, WorkbookMarks } from '../ports/ports.ts';

/** True when the marks are those of another workbook, of which this one is a copy. */
export function isCopied(ports: Ports, { workbookId }: WorkbookMarks): boolean {
  return workbookId !== null && workbookId !== ports.workbook.id;
}
