import { describe, expect, it } from 'vitest';
import { compare, edited, type Files } from './compare';

const TYPES =
  'export interface User {\n  id: number;\n  email: string;\n  name: string;\n}\nexport interface Page {\n  users: User[];\n}\n';

/** Lines of the code that use `User.email`; each line that should is marked `// yes`. */
async function linesOf(code: string, path = 'web/code.tsx', more: Files = {}) {
  const before = { 'web/types.ts': TYPES, [path]: `import type { Page, User } from './types';\n${code}`, ...more };
  const { uses } = await compare(before, edited(before, 'web/types.ts', '  email: string;\n', ''));
  const found = [
    ...new Set(uses.filter((use) => use.path === path).map(({ line, certainty }) => `${line} ${certainty}`)),
  ];
  const wanted = before[path]!.split('\n').flatMap((line, at) => {
    const certainty = / \/\/ (yes|likely|possible)$/.exec(line)?.[1];
    return certainty ? [`${at + 1} ${certainty === 'yes' ? 'proven' : certainty}`] : [];
  });
  return { found: found.sort(), wanted: wanted.sort() };
}

async function holds(code: string, path?: string, more?: Files) {
  const { found, wanted } = await linesOf(code, path, more);
  expect(wanted.length).toBeGreaterThan(0);
  expect(found).toEqual(wanted);
}

describe('answers flow through clients to what shows them', () => {
  it('SWR', async () => {
    await holds(`import useSWR from 'swr';
import useInfinite from 'swr/infinite';
export function Card() {
  const { data } = useSWR<User>('/api/user');
  const page = useSWR('/api/users', async (): Promise<Page> => (await fetch('/x')).json());
  const all = useInfinite<Page>((at) => '/api/users?' + at);
  return (
    <p>
      {data?.email} // yes
      {page.data?.users.map((user) => user.email)} // yes
      {all.data?.flatMap((one) => one.users).map(({ email }) => email)} // yes
    </p>
  );
}
`);
  });

  it('TanStack Query and axios', async () => {
    await holds(`import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import axios from 'axios';
const api = axios.create({ baseURL: '/api' });
const load = async (id: number) => (await api.get<User>('/users/' + id)).data;
export const useUser = (id: number) => useQuery({ queryKey: ['user', id], queryFn: () => load(id) });
export const useName = () => useQuery({ queryKey: ['u'], queryFn: () => load(1), select: (user) => user.email }); // yes
export const old = () => useQuery(['u'], () => load(1)).data?.email; // yes
export function Card() {
  const { data: user } = useUser(1);
  const pages = useInfiniteQuery({ queryKey: ['all'], queryFn: () => axios.get<Page>('/all').then((answer) => answer.data) });
  const save = useMutation({ mutationFn: (user: User) => api.put<User>('/x', user), onSuccess: ({ data }) => alert(data.email) }); // yes
  const cached = useQueryClient().getQueryData<User>(['user']);
  return (
    <p title={cached?.email}> // yes
      {user?.email} // yes
      {pages.data?.pages[0]?.users[0]?.email} // yes
    </p>
  );
}
`);
  });

  it('RTK Query', async () => {
    await holds(`import { createApi, fetchBaseQuery } from '@reduxjs/toolkit/query/react';
const api = createApi({ baseQuery: fetchBaseQuery({ baseUrl: '/api' }), endpoints: (build) => ({
  getUser: build.query<User, number>({ query: (id) => 'users/' + id }),
  saveUser: build.mutation<User, Partial<User>>({ query: (body) => ({ url: 'users', method: 'POST', body }) }),
}) });
export const { useGetUserQuery, useSaveUserMutation } = api;
export function Card() {
  const { data } = useGetUserQuery(1);
  const [save] = useSaveUserMutation();
  void save({ email: 'x' }).unwrap().then((user) => user.name); // yes
  return <p>{data?.email}</p>; // yes
}
`);
  });

  it('tRPC', async () => {
    const server = `import { initTRPC } from '@trpc/server';
import type { User } from '../web/types';
declare const db: { find(id: number): Promise<User> };
const t = initTRPC.context<{ db: typeof db }>().create();
const isIn = t.middleware(async ({ ctx, next }) => next({ ctx: { me: 1 } }));
export const appRouter = t.router({
  user: t.router({
    byId: t.procedure.use(isIn).input((value: unknown) => value as number).query(({ ctx, input }) => ctx.db.find(input)),
    save: t.procedure.mutation(async ({ ctx }) => ({ user: await ctx.db.find(1) })),
  }),
});
export type AppRouter = typeof appRouter;
`;
    await holds(
      `import { createTRPCReact } from '@trpc/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '../server/router';
export const trpc = createTRPCReact<AppRouter>();
type Outputs = inferRouterOutputs<AppRouter>;
export const line = (user: Outputs['user']['byId']) => user.email; // yes
export function Card() {
  const { data } = trpc.user.byId.useQuery(1);
  const save = trpc.user.save.useMutation({ onSuccess: (saved) => alert(saved.user.email) }); // yes
  return <p onClick={() => save.mutate(undefined)}>{data?.email}</p>; // yes
}
`,
      'web/card.tsx',
      { 'server/router.ts': server },
    );
  });

  it('pages, loaders, server actions and stores', async () => {
    await holds(`import type { GetServerSideProps, InferGetServerSidePropsType, NextPage } from 'next';
import dynamic from 'next/dynamic';
import { json, useLoaderData } from '@remix-run/react';
import { useSelector } from 'react-redux';
import { create } from 'zustand';
import { useActionState, use } from 'react';
declare function load(): Promise<User>;
export const getServerSideProps = (async () => ({ props: { user: await load() } })) satisfies GetServerSideProps<{ user: User }>;
export const Page = ({ user }: InferGetServerSidePropsType<typeof getServerSideProps>) => <p>{user.email}</p>; // yes
export const Other: NextPage<{ user: User }> = ({ user }) => <p>{user.email}</p>; // yes
export const loader = async () => json({ user: await load() });
export const Loaded = () => <p>{useLoaderData<typeof loader>().user.email}</p>; // yes
const Box = dynamic(() => import('./box').then((all) => all.Box));
export async function save(before: User, data: FormData) {
  'use server';
  return { ...before };
}
export default async function ServerPage() {
  const user = await load();
  return <Box title={user.email} />; // yes
}
export const Form = ({ me }: { me: User }) => {
  const [state] = useActionState(save, me);
  return <p>{state.email}</p>; // yes
};
const useStore = create<{ user: User }>()((set) => ({ user: { id: 1, name: 'a', email: 'b' } })); // yes
export const Bar = () => <p>{useStore((state) => state.user.email)}</p>; // yes
export const Foo = () => <p>{useSelector((state: { me: User }) => state.me.email)}</p>; // yes
`);
  });
});

