/** The address at which Drive shows a file. */
export function formatDocumentUrl(id: string): string {
  return `https://drive.google.com/file/d/${id}/view`;
}
