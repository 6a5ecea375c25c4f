import type { EvidenceFile } from '../../domain/evidence/evidence-file.ts';
import { computeSpan } from '../../domain/monev/report-span.ts';
import type { RegisterFile } from '../../domain/registers/registers.ts';
import { REGISTER_KINDS } from '../../messages/registers-id.ts';
import { recordOf } from '../../sheets/own-table.ts';
import type { RegisterSources } from '../../sheets/registers/register.ts';
import { type RegisterResults, registerOf } from '../../sheets/registers/registers.ts';
import { listReportedRows } from '../evidence/list-reported-rows.ts';
import type { OpenEvidence } from '../evidence/open-evidence.ts';
import type { Ports } from '../ports/ports.ts';
import { listUnread, type OpenRegisters, openRegisters } from './open-registers.ts';

/** The registers as they stand, and what they come to. */
export interface RegisterReading {
  readonly open: OpenRegisters;
  readonly registers: RegisterResults;
  /** Registers whose headings are gone. */
  readonly unread: readonly string[];
}

/** Counts the registers that were made, with the evidence of this run. Writes nothing. */
export function readRegisters(ports: Ports, evidence: OpenEvidence): RegisterReading {
  const open = openRegisters(ports, ports.workbook.readMarks());
  const sources = listSources(evidence);
  const registers = recordOf(REGISTER_KINDS, kind => {
    const content = open[kind]?.content ?? null;
    return content === null ? null : registerOf(kind).count(content, sources);
  });
  return { open, registers: registers as RegisterResults, unread: listUnread(open) };
}

function listSources(evidence: OpenEvidence): RegisterSources {
  const { drive, state } = evidence;
  const { checkDate, plan, settings } = state.open;
  const isNothingCounted = drive.states.size === 0 && drive.files.length === 0;
  const hidden = new Set(drive.hiddenCodes);
  return {
    checkDate,
    unitName: settings.unitName,
    span: computeSpan({ kind: 'year', year: plan.year ?? checkDate.year, index: 1 }, settings.yearEnd),
    filesOfFolder: key => (drive.registerFiles.get(key) ?? []).map(toRegisterFile),
    filesOfRow: code => drive.files.filter(file => file.code === code).map(toRegisterFile),
    planRows: () => plan.rows.map(row => ({ ...row, code: state.codes.get(row.rowIndex) ?? '' })),
    reportedRows: () => listReportedRows(evidence),
    isUncounted: code => isNothingCounted || hidden.has(code),
  };
}

function toRegisterFile({ id, name, url }: EvidenceFile): RegisterFile {
  return { id, name, url };
}
