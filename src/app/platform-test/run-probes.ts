import { NOT_RUN, PROBE_NAMES } from '../../messages/platform-test-id.ts';
import { EXPECTED_FACTS } from '../../sheets/platform-test/expected-facts.ts';
import { formatFacts, isExpected } from '../../sheets/platform-test/judge-facts.ts';
import type { ProbeResult } from '../../sheets/platform-test/probe-table.ts';
import type { ProbeName } from '../ports/platform-port.ts';
import type { Ports } from '../ports/ports.ts';

/** A probe is not begun any more after so long; what was made has to be put away within the minute. */
const MOST_MS = 18_000;

/** What came of the probes of these names, in their order; those for which the minute is too short are told as not run. */
export function runProbes(ports: Ports, names: readonly ProbeName[]): readonly ProbeResult[] {
  const begun = ports.clock.elapsedMs();
  return names.map(name => {
    const start = ports.clock.elapsedMs();
    const expected = EXPECTED_FACTS[name];
    if (start - begun > MOST_MS) return { name, expected, found: NOT_RUN, milliseconds: 0, isOk: false };
    const facts = ports.platform.probe(name);
    return {
      name,
      expected,
      found: formatFacts(facts),
      milliseconds: ports.clock.elapsedMs() - start,
      isOk: isExpected(expected, facts),
    };
  });
}

/** The names of all probes in the order of the sheet; the first one needs the lock for itself. */
export const ALL_PROBES = Object.keys(PROBE_NAMES) as readonly ProbeName[];
