import { strToU8 } from 'fflate';
import { decodePart } from './decode-part.ts';
import { refuseDamaged } from './workbook-refusal.ts';

/** The parts of a package; a changed one is written under its old name, an unchanged one keeps its bytes. */
export class PackageParts {
  private readonly parts: Map<string, Uint8Array>;

  constructor(parts: ReadonlyMap<string, Uint8Array>) {
    this.parts = new Map(parts);
  }

  get names(): readonly string[] {
    return [...this.parts.keys()];
  }

  has(name: string): boolean {
    return this.parts.has(name);
  }

  /** The part's bytes; a part that is not there is refused as damage. */
  readBytes(name: string): Uint8Array {
    const bytes = this.parts.get(name);
    if (bytes === undefined) throw refuseDamaged(`${name} tidak ada`);
    return bytes;
  }

  readText(name: string): string {
    const bytes = this.readBytes(name);
    try {
      return decodePart(bytes);
    } catch {
      throw refuseDamaged(`${name}: bukan UTF-8`);
    }
  }

  writeText(name: string, text: string): void {
    this.parts.set(name, strToU8(text));
  }

  remove(name: string): void {
    this.parts.delete(name);
  }

  /** A name that no part has: `xl/worksheets/sheet7.xml` for `xl/worksheets/sheet` and `.xml`. */
  nameNew(stem: string, ending: string): string {
    let number = 1;
    const lower = new Set(this.names.map(name => name.toLowerCase()));
    while (lower.has(`${stem}${number}${ending}`.toLowerCase())) number++;
    return `${stem}${number}${ending}`;
  }

  copy(): PackageParts {
    return new PackageParts(this.parts);
  }

  entries(): IterableIterator<[string, Uint8Array]> {
    return this.parts.entries();
  }
}
