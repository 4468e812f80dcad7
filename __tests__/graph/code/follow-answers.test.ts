import { describe, expect, it } from 'vitest';
import { type Files, graphOf } from '../../memory-tree';

const SERVER =
  "import express from 'express';\nconst app = express();\napp.get('/users/:id', (req, res) => res.json({ id: 1, email: 'a', address: { city: 'b' } }));\napp.get('/users', (req, res) => res.json({ results: [], total: 1 }));\napp.listen(1);\n";
const API =
  "import axios from 'axios';\nexport const getUser = async (id) => (await axios.get(`/users/${id}`)).data;\nexport async function listUsers() {\n  const { data } = await axios.get('/users');\n  return data;\n}\n";

async function readsOf(client: Files): Promise<string[]> {
  const { edges } = await graphOf({ 'api/app.ts': SERVER, 'web/api.js': API, ...client });
  return edges
    .filter(({ kind, to, toColumn }) => kind === 'reads' && to.startsWith('route:') && toColumn !== null)
    .map(({ path, line, toColumn, certainty }) => `${path}:${line} ${toColumn} ${certainty}`)
    .sort();
}

describe('fields of an answer without a type', () => {
  it.each<[string, Files, string[]]>([
    [
      'through a function of another file, nested ones and destructured ones too',
      {
        'web/show.js':
          "import { getUser } from './api';\nexport async function show() {\n  const user = await getUser(1);\n  const { address: { city }, id = 0 } = user;\n  return [user?.email, user.address.city, city, id];\n}\n",
      },
      [
        'web/show.js:4 address likely',
        'web/show.js:4 address.city likely',
        'web/show.js:4 id likely',
        'web/show.js:5 address likely',
        'web/show.js:5 address.city likely',
        'web/show.js:5 email likely',
      ],
    ],
    [
      'through state',
      {
        'web/show.jsx':
          "import { useEffect, useState } from 'react';\nimport * as api from './api';\nexport function Show() {\n  const [user, setUser] = useState(null);\n  useEffect(() => {\n    api.getUser(1).then(setUser);\n  }, []);\n  return <p>{user?.email}</p>;\n}\n",
      },
      ['web/show.jsx:8 email likely'],
    ],
    [
      'through state that an effect sets, and the items of a list',
      {
        'web/show.jsx':
          "import { useEffect, useState } from 'react';\nexport function Show() {\n  const [page, setPage] = useState();\n  useEffect(() => {\n    async function load() {\n      const response = await fetch('/users');\n      const found = await response.json();\n      setPage(found);\n    }\n    load();\n  }, []);\n  return page.results.map((user) => <p key={user.id}>{page.total}</p>);\n}\n",
      },
      ['web/show.jsx:12 results likely', 'web/show.jsx:12 results.id likely', 'web/show.jsx:12 total likely'],
    ],
    [
      'through a prop of a component of another file',
      {
        'web/show.jsx':
          "import { useQuery } from '@tanstack/react-query';\nimport { getUser } from './api';\nimport Card from './card';\nexport function Show() {\n  const { data: user } = useQuery({ queryKey: ['user'], queryFn: () => getUser(1) });\n  return <Card user={user} />;\n}\n",
        'web/card.jsx': 'export default function Card({ user }) {\n  return <p>{user.email}</p>;\n}\n',
      },
      ['web/card.jsx:2 email likely'],
    ],
    [
      'through a hook of another file',
      {
        'web/use-user.js':
          "import { useQuery } from '@tanstack/react-query';\nimport { getUser } from './api';\nexport const useUser = (id) => useQuery(['user', id], () => getUser(id));\n",
        'web/show.jsx':
          "import { useUser } from './use-user';\nexport function Show(props) {\n  const { data } = useUser(props.id);\n  const other = useUser(2);\n  return <p title={other.data?.email}>{data?.address.city}</p>;\n}\n",
      },
      ['web/show.jsx:5 address likely', 'web/show.jsx:5 address.city likely', 'web/show.jsx:5 email likely'],
    ],
    [
      'through a hook that gives an object of its own',
      {
        'web/use-user.js':
          "import { useState, useEffect } from 'react';\nimport { getUser } from './api';\nexport function useUser(id) {\n  const [user, setUser] = useState(null);\n  useEffect(() => { getUser(id).then((found) => setUser(found)); }, [id]);\n  return { user, isLoading: !user };\n}\n",
        'web/show.jsx':
          "import { useUser } from './use-user';\nexport function Show() {\n  const { user, isLoading } = useUser(1);\n  return <p>{user.email}</p>;\n}\n",
      },
      ['web/show.jsx:4 email likely'],
    ],
    [
      'through a context',
      {
        'web/context.jsx':
          "import { createContext } from 'react';\nimport useSWR from 'swr';\nexport const UserContext = createContext(null);\nexport function Provider({ children }) {\n  const { data } = useSWR('/users/1', load);\n  return <UserContext.Provider value={{ user: data }}>{children}</UserContext.Provider>;\n}\n",
        'web/show.jsx':
          "import { useContext } from 'react';\nimport { UserContext } from './context';\nexport function Show() {\n  const { user } = useContext(UserContext);\n  return <p>{user.email}</p>;\n}\n",
      },
      ['web/show.jsx:5 email likely'],
    ],
    [
      'through a wrapper that gives the answer itself',
      {
        'web/request.js':
          'export async function request(path) {\n  const response = await fetch(path);\n  return response.json();\n}\n',
        'web/show.js':
          "import { request } from './request';\nexport const show = async () => (await request('/users/1')).email;\n",
      },
      ['web/show.js:2 email likely'],
    ],
    [
      'through the hook of an endpoint',
      {
        'web/slice.js':
          "import { createApi, fetchBaseQuery } from '@reduxjs/toolkit/query/react';\nexport const api = createApi({ baseQuery: fetchBaseQuery({ baseUrl: '/' }), endpoints: (builder) => ({ getUser: builder.query({ query: (id) => ({ url: `/users/${id}` }) }) }) });\nexport const { useGetUserQuery } = api;\n",
        'web/show.jsx':
          "import { useGetUserQuery } from './slice';\nexport function Show() {\n  const { data: user } = useGetUserQuery(1);\n  return <p>{user.email}</p>;\n}\n",
      },
      ['web/show.jsx:4 email likely'],
    ],
    [
      'not of something else of the same name',
      {
        'web/show.js':
          "import { getUser } from './other';\nexport async function show(user) {\n  const found = await getUser(1);\n  return [found.email, user.email];\n}\n",
        'web/other.js': 'export const getUser = () => ({ email: 1 });\n',
      },
      [],
    ],
    [
      'not of the response, nor of what is written or called',
      {
        'web/show.js':
          "import { getUser, listUsers } from './api';\nexport async function show() {\n  const response = await fetch('/users');\n  const user = await getUser(1);\n  user.email = '';\n  return [response.total, response.status, (await listUsers()).toString()];\n}\n",
      },
      [],
    ],
  ])('are read %s', async (_, client, expected) => {
    expect(await readsOf(client)).toEqual(expected);
  });

  it('are those of the type that a state is said to have', async () => {
    const { edges } = await graphOf({
      'api/app.ts': SERVER,
      'web/api.js': API,
      'web/show.tsx':
        "import { useEffect, useState } from 'react';\nimport { getUser } from './api';\ninterface User {\n  email: string;\n}\nexport function Show() {\n  const [user, setUser] = useState<User>();\n  useEffect(() => {\n    getUser(1).then(setUser);\n  }, []);\n  return <p>{user?.email}</p>;\n}\n",
    });
    expect(
      edges.some(
        ({ from, fromColumn, to }) =>
          from === 'type:web/show.tsx#User' && fromColumn === 'email' && to === 'route:GET /users/{id}',
      ),
    ).toBe(true);
  });

  it('are followed in circles once', async () => {
    const files = {
      'web/a.js':
        "import { loadB } from './b';\nexport const loadA = async () => loadB();\nexport const loadC = async () => (await fetch('/users')).json();\n",
      'web/b.js':
        "import { loadA, loadC } from './a';\nexport const loadB = async () => (Math.random() > 1 ? loadA() : loadC());\nexport const show = async () => (await loadB()).total;\n",
    };
    expect(await readsOf(files)).toEqual(['web/b.js:3 total likely']);
  });
});
