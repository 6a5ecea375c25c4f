import sax from 'sax';

interface Spanned {
  text: string;
  readonly rows: number;
  readonly columns: number;
}

/** The tables of an HTML text, each as rows of texts; a cell that covers others shows its text in all of them. */
export function readTables(html: string): readonly (readonly (readonly string[])[])[] {
  const tables: Spanned[][][] = [];
  let cell: Spanned | null = null;
  const parser = sax.parser(true);
  parser.onopentag = ({ name, attributes }) => {
    if (name === 'table') tables.push([]);
    if (name === 'tr') tables.at(-1)?.push([]);
    if (name === 'br' && cell) cell.text += '\n';
    if (name !== 'td' && name !== 'th') return;
    cell = { text: '', rows: Number(attributes.rowspan ?? 1), columns: Number(attributes.colspan ?? 1) };
    tables.at(-1)?.at(-1)?.push(cell);
  };
  parser.onclosetag = name => {
    if (name === 'td' || name === 'th') cell = null;
  };
  parser.ontext = text => {
    if (cell) cell.text += text;
  };
  parser.write(`<html>${html}</html>`).close();
  return tables.map(spread);
}

function spread(rows: readonly (readonly Spanned[])[]): readonly (readonly string[])[] {
  const grid: string[][] = rows.map(() => []);
  rows.forEach((cells, rowIndex) => {
    let column = 0;
    for (const { text, rows: height, columns } of cells) {
      while (grid[rowIndex]?.[column] !== undefined) column += 1;
      for (let r = rowIndex; r < rowIndex + height; r += 1)
        for (let c = column; c < column + columns; c += 1) {
          const line = grid[r];
          if (line) line[c] = text;
        }
      column += columns;
    }
  });
  return grid;
}
