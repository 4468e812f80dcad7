import { describe, expect, it } from 'vitest';
import { compare, edited, type Files } from './compare';

const ORDER = `import { Column, Entity, ManyToOne } from 'typeorm';
import { Customer } from './customer.entity';

@Entity()
export class Order {
  @Column()
  total: number;

  @Column()
  note: string;

  @ManyToOne(() => Customer, (customer) => customer.orders)
  customer: Customer;
}
`;
const CUSTOMER = `import { Column, Entity, OneToMany } from 'typeorm';
import { Order } from './order.entity';

@Entity()
export class Customer {
  @Column()
  email: string;

  @OneToMany(() => Order, (order) => order.customer)
  orders: Order[];
}
`;
const SHOP: Files = {
  'tsconfig.json': '{ "compilerOptions": { "strict": true } }',
  'src/order.entity.ts': ORDER,
  'src/customer.entity.ts': CUSTOMER,
};

function shop(code: string): Files {
  const head = "import { In, Repository } from 'typeorm';\nimport { Order } from './order.entity';\n";
  return { ...SHOP, 'src/code.ts': head + code };
}

async function dropTotal(code: string) {
  const before = shop(code);
  return compare(before, edited(before, 'src/order.entity.ts', '  @Column()\n  total: number;\n\n', ''));
}

const LINE_3 = ['src/code.ts:3'];

describe('a member that is gone', () => {
  it.each([
    ['a read', 'export const a = (order: Order) => order.total;'],
    ['an awaited result', 'export const a = async (r: Repository<Order>) => (await r.find())[0]!.total;'],
    ['a callback', 'export const a = (orders: Order[]) => orders.map((one) => one.total);'],
    ['destructuring', 'export const a = ({ total }: Order) => total;'],
    ['destructuring under another name', 'export const a = ({ total: sum }: Order) => sum;'],
    ['a key of where', 'export const a = (r: Repository<Order>) => r.find({ where: { total: In([1]) } });'],
    ['a shorthand key', 'export const a = (r: Repository<Order>, total: number) => r.update(1, { total });'],
    ['Partial', 'export const a = (part: Partial<Order>) => part.total;'],
    ['Pick', "export const a = (part: Pick<Order, 'total'>) => part;"],
    ['Omit keeps the others', "export const a = (part: Omit<Order, 'note'>) => part.total;"],
    ['an indexed type', "export type A = Order['total'];"],
    ['a string index', "export const a = (order: Order) => order['total'];"],
    ['a generic', 'export const a = <T extends Order>(order: T) => order.total;'],
    ['a subclass', 'class Big extends Order {}; export const a = (order: Big) => order.total;'],
    ['a union', 'export const a = (order: Order | { total: string }) => order.total;'],
    ['a list of selected columns', "export const a = (r: Repository<Order>) => r.find({ select: ['total'] });"],
    [
      'an assignment pattern',
      'export const a = (order: Order) => { let total: number; ({ total } = order); return total; };',
    ],
  ])('breaks %s', async (_name, code) => {
    const { broken, faults, said } = await dropTotal(code);
    expect(said).toEqual(['removed Order.total']);
    expect(broken).toEqual(LINE_3);
    expect(faults.every(({ certainty }) => certainty === 'proven')).toBe(true);
  });

  it.each([
    ['another class with the name', 'class Sum { total = 1 }; export const a = (sum: Sum) => sum.total;'],
    ['a variable', 'export const total = 1;'],
    ['an untyped receiver', 'export const a = (order: any) => order.total;'],
    ['a comment and a string', "// total\nexport const a = 'total';"],
    ['another member', 'export const a = (order: Order) => order.note;'],
    [
      'a subclass that has its own',
      'class Big extends Order { total = 1 }; export const a = (order: Big) => order.total;',
    ],
  ])('leaves alone %s', async (_name, code) => {
    expect((await dropTotal(code)).broken).toEqual([]);
  });

  it('shows where a whole no longer fits, though nothing names the member', async () => {
    const before = {
      ...shop("import { toDto } from './dto';\nexport const show = (order: Order) => toDto(order);\n"),
      'src/dto.ts': 'export interface Dto {\n  total: number;\n}\nexport const toDto = (dto: Dto) => dto;\n',
    };
    const after = edited(before, 'src/order.entity.ts', '  @Column()\n  total: number;\n\n', '');
    const { faults } = await compare(before, after);
    expect(faults.map(({ path, line, code }) => [path, line, code])).toEqual([['src/code.ts', 4, 2345]]);
    expect(faults[0]!.message).toContain("'total'");
  });

  it('is renamed when its neighbour with the same type is new, and says so', async () => {
    const before = shop('export const a = (order: Order) => order.total;');
    const { said, broken } = await compare(
      before,
      edited(before, 'src/order.entity.ts', 'total: number', 'sum: number'),
    );
    expect(said).toEqual(['renamed Order.total sum']);
    expect(broken).toEqual(LINE_3);
  });

  it('breaks nobody who was changed along with it', async () => {
    const before = shop('export const a = (order: Order) => order.total;');
    const after = edited(
      edited(before, 'src/order.entity.ts', 'total: number', 'sum: number'),
      'src/code.ts',
      'total',
      'sum',
    );
    expect((await compare(before, after)).broken).toEqual([]);
  });

  it('is found in a changed file by its unchanged lines', async () => {
    const before = shop('export const a = 1;\nexport const b = (order: Order) => order.total;\n');
    const moved = edited(before, 'src/code.ts', 'export const a = 1;', 'export const a = 1;\n\nexport const c = 2;');
    const after = edited(moved, 'src/order.entity.ts', '  @Column()\n  total: number;\n\n', '');
    expect((await compare(before, after)).broken).toEqual(['src/code.ts:6']);
  });

  it('may stay declared while its column goes', async () => {
    const files = shop('export const a = (order: Order) => order.total;');
    const dropped = [{ path: 'src/order.entity.ts', owner: 'Order', member: 'total' }];
    const { broken, changes } = await compare(files, files, { dropped });
    expect(broken).toEqual(LINE_3);
    expect(changes).toMatchObject([{ kind: 'removed', isDropped: true }]);
  });

  it('may move to another file with its class', async () => {
    const before = shop('export const a = (order: Order) => order.total;');
    const after: Files = { ...before, 'src/orders/order.ts': ORDER.replace("'./customer", "'../customer") };
    delete after['src/order.entity.ts'];
    after['src/code.ts'] = after['src/code.ts']!.replace('./order.entity', './orders/order');
    after['src/customer.entity.ts'] = CUSTOMER.replace('./order.entity', './orders/order');
    const moved = new Map([['src/orders/order.ts', 'src/order.entity.ts']]);
    expect((await compare(before, after, { moved })).said).toEqual([]);
  });
});

