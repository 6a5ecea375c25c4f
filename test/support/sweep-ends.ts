import { createHash } from 'node:crypto';

/** What came of each state of a world; a state that was met before is not tried again. */
export class KnownEnds<T> {
  /** By the digest of the state's facts, which are long. */
  private readonly ends = new Map<string, T>();

  find(facts: string, attempt: () => T): T {
    const digest = createHash('sha1').update(facts).digest('base64');
    const known = this.ends.get(digest);
    if (known !== undefined) return known;
    const end = attempt();
    this.ends.set(digest, end);
    return end;
  }
}
