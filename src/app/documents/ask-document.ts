import {
  DOCUMENT_CHOICE,
  type DocumentKind,
  formatDocumentChoiceAgain,
  readDocumentKind,
} from '../../messages/document-choice-id.ts';
import { COMMAND_WORDS } from '../../messages/menu-id.ts';
import type { Ports } from '../ports/ports.ts';

/** Which document the person wants; null when cancelled or not understood twice. */
export function askDocument(ports: Ports): DocumentKind | null {
  const { title } = COMMAND_WORDS.buildDocument;
  const first = ports.person.ask(title, DOCUMENT_CHOICE);
  if (first === null) return null;
  const kind = readDocumentKind(first);
  if (kind !== null) return kind;
  const second = ports.person.ask(title, formatDocumentChoiceAgain(first));
  return second === null ? null : readDocumentKind(second);
}
