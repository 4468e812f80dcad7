import { describe, expect, it } from 'vitest';
import { type Files, graphOf } from '../../memory-tree';

const CALL = "export const order = (sku: string) => axios.post('/orders', { sku });\n";

async function omitted(files: Files): Promise<string[]> {
  const { faults } = await graphOf(files);
  return faults
    .filter(({ code }) => code === 'omitted-required-field')
    .map(({ path, column, certainty }) => `${path} ${column} ${certainty}`);
}

function controller(dto: string, body = 'CreateOrder'): Files {
  return {
    'api/create-order.ts': dto,
    'api/orders.controller.ts': `import { Body, Controller, Post } from '@nestjs/common';\nimport { CreateOrder } from './create-order';\n\n@Controller('orders')\nexport class OrdersController {\n  @Post()\n  create(@Body() order: ${body}) {}\n}\n`,
    'web/order.ts': CALL,
  };
}

describe('what a body must have', () => {
  it('is what validators refuse to miss, in the class and those that it extends', async () => {
    const dto =
      "import { IsString, ValidateIf } from 'class-validator';\nclass Base {\n  @IsString()\n  country: string;\n}\nexport class CreateOrder extends Base {\n  @IsString()\n  sku: string;\n  @ValidateIf((one) => one.sku)\n  @IsString()\n  note: string;\n  @IsString()\n  tax = '0';\n}\n";
    expect(await omitted(controller(dto))).toEqual(['web/order.ts country proven']);
  });

  it('is only likely where a type alone says so', async () => {
    const dto =
      'export interface CreateOrder {\n  sku: string;\n  country: string;\n  note?: string;\n  tax: string | undefined;\n}\n';
    expect(await omitted(controller(dto))).toEqual(['web/order.ts country likely']);
  });

  it('asks nothing of parts and lists', async () => {
    const dto = 'export class CreateOrder {\n  sku: string;\n  country: string;\n}\n';
    expect(await omitted(controller(dto, 'Partial<CreateOrder>'))).toEqual([]);
  });

  it('says nothing of bodies that are not written out', async () => {
    const files = controller('export interface CreateOrder {\n  country: string;\n}\n');
    for (const body of ['order', '{ ...order }', '{ [key]: 1 }']) {
      const call = `export const send = (order: any, key: string) => axios.post('/orders', ${body});\n`;
      expect(await omitted({ ...files, 'web/order.ts': call })).toEqual([]);
    }
  });

  it('follows schemas through barrels, and takes the body of a whole request', async () => {
    const files = {
      'api/schemas/order.ts':
        "import { z } from 'zod';\nexport const createOrder = z.object({ body: z.object({ sku: z.string(), country: z.string() }), query: z.object({ page: z.string() }) });\n",
      'api/schemas/index.ts': "export * from './order';\n",
      'api/app.ts':
        "import express from 'express';\nimport { createOrder } from './schemas';\nconst app = express();\napp.post('/orders', validate(createOrder), (req, res) => res.json({}));\n",
      'web/order.ts': CALL,
    };
    expect(await omitted(files)).toEqual(['web/order.ts country proven']);
  });

  describe('is asked for by the handler that a route names', () => {
    const app =
      "import express from 'express';\nimport orders from './orders.routes';\nconst app = express();\napp.use('/orders', orders);\n";
    const schema =
      "import { z } from 'zod';\nconst base = z.object({ sku: z.string() });\nexport const createOrder = base.extend({ country: z.string(), note: z.string().optional() });\n";
    const routes = (imports: string, route: string) =>
      `import { Router } from 'express';\n${imports}\nconst router = Router();\n${route}\nexport default router;\n`;
    const create = 'const order = createOrder.parse(req.body); res.json(order);';
    const imported = "import { createOrder } from './schema';\n";

    it.each([
      [
        'a function',
        routes("import { create } from './orders.controller';", "router.post('/', create);"),
        `${imported}export const create = async (req, res) => { ${create} };\n`,
      ],
      [
        'a wrapped function of a module',
        routes("import * as orders from './orders.controller';", "router.post('/', wrap(orders.create));"),
        `${imported}export const create = wrap(async (req, res) => { ${create} });\n`,
      ],
      [
        'a member of the object that a module is',
        routes("import orders from './orders.controller';", "router.route('/').post(orders.create);"),
        `${imported}const create = async (req, res) => { ${create} };\nexport default { create };\n`,
      ],
      [
        'a method of an instance, bound',
        routes("import { orders } from './orders.controller';", "router.post('/', orders.create.bind(orders));"),
        `${imported}class Orders {\n  async create(req, res) { ${create} }\n}\nexport const orders = new Orders();\n`,
      ],
      [
        'a method that a function hands on to',
        routes(
          "import { Orders } from './orders.controller';\nconst orders = new Orders();",
          "router.post('/', (req, res) => orders.create(req, res));",
        ),
        `${imported}export class Orders {\n  create = async (req, res) => { ${create} };\n}\n`,
      ],
    ])('%s', async (_, route, controller) => {
      const files = { 'api/app.ts': app, 'api/schema.ts': schema, 'api/orders.routes.ts': route, 'web/order.ts': CALL };
      expect(await omitted({ ...files, 'api/orders.controller.ts': controller })).toEqual([
        'web/order.ts country proven',
      ]);
    });

    it('through modules that require each other', async () => {
      const files = {
        'api/app.js':
          "const express = require('express');\nconst app = express();\napp.use('/orders', require('./routes'));\n",
        'api/routes.js':
          "const express = require('express');\nconst { orderController } = require('./controllers');\nconst { orderValidation } = require('./validations');\nconst validate = require('./validate');\nconst router = express.Router();\nrouter.post('/', validate(orderValidation.createOrder), orderController.create);\nmodule.exports = router;\n",
        'api/controllers/index.js': "module.exports.orderController = require('./order.controller');\n",
        'api/controllers/order.controller.js':
          'const create = async (req, res) => {\n  res.json({ id: 1 });\n};\nmodule.exports = { create };\n',
        'api/validations/index.js': "module.exports.orderValidation = require('./order.validation');\n",
        'api/validations/order.validation.js':
          "const Joi = require('joi');\nconst createOrder = { body: Joi.object().keys({ country: Joi.string().required() }) };\nmodule.exports = { createOrder };\n",
        'web/order.ts': CALL,
      };
      expect(await omitted(files)).toEqual(['web/order.ts country proven']);
      const { nodes } = await graphOf(files);
      expect(nodes.find(({ id }) => id === 'route:POST /orders')?.columns.map(({ name }) => name)).toEqual(['id']);
    });

    it('by a middleware of another file, and by a class', async () => {
      const files = {
        'api/app.ts': app,
        'api/schema.ts': schema,
        'api/check.ts': `${imported}export const validateOrder = (req, res, next) => { createOrder.parse(req.body); next(); };\n`,
        'api/dto.ts':
          "import { IsString } from 'class-validator';\nexport class CreateOrder {\n  @IsString()\n  country: string;\n}\n",
        'web/order.ts': CALL,
      };
      for (const [imports, check] of [
        ["import { validateOrder } from './check';", 'validateOrder'],
        ["import { CreateOrder } from './dto';", 'validateBody(CreateOrder)'],
      ]) {
        const route = routes(imports!, `router.post('/', ${check}, (req, res) => res.json({}));`);
        expect(await omitted({ ...files, 'api/orders.routes.ts': route })).toEqual(['web/order.ts country proven']);
      }
    });
  });
});
