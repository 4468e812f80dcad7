// Nothing in; the service behind the Actions cache (v2) and artifacts out: Twirp calls in JSON, blobs as Azure takes them.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CacheEntry {
  id: number;
  /** The ref that saved it: `refs/heads/main`, `refs/pull/7/merge`. */
  scope: string;
  key: string;
  version: string;
  content: Buffer;
  finalized: boolean;
}

export interface Artifact {
  id: number;
  run: string;
  job: string;
  name: string;
  mimeType: string;
  content: Buffer;
  finalized: boolean;
}

export interface Scope {
  ref: string;
  /** Bits: 1 reads, 2 writes. */
  permission: 1 | 3;
}

export interface ResultsService {
  url: string;
  caches: CacheEntry[];
  artifacts: Artifact[];
  calls: { method: string; status: number }[];
  /** Answers every call with this status while set. */
  broken: number | null;
  /** The environment a job sees. Earlier scopes win when keys are looked up; only scopes with 3 are written. */
  environment(scopes: Scope[]): Record<string, string>;
  reset(): void;
  close(): Promise<void>;
}

interface Claims {
  ac: string;
  scp: string;
}

interface Blob {
  blocks: Map<string, Buffer>;
  save(content: Buffer): void;
  read(): Buffer;
}

type Message = Record<string, unknown>;
type Reply = { status: number; body: Message };

const SIGNATURE = 'sig=c2lnbmVk';