describe('what packages and globals hand on', () => {
  it('is followed through the other side of a relation that has no options', async () => {
    const files = {
      'profile.ts':
        "import { Entity, OneToOne } from 'typeorm';\nimport { User } from './user';\n@Entity()\nexport class Profile {\n  @OneToOne(() => User, (user) => user.profile)\n  user?: User;\n}\n",
      'user.ts':
        "import { Entity, OneToOne } from 'typeorm';\nimport { Profile } from './profile';\n@Entity()\nexport class User {\n  @OneToOne(() => Profile, (profile) => profile.user)\n  profile?: Profile;\n}\n",
    };
    const head = edited(files, 'profile.ts', '  user?: User;', '  owner?: User;');
    expect((await compare(files, head)).broken).toEqual(['user.ts:5']);
  });

  it.each([
    ['ts-results', 'Promise<Result<User, Error>>', "import type { Result } from 'ts-results';", '.unwrap()'],
    ['neverthrow', 'ResultAsync<User, Error>', "import type { ResultAsync } from 'neverthrow';", '._unsafeUnwrap()'],
  ])('is followed through a result of %s', async (_name, type, imported, taken) => {
    const files = {
      'user.ts': 'export interface User {\n  email: string;\n}\n',
      'a.ts': `import type { User } from './user';\n${imported}\ndeclare function find(): ${type};\nexport const email = async () => (await find())${taken}.email;\n`,
    };
    expect((await compare(files, edited(files, 'user.ts', '  email: string;\n', ''))).broken).toEqual(['a.ts:4']);
  });

  it.each([
    [
      'Express, for everybody',
      "import type { User } from './user';\ndeclare global {\n  namespace Express {\n    interface Request { user?: User }\n  }\n}\n",
      "import { Router } from 'express';\nexport const router = Router();\n\nrouter.get('/me', (req, res) => res.json({ email: req.user?.email, at: req.started }));\n",
    ],
    [
      "Express' own module",
      "import type { User } from './user';\ndeclare module 'express-serve-static-core' {\n  interface Request { user?: User }\n}\n",
      "import express, { type Request, type Response } from 'express';\nexport const app = express();\napp.use(express.json(), express.static('public'));\nexport const me = (req: Request, res: Response) => res.json(req.user?.email);\n",
    ],
    [
      'Fastify',
      "import type { User } from './user';\ndeclare module 'fastify' {\n  interface FastifyInstance { owner: User }\n}\n",
      "import plugin from 'fastify-plugin';\n\nexport default plugin(async (app) => {\n  app.get('/owner', async () => app.owner.email);\n});\n",
    ],
  ])('is followed through what a project adds to %s', async (_name, types, code) => {
    const files = {
      'user.ts': 'export interface User {\n  email: string;\n}\n',
      'types.d.ts': types,
      'a.ts': code,
      'tsconfig.json': '{ "compilerOptions": { "strict": true } }',
    };
    expect((await compare(files, edited(files, 'user.ts', '  email: string;\n', ''))).broken).toEqual(['a.ts:4']);
  });

  it('is followed through the body that a route says it takes', async () => {
    const files = {
      'user.ts': 'export interface User {\n  email: string;\n}\n',
      'a.ts':
        "import type { Request } from 'express';\nimport type { FastifyInstance } from 'fastify';\nimport type { User } from './user';\nexport const email = (req: Request<{}, {}, User>) => req.body.email;\nexport const routes = (app: FastifyInstance) => app.post<{ Body: User }>('/', async (request) => request.body.email);\n",
    };
    const { broken } = await compare(files, edited(files, 'user.ts', '  email: string;\n', ''));
    expect(broken).toEqual(['a.ts:4', 'a.ts:5']);
  });

  it('is followed through what is kept on `global`', async () => {
    const files = {
      'client.ts':
        'export class Client {\n  email = 1;\n  id = 1;\n}\ndeclare global {\n  var client: Client | undefined;\n}\nexport const client = global.client || new Client();\n',
      'a.ts': "import { client } from './client';\nexport const a = client.email;\n",
    };
    expect((await compare(files, edited(files, 'client.ts', '  email = 1;\n', ''))).broken).toEqual(['a.ts:2']);
  });
});

