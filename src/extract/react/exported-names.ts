// A parsed file in; under which names it exports each of its own names, out.

import type { ParsedModule } from '../code-stack';
import { bare, dottedName, keyOf, type Node } from '../syntax/http/expressions';

export function exportedNames(module: ParsedModule): Map<string, string[]> {
  const exported = new Map<string, string[]>();
  const add = (local: string, name: string) => exported.set(local, [...(exported.get(local) ?? []), name]);
  for (const { declaration, specifiers, source } of module.nodesOf('ExportNamedDeclaration')) {
    if (!source) for (const { local, exported: name } of specifiers) add(keyOf(local), keyOf(name));
    if (declaration?.type === 'FunctionDeclaration' || declaration?.type === 'ClassDeclaration') {
      if (declaration.id) add(declaration.id.name, declaration.id.name);
    } else if (declaration?.type === 'VariableDeclaration') {
      for (const { id } of declaration.declarations) if (id.type === 'Identifier') add(id.name, id.name);
    }
  }
  for (const { declaration } of module.nodesOf('ExportDefaultDeclaration')) {
    const name = nameOf(declaration);
    if (name) add(name, 'default');
  }
  for (const { left, right } of module.nodesOf('AssignmentExpression')) {
    const [, name] = /^(?:module\.)?exports(?:\.(\w+))?$/.exec(dottedName(left) ?? '') ?? [];
    const value = bare(right);
    if (value.type === 'Identifier' && /^(?:module\.)?exports\b/.test(dottedName(left) ?? ''))
      add(value.name, name ?? 'default');
  }
  return exported;
}

function nameOf(declaration: Node): string | null {
  if (declaration.type === 'FunctionDeclaration' || declaration.type === 'ClassDeclaration')
    return declaration.id?.name ?? null;
  const value = bare(declaration);
  return value.type === 'Identifier' ? value.name : null;
}
