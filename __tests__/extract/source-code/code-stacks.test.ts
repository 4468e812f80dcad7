import { describe, expect, it } from 'vitest';
import type { CodeStack, ParsedModule } from '../../../src/extract/code-stack';
import { factsByCodeStack } from '../../../src/extract/code-stack-facts';
import { codeStacks } from '../../../src/extract/code-stacks';
import { extractSource } from '../../../src/extract/source-code/extract';

const TEXT =
  "import { Entity, Column as Field } from 'typeorm';\nconst pg = require('pg');\n@Entity()\nexport class Order {\n  @Field() total: number;\n}\n";

function stackOf(id: string, look: (module: ParsedModule) => void, word = 'Entity'): CodeStack {
  return {
    id,
    title: id,
    version: 1,
    mentions: (text) => text.includes(word),
    read(module) {
      look(module);
      return { facts: [{ kind: 'database-hint', dialect: 'mysql', name: id }], problems: [] };
    },
  };
}

describe('a code stack', () => {
  it('sees bindings, nodes in their order, what is around them and where they stand', async () => {
    let seen: ParsedModule | null = null;
    await extractSource({ path: 'src/order.ts', text: TEXT }, { dialect: 'mysql' }, [
      stackOf('one', (module) => {
        seen = module;
      }),
    ]);
    const module = seen! as ParsedModule;
    expect([...module.imports]).toEqual([
      ['Entity', { from: 'typeorm', name: 'Entity', typeOnly: false }],
      ['Field', { from: 'typeorm', name: 'Column', typeOnly: false }],
      ['pg', { from: 'pg', name: '*', typeOnly: false }],
    ]);
    const decorators = module.nodesOf('Decorator');
    expect(decorators.map((node) => module.text.slice(...node.range))).toEqual(['@Entity()', '@Field()']);
    const property = module.parentOf(decorators[1]!)!;
    expect(property.type).toBe('PropertyDefinition');
    expect(module.rangeOf(property)).toEqual({ line: 5, startColumn: 3, endLine: 5, endColumn: 26 });
    expect(module.parentOf(module.program)).toBeNull();
  });

  it('is asked only when the file mentions it, and its facts are told apart', async () => {
    const stacks = [stackOf('one', () => {}), stackOf('none', () => {}, 'Sequelize'), stackOf('two', () => {})];
    const file = await extractSource({ path: 'src/order.ts', text: TEXT }, { dialect: 'mysql' }, stacks);
    expect(file.codeStacks).toEqual({ one: 1, two: 1 });
    const own = factsByCodeStack(file, stacks);
    expect([...own].map(([stack, { facts }]) => [stack.id, facts])).toEqual([
      ['one', [{ kind: 'database-hint', dialect: 'mysql', name: 'one' }]],
      ['two', [{ kind: 'database-hint', dialect: 'mysql', name: 'two' }]],
    ]);
  });

  it('of one page sees its script blocks at the places of the page', async () => {
    let ranges: string[] = [];
    const page = '<template>\n<p/>\n</template>\n<script lang="ts">\nconst Entity: number = load();\n</script>';
    const look = (module: ParsedModule) => {
      ranges = module.nodesOf('CallExpression').map((node) => module.text.slice(...node.range));
    };
    await extractSource({ path: 'src/Page.vue', text: page }, { dialect: 'mysql' }, [stackOf('one', look)]);
    expect(ranges).toEqual(['load()']);
  });

  it('has an id of its own', () => {
    const ids = codeStacks.map((stack) => stack.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
