import { nameIdentity } from './identity.ts';
import { openPackage } from './package/open-package.ts';
import { WorkbookRefusal } from './package/workbook-refusal.ts';
import { readCustomProperties } from './reading/read-custom-properties.ts';

/** Whether the file is a workbook that the host has saved before, under the product's word for its own entries. */
export function carriesIdentity(bytes: Uint8Array, mark: string): boolean {
  try {
    return readCustomProperties(openPackage(bytes).parts).has(nameIdentity(mark).entry.spreadsheetId);
  } catch (error) {
    if (error instanceof WorkbookRefusal) return false;
    throw error;
  }
}
