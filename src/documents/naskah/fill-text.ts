/** The values that running texts may name. Null where the workbook has none. */
export interface TextValues {
  readonly unit: string | null;
  readonly UNIT: string | null;
  readonly tahun: string | null;
  readonly periode: string | null;
  readonly kepala: string | null;
  readonly ketua: string | null;
  readonly jumlah_kegiatan: string | null;
  readonly jatuh_tempo: string | null;
  readonly terpenuhi: string | null;
  readonly persen: string | null;
}

/** A text with its placeholders filled, and the names that could not be. */
export interface FilledText {
  readonly text: string;
  /** Placeholders without a value: dots stand in their place. */
  readonly missing: readonly (keyof TextValues)[];
  /** Names in braces that are no placeholder: they stay as they are. */
  readonly unknown: readonly string[];
}

const DOTS = '……………';

/** The text with `{unit}`, `{periode}` and the like filled in. */
export function fillText(text: string, values: TextValues): FilledText {
  const missing = new Set<keyof TextValues>();
  const unknown = new Set<string>();
  const filled = text.replace(/\{([^{}\n]{1,40})\}/g, (whole, name: string) => {
    if (!isPlaceholder(name, values)) {
      unknown.add(name);
      return whole;
    }
    const value = values[name];
    if (value === null || value === '') missing.add(name);
    return value || DOTS;
  });
  return { text: filled, missing: [...missing], unknown: [...unknown] };
}

function isPlaceholder(name: string, values: TextValues): name is keyof TextValues {
  return Object.keys(values).includes(name);
}
