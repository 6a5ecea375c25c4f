import { cleanText, escapeXml } from './xml-text.ts';

const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
const WEB_ADDRESS = /^https?:\/\/[^\s"<>\\^`{|}]+$/i;

/** The addresses that a document leads to, each a relationship of its main part. */
export class Links {
  private readonly ids = new Map<string, string>();

  /** The relationship's id; null for what is no web address. */
  add(url: string): string | null {
    const address = cleanText(url).trim();
    if (!WEB_ADDRESS.test(address)) return null;
    const known = this.ids.get(address);
    if (known !== undefined) return known;
    const id = `link${this.ids.size + 1}`;
    this.ids.set(address, id);
    return id;
  }

  /** The relationships as XML. */
  format(): string {
    return [...this.ids]
      .map(
        ([address, id]) =>
          `<Relationship Id="${id}" Type="${RELATIONSHIP}" Target="${escapeXml(address)}" TargetMode="External"/>`,
      )
      .join('');
  }
}
