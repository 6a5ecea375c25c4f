import type { Registers, TeamRegister } from '../domain/registers/registers.ts';
import { OWN_SHEET_NAMES } from './own-sheet-id.ts';
import { formatPactCount } from './pact-id.ts';
import { formatPriorityCount } from './priorities-id.ts';

/** A sentence for each register that was made, beside its name. */
export function formatRegisterLines({
  team,
  pact,
  priorities,
}: Registers): readonly (readonly [name: string, words: string])[] {
  return [
    ...(team === null ? [] : [[OWN_SHEET_NAMES.team, formatTeamCount(team)] as const]),
    ...(pact === null ? [] : [[OWN_SHEET_NAMES.pact, formatPactCount(pact)] as const]),
    ...(priorities === null ? [] : [[OWN_SHEET_NAMES.priorities, formatPriorityCount(priorities)] as const]),
  ];
}

function formatTeamCount({ members, steps }: TeamRegister): string {
  const people =
    members.length === 0 ? 'Belum ada anggota yang tercantum' : `${members.length} orang tercantum`;
  const dated = steps.filter(({ state }) => state === 'dated' || state === 'done').length;
  const done = steps.filter(({ state }) => state === 'done').length;
  return `${people}; ${dated} dari ${steps.length} langkah penetapan bertanggal (${done} dengan berkas).`;
}
