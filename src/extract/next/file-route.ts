// A path of the repository in; the route that a file there answers, by the conventions of Next.js, SvelteKit and Nuxt, out.

import type { HttpMethod, PathSegment, RouteFramework } from '../../model/http';
import { methodNamed } from '../syntax/http/expressions';

export interface FileRoute {
  framework: RouteFramework;
  path: PathSegment[];
  /** Said by the file's name; null where its exports say it. */
  method: HttpMethod | null;
}

const HANDLER = /^(?:(.*)\/)?app\/(?:(.*)\/)?route\.[cm]?[jt]sx?$/;
const PAGE = /^(?:(.*)\/)?pages\/api\/(.*)\.[cm]?[jt]sx?$/;
const SVELTE = /^(?:(.*)\/)?routes\/(?:(.*)\/)?\+server\.[jt]s$/;
const NUXT = /^(?:(.*)\/)?server\/(api|routes)\/(.*)\.[cm]?[jt]s$/;

export function fileRoute(path: string): FileRoute | null {
  if (/\.(?:test|spec|d)\.[cm]?[jt]sx?$/.test(path)) return null;
  const handler = HANDLER.exec(path);
  if (handler) return { framework: 'next', path: segmentsOf(handler[2] ?? ''), method: null };
  const page = PAGE.exec(path);
  if (page) return { framework: 'next', path: ['api', ...segmentsOf(withoutIndex(page[2]!))], method: 'ALL' };
  const svelte = SVELTE.exec(path);
  if (svelte) return { framework: 'sveltekit', path: segmentsOf(svelte[2] ?? ''), method: null };
  const nuxt = NUXT.exec(path);
  if (!nuxt) return null;
  const named = /^(.*)\.(get|post|put|patch|delete|head|options)$/.exec(nuxt[3]!);
  const segments = segmentsOf(withoutIndex(named?.[1] ?? nuxt[3]!));
  const method = named ? methodNamed(named[2]!) : 'ALL';
  return { framework: 'nuxt', path: nuxt[2] === 'api' ? ['api', ...segments] : segments, method };
}

function withoutIndex(path: string): string {
  return path.replace(/(?:^|\/)index$/, '');
}

/** Groups `(shop)` and slots `@modal` are no part of the address. */
function segmentsOf(folder: string): PathSegment[] {
  return folder.split('/').flatMap((part): PathSegment[] => {
    if (part === '' || /^\(.*\)$/.test(part) || part.startsWith('@')) return [];
    const bracket = /^\[+(\.\.\.)?([^\]=]+)(?:=\w+)?\]+$/.exec(part);
    if (!bracket) return [part];
    return [bracket[1] ? '*' : { name: bracket[2]! }];
  });
}
