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
});
