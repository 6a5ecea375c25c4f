import type { PlainDate } from '../domain/calendar/plain-date.ts';
import { formatLongDay } from './month-id.ts';

export const ACKNOWLEDGED = 'Mengetahui,';

/** `Bogor, 5 Juli 2021`; dots where no place is set. */
export function formatPlaceAndDay(place: string, day: PlainDate): string {
  return `${place === '' ? '……………………' : place}, ${formatLongDay(day)}`;
}

/** The name under a signature, or a dotted line. */
export function formatSigner(name: string): string {
  return name === '' ? '(………………………………………)' : name;
}

/** `NIP 19…`, or a dotted line. */
export function formatNip(nip: string): string {
  return `NIP ${nip === '' ? '………………………………' : nip}`;
}