describe('a class that promises an interface', () => {
  it('breaks its promise with the member', async () => {
    const files = {
      'props.ts': 'export interface Props {\n  email: string;\n  id: number;\n}\n',
      'user.ts':
        "import type { Props } from './props';\n\nexport class User implements Props {\n  email!: string;\n  id!: number;\n}\n",
    };
    expect((await compare(files, edited(files, 'user.ts', '  email!: string;\n', ''))).broken).toEqual(['user.ts:3']);
  });
});

describe('a member of another type', () => {
  const before = shop(
    'export const tax = (order: Order): number => order.total * 0.2;\nexport const show = (order: Order) => String(order.total);\n',
  );

  it('fails where it does not fit and is kept elsewhere', async () => {
    const { said, broken, kept } = await compare(
      before,
      edited(before, 'src/order.entity.ts', 'total: number', 'total: string'),
    );
    expect(said).toEqual(['retyped Order.total']);
    expect(broken).toEqual(['src/code.ts:3']);
    expect(kept.map(({ line }) => line)).toEqual([3, 4]);
  });

  it('may be absent now', async () => {
    const { said, broken } = await compare(
      before,
      edited(before, 'src/order.entity.ts', 'total: number', 'total?: number'),
    );
    expect(said).toEqual(['made-optional Order.total']);
    expect(broken).toEqual(['src/code.ts:3']);
  });

  it('must be given now', async () => {
    const files = {
      'a.ts': 'export interface Wish {\n  text: string;\n  size?: number;\n}\n',
      'b.ts': "import type { Wish } from './a';\n\nexport const wish: Wish = { text: 'x' };\n",
    };
    const required = await compare(files, edited(files, 'a.ts', 'size?:', 'size:'));
    expect(required.said).toEqual(['made-required Wish.size']);
    expect(required.broken).toEqual(['b.ts:3']);
    const added = await compare(files, edited(files, 'a.ts', '  text', '  price: number;\n  text'));
    expect(added.said).toEqual(['added-required Wish.price']);
    expect(added.broken).toEqual(['b.ts:3']);
  });

  it('is not changed by a nested member, which is one of its own', async () => {
    const files = {
      'a.ts': 'export interface Shop {\n  place: { city: string; street: string };\n}\n',
      'b.ts': "import type { Shop } from './a';\nexport const at = (shop: Shop) => shop.place.city;\n",
    };
    const { said, broken } = await compare(files, edited(files, 'a.ts', 'city: string; ', ''));
    expect(said).toEqual(['removed Shop.place.city']);
    expect(broken).toEqual(['b.ts:2']);
  });

  it('tells a value that an enum lost', async () => {
    const files = {
      'a.ts': "export enum State {\n  New = 'new',\n  Paid = 'paid',\n}\n",
      'b.ts': "import { State } from './a';\n\nexport const isPaid = (state: State) => state === State.Paid;\n",
    };
    const { said, broken } = await compare(files, edited(files, 'a.ts', "  Paid = 'paid',\n", ''));
    expect(said).toEqual(['removed State.Paid']);
    expect(broken).toEqual(['b.ts:3']);
  });
});

