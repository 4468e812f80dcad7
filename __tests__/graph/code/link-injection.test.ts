import { describe, expect, it } from 'vitest';
import { type Files, graphOf, review } from '../../memory-tree';

const START =
  "import { NestFactory } from '@nestjs/core';\nimport { AppModule } from './app.module';\n\nNestFactory.create(AppModule);\n";

/** A module file that imports every name it mentions from the file of that name. */
function module(name: string, lists: string, names: Record<string, string>, global = ''): string {
  const imports = Object.entries(names).map(([local, from]) => `import { ${local} } from '${from}';\n`);
  return `import { Global, Module, forwardRef } from '@nestjs/common';\n${imports.join('')}\n${global}@Module(${lists})\nexport class ${name} {}\n`;
}

function service(name: string, parameters = '', names: Record<string, string> = {}): string {
  const imports = Object.entries(names).map(([local, from]) => `import { ${local} } from '${from}';\n`);
  return `import { Inject, Injectable, Optional } from '@nestjs/common';\n${imports.join('')}\n@Injectable()\nexport class ${name} {\n  constructor(${parameters}) {}\n}\n`;
}

async function missing(files: Files): Promise<string[]> {
  const { faults } = await graphOf({ 'src/main.ts': START, ...files });
  return faults
    .filter(({ code }) => code === 'unavailable-provider')
    .map(({ from, wanted, certainty }) => `${from.slice(from.lastIndexOf('#') + 1)}: ${wanted} (${certainty})`);
}

const USERS: Files = {
  'src/users.service.ts': service('Users'),
  'src/orders.service.ts': service('Orders', 'private users: Users', { Users: './users.service' }),
};

