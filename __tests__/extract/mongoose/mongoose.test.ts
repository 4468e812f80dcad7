import { describe, expect, it } from 'vitest';
import { mongoose } from '../../../src/extract/mongoose';
import { graphOf } from '../../memory-tree';
import { readCode } from '../read-code';

const ORDER = `const mongoose = require('mongoose');
const { Schema } = mongoose;
const address = new Schema({ street: String });
const orderSchema = new mongoose.Schema(
  {
    total: { type: Number, required: true },
    customer: { type: Schema.Types.ObjectId, ref: 'Customer' },
    tags: [String],
    shipping: { city: String, type: { type: String } },
    lines: [{ sku: { type: String, required: [true, 'no sku'] } }],
    address,
  },
  { timestamps: true, collection: 'all_orders' },
);
module.exports = mongoose.model('Order', orderSchema);
`;
const CUSTOMER = `import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
@Schema({ timestamps: true })
export class Customer {
  @Prop({ required: true, unique: true }) email: string;
  @Prop([String]) roles: string[];
  note: string;
}
export const CustomerSchema = SchemaFactory.createForClass(Customer);
`;

describe('Mongoose schemas', () => {
  it('made of objects are read with their paths, references and collection', async () => {
    const { facts } = await readCode(mongoose, 'src/order.js', ORDER);
    const order = facts.find((fact) => fact.kind === 'entity' && fact.name === 'Order');
    if (order?.kind !== 'entity') throw new Error('no order');
    expect(order.table?.name).toBe('all_orders');
    expect(
      order.members.map(
        (member) => `${member.name} ${member.codeType}${member.list ? '[]' : ''}${member.nullable ? '' : ' !'}`,
      ),
    ).toEqual([
      'total number !',
      'customer ObjectId',
      'tags string[]',
      'shipping ',
      'shipping.city string',
      'shipping.type string',
      'lines []',
      'lines.sku string !',
      'address address',
      'createdAt Date',
      'updatedAt Date',
    ]);
    expect(order.members[1]!.relation?.target?.name).toBe('Customer');
  });

  it('are read without `new`', async () => {
    const { facts } = await readCode(
      mongoose,
      'src/user.js',
      "import mongoose from 'mongoose';\nconst userSchema = mongoose.Schema({ email: String });\nexport default mongoose.model('User', userSchema);\n",
    );
    expect(facts.map((fact) => fact.kind === 'entity' && [fact.name, fact.members.map(({ name }) => name)])).toEqual([
      ['User', ['email']],
    ]);
  });

  it('are nodes of the graph, linked by their references', async () => {
    const graph = await graphOf({ 'src/order.js': ORDER, 'src/customer.schema.ts': CUSTOMER });
    const customer = graph.nodes.find(({ id }) => id === 'entity:src/customer.schema.ts#Customer');
    expect(customer?.columns.map(({ name, nullable }) => [name, nullable])).toEqual([
      ['email', false],
      ['roles', true],
    ]);
    expect(
      graph.edges.some(
        ({ from, to, kind }) =>
          kind === 'references' &&
          from === 'entity:src/order.js#Order' &&
          to === 'entity:src/customer.schema.ts#Customer',
      ),
    ).toBe(true);
  });

  it('that name themselves come to an end', async () => {
    const { facts } = await readCode(
      mongoose,
      'src/a.js',
      "const { Schema, model } = require('mongoose');\nconst a = b; const b = a;\nconst part = { part };\nconst s = new Schema({ part, a, ...b });\nmodel('S', s);\n",
    );
    expect(facts).toHaveLength(1);
  });
});