describe('nothing of a member changes', () => {
  it.each([
    ['a decorator', '@Column()\n  total', "@Column({ comment: 'net' })\n  total"],
    ['a comment', '  total: number;', '  /** Net. */\n  total: number;'],
    ['white space', 'total: number', 'total:   number'],
    ['the whole class', 'export class Order {', 'export class Purchase {'],
    ['a new optional member', '  note: string;', '  note: string;\n\n  @Column({ nullable: true })\n  tag?: string;'],
    ['a new column of an entity', '  note: string;', '  note: string;\n\n  @Column()\n  tag: string;'],
  ])('when %s does', async (_name, from, to) => {
    const before = shop('export const a = (order: Order) => order.total;');
    expect((await compare(before, edited(before, 'src/order.entity.ts', from, to))).said).toEqual([]);
  });
});

describe('hostile code', () => {
  it.each([
    ['text that is no code', '}}}} class { <<< ]] `${'],
    ['nesting', `export const a = ${'['.repeat(300)}1${']'.repeat(300)};`],
    [
      'names of built-in members',
      'export const a = (order: Order) => order.constructor + order.toString() + order.__proto__;',
    ],
    [
      'a type that never ends',
      'type Deep<T> = { next: Deep<T[]> };\nexport const a = (deep: Deep<Order>) => deep.next.next.next;',
    ],
    ['a circle of bases', 'class A extends B {}\nclass B extends A {}\nexport const a = new A();'],
  ])('does not end the comparison: %s', async (_name, code) => {
    const before = shop(`${code}\nexport const z = (order: Order) => order.note;\n`);
    const { said } = await compare(before, edited(before, 'src/order.entity.ts', '  total: number;', '  sum: number;'));
    expect(said).toEqual(['renamed Order.total sum']);
  });

  it('takes members that are called like those of every object', async () => {
    const files = {
      'a.ts': 'export interface Odd {\n  constructor: string;\n  __proto__: string;\n  hasOwnProperty: string;\n}\n',
      'b.ts': "import type { Odd } from './a';\nexport const a = (odd: Odd) => odd.hasOwnProperty;\n",
    };
    const { said } = await compare(files, edited(files, 'a.ts', '  hasOwnProperty: string;\n', ''));
    expect(said).toEqual(['removed Odd.hasOwnProperty']);
  });

  it('asks nothing when a settings file is broken or extends itself', async () => {
    const files = {
      'tsconfig.json': '{ "extends": "./tsconfig.json", "compilerOptions": { "paths": { "*": 5 } } ',
      'package.json': '[1',
      'a.ts': 'export interface A {\n  x: string;\n}\n',
      'b.ts': "import type { A } from './a';\nexport const x = (a: A) => a.x;\n",
    };
    expect((await compare(files, edited(files, 'a.ts', '  x: string;\n', ''))).broken).toEqual(['b.ts:2']);
  });
});

describe('a member without a written type', () => {
  it.each([
    [
      'whose function does something else',
      'static list = async (n: number) => n + 1;',
      'static list = async (n: number) => n * 2;',
    ],
    ['with another value', 'limit = 20;', 'limit = 50;'],
    ['made in another way', 'cache = make(1);', 'cache = make(2);'],
  ])('%s has no other type', async (_, was, is) => {
    const text = (member: string) =>
      `declare function make(n: number): Map<string, number>;\nexport class Lists {\n  ${member}\n}\n`;
    const before = {
      'src/lists.ts': text(was),
      'src/a.ts': "import { Lists } from './lists';\nexport const a = [Lists, new Lists()];\n",
    };
    const { changes } = await compare(before, { ...before, 'src/lists.ts': text(is) });
    expect(changes).toEqual([]);
  });

  it('has another type where its value is of another', async () => {
    const before = { 'src/lists.ts': 'export class Lists {\n  limit = 20;\n}\n' };
    const { changes } = await compare(before, { 'src/lists.ts': "export class Lists {\n  limit = '20';\n}\n" });
    expect(changes.map(({ kind, before: was, after }) => [kind, was, after])).toEqual([
      ['retyped', 'number', 'string'],
    ]);
  });
});
