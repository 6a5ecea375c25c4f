import type { CodeAssignment } from '../../domain/codes/assign-codes.ts';
import { formatDay } from '../../messages/month-id.ts';
import { formatOwnHeading } from '../../messages/own-column-id.ts';
import {
  defineColumns,
  findTablePlace,
  isHeadingTaken,
  listMissingKeys,
} from '../../sheets/plan-columns/new-columns.ts';
import type { Ports } from '../ports/ports.ts';
import { askFirst } from './ask-first.ts';
import { settleCopy } from './copied-workbook.ts';
import { countUsedColumns } from './count-used-columns.ts';
import { ensureSettings } from './ensure-settings.ts';
import { isCopied } from './is-copied.ts';
import { keepCodes } from './keep-codes.ts';
import { listLeftColumns } from './left-columns.ts';
import { type OpenPlan, openPlan, planAnchor } from './open-plan.ts';
import { hasOverview, isOverviewWanted } from './overview-wanted.ts';
import type { Question } from './question.ts';
import { readCodes } from './read-codes.ts';
import { isRealignmentBegun, realign } from './realign.ts';
import { requireFree } from './require-free.ts';
import { askYear, settleYear } from './settle-year.ts';
import { tellStep } from './tell-step.ts';
import type { Consent } from './with-consent.ts';
import { withNewColumns } from './with-new-columns.ts';

/** A plan whose own columns stand, in step with its rows, each row with its code. */
export interface CodedPlan {
  readonly open: OpenPlan;
  /** The same before codes were given: findings are about what people did. */
  readonly asFound: OpenPlan;
  readonly assignment: CodeAssignment;
  /** True when columns, codes or settings were made or mended on the way. */
  readonly isChanged: boolean;
}

/** The plan with its own columns and codes, or the question that must be answered first. Runs under the lock. */
export function openCodedPlan(ports: Ports, consent: Consent): CodedPlan | Question {
  const found = openPlan(ports);
  if (isCopied(ports, found.marks) && consent.copyPurpose === null) return { kind: 'copied' };
  const yearQuestion = askYear(ports, found, consent);
  if (yearQuestion !== null) return yearQuestion;
  const firstQuestion = askFirst(found, consent);
  if (firstQuestion !== null) return firstQuestion;
  const first = settle(ports, found, consent);
  const columns = prepareColumns(ports, first, consent);
  if ('kind' in columns) return columns;
  const isSettled = first !== found;
  const isSettingsNew = ensureSettings(ports, first, consent);
  const open = isSettingsNew || columns.open === null ? openPlan(ports) : columns.open;
  const { assignment, moves } = readCodes(open);
  const isMade = columns.open !== first || isSettingsNew || isSettled;
  const isMoved = moves.length > 0;
  if (!isMoved && !isRealignmentBegun(open)) return withCodes(ports, open, { assignment, isChanged: isMade });
  if (isMoved && !consent.granted.has('realign'))
    return { kind: 'realign', codes: moves.map(({ code }) => code) };
  realign(ports, open, moves);
  const aligned = openPlan(ports);
  return withCodes(ports, aligned, { assignment: readCodes(aligned).assignment, isChanged: true });
}

function withCodes(
  ports: Ports,
  asFound: OpenPlan,
  { assignment, isChanged }: Pick<CodedPlan, 'assignment' | 'isChanged'>,
): CodedPlan {
  const open = keepCodes(ports, asFound, assignment);
  return { open, asFound, assignment, isChanged: isChanged || open !== asFound };
}

/** The plan as it is, or as it stands once its year is settled and a copied workbook is cut loose from its original. */
function settle(ports: Ports, open: OpenPlan, consent: Consent): OpenPlan {
  const isCopy = isCopied(ports, open.marks);
  if (isCopy || consent.takesStatedYear !== null) requireFree(ports, open);
  const isYearSettled = settleYear(ports, open, consent);
  if (isCopy && consent.copyPurpose !== null) settleCopy(ports, open, consent.copyPurpose);
  return isYearSettled || isCopy ? openPlan(ports) : open;
}

/** Without Drive the page is left as it is, see write-overview.ts. */
function makesOverview(ports: Ports, { marks, settings }: OpenPlan): boolean {
  return ports.drive.isInstalled && !hasOverview(marks) && isOverviewWanted(marks, settings.overview);
}

/** Makes missing own columns, or says what must be asked before. Null where the plan is to be read once more. */
function prepareColumns(
  ports: Ports,
  open: OpenPlan,
  consent: Consent,
): Question | { readonly open: OpenPlan | null } {
  const pending = open.marks.planSheetId === open.sheet.sheetId ? open.marks.pendingColumns : null;
  const missing = pending?.keys ?? listMissingKeys(open.ownColumns);
  const isBesideOthers = listLeftColumns(open).size > 0;
  const columns = defineColumns(open.plan, missing, { dayWords: formatDay(open.checkDate), isBesideOthers });
  if (columns.length === 0) return { open };
  requireFree(ports, open);
  if (pending === null && !consent.granted.has('columns')) {
    const hasFilter = ports.planSheet.hasFilter(open.sheet.sheetId);
    const headings = columns
      .filter(({ key }) => key !== 'fingerprint')
      .map(({ key }) => formatOwnHeading(key, isBesideOthers || isHeadingTaken(open.plan, key)));
    return {
      kind: 'columns',
      headings,
      hasFilter,
      makesOverview: makesOverview(ports, open),
      sheetName: open.sheet.name,
    };
  }
  tellStep(ports, 'columns');
  ports.workbook.markWorkbook(open.sheet.sheetId);
  const place = findTablePlace(open.plan, open.ownColumns, countUsedColumns(open));
  ports.planSheet.appendColumns(open.sheet.sheetId, planAnchor(open), { place, columns, pending });
  return { open: pending === null ? withNewColumns(ports, open, { place, columns }) : null };
}
