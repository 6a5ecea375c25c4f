import { documentKindOf, documentNounOf, documentWords } from '../document-nouns.ts';
import type { ExpectedDocument } from '../expected-document.ts';
import { describeDocument } from './describe-document.ts';

/** Whether a deadline's label names the document: "PK" names "Penetapan Kinerja", "Laporan IKM" no other report. */
export function isNamedByLabel({ title, alternatives }: ExpectedDocument, label: string): boolean {
  const wanted = nameOf(label);
  return [title, ...alternatives].map(nameOf).some(name => {
    if (wanted.kind === null ? wanted.subject.length === 0 : wanted.kind !== name.kind) return false;
    return wanted.subject.every(word => name.subject.includes(word));
  });
}

/** The document that a label stands for where the row names none. */
export function documentOfLabel(label: string, number: number): ExpectedDocument {
  return { ...describeDocument([label]), number, title: label };
}

interface Name {
  readonly kind: string | null;
  readonly subject: readonly string[];
}

function nameOf(title: string): Name {
  const words = documentWords(title).filter(word => !/^(?:19|20)\d\d$/.test(word));
  const hit = documentNounOf(words);
  const rest = words.filter((_, index) => !hit || index < hit.start || index >= hit.start + hit.length);
  return { kind: documentKindOf(words), subject: rest.filter(word => word !== 'dokumen') };
}
