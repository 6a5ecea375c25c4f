import { decompressSync, strFromU8 } from 'fflate';

/** An example file of evidence, as the command line's demonstration drops it. */
export interface ExampleFile {
  readonly code: string;
  readonly name: string;
  readonly day: string;
  readonly size: number;
  readonly md5: string;
}

/** Drawings of the guide. */
export type DrawingName = 'editor' | 'manifes' | 'menu' | 'belum-diverifikasi' | 'izin';

/** What the build put into the page. */
export interface PageData {
  readonly version: string;
  /** SHA-256 of Code.gs. */
  readonly checksum: string;
  readonly code: string;
  readonly manifest: string;
  readonly plan: Uint8Array;
  readonly evidence: readonly ExampleFile[];
  /** Drawings of the steps of the installation, as SVG. */
  readonly drawings: Readonly<Record<DrawingName, string>>;
}

interface Packed extends Omit<PageData, 'code' | 'plan'> {
  readonly code: string;
  readonly plan: string;
}

function unpack(text: string): Uint8Array {
  return Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
}

/** The data that lies in the page, unpacked. */
export function readPageData(): PageData {
  const packed = JSON.parse(document.getElementById('data')?.textContent ?? '{}') as Packed;
  return {
    ...packed,
    code: strFromU8(decompressSync(unpack(packed.code))),
    plan: unpack(packed.plan),
  };
}
