// A parsed file in; its components and the tags that use components out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { ComponentFact, JsxUse } from '../../model/component';
import type { CodeReading, ParsedModule } from '../code-stack';
import { importedFrom, type Node } from '../syntax/http/expressions';
import { type FoundComponent, readComponents } from './read-components';
import { spotOf } from './spot-of';

export function read(module: ParsedModule): CodeReading {
  const components = readComponents(module);
  const uses = readUses(module, components);
  const facts: CodeReading['facts'] = components.map(({ fact }): ComponentFact => fact);
  if (uses.length > 0) facts.push({ kind: 'jsx', uses });
  return { facts, problems: [] };
}

function readUses(module: ParsedModule, components: readonly FoundComponent[]): JsxUse[] {
  const uses: JsxUse[] = [];
  const names = new Map(components.map(({ node, fact }) => [node, fact.name]));
  for (const { openingElement, children } of module.nodesOf('JSXElement')) {
    const name = tagName(openingElement.name);
    if (name === null) continue;
    const given: JsxUse['given'] = [];
    let spread = false;
    for (const attribute of openingElement.attributes) {
      if (attribute.type === 'JSXSpreadAttribute') spread = true;
      else if (attribute.name.type === 'JSXIdentifier')
        given.push({ name: attribute.name.name, at: spotOf(module, attribute.name) });
    }
    uses.push({
      name,
      from: importedFrom(module, name),
      within: around(module, openingElement, names),
      at: spotOf(module, openingElement.name),
      given,
      spread,
      content: children.some((child) => child.type !== 'JSXText' || child.value.trim() !== ''),
    });
  }
  return uses;
}

/** Small names are elements of the page. */
function tagName(name: TSESTree.JSXTagNameExpression): string | null {
  if (name.type === 'JSXIdentifier') return /^[A-Z]/.test(name.name) ? name.name : null;
  if (name.type !== 'JSXMemberExpression') return null;
  const owner = name.object.type === 'JSXIdentifier' ? name.object.name : tagName(name.object);
  return owner === null || owner === 'this' ? null : `${owner}.${name.property.name}`;
}

function around(module: ParsedModule, node: Node, names: ReadonlyMap<Node, string>): string | null {
  for (let at = module.parentOf(node); at; at = module.parentOf(at)) {
    const name = names.get(at);
    if (name !== undefined) return name;
  }
  return null;
}
