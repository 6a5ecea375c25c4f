import { REGISTER_NAMES } from '../../messages/own-sheet-id.ts';
import { REGISTER_KINDS, type RegisterKind } from '../../messages/registers-id.ts';
import { PACT_REGISTER } from './pact-register.ts';
import { PRIORITIES_REGISTER } from './priorities-register.ts';
import type { Register } from './register.ts';
import { TEAM_REGISTER } from './team-register.ts';

/** Every register by its kind. */
const REGISTERS = {
  team: TEAM_REGISTER,
  pact: PACT_REGISTER,
  priorities: PRIORITIES_REGISTER,
} as const satisfies Readonly<Record<RegisterKind, Register<unknown, unknown>>>;

type Registers = typeof REGISTERS;

/** What people wrote on a register. */
export type ContentOf<Kind extends RegisterKind> = NonNullable<ReturnType<Registers[Kind]['read']>>;

/** What the registers come to; null for one that was not made. */
export type RegisterResults = {
  readonly [Kind in RegisterKind]: ReturnType<Registers[Kind]['count']> | null;
};

/** The register of a kind, for those who treat all alike; what one of its members gave, its others take. */
export function registerOf(kind: RegisterKind): Register<unknown, unknown> {
  return REGISTERS[kind];
}

/** A sentence for each register that was made, beside its name. */
export function describeRegisters(
  results: RegisterResults,
): readonly (readonly [name: string, words: string])[] {
  return REGISTER_KINDS.flatMap(kind => {
    const counted = results[kind];
    return counted === null ? [] : [[REGISTER_NAMES[kind], registerOf(kind).describe(counted)] as const];
  });
}
