// node --import ./register.mjs run.mjs BUNDLE BOOK.json RESULT.json COMMAND...
import { readFileSync, writeFileSync } from 'node:fs';
import { runClicks } from './clicks.mjs';
import { service } from './sheets-service.mjs';

const [bundle, book, result, ...commands] = process.argv.slice(2);
service.load(JSON.parse(readFileSync(book, 'utf8')));
// Its other services begin by asking Google who is there.
for (const name of [
  'scriptapp',
  'driveapp',
  'utilities',
  'spreadsheetapp',
  'advdrive',
  'advsheets',
  'mimetype',
])
  await import(`@mcpher/gas-fakes/src/services/${name}/app.js`);
const { prepareGlobals } = await import('./shims.mjs');
const clicks = runClicks(readFileSync(bundle, 'utf8'), prepareGlobals(), commands);
writeFileSync(
  result,
  JSON.stringify({ clicks, sheets: service.sheets.map(describe), marks: service.metadata }),
);

function describe({ properties, rows }) {
  return { title: properties.title, sheetId: properties.sheetId, rows };
}
