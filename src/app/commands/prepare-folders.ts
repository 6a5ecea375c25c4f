import { formatClosing } from '../../messages/command-id.ts';
import { formatFoldersClosing } from '../../messages/folders-id.ts';
import { SETTING_WORDS } from '../../messages/settings-id.ts';
import { type FolderSearch, findFolders } from '../evidence/find-folders.ts';
import { type MadeFolders, makeFolders } from '../evidence/make-folders.ts';
import type { DriveHint } from '../evidence/read-evidence.ts';
import { listRegisterFolders } from '../evidence/register-folders.ts';
import { noteSettings } from '../plan/note-settings.ts';
import { type CodedPlan, openCodedPlan } from '../plan/open-coded-plan.ts';
import { PlanError } from '../plan/plan-error.ts';
import type { Question } from '../plan/question.ts';
import { reopenCodedPlan } from '../plan/reopen-coded-plan.ts';
import { requireDrive } from '../plan/require-drive.ts';
import { beginAnew } from '../plan/sheet-moved.ts';
import { tellStep } from '../plan/tell-step.ts';
import { hasTimeFor } from '../plan/time-left.ts';
import { type Consent, withConsent } from '../plan/with-consent.ts';
import type { Ports } from '../ports/ports.ts';
import { type Refreshed, refreshCodedPlan } from './refresh-plan.ts';

/** "Siapkan folder bukti": one Drive folder a row, made or adopted, linked in BUKTI. Returns the closing sentence. */
export function prepareFolders(ports: Ports): string {
  requireDrive(ports);
  return withConsent(ports, 'prepareFolders', consent => prepareUnderLock(ports, consent));
}

function prepareUnderLock(ports: Ports, consent: Consent): Question | string {
  const coded = openCodedPlan(ports, consent);
  if ('kind' in coded) return coded;
  tellStep(ports, 'folders');
  const search = findFolders(ports, coded);
  if (search.missing.length > 0) {
    refuseForeignRoot(search);
    if (search.rootId === null && !consent.granted.has('folders')) {
      return {
        kind: 'folders',
        rootName: search.rootName,
        count: search.missing.length,
        registerNames: [...listRegisterFolders(coded.open.marks).values()],
      };
    }
  }
  const begun = ports.clock.elapsedMs();
  const made = makeFolders(ports, coded, search);
  const hint: DriveHint = { walk: search.walk, made: made.made, existing: made.existing };
  const isCounted = made.unmade.size === 0 && hasTimeToCount(ports, search, { begun, made });
  // Not from the start: the sentence at the end counts the folders just made.
  const refreshed = isCounted ? count(ports, consent, { coded, made, hint }) : null;
  const readyKeys = search.rowKeys.filter(key => made.folders.has(key) && !made.unmade.has(key));
  const sentence = formatFoldersClosing({
    rootName: search.rootName,
    rowCount: search.rowKeys.length,
    blockedCount: search.blockedCount,
    readyCount: readyKeys.length,
    madeCount: made.made.size,
    adoptedCount: search.adopted.size,
    unusable: search.unusable.map(({ key, reason }) => ({ code: key, reason })),
    hidden: refreshed?.hidden ?? { hiddenCodes: [], hiddenLinkCodes: [] },
    settingLabel: SETTING_WORDS.evidenceRoot.label,
    isCounted,
    isUnchanged: made.made.size === 0 && search.adopted.size === 0 && refreshed?.isChanged === false,
  });
  return formatClosing(`${sentence}${noteSettings(coded.open)}`, coded.open.settings.checkDate);
}

/** What a refresh takes, measured in folders made: reading and writing grow with the rows, and a slow day is slow for all. */
const REFRESH_IN_FOLDERS = { fixed: 30, perRow: 0.06 };

/** Whether the refresh at the end can be done before Google stops the run. */
function hasTimeToCount(
  ports: Ports,
  { rowKeys }: FolderSearch,
  { begun, made }: { readonly begun: number; readonly made: MadeFolders },
): boolean {
  const createdCount = made.made.size + made.existing.size;
  if (createdCount === 0) return true;
  const perFolder = (ports.clock.elapsedMs() - begun) / createdCount;
  const { fixed, perRow } = REFRESH_IN_FOLDERS;
  return hasTimeFor(ports, (fixed + perRow * rowKeys.length) * perFolder);
}

interface MadeWork {
  readonly coded: CodedPlan;
  readonly made: MadeFolders;
  readonly hint: DriveHint;
}

/** Refreshes the plan with the folders just made, or as it was read where none was. */
function count(ports: Ports, consent: Consent, { coded, made, hint }: MadeWork): Refreshed {
  if (!made.isChanged) return refreshCodedPlan(ports, coded, hint);
  return beginAnew(ports, () =>
    refreshCodedPlan(ports, reopenCodedPlan(ports, consent, coded.open.sheet.name), hint),
  );
}

/** Only who made the root can add folders by script: said before anything is written down. */
function refuseForeignRoot({ root, rootId, isRootReserved, rootName }: FolderSearch): void {
  if (root?.isMine === false) throw new PlanError({ code: 'evidence-root-foreign', rootName });
  if (root?.isChangeable === false) throw new PlanError({ code: 'evidence-root-other-app', rootName });
  if (rootId !== null && root === null && !isRootReserved)
    throw new PlanError({ code: 'evidence-root-hidden', rootName });
}
