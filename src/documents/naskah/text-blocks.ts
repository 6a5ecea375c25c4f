import { type Block, list, paragraph } from '../document.ts';

const POINT = /^\s*[-•–]\s+(.*)$/;
const NUMBERED = /^\s*\d{1,2}[.)]\s+(.*)$/;

/** The blocks of a running text: lines are paragraphs, lines that begin with "- " or "1. " lists. */
export function textBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let items: string[] = [];
  let isNumbered = false;
  const closeList = (): void => {
    if (items.length > 0) blocks.push(list(items, isNumbered));
    items = [];
  };
  for (const line of text.split(/\r?\n/)) {
    const numbered = NUMBERED.exec(line);
    const point = numbered ?? POINT.exec(line);
    if (point === null) {
      closeList();
      if (line.trim() !== '') blocks.push(paragraph(line.trim()));
      continue;
    }
    if (items.length > 0 && isNumbered !== (numbered !== null)) closeList();
    isNumbered = numbered !== null;
    items.push(point[1] ?? '');
  }
  closeList();
  return blocks;
}
