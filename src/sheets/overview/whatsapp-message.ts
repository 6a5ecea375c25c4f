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
  return {
    text: write(lines),
    url:
      findAddress(lines, count => formatAddress(write(lines.slice(0, count)), phone)) ??
      formatAddress('', phone),
  };
}

/** The address that holds most lines, or null where none is short enough. */
function findAddress(lines: readonly string[], addressOf: (count: number) => string): string | null {
  for (let count = countFitting(lines); count >= 0; count -= 1) {
    const address = addressOf(count);
    if (address.length <= LONGEST_ADDRESS) return address;
  }
  return null;
}

/** More lines than these are too long by themselves: no letter becomes shorter in an address. */
function countFitting(lines: readonly string[]): number {
  let length = 0;
  for (const [at, line] of lines.entries()) {
    length += line.length;
    if (length > LONGEST_ADDRESS) return at;
  }
  return lines.length;
}

function formatAddress(text: string, phone: string | null): string {
  const words = encodeURIComponent(text);
  return phone === null
    ? `https://api.whatsapp.com/send?text=${words}`
    : `https://wa.me/${phone}?text=${words}`;
}
