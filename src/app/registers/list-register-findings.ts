import type { Finding } from '../../domain/checks/finding.ts';
import { PACT_HEADINGS } from '../../messages/pact-id.ts';
import { PRIORITY_HEADINGS } from '../../messages/priorities-id.ts';
import { TEAM_HEADINGS } from '../../messages/team-id.ts';
import {
  findPactProblems,
  findPriorityProblems,
  findTeamProblems,
  findUnreadable,
  type StandingSheet,
} from '../../sheets/registers/find-register-problems.ts';
import type { OpenPlan } from '../plan/open-plan.ts';
import { readCodes } from '../plan/read-codes.ts';
import type { Ports } from '../ports/ports.ts';
import { type OpenRegister, openRegisters } from './open-registers.ts';

/** Findings on the registers that were made; none on others. */
export function listRegisterFindings(ports: Ports, open: OpenPlan): readonly Finding[] {
  const { team, pact, priorities } = openRegisters(ports, open.marks);
  return [
    ...listOf(team, TEAM_HEADINGS.name, findTeamProblems),
    ...listOf(pact, PACT_HEADINGS.name, sheet => findPactProblems(sheet, open.settings.headName)),
    ...listOf(priorities, PRIORITY_HEADINGS.priority, sheet =>
      findPriorityProblems(sheet, [...readCodes(open).assignment.codes.values()]),
    ),
  ];
}

function listOf<Content>(
  register: OpenRegister<Content> | null,
  heading: string,
  find: (sheet: StandingSheet<Content>) => readonly Finding[],
): readonly Finding[] {
  if (register === null) return [];
  const { content } = register;
  return content === null ? [findUnreadable(register, heading)] : find({ ...register, content });
}
