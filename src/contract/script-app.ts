/** What this person has agreed to. Google's types do not declare it yet; where it is missing, nothing is known. */
export interface AuthorizationInfo {
  readonly getAuthorizedScopes?: () => string[] | null;
}

/** How much a person may have agreed to; FULL is all that there is. */
export interface AuthModes {
  readonly FULL: unknown;
}

/** The script itself, as far as the add-on asks. */
export interface ScriptApp {
  readonly AuthMode: AuthModes;
  getAuthorizationInfo(authMode: unknown): AuthorizationInfo;
}
