// Nothing in; the three servers that a job talks to out: GitHub, its cache and artifacts, and the git remote.

import { type GitHub, startGitHub } from '../servers/github/emulator';
import { type GitRemote, startGitRemote } from '../servers/git-remote';
import { type ResultsService, startResultsService } from '../servers/results-service';

export const TOKEN = 'ghs_endtoendtokenofthejob';

export interface Counterparts {
  github: GitHub;
  remote: GitRemote;
  results: ResultsService;
  /** Forgets everything between tests. */
  reset(): void;
  close(): Promise<void>;
}

export async function startCounterparts(): Promise<Counterparts> {
  const [github, remote, results] = await Promise.all([
    startGitHub(),
    startGitRemote({ token: TOKEN }),
    startResultsService(),
  ]);
  return {
    github,
    remote,
    results,
    reset() {
      github.reset();
      results.reset();
      remote.requests.length = 0;
      remote.broken = null;
      remote.release();
    },
    async close() {
      await Promise.all([github.close(), remote.close(), results.close()]);
    },
  };
}
