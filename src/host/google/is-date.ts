/** Whether the value is a Date, of whatever realm. */
export function isDate(value: unknown): value is Date {
  try {
    // Refuses all that is no Date, also what only looks like one.
    Date.prototype.getTime.call(value as Date);
    return true;
  } catch {
    return false;
  }
}
