import type { Overview, OwnerLine } from '../../domain/overview/overview.ts';
import { formatMessageLine, formatOwner, MESSAGE } from '../../messages/overview-id.ts';
import { plainWords } from '../sheet-content.ts';

/** A reminder for an owner: the whole text, and an address that opens WhatsApp with as much of it as fits. */
export interface Reminder {
  readonly text: string;
  readonly url: string;
}

/** Longer addresses are cut by some browsers and phones. */
const LONGEST_ADDRESS = 1800;

/** The reminder for what the owner has open; null where nothing is. `phone` as wa.me takes it, or null. */
export function buildReminder(
  line: OwnerLine,
  overview: Pick<Overview, 'unitName' | 'checkDate'>,
  { phone, workbookUrl }: { readonly phone: string | null; readonly workbookUrl: string },
): Reminder | null {
  if (line.actions.length === 0) return null;
  const lines = line.actions.map(formatMessageLine);
  const write = (shown: readonly string[]): string => {
    const hidden = lines.length - shown.length;
    const more = hidden > 0 && shown.length > 0 ? [MESSAGE.more(hidden)] : [];
    const body =
      shown.length > 0
        ? [MESSAGE.intro(overview.unitName, overview.checkDate), ...shown, ...more]
        : [MESSAGE.only(lines.length)];
    const words = [MESSAGE.greeting(formatOwner(line.owner)), ...body, `${MESSAGE.closing} ${workbookUrl}`];
    return plainWords(words.join('\n'));
  };
  const counts = Array.from({ length: lines.length + 1 }, (_, i) => lines.length - i);
  const addresses = counts.map(count => formatAddress(write(lines.slice(0, count)), phone));
  const url = addresses.find(address => address.length <= LONGEST_ADDRESS) ?? formatAddress('', phone);
  return { text: write(lines), url };
}

function formatAddress(text: string, phone: string | null): string {
  const words = encodeURIComponent(text);
  return phone === null
    ? `https://api.whatsapp.com/send?text=${words}`
    : `https://wa.me/${phone}?text=${words}`;
}
