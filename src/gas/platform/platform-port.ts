import { PlanError } from '../../app/plan/plan-error.ts';
import type { PlatformPort, ProbeFacts, ProbeName } from '../../app/ports/platform-port.ts';
import { redact } from '../../sheets/platform-test/redact.ts';
import type { OpenBook } from '../open-book.ts';
import { probeCosts } from './probe-costs.ts';
import { probeFolders, probeInventedId, probeRoot } from './probe-drive.ts';
import { probeCopy, probeMarks } from './probe-marks.ts';
import { probeLock, probeRefusal, probeScopes, probeTabs, probeZone } from './probe-script.ts';
import { probeFilter, probeGroups, probeImage, probeMerges, probeRules } from './probe-sheet.ts';
import { probeFormula, probeTexts } from './probe-texts.ts';
import { clearScratch, openScratch, Scratch } from './scratch.ts';

type Probe = (scratch: Scratch) => ProbeFacts;

const PROBES: Readonly<Record<ProbeName, Probe>> = {
  lock: probeLock,
  zone: probeZone,
  scopes: probeScopes,
  tabs: probeTabs,
  image: probeImage,
  marks: probeMarks,
  texts: probeTexts,
  rules: probeRules,
  filter: probeFilter,
  groups: probeGroups,
  merges: probeMerges,
  costs: probeCosts,
  folders: probeFolders,
  inventedId: probeInventedId,
  formula: probeFormula,
  refusal: probeRefusal,
  root: probeRoot,
  copy: probeCopy,
};

/** Google's services, asked how they answer. */
export function openPlatformPort(book: OpenBook): PlatformPort {
  const scratch = new Scratch(book);
  return {
    clear: () => clearScratch(book),
    begin: () => openScratch(scratch),
    probe(name) {
      try {
        return PROBES[name](scratch);
      } catch (error) {
        return { error: describeError(error) };
      }
    },
  };
}

/** A refusal as Google words it, with its codes; names and addresses taken out. */
function describeError(error: unknown): string {
  if (error instanceof PlanError) return error.problem.code;
  if (!(error instanceof Error)) return redact(String(error));
  const details = 'details' in error ? JSON.stringify(error.details) : '';
  return redact(`${error.name}: ${error.message} ${details}`);
}
