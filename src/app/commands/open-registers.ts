import { COMMAND_WORDS } from '../../messages/menu-id.ts';
import { OWN_SHEET_NAMES } from '../../messages/own-sheet-id.ts';
import {
  ALL_REGISTERS,
  formatRegisterAgain,
  formatRegisterClosing,
  NO_REGISTER,
  REGISTER_KINDS,
  REGISTER_QUESTION,
  type RegisterKind,
} from '../../messages/registers-id.ts';
import { registerOf } from '../../sheets/registers/registers.ts';
import { withKnownMarks } from '../plan/lost-marks.ts';
import { openPlan } from '../plan/open-plan.ts';
import { beginAnew } from '../plan/sheet-moved.ts';
import { ownSheetKey, type Ports } from '../ports/ports.ts';

/** "Register ZI…": makes the registers that the person chose, or shows one that stands. Returns the closing sentence. */
export function openRegisters(ports: Ports): string {
  const kinds = askKinds(ports);
  if (kinds === null) return NO_REGISTER;
  const made = withKnownMarks(ports, 'openRegisters', () =>
    ports.lock.hold(() => beginAnew(ports, () => makeRegisters(ports, kinds))),
  );
  const [first] = made.length > 0 ? made : kinds;
  const sheetId = first && ports.workbook.readMarks().sheets.get(ownSheetKey({ kind: first }));
  if (sheetId !== undefined) ports.workbook.showSheet(sheetId);
  const namesOf = (list: readonly RegisterKind[]): readonly string[] =>
    list.map(kind => OWN_SHEET_NAMES[kind]);
  return formatRegisterClosing(namesOf(made), namesOf(kinds.filter(kind => !made.includes(kind))));
}

/** Makes those that are missing, behind the others; what stands is left as it is. */
function makeRegisters(ports: Ports, kinds: readonly RegisterKind[]): readonly RegisterKind[] {
  // Refuses a workbook without a plan, and one that was copied, as every command does.
  openPlan(ports);
  const { sheets } = ports.workbook.readMarks();
  const missing = kinds.filter(kind => !sheets.has(ownSheetKey({ kind })));
  for (const kind of missing) {
    ports.workbook.writeSheet({ kind }, OWN_SHEET_NAMES[kind], registerOf(kind).build());
  }
  if (missing.length > 0) ports.workbook.flush();
  return missing;
}

/** Asked once more when the answer is none of the numbers; null when cancelled or not understood then. */
function askKinds(ports: Ports): readonly RegisterKind[] | null {
  const { title } = COMMAND_WORDS.openRegisters;
  const answer = ports.person.ask(title, REGISTER_QUESTION);
  if (answer === null) return null;
  const kinds = answer.trim() === '' ? REGISTER_KINDS : readKinds(answer);
  if (kinds !== null) return kinds;
  const again = ports.person.ask(title, formatRegisterAgain(answer.trim()));
  return again === null ? null : readKinds(again);
}

function readKinds(answer: string): readonly RegisterKind[] | null {
  const number = Number(/^\s*(\d)\s*$/.exec(answer)?.[1]);
  if (number === ALL_REGISTERS) return REGISTER_KINDS;
  const kind = REGISTER_KINDS[number - 1];
  return kind === undefined ? null : [kind];
}
