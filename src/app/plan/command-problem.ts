import type { SheetHeadings } from '../../domain/plan/find-plan-sheet.ts';
import type { PlanProblem } from '../../domain/plan/plan-problem.ts';

/** Why no document was made. */
export type DocumentRefusal =
  | { readonly reason: 'root-in-trash' | 'too-heavy' }
  | { readonly reason: 'too-long'; readonly rowCount: number; readonly most: number };

/** Why a command cannot go on. */
export type CommandProblem =
  | (PlanProblem & { readonly sheetName: string })
  | { readonly code: 'plan-sheet-missing'; readonly sheets: readonly SheetHeadings[] }
  | { readonly code: 'busy' }
  | { readonly code: 'lost-marks' }
  | { readonly code: 'drive-absent' }
  | { readonly code: 'drive-box-missing'; readonly boxes: readonly ConsentBox[] }
  | { readonly code: 'evidence-incomplete' }
  | { readonly code: 'time-up'; readonly left: WorkLeft }
  | { readonly code: 'sheet-moved'; readonly sheetName: string }
  | { readonly code: 'column-struck'; readonly sheetName: string; readonly heading: string }
  | { readonly code: 'plan-protected'; readonly protection: string }
  | { readonly code: 'own-columns-scattered' }
  | { readonly code: 'evidence-headings-missing'; readonly headings: readonly string[] }
  | { readonly code: 'matrix-headings-missing'; readonly headings: readonly string[] }
  | { readonly code: 'period-unreadable'; readonly found: string; readonly year: number }
  | { readonly code: 'check-date-unreadable'; readonly found: string; readonly year: number }
  | { readonly code: 'evidence-root-foreign'; readonly rootName: string }
  | { readonly code: 'document-refused'; readonly refusal: DocumentRefusal }
  | { readonly code: 'evidence-root-other-app'; readonly rootName: string }
  | { readonly code: 'evidence-root-hidden'; readonly rootName: string };

/** What a run that ends before Google stops it leaves to the next click. */
export type WorkLeft = 'evidence' | 'evidence-lines' | 'report' | 'findings' | 'removal';

/** A box of Google's consent screen. */
export type ConsentBox = 'see-files' | 'make-folders';
