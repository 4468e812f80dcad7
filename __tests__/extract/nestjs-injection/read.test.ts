import { describe, expect, it } from 'vitest';
import { nestjsInjection } from '../../../src/extract/nestjs-injection';
import type { InjectionFact } from '../../../src/model/injection';
import { readCode } from '../read-code';

async function read(text: string): Promise<InjectionFact[]> {
  const { facts, problems } = await readCode(nestjsInjection, 'src/orders.module.ts', text);
  expect(problems).toEqual([]);
  return facts as InjectionFact[];
}

async function listsOf(module: string, before = '') {
  const facts = await read(
    `import { Module } from '@nestjs/common';\n${before}\n@Module(${module})\nexport class OrdersModule {}\n`,
  );
  const found = facts.find((fact) => fact.kind === 'injection-module');
  if (!found) throw new Error('no module');
  return found.lists;
}

async function classNamed(name: string, text: string) {
  const found = (await read(`import { Inject } from '@nestjs/common';\n${text}`)).find(
    (fact) => fact.kind === 'injectable' && fact.name === name,
  );
  if (found?.kind !== 'injectable') throw new Error(`no class ${name}`);
  return found;
}

describe('modules', () => {
  it('follows spreads, conditions and constants of the file', async () => {
    const { providers } = await listsOf(
      '{ providers: [...shared, isTest ? Fake : Real, isDev && Tracer, ...(isDev ? [Profiler] : [])] }',
      'const shared = [Clock, Mailer];',
    );
    expect(providers.map((entry) => (entry.kind === 'name' ? entry.of.name : entry.kind))).toEqual([
      ...['Clock', 'Mailer', 'Fake', 'Real', 'Tracer', 'Profiler'],
    ]);
  });

  it('follows what is put into a list, and objects that are spread', async () => {
    const { providers, imports } = await listsOf(
      '{ ...shared, imports: [Core, ...shared.imports] }',
      'const all = [Clock];\nif (isDev) all.push(Tracer, ...more);\nconst more = [Profiler];\nconst shared = { imports: [Users], providers: all };',
    );
    const names = (list: typeof providers) => list.map((entry) => (entry.kind === 'name' ? entry.of.name : entry.kind));
    expect(names(providers)).toEqual(['Clock', 'Tracer', 'Profiler']);
    expect(names(imports)).toEqual(['Core', 'Users']);
  });

  it('keeps variables of functions apart from those of the file', async () => {
    const { imports } = await listsOf(
      '{ imports: all }',
      'function more() {\n  const all = [];\n  all.push(require("./x").X);\n  return all;\n}\nconst all = [Users].concat(Orders);\nall.unshift(Clock);',
    );
    expect(imports.map((entry) => (entry.kind === 'name' ? entry.of.name : entry.kind))).toEqual([
      ...['Users', 'Orders', 'Clock'],
    ]);
  });

  it('is open where a list is spread from what cannot be read', async () => {
    const { providers, exports } = await listsOf(
      '{ ...definition, providers: [...Object.values(found)[0], this.more()] }',
    );
    expect(providers.map(({ kind }) => kind)).toEqual(['open', 'open']);
    expect(exports.map(({ kind }) => kind)).toEqual(['open']);
  });

  it('reads every form of a provider', async () => {
    const { providers } = await listsOf(`{ providers: [
      { provide: 'CLOCK', useValue: new Date() },
      { provide: Mailer, useClass: SmtpMailer },
      { provide: Queue, useFactory: (clock) => new Queue(clock), inject: ['CLOCK', { token: Mailer, optional: true }] },
      { provide: OLD, useExisting: Queue },
    ] }`);
    expect(providers).toMatchObject([
      { provide: { kind: 'text', text: 'CLOCK' }, use: 'value' },
      { provide: { kind: 'name', of: { name: 'Mailer' } }, use: 'class', of: { of: { name: 'SmtpMailer' } } },
      { use: 'factory', needs: [{ optional: false }, { token: { of: { name: 'Mailer' } }, optional: true }] },
      { use: 'existing', of: { of: { name: 'Queue' } } },
    ]);
  });

  it('keeps what modules of packages are given', async () => {
    const { imports } = await listsOf(
      '{ imports: [TypeOrmModule.forFeature([Order, Item]), forwardRef(() => UsersModule), ConfigModule.forRoot({ isGlobal: true })] }',
    );
    expect(imports).toMatchObject([
      { kind: 'call', of: { name: 'TypeOrmModule.forFeature' }, isGlobal: false },
      { kind: 'name', of: { name: 'UsersModule' }, forward: true },
      { kind: 'call', of: { name: 'ConfigModule.forRoot' }, isGlobal: true },
    ]);
    const [first] = imports;
    expect(first?.kind === 'call' && first.given.map((entry) => entry.kind === 'name' && entry.of.name)).toEqual([
      'Order',
      'Item',
    ]);
  });

  it('reads what static methods return, and is null where they return something else', async () => {
    const facts = await read(`import { Module } from '@nestjs/common';
export class OrdersModule {
  static forRoot(options: Options): DynamicModule {
    const providers = [{ provide: 'OPTIONS', useValue: options }, OrdersService];
    return { module: OrdersModule, global: true, providers, exports: providers };
  }
  static register(): DynamicModule {
    return make(OrdersModule);
  }
}`);
    const makers = facts.filter((fact) => fact.kind === 'injection-maker');
    expect(makers).toMatchObject([
      { method: 'forRoot', lists: { isGlobal: true, providers: [{ kind: 'provider' }, { kind: 'name' }] } },
      { method: 'register', lists: null },
    ]);
  });
});