describe('who provides what', () => {
  it('finds providers through modules that pass modules on, and barrels', async () => {
    const files = {
      ...USERS,
      'src/index.ts': "export * from './users.service';\nexport * from './users.module';\n",
      'src/users.module.ts': module('UsersModule', '{ providers: [Users], exports: [Users] }', { Users: './index' }),
      'src/core.module.ts': module('CoreModule', '{ imports: [UsersModule], exports: [UsersModule] }', {
        UsersModule: './index',
      }),
      'src/app.module.ts': module('AppModule', '{ imports: [CoreModule], providers: [Orders] }', {
        CoreModule: './core.module',
        Orders: './orders.service',
      }),
    };
    expect(await missing(files)).toEqual([]);
    const kept = files['src/core.module.ts'].replace('exports: [UsersModule]', '');
    expect(await missing({ ...files, 'src/core.module.ts': kept })).toEqual(['Orders: Users in AppModule (proven)']);
  });

  it('knows dynamic modules, and global ones where the application has them', async () => {
    const files = {
      ...USERS,
      'src/users.module.ts': `import { Users } from './users.service';
export class UsersModule {
  static forRoot(options: unknown) {
    return { module: UsersModule, global: true, providers: [Users, { provide: 'OPTIONS', useValue: options }], exports: [Users] };
  }
}
`.replace('export class', "import { Module } from '@nestjs/common';\n@Module({})\nexport class"),
      'src/orders.module.ts': module('OrdersModule', '{ providers: [Orders] }', { Orders: './orders.service' }),
      'src/app.module.ts': module('AppModule', '{ imports: [UsersModule.forRoot({}), OrdersModule] }', {
        UsersModule: './users.module',
        OrdersModule: './orders.module',
      }),
    };
    expect(await missing(files)).toEqual([]);
    const without = files['src/app.module.ts'].replace('UsersModule.forRoot({}), ', '');
    expect(await missing({ ...files, 'src/app.module.ts': without })).toEqual([
      'Orders: Users in OrdersModule (proven)',
    ]);
  });

  it('compares tokens by what they are, wherever they are declared', async () => {
    const files = {
      'src/tokens.ts': "export const CLOCK = 'clock';\nexport const MAIL = Symbol('mail');\n",
      'src/orders.service.ts': service(
        'Orders',
        "@Inject('clock') a: any, @Inject(MAIL) b: any, @Optional() @Inject('x') c: any",
        {
          MAIL: './tokens',
        },
      ),
      'src/app.module.ts': module(
        'AppModule',
        '{ providers: [Orders, { provide: CLOCK, useValue: 1 }, { provide: MAIL, useFactory: () => 1 }] }',
        { Orders: './orders.service', CLOCK: './tokens', MAIL: './tokens' },
      ),
    };
    expect(await missing(files)).toEqual([]);
  });

  it('says nothing where a list is open or a package may bring it', async () => {
    const orders = service('Orders', "private users: Users, @Inject('THEIRS') theirs: any, pino: PinoLogger", {
      Users: './users.service',
      PinoLogger: 'nestjs-pino',
    });
    const files = {
      'src/users.service.ts': service('Users'),
      'src/orders.service.ts': orders,
      'src/found.ts':
        "import { UsersModule } from './users.module';\nexport const found = () => [UsersModule].filter((one) => one.name !== '');\n",
      'src/users.module.ts': module('UsersModule', '{ providers: [Users], exports: [Users] }', {
        Users: './users.service',
      }),
      'src/app.module.ts': module('AppModule', '{ imports: [...found()], providers: [Orders] }', {
        Orders: './orders.service',
        found: './found',
      }),
    };
    expect(await missing(files)).toEqual([]);
    // Nothing near the open list names it any more.
    const other = 'export const found = () => Object.values(process.env);\n';
    expect(await missing({ ...files, 'src/found.ts': other })).toEqual(['Orders: Users in AppModule (likely)']);
  });

  it('knows repositories and models by what features are made for', async () => {
    const files = {
      'src/order.ts': "import { Entity } from 'typeorm';\n@Entity()\nexport class Order {}\n",
      'src/orders.service.ts': service(
        'Orders',
        '@InjectRepository(Order) orders: any, @InjectModel(Order.name) model: any',
        {
          Order: './order',
          InjectRepository: '@nestjs/typeorm',
          InjectModel: '@nestjs/mongoose',
        },
      ),
      'src/app.module.ts': module(
        'AppModule',
        '{ imports: [TypeOrmModule.forFeature([Order]), MongooseModule.forFeature([{ name: Order.name, schema: 1 }])], providers: [Orders] }',
        {
          TypeOrmModule: '@nestjs/typeorm',
          MongooseModule: '@nestjs/mongoose',
          Order: './order',
          Orders: './orders.service',
        },
      ),
    };
    expect(await missing(files)).toEqual([]);
    const app = files['src/app.module.ts'].replace('TypeOrmModule.forFeature([Order]), ', '');
    expect(await missing({ ...files, 'src/app.module.ts': app })).toEqual([
      'Orders: Repository<Order> in AppModule (proven)',
    ]);
  });

  it('asks for ConfigService only where it is neither global nor imported', async () => {
    const files = {
      'src/orders.service.ts': service('Orders', 'config: ConfigService', { ConfigService: '@nestjs/config' }),
      'src/orders.module.ts': module('OrdersModule', '{ providers: [Orders] }', { Orders: './orders.service' }),
      'src/app.module.ts': module(
        'AppModule',
        '{ imports: [ConfigModule.forRoot({ isGlobal: true }), OrdersModule] }',
        {
          ConfigModule: '@nestjs/config',
          OrdersModule: './orders.module',
        },
      ),
    };
    expect(await missing(files)).toEqual([]);
    const local = files['src/app.module.ts'].replace('isGlobal: true', '');
    expect(await missing({ ...files, 'src/app.module.ts': local })).toEqual([
      'Orders: ConfigService in OrdersModule (proven)',
    ]);
  });

  it('makes guards where they are used, and classes with the constructor of their parent', async () => {
    const files = {
      ...USERS,
      'src/guard.ts': service('Guard', 'users: Users', { Users: './users.service' }),
      'src/base.ts': service('Base', 'users: Users', { Users: './users.service' }),
      'src/orders.controller.ts':
        "import { Controller, UseGuards } from '@nestjs/common';\nimport { Guard } from './guard';\nimport { Base } from './base';\n\n@Controller()\n@UseGuards(Guard)\nexport class OrdersController extends Base {}\n",
      'src/app.module.ts': module('AppModule', '{ controllers: [OrdersController] }', {
        OrdersController: './orders.controller',
      }),
    };
    expect((await missing(files)).sort()).toEqual([
      'Guard: Users in AppModule (proven)',
      'OrdersController: Users in AppModule (proven)',
    ]);
  });

  it('tells of what a module exports and does not have', async () => {
    const files = {
      ...USERS,
      'src/app.module.ts': module('AppModule', '{ exports: [Users] }', { Users: './users.service' }),
    };
    expect(await missing(files)).toEqual(['AppModule: Users in AppModule (proven)']);
  });

  it('is only likely where nothing says what is started', async () => {
    const files = {
      ...USERS,
      'src/app.module.ts': module('AppModule', '{ providers: [Orders] }', { Orders: './orders.service' }),
    };
    expect(await missing({ ...files, 'src/main.ts': '' })).toEqual(['Orders: Users in AppModule (likely)']);
  });
});

it('keeps quiet about old trouble, when its file moves too', async () => {
  const app = module('AppModule', '{ providers: [Orders] }', { Orders: './orders.service' });
  const before = { ...USERS, 'src/main.ts': START, 'src/app.module.ts': app };
  const moved = {
    'src/main.ts': START,
    'src/users.service.ts': USERS['src/users.service.ts']!,
    'src/orders/orders.service.ts': USERS['src/orders.service.ts']!.replace("'./users", "'../users"),
    'src/app.module.ts': app.replace('./orders.service', './orders/orders.service'),
  };
  const { findings } = await review(before, moved);
  expect(findings.filter(({ rule }) => rule === 'no-unavailable-provider')).toEqual([]);
});

it('survives modules that import themselves and lists without end', async () => {
  const app = `import { Module } from '@nestjs/common';\nimport { more } from './more';\nexport const all = [...more];\n@Module({ imports: [AppModule, ...all], exports: [AppModule] })\nexport class AppModule {}\n`;
  const more = "import { all } from './app.module';\nexport const more = [...all];\n";
  expect(await missing({ 'src/app.module.ts': app, 'src/more.ts': more })).toEqual([]);
});
