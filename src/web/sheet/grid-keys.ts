import type { GridView } from './grid-view.ts';
import type { Place } from './place.ts';

export interface GridKeys {
  edit(place: Place, text: string | null): void;
  clear(place: Place): void;
  undo(): void;
  redo(): void;
  /** Files that a person lets fall on a row. */
  drop(place: Place, files: readonly File[]): void;
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-15, 0],
  PageDown: [15, 0],
};

/** Keyboard and pointer on the cells, as in Sheets; Tab leaves the grid. */
export function listenToGrid(grid: GridView, keys: GridKeys): void {
  grid.element.addEventListener('keydown', event => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey) useShortcut(grid, keys, event);
    else useKey(grid, keys, event);
  });
  grid.element.addEventListener('click', event => {
    const place = placeOf(event.target);
    if (place !== null) grid.select(place);
  });
  grid.element.addEventListener('dragover', event => event.preventDefault());
  grid.element.addEventListener('drop', event => {
    event.preventDefault();
    const place = placeOf(event.target);
    if (place !== null) keys.drop(place, [...(event.dataTransfer?.files ?? [])]);
  });
  grid.element.addEventListener('dblclick', event => {
    const place = placeOf(event.target);
    if (place !== null) keys.edit(place, null);
  });
}

function placeOf(target: EventTarget | null): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[role="gridcell"]') : null;
  if (cell === null) return null;
  return { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
}

function useShortcut(grid: GridView, keys: GridKeys, event: KeyboardEvent): void {
  const key = event.key.toLowerCase();
  if (key === 'z' && !event.shiftKey) keys.undo();
  else if (key === 'y' || key === 'z') keys.redo();
  else if (key === 'home') grid.select({ row: 0, column: 0 });
  else if (key === 'end') grid.select(findVisible(grid, { row: grid.sizes.rows - 1, column: 0 }, [-1, 0]));
  else return;
  event.preventDefault();
}

function useKey(grid: GridView, keys: GridKeys, event: KeyboardEvent): void {
  const { selected } = grid;
  const step = STEPS[event.key];
  if (step !== undefined) grid.select(move(grid, selected, step));
  else if (event.key === 'Home') grid.select(findVisible(grid, { row: selected.row, column: 0 }, [0, 1]));
  else if (event.key === 'End') {
    grid.select(findVisible(grid, { row: selected.row, column: grid.sizes.columns - 1 }, [0, -1]));
  } else if (event.key === 'Enter' || event.key === 'F2') keys.edit(selected, null);
  else if (event.key === 'Delete' || event.key === 'Backspace') keys.clear(selected);
  else if (event.key.length === 1 && !event.altKey) keys.edit(selected, event.key);
  else return;
  event.preventDefault();
}

function move(grid: GridView, from: Place, [rows, columns]: readonly [number, number]): Place {
  const { rows: rowCount, columns: columnCount } = grid.sizes;
  const next = {
    row: Math.min(Math.max(from.row + rows, 0), rowCount - 1),
    column: Math.min(Math.max(from.column + columns, 0), columnCount - 1),
  };
  const found = findVisible(grid, next, [Math.sign(rows), Math.sign(columns)]);
  return grid.isVisible(found) ? found : from;
}

/** Goes on past hidden rows and columns, and out of merges. */
function findVisible(grid: GridView, from: Place, [rows, columns]: readonly [number, number]): Place {
  let place = from;
  const isInside = (): boolean =>
    place.row >= 0 && place.column >= 0 && place.row < grid.sizes.rows && place.column < grid.sizes.columns;
  while (isInside() && !grid.isVisible(place))
    place = { row: place.row + rows, column: place.column + columns };
  return place;
}
