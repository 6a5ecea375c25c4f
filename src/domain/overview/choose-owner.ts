import type { PlanRow } from '../plan/action-plan.ts';
import type { Owner } from './overview.ts';

/** Where names of owners stand besides the plan's own column. */
export interface OwnerSources {
  /** PIC of area I to VI from Pengaturan ZI; '' where none is named. */
  readonly areaOwners: readonly string[];
  /** The one Koordinator of that area's Pokja in the register of the team; null for none or several. */
  readonly coordinatorOf: (area: number) => string | null;
}

/** Who answers for the row: the first that is named in its PIC cell, for its area, in the team; else the area itself. */
export function chooseOwner({ owner, area }: Pick<PlanRow, 'owner' | 'area'>, sources: OwnerSources): Owner {
  const named = [
    owner,
    area === null ? '' : (sources.areaOwners[area - 1] ?? ''),
    area === null ? '' : (sources.coordinatorOf(area) ?? ''),
  ].find(name => name.trim() !== '');
  if (named !== undefined) return { kind: 'named', name: named.trim().replace(/\s+/g, ' ') };
  return area === null ? { kind: 'nobody' } : { kind: 'area', area };
}

/** What tells owners apart: a name but for case and spaces. */
export function ownerKey(owner: Owner): string {
  switch (owner.kind) {
    case 'named':
      return `name ${owner.name.toLowerCase()}`;
    case 'area':
      return `area ${owner.area}`;
    case 'nobody':
      return 'nobody';
  }
}
