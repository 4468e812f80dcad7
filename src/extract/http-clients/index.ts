// Calls that code makes over HTTP: `fetch`, axios, ky, got, SWR, RTK Query, Angular, and the wrappers that projects put around them.

import type { CodeStack } from '../code-stack';
import { isForeign } from '../syntax/tree-places';
import { read } from './read';

export const httpClients: CodeStack = {
  id: 'http-clients',
  title: 'HTTP clients',
  version: 4,
  reads: (path) => !isForeign(path) && !/\.d\.[cm]?ts$/i.test(path),
  mentions: (text) => SIGNS.test(text),
  read,
};

/** A client by name, or a call that is given a path. */
const SIGNS =
  /\bfetch\b|\baxios\b|\bky\b|\bgot\b|\bofetch\b|useSWR|fetchBaseQuery|injectEndpoints|HttpClient\b|HttpService\b|XMLHttpRequest|superagent|supertest|\$\.(?:ajax|get|post|getJSON)\b|(?:get|post|put|patch|del|delete|request|fetch\w*|[qQ]uery|[mM]utation|api|call|send)(?:<[^>()\n]{1,80}>)?\(\s*[`'"]\/?[\w$]|\b(?:url|path): [`'"]\/\w|\blocalVarPath\b|\burl_ = |(?:API|api|Api|BASE|base)_?(?:URL|Url|url|BASE|Base|PATH|Path|ENDPOINTS?|Endpoints?)\b/;
