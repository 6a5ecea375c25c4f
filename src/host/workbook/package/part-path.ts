/** The part that a relationship names; `/xl/x.xml` counts from the top, `../x.xml` from the folder of its owner. */
export function resolvePartPath(owner: string, target: string): string {
  const plain = decodeTarget(target).split('#')[0] ?? '';
  const base = plain.startsWith('/') ? [] : owner.split('/').slice(0, -1);
  const path: string[] = [...base];
  for (const piece of plain.split('/')) {
    if (piece === '' || piece === '.') continue;
    if (piece === '..') path.pop();
    else path.push(piece);
  }
  return path.join('/');
}

function decodeTarget(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** Where the relationships of a part stand. */
export function relationshipsPathOf(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

/** How `owner` writes the path of `part`, both in the package. */
export function relativePartPath(owner: string, part: string): string {
  const from = owner.split('/').slice(0, -1);
  const to = part.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
