// A called name and where it comes from in; the HTTP library behind it out.

import type { ImportedFrom } from '../../model/http';

const PACKAGES: Readonly<Record<string, string>> = {
  axios: 'axios',
  ky: 'ky',
  'ky-universal': 'ky',
  got: 'got',
  'node-fetch': 'fetch',
  'cross-fetch': 'fetch',
  'isomorphic-fetch': 'fetch',
  'isomorphic-unfetch': 'fetch',
  undici: 'fetch',
  'whatwg-fetch': 'fetch',
  'expo/fetch': 'fetch',
  '@tauri-apps/plugin-http': 'fetch',
  ofetch: 'ofetch',
  '#app': 'ofetch',
  '#imports': 'ofetch',
  swr: 'swr',
  'swr/mutation': 'swr',
  'swr/immutable': 'swr',
  'swr/infinite': 'swr',
  superagent: 'superagent',
  supertest: 'supertest',
  request: 'request',
  'request-promise': 'request',
  needle: 'needle',
  wretch: 'wretch',
  jquery: 'jquery',
  '@angular/common/http': 'angular',
  '@nestjs/axios': 'axios',
};

const GLOBALS: Readonly<Record<string, string>> = {
  fetch: 'fetch',
  $fetch: 'ofetch',
  useFetch: 'ofetch',
  useLazyFetch: 'ofetch',
  axios: 'axios',
  $: 'jquery',
  jQuery: 'jquery',
};

export function libraryOf(name: string, from: ImportedFrom | null, isLocal: boolean): string | null {
  if (from) return Object.hasOwn(PACKAGES, from.specifier) ? PACKAGES[from.specifier]! : null;
  if (isLocal) return null;
  const root = name.replace(/^(?:window|globalThis|self|global)\./, '').split('.')[0]!;
  return Object.hasOwn(GLOBALS, root) ? GLOBALS[root]! : null;
}

/** Never a client of one's own: routers of pages, path tools, servers' own registration. */
export function isNoClient(name: string, from: ImportedFrom | null): boolean {
  if (
    from &&
    /^(?:node:|next\/|react-router|vue-router|@tanstack\/(?:react-)?router|path$|fs$|express$|fastify$|koa|hono|zod|yup|lodash|vitest|@playwright|cypress)/.test(
      from.specifier,
    )
  )
    return true;
  return /(?:^|\.)(?:push|replace|navigate|redirect|permanentRedirect|use|startsWith|endsWith|includes|indexOf|join|resolve|split|test|match|revalidatePath|revalidateTag|describe|it|expect|t|require|import|mock|log|warn|error|info|debug|Link|href|goto|visit|setItem|getItem|matchPath|useMatch|track|emit|on|off|once|addEventListener|querySelector|createElement|has|set|then|catch|map|filter|forEach|readFile|readFileSync|writeFile|existsSync)$/.test(
    name,
  );
}

/** Named as what sends something. */
export function soundsLikeClient(name: string): boolean {
  return /fetch|request|api|http|axios|client|ajax|rest|instance|mutator|(?:^|\.)(?:get|post|put|patch|del|delete|query|mutate|call|send|load|upload)\w*$/i.test(
    name,
  );
}
