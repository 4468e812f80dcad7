// Nothing in; a server out that speaks the Messages and the Chat Completions protocol, with faults on demand.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chatChunks, chatError, wrongChat } from './chat';
import { messageError, messageEvents, wrongMessage } from './messages';

export type Fault =
  | { kind: 'status'; status: number; code?: string; message?: string; retryAfter?: string }
  | { kind: 'refusal' }
  | { kind: 'truncated' }
  | { kind: 'cut-stream' }
  /** Nothing for so long, then the answer. */
  | { kind: 'slow'; ms: number }
  | { kind: 'silent' }
  | { kind: 'empty' }
  | { kind: 'redirect'; to: string };

/** A string is the model's text as it is; anything else is sent as JSON. */
export type Reply = { text: string } | { json: unknown } | { fault: Fault };

export interface Asked {
  protocol: 'messages' | 'chat';
  path: string;
  headers: IncomingMessage['headers'];
  // biome-ignore lint/suspicious/noExplicitAny: whatever the SDK sent, tests look into it.
  body: any;
  system: string;
  /** The last words of the user. */
  prompt: string;
}

export interface ModelServer {
  /** `http://127.0.0.1:PORT` */
  url: string;
  asked: Asked[];
  /** Answers in order; the last one stays. */
  script(...replies: Reply[]): void;
  /** Decides by the question. */
  answer: ((asked: Asked) => Reply) | null;
  reset(): void;
  close(): Promise<void>;
}

export interface Usage {
  input: number;
  cached: number;
  output: number;
}

export async function startModelServer(): Promise<ModelServer> {
  let replies: Reply[] = [];
  const hanging = new Set<ServerResponse>();
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const there: ModelServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: [],
    answer: null,
    script(...wanted) {
      replies = wanted;
    },
    reset() {
      there.asked.length = 0;
      there.answer = null;
      replies = [];
    },
    close: () =>
      new Promise((done) => {
        for (const response of hanging) response.destroy();
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
  return there;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const path = request.url ?? '';
    const route = path.split('?')[0]!;
    const protocol = route.endsWith('/v1/messages') ? 'messages' : 'chat';
    if (request.method !== 'POST' || (protocol === 'chat' && !route.endsWith('/chat/completions'))) {
      send(response, 404, { error: { message: `no such route: ${path}` } });
      return;
    }
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    const asked: Asked = { protocol, path, headers: request.headers, body, ...wordsOf(protocol, body) };
    there.asked.push(asked);
    const wrong = protocol === 'messages' ? wrongMessage(asked) : wrongChat(asked);
    if (wrong !== null) {
      fail(response, protocol, wrong);
      return;
    }
    const reply = there.answer?.(asked) ?? (replies.length > 1 ? replies.shift()! : (replies[0] ?? { json: {} }));
    await give(response, asked, reply);
  }

  async function give(response: ServerResponse, asked: Asked, reply: Reply): Promise<void> {
    const { protocol, body } = asked;
    const fault = 'fault' in reply ? reply.fault : null;
    if (fault?.kind === 'status') return fail(response, protocol, fault);
    if (fault?.kind === 'silent') {
      hanging.add(response);
      return;
    }
    if (fault?.kind === 'redirect') {
      response.writeHead(307, { location: fault.to }).end();
      return;
    }
    if (fault?.kind === 'empty') {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).end();
      return;
    }
    if (fault?.kind === 'slow') await new Promise((done) => setTimeout(done, fault.ms));
    const text = 'text' in reply ? reply.text : JSON.stringify('json' in reply ? reply.json : {});
    const usage = { input: Math.ceil(JSON.stringify(body).length / 4), cached: 0, output: Math.ceil(text.length / 4) };
    const events =
      protocol === 'messages' ? messageEvents(asked, text, fault, usage) : chatChunks(asked, text, fault, usage);
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const told = fault?.kind === 'cut-stream' ? events.slice(0, Math.ceil(events.length / 2)) : events;
    for (const event of told) response.write(event);
    if (fault?.kind !== 'cut-stream') {
      response.end();
      return;
    }
    // What was written must arrive first, or it is a connection that failed.
    await new Promise((done) => setTimeout(done, 30));
    response.destroy();
  }
}

function fail(
  response: ServerResponse,
  protocol: Asked['protocol'],
  fault: { status: number; code?: string; message?: string; retryAfter?: string },
): void {
  const body = protocol === 'messages' ? messageError(fault) : chatError(fault);
  send(response, fault.status, body, fault.retryAfter === undefined ? {} : { 'retry-after': fault.retryAfter });
}

function send(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

interface Spoken {
  role: string;
  content: string | { text?: string }[];
}

function wordsOf(protocol: Asked['protocol'], body: { system?: Spoken['content']; messages?: Spoken[] }) {
  const messages = body.messages ?? [];
  const system = protocol === 'messages' ? body.system : messages.find(({ role }) => role === 'system')?.content;
  return {
    system: textOf(system ?? ''),
    prompt: textOf(messages.findLast(({ role }) => role === 'user')?.content ?? ''),
  };
}

function textOf(content: Spoken['content']): string {
  return typeof content === 'string' ? content : content.map(({ text }) => text ?? '').join('');
}