describe('strings of forms and tables name members', () => {
  it('TanStack Table', async () => {
    await holds(`import { type ColumnDef, createColumnHelper, useReactTable } from '@tanstack/react-table';
export const columns: ColumnDef<User>[] = [
  { accessorKey: 'email', header: 'Mail' }, // yes
  { id: 'email', cell: ({ row }) => row.original.email }, // yes
  { accessorKey: 'name' },
];
const helper = createColumnHelper<User>();
export const more = [
  helper.accessor('email', { header: 'Mail' }), // yes
  helper.accessor((user) => user.email, { id: 'x' }), // yes
];
`);
  });

  it('MUI, AG Grid, antd', async () => {
    await holds(`import { DataGrid, type GridColDef } from '@mui/x-data-grid';
import { AgGridReact } from 'ag-grid-react';
import type { ColDef } from 'ag-grid-community';
import { Form, Table } from 'antd';
import type { ColumnsType } from 'antd/es/table';
const grid: GridColDef<User>[] = [
  { field: 'email' }, // yes
];
const ag: ColDef<User>[] = [
  { field: 'email' }, // yes
];
const ant: ColumnsType<User> = [
  { title: 'Mail', dataIndex: 'email' }, // yes
];
export const All = ({ users }: { users: User[] }) => (
  <>
    <DataGrid rows={users} columns={[{ field: 'email' }]} /> // yes
    <Table dataSource={users} columns={[{ dataIndex: ['email'] }]} /> // yes
    <AgGridReact<User> rowData={users} columnDefs={[{ field: 'email' }]} /> // yes
    <Form.Item<User> name="email" /> // yes
  </>
);
`);
  });

  it('react-hook-form and Formik', async () => {
    await holds(`import { Controller, type SubmitHandler, useForm, useFormContext } from 'react-hook-form';
import { useFormik } from 'formik';
export function Edit() {
  const { register, control, watch, setValue } = useForm<User>();
  const form = useFormik<User>({ initialValues: { id: 1, name: '', email: '' }, onSubmit: () => {} }); // yes
  const send: SubmitHandler<User> = (user) => alert(user.email); // yes
  setValue('email', 'x'); // yes
  return (
    <form>
      <input {...register('email')} title={watch('email')} /> // yes
      <Controller control={control} name="email" render={() => null} /> // yes
      <input {...form.getFieldProps('email')} value={form.values.name} /> // yes
      <input {...useFormContext<User>().register('email')} /> // yes
    </form>
  );
}
`);
  });

  it('may mean it where nobody says whose member they name', async () => {
    await holds(`import { DataTable } from './table';
import { Field } from 'formik';
const columns = [
  { accessorKey: 'email', header: 'Mail' }, // possible
  { field: 'email', headerName: 'Mail' }, // possible
  { field: 'email' },
  { label: 'email' },
];
export const Users = ({ users }: { users: User[] }) => <DataTable rows={users} columns={columns} />;
export const Edit = () => <Field name="email" />; // possible
export const other = (kind: 'email' | 'sms') => send(kind === 'email');
`);
  });

  it('mean nothing in files that have nothing to do with the type', async () => {
    const code = "import './types';\nexport const columns = [{ accessorKey: 'email', header: 'Mail' }];\n";
    const before = { 'web/types.ts': TYPES, 'web/letters.tsx': code };
    const { uses } = await compare(before, edited(before, 'web/types.ts', '  email: string;\n', ''));
    expect(uses).toEqual([]);
  });
});

describe('tags of the page', () => {
  it('are no failures of a changed member, however React is imported', async () => {
    const card = (more: string) =>
      `import React from 'react';\nimport type { User } from './types';\nexport const Card = ({ user }: { user: User }) => (\n  <div>\n    {${more}}\n  </div>\n);\n`;
    const before = { 'web/types.ts': TYPES, 'web/card.tsx': card('user.email') };
    const after = edited(
      { ...before, 'web/card.tsx': card('<section><div>{user.name}</div></section>') },
      'web/types.ts',
      '  email: string;\n',
      '',
    );
    expect((await compare(before, after)).broken).toEqual([]);
  });
});
