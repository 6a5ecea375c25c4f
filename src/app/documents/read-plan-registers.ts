import type { PlanRegisters } from '../../documents/plan/plan-sources.ts';
import { assessPacts } from '../../domain/registers/pact.ts';
import { readDay } from '../../sheets/settings/setting-kinds.ts';
import type { OpenPlan } from '../plan/open-plan.ts';
import type { Ports } from '../ports/ports.ts';
import { openRegisters } from '../registers/open-registers.ts';

/** What people wrote on the registers, as far as the plan document tells it; no evidence is counted for it. */
export function readPlanRegisters(ports: Ports, { settings, checkDate }: OpenPlan): PlanRegisters {
  const { team, pact, priorities } = openRegisters(ports, ports.workbook.readMarks());
  const written = pact?.content ?? null;
  return {
    steps: team?.content?.written ?? null,
    priorities: priorities?.content?.written ?? null,
    pact:
      written === null
        ? null
        : assessPacts({
            people: written.people,
            facts: written.facts,
            declaredOn: written.declaredOn === null ? null : readDay(written.declaredOn.cell),
            files: [],
            unitName: settings.unitName,
            checkDate,
          }),
  };
}
