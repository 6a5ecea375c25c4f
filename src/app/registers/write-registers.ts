import { REGISTER_KINDS } from '../../messages/registers-id.ts';
import { registerOf } from '../../sheets/registers/registers.ts';
import type { Ports } from '../ports/ports.ts';
import type { RegisterReading } from './read-registers.ts';

/** Shows on the registers what was counted; false when they show it already. People's cells are never written. */
export function writeRegisters(ports: Ports, { open, registers }: RegisterReading): boolean {
  const isWritten = REGISTER_KINDS.map(kind => {
    const [sheet, counted] = [open[kind], registers[kind]];
    if (sheet === null || sheet.content === null || counted === null) return false;
    const writing = registerOf(kind).show(sheet.grid, sheet.content, counted);
    if (writing !== null) ports.workbook.writeBlocks(sheet.sheetId, writing.anchor, writing.blocks);
    return writing !== null;
  });
  return isWritten.includes(true);
}
