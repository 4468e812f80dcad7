import { describe, expect, it } from 'vitest';
import { type Files, graphOf } from '../../memory-tree';

async function callsOf(files: Files): Promise<string[]> {
  const { edges } = await graphOf(files);
  return edges
    .filter(({ kind, to, from }) => kind === 'calls' && to.startsWith('route:') && from.startsWith('code:'))
    .map(({ path, line, to, certainty }) => `${path}:${line} ${to} ${certainty}`)
    .sort();
}

const SERVER: Files = {
  'api/package.json': '{"name":"api"}',
  'api/src/app.js':
    "const express = require('express');\nconst orders = require('./orders');\nconst app = express();\napp.use('/api/orders', orders);\n",
  'api/src/orders.js':
    "const { Router } = require('express');\nconst router = Router();\nrouter.get('/:id', (req, res) => res.json({ id: 1, total: 2 }));\nrouter.post('/drafts', create);\nmodule.exports = router;\n",
  'web/package.json': '{"name":"web"}',
};

describe('calls over HTTP', () => {
  it('reach routes of mounted routers in other packages', async () => {
    const calls = await callsOf({
      ...SERVER,
      'web/order.js': 'export const load = (id) => fetch(`/api/orders/${id}?full=1`);\n',
    });
    expect(calls).toEqual(['web/order.js:1 route:GET /api/orders/{id} proven']);
  });

  it('are followed through instances and wrappers of other files', async () => {
    const calls = await callsOf({
      ...SERVER,
      'web/http.ts': "import axios from 'axios';\nexport const http = axios.create({ baseURL: '/api' });\n",
      'web/api.ts':
        "import { http } from './http';\nexport function send(path: string, body: unknown) {\n  return http.post(`/orders${path}`, body);\n}\n",
      'web/order.ts':
        "import { http } from './http';\nimport { send } from './api';\nexport const load = (id: string) => http.get('/orders/' + id);\nexport const save = () => send('/drafts', {});\n",
    });
    expect(calls).toContain('web/order.ts:3 route:GET /api/orders/{id} proven');
    expect(calls.some((call) => call.startsWith('web/order.ts:4 route:POST /api/orders/drafts'))).toBe(true);
  });

  it('to other hosts, with another method or to no route reach nothing', async () => {
    const calls = await callsOf({
      ...SERVER,
      'web/order.js':
        "fetch('https://example.com/api/orders/1');\nfetch('/api/orders/1', { method: 'DELETE' });\nfetch('/api/customers');\nrouter.push('/api/orders/1');\n",
    });
    expect(calls).toEqual([]);
  });

  it('reach route handlers that are files', async () => {
    const calls = await callsOf({
      'app/(shop)/api/orders/[id]/route.ts': 'export async function GET() {\n  return Response.json({ id: 1 });\n}\n',
      'app/page.tsx': 'export const load = (id: string) => fetch(`/api/orders/${id}`);\n',
    });
    expect(calls).toEqual(['app/page.tsx:1 route:GET /api/orders/{id} proven']);
  });

  it('reach what a proxy makes of their address', async () => {
    const calls = await callsOf({
      'api/package.json': '{}',
      'api/src/app.js': "const app = require('express')();\napp.get('/orders', (req, res) => res.json([]));\n",
      'web/package.json': '{}',
      'web/vite.config.ts':
        "export default { server: { proxy: { '/backend': { target: 'http://localhost:3000', rewrite: (path) => path.replace(/^\\/backend/, '') } } } };\n",
      'web/src/orders.ts': "export const list = () => fetch('/backend/orders');\n",
    });
    expect(calls).toEqual(['web/src/orders.ts:1 route:GET /orders likely']);
  });
});
