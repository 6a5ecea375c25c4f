import type { Finding } from '../../domain/checks/finding.ts';
import { REGISTER_KINDS } from '../../messages/registers-id.ts';
import { findUnreadable } from '../../sheets/registers/register-problems.ts';
import { registerOf } from '../../sheets/registers/registers.ts';
import type { OpenPlan } from '../plan/open-plan.ts';
import { readCodes } from '../plan/read-codes.ts';
import type { Ports } from '../ports/ports.ts';
import { openRegisters } from './open-registers.ts';

/** Findings on the registers that were made; none on others. */
export function listRegisterFindings(ports: Ports, open: OpenPlan): readonly Finding[] {
  const sheets = openRegisters(ports, open.marks);
  const standard = {
    headName: open.settings.headName,
    planCodes: () => [...readCodes(open).assignment.codes.values()],
  };
  return REGISTER_KINDS.flatMap(kind => {
    const sheet = sheets[kind];
    if (sheet === null) return [];
    const { heading } = registerOf(kind);
    if (sheet.content === null) return [findUnreadable(sheet, heading)];
    return registerOf(kind).findProblems(sheet, standard);
  });
}
