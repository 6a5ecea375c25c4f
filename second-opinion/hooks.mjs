// gas-fakes talks to Google from a worker that asks for a Google account. Its one door to that worker is replaced by the
// stand-in of the Sheets service; members that it declares as missing are left to the shims.
import { ADORN, SHIMMED } from './shimmed.mjs';

const MAKES_RANGE = 'Proxies.guard(new FakeSheetRange(...args))';
const DOOR = /workersync\/synchronizer\.js$/;

export function resolve(specifier, context, next) {
  if (DOOR.test(specifier)) return { url: new URL('./door.mjs', import.meta.url).href, shortCircuit: true };
  return next(specifier, context);
}

export async function load(url, context, next) {
  const loaded = await next(url, context);
  const names = Object.entries(SHIMMED).find(([file]) => url.endsWith(`/${file}`))?.[1];
  if (names === undefined) return loaded;
  const source = names.reduce((text, name) => text.replaceAll(`"${name}",`, ''), String(loaded.source));
  return {
    ...loaded,
    source: source.replace(MAKES_RANGE, `Proxies.guard(globalThis.${ADORN}(new FakeSheetRange(...args)))`),
  };
}
