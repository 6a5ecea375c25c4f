import { service } from './sheets-service.mjs';

const ME = { id: 'me', email: 'tim@contoh.go.id', token: '' };
const OK = { status: 200 };

const ANSWERS = {
  sxInit: () => ({
    scopes: '',
    activeUser: ME,
    effectiveUser: ME,
    projectId: 'none',
    settings: { documentId: service.id, scriptId: 'script' },
    manifest: { timeZone: 'Asia/Jakarta' },
    clasp: {},
  }),
  sxDriveGet: ({ id }) => ({
    data: {
      id,
      name: 'Rencana aksi',
      mimeType: `application/vnd.google-apps.${id === service.id ? 'spreadsheet' : 'folder'}`,
      trashed: false,
    },
    response: OK,
  }),
  sxGetAccessToken: () => 'none',
  sxStore: () => null,
  sxSheets: ({ subProp, method, params }) => {
    const data = service.answer(subProp ? `${subProp}.${method}` : method, structuredClone(params));
    return { data: structuredClone(data), response: OK };
  },
};

/** What gas-fakes takes for its worker. */
export function callSync(method, ...args) {
  const answer = ANSWERS[method];
  if (answer === undefined) throw new Error(`the stand-in has no ${method}`);
  return answer(...args);
}
