const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

// The circles that stay, each with its reason.
const CIRCLES = [
  {
    path: '^src/host/google/',
    because: "Google's own objects name each other: a range gives its sheet, a sheet its ranges.",
  },
  { path: '^src/contract/', because: 'The types of the same objects.' },
  {
    path: '^src/gas/(main|menu)\\.ts$',
    because:
      'The menu takes the names of the public functions from their type: an item without a function must not compile.',
  },
];

module.exports = {
  forbidden: [
    forbid(
      'no-circular',
      'A cycle, be it of types only, means two modules that are one, or a type that stands in the wrong place.',
      { pathNot: CIRCLES.map(({ path }) => path) },
      { circular: true },
    ),
    forbid(
      'domain-knows-nothing-outside',
      'Facts and rules of action plans are the same on Google, on Node and in a test.',
      { path: '^src/domain' },
      { pathNot: '^src/domain' },
    ),
    forbid(
      'messages-read-only-types-of-domain',
      'A sentence is looked up last; it must not compute. The calendar is arithmetic and decides nothing.',
      { path: '^src/messages' },
      { pathNot: '^src/messages|^src/domain/calendar', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'messages-name-records-where-they-arise',
      'Messages name records of domain, sheets and commands by their types; adapters and hosts say nothing in words.',
      { path: '^src/messages' },
      { pathNot: '^src/(messages|documents|domain|sheets|app)' },
    ),
    forbid(
      'documents-are-made-from-records',
      'What a document says is in the records; who asked for it and where it is stored is not its business.',
      { path: '^src/documents' },
      { pathNot: '^src/(documents|domain|messages)' },
    ),
    forbid(
      'wordprocessing-knows-blocks-only',
      'The writer of .docx knows nothing of monev; the blocks know nothing of Word.',
      { path: '^src/documents/(wordprocessing|document\\.ts)' },
      { pathNot: '^src/documents/(wordprocessing|document\\.ts)' },
    ),
    forbid(
      'sheets-turn-records-into-cells-and-back',
      'What stands on an own sheet is told without a port, Google or a clock.',
      { path: '^src/sheets' },
      { pathNot: '^src/(sheets|domain|messages)' },
    ),
    forbid(
      'app-reaches-out-only-through-ports',
      'A command must run with fakes of its ports.',
      { path: '^src/app' },
      { pathNot: '^src/(app|sheets|documents|domain|messages)' },
    ),
    ...[
      'commands',
      'platform-test',
      'overview',
      'documents',
      'monev',
      'registers',
      'evidence',
      'plan',
      'ports',
    ].map((floor, index, floors) =>
      forbid(
        `app-${floor}-uses-what-lies-below`,
        'Commands are made of steps, steps of ports; an arrow back up would make two of them one.',
        { path: `^src/app/${floor}/` },
        { path: `^src/app/(?!(${floors.slice(index).join('|')})/)` },
      ),
    ),
    forbid(
      'gas-adapts-and-decides-nothing',
      'Rules in an adapter cannot be tested without Google.',
      { path: '^src/gas' },
      { pathNot: '^src/(gas|app|sheets|messages|contract|domain)|^node_modules/@types/google-apps-script' },
    ),
    forbid(
      'gas-reads-domain-through-app',
      'Adapters may name domain records and the calendar; the commands call the rules.',
      { path: '^src/gas' },
      { path: '^src/domain/(?!calendar)', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'contract-is-types',
      'The contract is what both sides compile against; it has no run time.',
      { path: '^src/contract' },
      { pathNot: '^src/contract|^node_modules/@types/google-apps-script' },
    ),
    forbid(
      'host-runs-the-bundle-as-a-file',
      'The host must run what people paste, not our sources; and it must run anywhere, so what it needs of a machine is a port.',
      { path: '^src/host' },
      { pathNot: '^src/(host|contract)|node_modules/(fflate|sax|@types/google-apps-script)/' },
    ),
    forbid(
      'web-drives-the-host',
      'The page is another front end of the host; the product reaches it as a bundle, Node not at all.',
      { path: '^src/web' },
      { pathNot: '^src/(web|host|contract)|node_modules/fflate/' },
    ),
    forbid(
      'cli-drives-the-host',
      'The command line is one front end of the host; the product reaches it as a bundle.',
      { path: '^src/cli' },
      { path: '^src/(domain|messages|sheets|app|gas|rekap)' },
    ),
    forbid(
      'rekap-counts-with-the-rules-of-the-product',
      'The roll-up reads files with the host and counts with the domain; of the app it takes how a plan is assessed, which is pure, and no port.',
      { path: '^src/rekap' },
      {
        pathNot:
          '^src/(rekap|domain|messages|sheets|host|cli|app/plan|app/ports)|^(node:)?(fs|os|path|url|util|worker_threads)',
      },
    ),
    forbid(
      'nobody-needs-rekap',
      'It is a program of its own.',
      { path: '^src/(?!rekap)' },
      { path: '^src/rekap' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'src/gas/tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js'] },
  },
};
