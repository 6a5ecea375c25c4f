import type { Ports } from '../ports/ports.ts';
import { PlanError } from './plan-error.ts';

/** Rows, columns or words of a sheet are not any more as they were read: nothing went over them, and the work is to begin anew. */
export class SheetMoved extends PlanError {
  constructor(sheetName: string) {
    super({ code: 'sheet-moved', sheetName });
    this.name = 'SheetMoved';
  }
}

const MOST_TRIES = 3;

/** What the work comes to, begun anew when another person moved a sheet under it; after three times the person is told. */
export function beginAnew<T>({ workbook }: Pick<Ports, 'workbook'>, work: () => T): T {
  for (let tries = 1; ; tries += 1) {
    try {
      workbook.beginReading();
      return work();
    } catch (error) {
      if (!(error instanceof SheetMoved)) throw error;
      if (tries === MOST_TRIES) throw new PlanError(error.problem);
    }
  }
}
