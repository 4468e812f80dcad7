// The checkout and the run's token in; out: where the data branch lies and the header that lets in there.

import { openGit } from '../git/open-git';

export interface DataRemote {
  url: string;
  header: string | null;
}

/**
 * The repository that the workflow runs in, whatever was checked out; only a checkout from another host (a mirror) says
 * where that is. The token goes to GitHub's own host alone, elsewhere the checkout's own credentials count.
 */
export async function dataRemote(of: {
  workspace: string;
  repository: string;
  serverUrl: string;
  token: string | null;
}): Promise<DataRemote> {
  const own = {
    url: `${of.serverUrl}/${of.repository}`,
    header: of.token ? `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${of.token}`).toString('base64')}` : null,
  };
  const git = openGit(of.workspace);
  const asked = await git.run(['remote', 'get-url', 'origin']);
  const url = asked.ok ? asked.stdout.toString('utf8').trim() : '';
  const address = parseUrl(url);
  if (address === null || !/^(https?|file):$/.test(address.protocol)) return own;
  if (address.origin === parseUrl(of.serverUrl)?.origin && address.protocol !== 'file:') return own;
  if (address.username || address.password) return own;
  const configured = await git.run(['config', '--get-urlmatch', 'http.extraheader', address.href]);
  const header = configured.ok ? configured.stdout.toString('utf8').trim() : '';
  return { url, header: header === '' ? null : header };
}

/** `URL.parse` is not in every Node that runs the command line. */
export function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
