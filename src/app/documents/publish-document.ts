import { formatDocumentUrl } from '../../messages/document-url.ts';
import { link } from '../../sheets/sheet-content.ts';
import type { OpenPlan } from '../plan/open-plan.ts';
import { writeSetting } from '../plan/write-setting.ts';
import type { Ports } from '../ports/ports.ts';
import { type DocumentFile, type StoredDocument, storeDocument } from './store-document.ts';

/** A document to be stored, and the setting that keeps its address. */
export interface Publication extends DocumentFile {
  readonly setting: 'reportDocument' | 'planDocument';
}

/** Stores a document and shows its address in Pengaturan ZI. */
export function publishDocument(
  ports: Ports,
  open: OpenPlan,
  { setting, ...file }: Publication,
): StoredDocument {
  const stored = storeDocument(ports, open, file);
  const url = formatDocumentUrl(stored.id);
  writeSetting(ports, setting, link(url, url, 'bodyMuted'));
  ports.workbook.flush();
  // Last: a run that is cut before makes no second document when it is repeated.
  ports.workbook.markPendingDocument(null);
  return stored;
}