describe('classes', () => {
  it('reads what a constructor and properties ask for', async () => {
    const { parameters, properties } = await classNamed(
      'OrdersService',
      `@Injectable()
class OrdersService {
  @Inject('CLOCK') private clock: Clock;
  @Column() total: number;
  constructor(
    private readonly users: UsersService,
    @InjectRepository(Order, 'archive') private readonly orders: Repository<Order>,
    @Inject(forwardRef(() => MailService)) mail: MailService,
    @Optional() readonly cache: Cache,
    private limit: number,
  ) {}
}`,
    );
    expect(parameters).toMatchObject([
      { name: 'users', token: { kind: 'name', of: { name: 'UsersService' } }, optional: false },
      { token: { kind: 'made', sort: 'repository', of: { of: { name: 'Order' } }, source: { text: 'archive' } } },
      { token: { kind: 'name', of: { name: 'MailService' } } },
      { optional: true },
      { token: { kind: 'primitive', name: 'number' } },
    ]);
    expect(properties).toMatchObject([{ name: 'clock', token: { kind: 'text', text: 'CLOCK' } }]);
  });

  it('asks for nothing where types are not kept', async () => {
    const { parameters } = await classNamed('Plain', 'class Plain {\n  constructor(private limit: number) {}\n}');
    expect(parameters).toBe(null);
  });

  it('reads guards of classes and methods, and middlewares', async () => {
    const { uses } = await classNamed(
      'OrdersController',
      `@Controller()
@UseGuards(AuthGuard, new RolesGuard(), AuthGuard('jwt'))
class OrdersController {
  @UseInterceptors(Timing)
  list() {}
  configure(consumer) {
    consumer.apply(Logging, Tracing).forRoutes('*');
  }
}`,
    );
    expect(uses.map(({ of }) => of.name).sort()).toEqual(['AuthGuard', 'Logging', 'Timing', 'Tracing']);
  });
});

it('reads tokens: constants, enums, static members', async () => {
  const facts = await read(`import { Inject } from '@nestjs/common';
export const CLOCK = 'clock';
export const TOKENS = { mail: 'MAIL' } as const;
export enum Names { Queue = 'queue' }
export class Orders { static readonly TOKEN = 'orders'; }`);
  const values = facts.flatMap((fact) => (fact.kind === 'injection-value' ? [`${fact.name}=${fact.text}`] : []));
  expect(values.sort()).toEqual(['CLOCK=clock', 'Names.Queue=queue', 'Orders.TOKEN=orders', 'TOKENS.mail=MAIL']);
});

it('survives lists that never end and hostile nesting', async () => {
  const deep = `${'['.repeat(400)}X${']'.repeat(400)}`;
  const { providers } = await listsOf(`{ providers: ${deep}, imports: loop }`, 'const loop = [...loop];');
  expect(providers.map(({ kind }) => kind)).toEqual(['open']);
  const lists = Array.from({ length: 11 }, (_, at) => `const l${at} = [${`...l${at + 1}, `.repeat(40)}];`).join('\n');
  const { exports } = await listsOf('{ exports: l0 }', `${lists}\nconst l11 = [X];`);
  expect(exports.length).toBeLessThan(100_000);
});
