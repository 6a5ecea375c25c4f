import type { CellImage, CellImageBuilder } from '../../contract/cell-image.ts';
import { ValueType } from './google-enums.ts';
import { GOOGLE_TEXTS, GoogleError } from './google-error.ts';
import { expose, requireTexts, type ScriptRun } from './script-run.ts';

const images = new WeakSet<object>();

export function isCellImage(value: unknown): boolean {
  return typeof value === 'object' && value !== null && images.has(value);
}

export function createCellImage(run: ScriptRun): CellImage {
  const image = expose<CellImage>(run, 'CellImage', { valueType: ValueType.IMAGE });
  images.add(image);
  return image;
}

export function createImageBuilder(run: ScriptRun): CellImageBuilder {
  let hasSource = false;
  const builder: CellImageBuilder = expose<CellImageBuilder>(run, 'CellImageBuilder', {
    setSourceUrl: url => {
      requireTexts('CellImageBuilder.setSourceUrl', [url]);
      hasSource = true;
      return builder;
    },
    build: () => {
      if (!hasSource) throw new GoogleError(GOOGLE_TEXTS.badArgument('sourceUrl'));
      return createCellImage(run);
    },
  });
  return builder;
}
