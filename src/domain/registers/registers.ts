import type { PlainDate } from '../calendar/plain-date.ts';

/** A file that a register names. */
export interface RegisterFile {
  readonly id: string;
  readonly name: string;
  readonly url: string;
}

/** A member of the team as people wrote it. */
export interface TeamMember {
  readonly rowIndex: number;
  readonly name: string;
  readonly nip: string;
  readonly position: string;
  /** Kedudukan dalam tim. */
  readonly role: string;
  readonly phone: string;
}

/** How far a step of the team's appointment is. */
export type StepState = 'none' | 'planned' | 'undated' | 'dated' | 'done';

/** A step of the team's appointment; the day is null where none can be read. */
export interface TeamStep {
  readonly rowIndex: number;
  readonly step: string;
  readonly actor: string;
  readonly day: PlainDate | null;
  readonly files: readonly RegisterFile[];
  readonly state: StepState;
}

/** The register of the team. */
export interface TeamRegister {
  readonly members: readonly TeamMember[];
  readonly steps: readonly TeamStep[];
}

/** How far a person's pact is. */
export type PactState = 'signed' | 'unsigned' | 'undated' | 'without-file' | 'late' | 'late-without-file';

/** A person who is to sign the pact. */
export interface PactPerson {
  readonly rowIndex: number;
  readonly name: string;
  readonly nip: string;
  readonly position: string;
  readonly signedOn: PlainDate | null;
  readonly state: PactState;
  readonly files: readonly RegisterFile[];
  /** Files that may be this person's or another's. */
  readonly unsureFiles: readonly RegisterFile[];
}

/** The register of the declaration and its pacts. */
export interface PactRegister {
  readonly declaredOn: PlainDate | null;
  /** Place, media and links as people wrote them, with their labels; blank ones left out. */
  readonly facts: readonly { readonly label: string; readonly words: string }[];
  readonly people: readonly PactPerson[];
  readonly signedCount: number;
  readonly withFileCount: number;
}

/** A target priority with what it is linked to. */
export interface PriorityLine {
  readonly rowIndex: number;
  readonly priority: string;
  /** Rows, components and areas as people linked them; only known ones. */
  readonly links: readonly string[];
  readonly unknownLinks: readonly string[];
  readonly proposal: readonly string[];
  readonly rowCount: number;
  readonly metCount: number;
  readonly partlyCount: number;
  readonly overdueCount: number;
  /** False where the evidence of a linked row could not be counted. */
  readonly isCounted: boolean;
}
