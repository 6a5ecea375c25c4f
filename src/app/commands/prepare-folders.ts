import { formatClosing } from '../../messages/command-id.ts';
import { formatFoldersClosing } from '../../messages/folders-id.ts';
import { SETTING_WORDS } from '../../messages/settings-id.ts';
import { type FolderSearch, findFolders } from '../evidence/find-folders.ts';
import { makeFolders } from '../evidence/make-folders.ts';
import { type CodedPlan, openCodedPlan } from '../plan/open-coded-plan.ts';
import { PlanError } from '../plan/plan-error.ts';
import type { Question } from '../plan/question.ts';
import { beginAnew } from '../plan/sheet-moved.ts';
import { type Consent, withConsent } from '../plan/with-consent.ts';
import type { Ports } from '../ports/ports.ts';
import { refreshCodedPlan } from './refresh-plan.ts';

/** "Siapkan folder bukti": one Drive folder a row, made or adopted, linked in BUKTI. Returns the closing sentence. */
export function prepareFolders(ports: Ports): string {
  return withConsent(ports, 'prepareFolders', consent => prepareUnderLock(ports, consent));
}

function prepareUnderLock(ports: Ports, consent: Consent): Question | string {
  const coded = openCodedPlan(ports, consent);
  if ('kind' in coded) return coded;
  const search = findFolders(ports, coded);
  if (search.missing.length > 0) {
    refuseForeignRoot(search);
    if (search.rootId === null && !consent.granted.has('folders')) {
      return { kind: 'folders', rootName: search.rootName, count: search.missing.length };
    }
  }
  const made = makeFolders(ports, coded, search);
  // Not from the start: the sentence at the end counts the folders just made.
  const refreshed = beginAnew(ports, () =>
    refreshCodedPlan(ports, reopen(ports, consent, coded.open.sheet.name)),
  );
  const sentence = formatFoldersClosing({
    rootName: search.rootName,
    rowCount: search.rowKeys.length,
    blockedCount: search.blockedCount,
    readyCount: search.rowKeys.filter(key => made.folders.has(key) && !made.unmade.has(key)).length,
    madeCount: made.madeCount,
    adoptedCount: search.adopted.size,
    unusable: search.unusable.map(({ key, reason }) => ({ code: key, reason })),
    hidden: refreshed.hidden,
    settingLabel: SETTING_WORDS.evidenceRoot.label,
    isUnchanged: made.madeCount === 0 && search.adopted.size === 0 && !refreshed.isChanged,
  });
  return formatClosing(sentence, coded.open.settings.checkDate);
}

/** The links just written are read back from the sheet, as the next person will see them. */
function reopen(ports: Ports, consent: Consent, sheetName: string): CodedPlan {
  const coded = openCodedPlan(ports, consent);
  // Rows were sorted beside their codes meanwhile: the next click asks about that.
  if ('kind' in coded) throw new PlanError({ code: 'sheet-moved', sheetName });
  return coded;
}

/** Only who made the root can add folders by script: said before anything is written down. */
function refuseForeignRoot({ root, rootId, isRootReserved, rootName }: FolderSearch): void {
  if (root?.isMine === false) throw new PlanError({ code: 'evidence-root-foreign', rootName });
  if (rootId !== null && root === null && !isRootReserved)
    throw new PlanError({ code: 'evidence-root-hidden', rootName });
}
