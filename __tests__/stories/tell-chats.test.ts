import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { postWebhook } from '../../src/edges/webhook';
import { tellChats } from '../../src/stories/tell-chats';

const MESSAGE = {
  title: 'CI fails <!channel>',
  text: 'see <https://evil.example|here> @all [x](y)',
  url: 'https://github.com/acme/shop',
};

async function chat(status: number): Promise<{ address: string; bodies: string[]; close(): void }> {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      bodies.push(body);
      response.writeHead(status, status === 302 ? { location: 'http://127.0.0.1:1/' } : {}).end('ok');
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/T0/secret`,
    bodies,
    close: () => server.close(),
  };
}

function noticing() {
  const notices: string[] = [];
  return {
    notices,
    edges: {
      postWebhook: (n: string, a: string, b: object) => postWebhook(n, a, b),
      runner: { notice: (line: string) => notices.push(line) },
    },
  };
}

describe('tellChats', () => {
  it('posts to the chats that are named, and nobody is mentioned by it', async () => {
    const slack = await chat(200);
    const teams = await chat(202);
    const { notices, edges } = noticing();
    await tellChats(MESSAGE, { 'slack-webhook-url': slack.address, 'teams-webhook-url': teams.address }, edges);
    expect(notices).toEqual([]);
    const [said] = slack.bodies.map(
      (body) => JSON.parse(body) as { text: string; blocks: { text?: { text: string } }[] },
    );
    expect(said!.text).not.toContain('<!channel>');
    expect(said!.blocks[0]!.text!.text).not.toContain('<https://evil');
    const [card] = teams.bodies.map(
      (body) => JSON.parse(body) as { attachments: { content: { body: { text: string }[] } }[] },
    );
    expect(card!.attachments[0]!.content.body[1]!.text).toContain('\\[x\\]');
    slack.close();
    teams.close();
  });

  it('says what went wrong, follows no redirect and never tells the address', async () => {
    for (const status of [404, 302]) {
      const slack = await chat(status);
      const { notices, edges } = noticing();
      await tellChats(MESSAGE, { 'slack-webhook-url': slack.address, 'teams-webhook-url': undefined }, edges);
      expect(notices).toHaveLength(1);
      expect(notices[0]).not.toContain('secret');
      slack.close();
    }
  });

  it('does nothing where none is named', async () => {
    const { notices, edges } = noticing();
    await tellChats(MESSAGE, { 'slack-webhook-url': undefined, 'teams-webhook-url': undefined }, edges);
    expect(notices).toEqual([]);
  });
});
