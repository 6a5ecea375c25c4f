import type { PROBE_NAMES } from '../../messages/platform-test-id.ts';

export type ProbeName = keyof typeof PROBE_NAMES;

/** What a probe saw, by key: short words and numbers, no names of people or files, no addresses. */
export type ProbeFacts = Readonly<Record<string, string>>;

/** Google's services, asked how they answer; on a sheet and folders of its own. */
export interface PlatformPort {
  /**
   * Puts away what a test made, also one that was cut: its sheet, its marks, its folders. False where folders are left,
   * since Drive refused.
   */
  clear(): boolean;
  /** Makes the hidden sheet that the probes work on. */
  begin(): void;
  /** Runs one probe. Google's refusal is a fact too, under `error`. */
  probe(name: ProbeName): ProbeFacts;
}