export async function startResultsService(): Promise<ResultsService> {
  const blobs = new Map<string, Blob>();
  let lastId = 0;

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));

  const service: ResultsService = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    caches: [],
    artifacts: [],
    calls: [],
    broken: null,
    environment: (scopes) => ({
      ACTIONS_CACHE_SERVICE_V2: 'true',
      ACTIONS_RESULTS_URL: service.url,
      ACTIONS_RUNTIME_TOKEN: unsignedToken(scopes),
    }),
    reset() {
      service.caches.length = 0;
      service.artifacts.length = 0;
      service.calls.length = 0;
      service.broken = null;
      blobs.clear();
    },
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', service.url);
    const body = await readAll(request);
    if (url.pathname.startsWith('/blobs/')) return serveBlob(url, request, body, response);
    const [, , api = '', method = ''] = url.pathname.split('/');
    const reply = service.broken === null ? call(api, method, request, body) : failure(service.broken, 'broken');
    service.calls.push({ method, status: reply.status });
    response.writeHead(reply.status, { 'content-type': 'application/json' }).end(JSON.stringify(reply.body));
  }

  function call(api: string, method: string, request: IncomingMessage, body: Buffer): Reply {
    const claims = claimsOf(request);
    if (!claims) return failure(401, 'unauthenticated');
    const message = JSON.parse(body.toString() || '{}') as Message;
    const ask = (name: string) => message[name] ?? message[name.replace(/_(.)/g, (_, letter) => letter.toUpperCase())];
    if (api.endsWith('CacheService')) return callCache(method, ask, claims);
    if (api.endsWith('ArtifactService')) return callArtifacts(method, ask, claims);
    return failure(404, 'bad_route');
  }

  function callCache(method: string, ask: (name: string) => unknown, claims: Claims): Reply {
    const scopes = JSON.parse(claims.ac) as { Scope: string; Permission: number }[];
    const readable = scopes.filter((scope) => scope.Permission & 1).map((scope) => scope.Scope);
    const writable = scopes.find((scope) => scope.Permission & 2)?.Scope;
    const key = String(ask('key') ?? '');
    const version = String(ask('version') ?? '');
    const same = (entry: CacheEntry) => entry.key === key && entry.version === version && entry.scope === writable;

    if (method === 'CreateCacheEntry') {
      if (writable === undefined) {
        return success({
          ok: false,
          signed_upload_url: '',
          message: 'cache write denied: token has no writable scopes',
        });
      }
      if (service.caches.some(same)) return failure(409, 'already_exists');
      const entry = { id: nextId(), scope: writable, key, version, content: Buffer.alloc(0), finalized: false };
      service.caches.push(entry);
      return success({ ok: true, signed_upload_url: signedLink(`cache-${entry.id}`, entry), message: '' });
    }
    if (method === 'FinalizeCacheEntryUpload') {
      const entry = service.caches.find(same);
      if (!entry || entry.content.length !== Number(ask('size_bytes'))) {
        return success({ ok: false, entry_id: '0', message: 'size does not match' });
      }
      entry.finalized = true;
      return success({ ok: true, entry_id: String(entry.id), message: '' });
    }
    if (method === 'GetCacheEntryDownloadURL') {
      const entry = findEntry(readable, [key, ...((ask('restore_keys') ?? []) as string[])], version);
      if (!entry) return success({ ok: false, signed_download_url: '', matched_key: '' });
      const link = signedLink(`cache-${entry.id}`, entry);
      return success({ ok: true, signed_download_url: link, matched_key: entry.key });
    }
    return failure(404, 'bad_route');
  }

  // Scope by scope: the exact key, then the newest entry that starts with one of the keys, in their order.
  function findEntry(scopes: string[], keys: string[], version: string): CacheEntry | undefined {
    for (const scope of scopes) {
      const there = service.caches.filter((one) => one.scope === scope && one.version === version && one.finalized);
      const exact = there.find((entry) => entry.key === keys[0]);
      if (exact) return exact;
      for (const key of keys) {
        const newest = there.filter((entry) => entry.key.startsWith(key)).at(-1);
        if (newest) return newest;
      }
    }
    return undefined;
  }

  function callArtifacts(method: string, ask: (name: string) => unknown, claims: Claims): Reply {
    const run = String(ask('workflow_run_backend_id') ?? '');
    const job = String(ask('workflow_job_run_backend_id') ?? '');
    if (!claims.scp.split(' ').includes(`Actions.Results:${run}:${job}`)) return failure(403, 'permission_denied');
    const name = String(ask('name') ?? '');
    const same = (artifact: Artifact) => artifact.run === run && artifact.name === name;
    const found = service.artifacts.find(same);

    if (method === 'CreateArtifact') {
      if (found) return failure(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
      const mimeType = String(ask('mime_type') ?? 'application/zip');
      const artifact = { id: nextId(), run, job, name, mimeType, content: Buffer.alloc(0), finalized: false };
      service.artifacts.push(artifact);
      return success({ ok: true, signed_upload_url: signedLink(`artifact-${artifact.id}`, artifact) });
    }
    if (method === 'ListArtifacts') {
      const filter = ask('name_filter');
      const listed = service.artifacts.filter((one) => one.run === run && (!filter || one.name === filter));
      return success({ artifacts: listed.filter((one) => one.finalized).map(renderArtifact) });
    }
    if (!found) return failure(404, 'not_found');
    if (method === 'FinalizeArtifact') {
      if (found.content.length !== Number(ask('size'))) return failure(400, 'invalid_argument', 'size does not match');
      found.finalized = true;
      return success({ ok: true, artifact_id: String(found.id) });
    }
    if (method === 'GetSignedArtifactURL') return success({ signed_url: signedLink(`artifact-${found.id}`, found) });
    if (method === 'DeleteArtifact') {
      service.artifacts.splice(service.artifacts.indexOf(found), 1);
      return success({ ok: true, artifact_id: String(found.id) });
    }
    return failure(404, 'bad_route');
  }

  function signedLink(name: string, holder: { content: Buffer }): string {
    const known = blobs.get(name);
    if (!known) {
      const save = (content: Buffer) => {
        holder.content = content;
      };
      blobs.set(name, { blocks: new Map(), save, read: () => holder.content });
    }
    return `${service.url}blobs/${name}?${SIGNATURE}`;
  }

  function serveBlob(url: URL, request: IncomingMessage, body: Buffer, response: ServerResponse): void {
    const blob = blobs.get(url.pathname.slice('/blobs/'.length));
    if (!url.search.includes(SIGNATURE)) return void response.writeHead(403).end();
    if (!blob) return void response.writeHead(404).end();
    const headers = { etag: '"0x8D"', 'last-modified': new Date().toUTCString(), 'x-ms-request-id': 'e2e' };
    if (request.method === 'PUT') {
      const part = url.searchParams.get('comp');
      if (part === 'block') blob.blocks.set(url.searchParams.get('blockid') ?? '', body);
      else blob.save(part === 'blocklist' ? joinBlocks(blob, body.toString()) : body);
      return void response.writeHead(201, headers).end();
    }
    const content = blob.read();
    const range = /^bytes=(\d+)-(\d*)$/.exec(String(request.headers.range ?? request.headers['x-ms-range'] ?? ''));
    const start = range ? Number(range[1]) : 0;
    const end = range?.[2] ? Math.min(Number(range[2]), content.length - 1) : content.length - 1;
    const slice = content.subarray(start, end + 1);
    const sent = { ...headers, 'content-length': String(slice.length), 'accept-ranges': 'bytes' };
    const part = range ? { 'content-range': `bytes ${start}-${end}/${content.length}` } : {};
    response.writeHead(range ? 206 : 200, { ...sent, ...part });
    response.end(request.method === 'HEAD' ? undefined : slice);
  }

  function nextId(): number {
    lastId += 1;
    return lastId;
  }

  return service;
}

function joinBlocks(blob: Blob, xml: string): Buffer {
  const ids = [...xml.matchAll(/<(?:Latest|Committed|Uncommitted)>([^<]+)</g)].map((match) => match[1] ?? '');
  return Buffer.concat(ids.map((id) => blob.blocks.get(id) ?? Buffer.alloc(0)));
}

function renderArtifact(artifact: Artifact): Message {
  return {
    workflow_run_backend_id: artifact.run,
    workflow_job_run_backend_id: artifact.job,
    database_id: String(artifact.id),
    name: artifact.name,
    size: String(artifact.content.length),
    created_at: new Date().toISOString(),
  };
}

function success(body: Message): Reply {
  return { status: 200, body };
}

function failure(status: number, code: string, msg = code): Reply {
  return { status, body: { code, msg } };
}

// The service trusts whoever holds it; the client only reads it.
function unsignedToken(scopes: Scope[]): string {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const ac = JSON.stringify(scopes.map((scope) => ({ Scope: scope.ref, Permission: scope.permission })));
  return `${encode({ alg: 'none', typ: 'JWT' })}.${encode({ ac, scp: 'Actions.Results:run-1:job-1' })}.e2e`;
}

function claimsOf(request: IncomingMessage): Claims | null {
  const token = /^bearer\s+(.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (!token) return null;
  try {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Claims;
  } catch {
    return null;
  }
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
