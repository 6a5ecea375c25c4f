/** The text of the manifest for offices that allow no restricted permission: the menu without Drive. */
export function withoutDrive(manifest) {
  const { dependencies: _, oauthScopes, ...rest } = JSON.parse(manifest);
  const own = oauthScopes.filter(scope => scope.endsWith('spreadsheets.currentonly'));
  return `${JSON.stringify({ ...rest, oauthScopes: own }, null, 2)}\n`;
}
