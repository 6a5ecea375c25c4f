import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { PrintedTable } from '../../domain/plan/printed-table.ts';
import type { LegalSource } from '../../domain/rules/rule-set.ts';
import type { PlanNaskahKey } from '../../messages/naskah-plan-id.ts';
import type { NamedSignatory } from '../report/report-sources.ts';

/**
 * What the registers say that the plan document tells. A register that was not made is null, and the texts of Naskah ZI
 * stand in its place; the records of domain/registers fit as they are.
 */
export interface PlanRegisters {
  /** The steps of the team's appointment, in their order. */
  readonly steps: readonly { readonly step: string; readonly actor: string }[] | null;
  readonly pact: RegisteredPact | null;
  /** The target priorities, in their order. */
  readonly priorities: readonly { readonly priority: string }[] | null;
}

/** How far the pact is signed; counted are people of the register. */
interface RegisteredPact {
  readonly declaredOn: PlainDate | null;
  /** Place and media of the declaration as people wrote them; blank ones left out. */
  readonly facts: readonly { readonly label: string; readonly words: string }[];
  readonly people: readonly { readonly name: string }[];
  readonly signedCount: number;
}

/** The look of a cell of the sheet. */
export interface CellLook {
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

/** An area of the plan with what its rows are about. */
export interface PlannedArea {
  readonly title: string;
  readonly rowCount: number;
  readonly components: readonly string[];
}

/** Everything that the plan document is written from. */
export interface PlanSources {
  readonly unitName: string;
  readonly planYear: number;
  /** Lines above the unit on the cover, top first. */
  readonly parentLines: readonly string[];
  readonly head: NamedSignatory;
  readonly chair: NamedSignatory;
  /** Place of the unit; '' where none is set. */
  readonly place: string;
  /** Place and time of signing as they are to be written, `Bogor, Oktober 2021`; '' leaves dots. */
  readonly signing: string;
  readonly legalSources: readonly LegalSource[];
  readonly textOf: (key: PlanNaskahKey) => string;
  readonly areas: readonly PlannedArea[];
  readonly table: PrintedTable;
  readonly lookOf: (rowIndex: number, columnIndex: number) => CellLook;
  /** Headings of columns that people hid. */
  readonly hiddenHeadings: readonly string[];
  /** Rows whose schedule people corrected, as they wrote it. */
  readonly corrections: readonly { readonly code: string; readonly words: string }[];
  readonly notApplicable: readonly { readonly code: string; readonly reason: string }[];
  readonly registers: PlanRegisters;
}
