// A path or an address as a message writes it in; what of it outlives a re-run on another machine out.

import type { Masked } from './masked';

/** Folders where a machine keeps its own files: below them only the file's name is the same elsewhere. */
const MACHINE_ROOT =
  /^(?:~\/|\/(?:home|Users|tmp|var|private|builds?|__w|__e|__t|github|opt|usr|root|mnt|media|workspaces?|data|srv|etc|proc|sys|run|dev|app|code|src|repo|project|projects|work|go|nix|snap|lib\d*|bin|sbin|s?bin|System|Library|Applications|Volumes|azp|agent|drone|woodpecker|bamboo|jenkins|teamcity|codebuild|vercel|buildkite|circleci|hostedtoolcache|cygdrive|[a-z])\/)/;
const EXTENSION = /\.[A-Za-z][A-Za-z0-9_]{0,9}$/;

/** Parts are masked like any words by `maskPart`. */
export function maskPath(path: string, maskPart: (part: string) => string): Masked {
  const slashed = path.replace(/\\{1,2}/g, '/');
  const trimmed = slashed.length > 1 && slashed.endsWith('/') ? slashed.slice(0, -1) : slashed;
  const isWindows = /^[A-Za-z]:/.test(trimmed) || path.startsWith('\\\\');
  const base = trimmed.slice(trimmed.lastIndexOf('/') + 1);
  if (isWindows || MACHINE_ROOT.test(trimmed) || (trimmed.startsWith('/') && EXTENSION.test(base))) {
    return { exact: `<path>/${maskPart(base)}`, template: '<path>' };
  }
  return { exact: trimmed.split('/').map(maskPart).join('/'), template: '<path>' };
}

/** `and/or` and `n/a` are words; a path has depth, a file ending, or says where it starts. */
export function isPath(text: string): boolean {
  if (/^(?:~?\/|\.{1,2}\/|[A-Za-z]:[\\/]|\\\\)/.test(text)) return true;
  const parts = text.split('/').filter((part) => part !== '');
  if (parts.length < 2) return false;
  if (text.startsWith('@')) return false;
  return EXTENSION.test(parts.at(-1) ?? '') || (parts.length >= 3 && parts.every((part) => !/^[\d.]+$/.test(part)));
}

/** Scheme, host and path stay; user, query and fragment go. */
export function maskUrl(url: string, maskPart: (part: string) => string): Masked {
  const trimmed = url.replace(/[.,;:!?]{1,3}$/, '');
  const rest = url.slice(trimmed.length);
  const scheme = trimmed.slice(0, trimmed.indexOf('://') + 3);
  const address = trimmed.slice(scheme.length).replace(/[?#].*$/s, '');
  const slash = address.indexOf('/');
  const authority = slash < 0 ? address : address.slice(0, slash);
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  const path = slash < 0 ? '' : address.slice(slash);
  const exact = `${scheme}${maskPart(host)}${path.split('/').map(maskPart).join('/')}`;
  return { exact: exact + rest, template: `<url>${rest}` };
}
