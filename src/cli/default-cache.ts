// A repository in, the file in the user's cache folder out: the repository itself stays clean.

import { join } from 'node:path';
import { fingerprint } from '../model/fingerprint';
import type { Terminal } from './terminal';

export function defaultCache(terminal: Terminal, repository: string): string {
  return join(cacheFolder(terminal), 'throughline', `${fingerprint(repository)}.sqlite`);
}

function cacheFolder({ environment, platform, home }: Terminal): string {
  // The specification of XDG says to ignore relative ones.
  if (environment.XDG_CACHE_HOME?.startsWith('/')) return environment.XDG_CACHE_HOME;
  if (platform === 'win32') return environment.LOCALAPPDATA || join(home, 'AppData', 'Local');
  if (platform === 'darwin') return join(home, 'Library', 'Caches');
  return join(home, '.cache');
}
