/** Whether it holds for each number from 0 below `count`. */
export function everyIndex(count: number, holds: (index: number) => boolean): boolean {
  for (let index = 0; index < count; index += 1) if (!holds(index)) return false;
  return true;
}
