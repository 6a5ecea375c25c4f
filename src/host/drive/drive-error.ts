/** What the advanced service throws: the message begins with the method, `details` is the answer of the web API. */
export class DriveError extends Error {
  override readonly name = 'GoogleJsonResponseException';
  readonly details: DriveErrorDetails;

  constructor(method: string, details: DriveErrorDetails) {
    super(`API call to drive.files.${method} failed with error: ${details.message}`);
    this.details = details;
  }
}

export interface DriveErrorDetails {
  readonly code: number;
  readonly message: string;
  readonly errors: readonly { readonly domain: string; readonly reason: string; readonly message: string }[];
}

/** A refusal before it is known which method was called. */
export class DriveRefusal extends Error {
  readonly details: DriveErrorDetails;

  constructor(code: number, reason: string, message: string) {
    super(message);
    this.details = { code, message, errors: [{ domain: 'global', reason, message }] };
  }
}

export function refuseInvalidQuery(): DriveRefusal {
  return new DriveRefusal(400, 'invalid', 'Invalid Value');
}

export function refuseMissing(id: string): DriveRefusal {
  return new DriveRefusal(404, 'notFound', `File not found: ${id}.`);
}

/** The app has the narrow scope drive.file: it may change only what this person made through it. */
export function refuseUnauthorized(id: string): DriveRefusal {
  const message = `The user has not granted the app 0 write access to the file ${id}.`;
  return new DriveRefusal(403, 'appNotAuthorizedToFile', message);
}

/** Page sizes and numbers of ids. */
export function checkCount(count: number): void {
  if (Number.isInteger(count) && count >= 1 && count <= 1000) return;
  const message = `Invalid value '${count}'. Values must be within the range: [1, 1000]`;
  throw new DriveRefusal(400, 'invalidParameter', message);
}
